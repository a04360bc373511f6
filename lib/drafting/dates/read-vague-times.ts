/** Times that no date can be read from: "days later", "in recent weeks". What they date has no day, rather than that of its neighbours. */
import { build, type Phrase } from './build-date'

const PLURAL = '(?:days|weeks|months|years|decades)'
/** "Ten days ago" is counted. */
const NO_COUNT = '(?<!\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) )'
const SOME = '(?:a few|several|some|many|a couple of|a number of)'

/** "In the past few weeks", "in recent months". */
const LATELY = new RegExp(
  `\\b(?:recent|past|last|coming|next) (?:few |two |three |four |five |six |several |couple of )?${PLURAL}\\b`,
  'gi',
)
/** "Days later", "a few years ago", "months on", "within weeks", "two days into the truce". */
const UNCOUNTED = new RegExp(
  `\\bwithin (?:\\w+ )?${PLURAL}\\b|\\bat an? (?:early|later|future) date\\b|\\b${PLURAL} into\\b|(?:\\b(?:a|one) (?:day|week|month|year) and a half|${NO_COUNT}\\b(?:${SOME} )?${PLURAL}) (?:ago|later|earlier|afterwards|back|on(?=,))`,
  'gi',
)
/** "A few days after the vote", "after several days of talks", "in the past hours", "for the second time in a week", "in the months since", "in the last week of" April: they date nothing, and are only kept from other readings. */
const SPENT = new RegExp(
  `\\b(?:(?:(?:after|in) )?${SOME} ${PLURAL} (?:after|before|of)|(?:coming|past|recent|next|last) (?:few |several |couple of )?hours)\\b|\\b(?:first|second|third|fourth|last|final|past|opening|closing) week of\\b|\\btime in (?:a|one|two|three|four|five|as many|so many) (?:day|week|month|year)s?\\b|\\bin the (?:few )?${PLURAL} since\\b`,
  'gi',
)

const vague = () => build({ unit: 'vague' })

export const VAGUE_SPANS: Phrase[] = [
  [SPENT, () => build({ unit: 'none' })],
  [LATELY, vague],
]
/** Read after all that is counted: "two days later" is no "days later". */
export const UNCOUNTED_TIMES: Phrase[] = [[UNCOUNTED, vague]]
