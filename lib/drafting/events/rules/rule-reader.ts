/** What the rules share: looking around a word in its sentence, noting a candidate. */
import type { EventType } from '@/lib/codebook/values'
import type { Candidate } from '../candidate'
import { AGENT_PARTICIPLES, SETTLEMENT_NOUNS, TALKS_NOUNS, verbOf, words } from '../lexicon'
import type { Reality } from '../read-modality'
import { actorAt } from '../read-text'
import { TextReader } from '../text-reader'

/** Words for those who meet, where no name is given. */
export const COLLECTIVES = words(
  'sides parties delegations delegation commanders leaders ministers presidents negotiators officials rivals envoys teams representatives mediators diplomats two both counterparts generals heads neighbours neighbors panels chambers commissions committees factions groups participants they we',
)

const PARTICIPLES_AS_ADJECTIVES =
  /^(?:proposed|planned|expected|scheduled|mediated|brokered|sponsored|led|backed|hosted|facilitated|agreed|held)$/

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\d{1,4}|today|yesterday|tonight|overnight|late|early|earlier|later|morning|afternoon|evening|night|week|weekend|month|year)$/
const ADJUNCT = words('in at during after following with')
const PHRASE_END = words('to that on in at during after following with for by of from')

export class RuleReader extends TextReader {
  readonly candidates: Candidate[] = []

  together(a: number, b: number): boolean {
    const sentence = this.view.words[a]?.sentence
    return sentence !== undefined && sentence === this.view.words[b]?.sentence
  }

  /** Nearest word of a set, looking right (1) or left (-1), within the clause unless `wide`. -1: none. */
  find(at: number, step: 1 | -1, reach: number, wanted: ReadonlySet<string>, wide = false): number {
    const from = this.view.words[at]
    for (let index = at + step, steps = 0; steps < reach; index += step, steps++) {
      const word = this.view.words[index]
      if (!word || !from || word.sentence !== from.sentence) return -1
      if (!wide && word.clause !== from.clause) return -1
      if (wanted.has(word.key)) return index
    }
    return -1
  }

  isPeople(at: number): boolean {
    const found = actorAt(this.view, at)
    return (
      (found !== null && found.mention.how !== 'place') ||
      COLLECTIVES.has(this.key(at)) ||
      (this.view.words[at]?.mention ?? -1) >= 0
    )
  }

  people(at: number, step: 1 | -1, reach: number): number {
    for (let index = at + step, steps = 0; steps < reach && this.together(index, at); index += step, steps++)
      if (this.isPeople(index)) return index
    return -1
  }

  /** In a sentence with quotation marks: whoever says "I" need not be the reporter. */
  isQuoted(at: number): boolean {
    return /["“”«»]/.test(this.view.sentences[this.view.words[at]?.sentence ?? -1]?.text ?? '')
  }

  /** The first word after what only says when, where and with whom: "agreed [in Muscat on Monday] to stop". */
  pastAdjuncts(start: number): number {
    let at = start
    for (let round = 0; round < 6 && this.together(at, start - 1); round++) {
      if (TIME.test(this.key(at)) || (/^(?:this|last|next)$/.test(this.key(at)) && TIME.test(this.key(at + 1)))) at++
      else if (/^\d{1,2}(?:st|nd|rd|th)$/.test(this.key(at))) at++
      else if (this.key(at) === 'on' && this.key(at + 1) === 'the' && /^\d/.test(this.key(at + 2))) at += 2
      else if (this.key(at) === 'of' && /^\d+(?:st|nd|rd|th)$/.test(this.key(at - 1)) && TIME.test(this.key(at + 1)))
        at++
      else if (this.key(at) === 'on' && (TIME.test(this.key(at + 1)) || /^(?:late|early)$/.test(this.key(at + 1)))) at++
      else if (ADJUNCT.has(this.key(at)) && this.key(at + 1) !== 'principle') {
        at++
        for (let steps = 0; steps < 6 && this.together(at, start) && !PHRASE_END.has(this.key(at)); steps++) {
          if (steps > 0 && this.view.words[at]?.gap === 'marks') break
          at++
        }
      } else break
    }
    return at
  }

  timeBetween(from: number, until: number): boolean {
    for (let at = from; at < until; at++) if (TIME.test(this.key(at))) return true
    return false
  }

  /** Another finite verb between two words: they do not belong together. */
  verbBetween(from: number, until: number): boolean {
    const own = [this.view.words[from]?.clause, this.view.words[until]?.clause]
    for (let index = from + 1; index < until; index++) {
      const word = this.view.words[index]
      if (
        word &&
        word.mention === -1 &&
        word.gap === 'join' &&
        own.includes(word.clause) &&
        verbOf(word.key)?.form === 'past' &&
        !PARTICIPLES_AS_ADJECTIVES.test(word.key)
      )
        return true
    }
    return false
  }

  push(at: number, type: EventType, reality: Reality, rule: string, cue: string, more: Partial<Candidate> = {}): void {
    this.looked = true
    this.candidates.push({
      at,
      from: at,
      until: at + 1,
      type,
      reality,
      rule,
      cue,
      confidence: 0.6,
      subjectMediates: false,
      oneSided: false,
      direct: false,
      ...more,
    })
  }
}

/** "Following [talks] in Muscat mediated by Oman": the talks that a participle with its maker goes on with; -1 for none. */
export const talksOfMakers = (reader: RuleReader, at: number): number => {
  if (reader.key(at + 1) !== 'by' || !AGENT_PARTICIPLES.has(reader.key(at))) return -1
  const talks = reader.find(at, -1, 6, TALKS_NOUNS)
  if (talks < 0 || !/^(?:in|at|between)$/.test(reader.key(talks + 1)) || reader.verbBetween(talks, at)) return -1
  return reader.find(at, -1, at - talks, SETTLEMENT_NOUNS) > talks ? -1 : talks
}

export const spanning = (a: number, b: number): { from: number; until: number } => ({
  from: Math.min(a, b),
  until: Math.max(a, b) + 1,
})

/** `wished` and `negated` are noted too: they cover their words, so that no noun in them is taken for an act. */
export const isReal = (reality: Reality): boolean => reality === 'happened' || reality === 'planned'
