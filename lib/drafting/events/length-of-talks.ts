/** How many days a meeting had gone on by the day that is told: "ended on Friday after three days", "entered its second day". */
import { addDays } from '@/lib/dates/calendar'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { DraftDate } from '@/lib/drafting/types'
import type { Candidate } from './candidate'
import { TALKS_NOUNS } from './lexicon'
import type { TextView } from './read-text'

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const ENDINGS =
  /^(?:ended|ends|ending|capping|crowned|crowning|concluded|concludes|concluding|closed|closes|finished|wrapped|wraps|capped|completed)$/

const countOf = (key: string): number => {
  const spelt = COUNTS.indexOf(key)
  if (spelt >= 0) return spelt + 2
  return /^(?:[2-9]|1\d)$/.test(key) ? Number(key) : 0
}

const countsTalks = (view: TextView, from: number): boolean =>
  [0, 1, 2, 3].some((step) => TALKS_NOUNS.has(view.words[from + step]?.key ?? ''))

const JOURNEYS = /^(?:visit|trip|tour|mission|stay)$/
const cameHome = (view: TextView, from: number, until: number): boolean => {
  for (let at = Math.min(from, until) - 8; at < until; at++)
    if (/^(?:returned|returns|left|leaves|departed)$/.test(view.words[at]?.key ?? '')) return true
  return false
}

/** Days between the first day of talks and the one told; 0 where only one is told of. */
export const daysBehind = (view: TextView, candidate: Candidate): number => {
  if (FAMILY_OF[candidate.type] !== 'talks' || candidate.reality !== 'happened') return 0
  const key = (at: number): string => view.words[at]?.key ?? ''
  const sentence = view.words[candidate.at]?.sentence
  let over = false
  let length = 0
  for (let at = Math.min(candidate.from, candidate.at) - 8; at < Math.max(candidate.until, candidate.at) + 28; at++) {
    if (view.words[at]?.sentence !== sentence) continue
    // "At the end of a two-day meeting".
    if (ENDINGS.test(key(at)) || (key(at) === 'end' && key(at + 1) === 'of')) over = true
    // "The second day of talks", "entered a third day".
    const ordinal = ORDINALS.indexOf(key(at))
    if (ordinal >= 0 && key(at + 1) === 'day' && !/^(?:running|straight)$/.test(key(at + 2)) && key(at + 4) !== 'row')
      return ordinal + 1
    const count = countOf(key(at))
    // "After two days of talks".
    if (
      count > 0 &&
      at < candidate.at &&
      /^(?:after|following)$/.test(key(at - 1)) &&
      key(at + 2) === 'of' &&
      countsTalks(view, at + 3)
    )
      over = true
    // "Returned on Thursday from a three-day visit".
    if (count > 0 && key(at + 1) === 'day' && JOURNEYS.test(key(at + 2)) && cameHome(view, candidate.at, at))
      over = true
    if (count > 0 && /^days?$/.test(key(at + 1)) && !/^(?:ago|later|earlier|before|after|old)$/.test(key(at + 2)))
      length = count - 1
  }
  return over ? length : 0
}

/** Talks over several days are dated by their first. */
export const firstOfDays = (date: DraftDate, behind: number): DraftDate => {
  if (behind === 0 || date.precision !== 'day' || date.earliest === null) return date
  const day = addDays(date.earliest, -behind)
  return { ...date, edtf: day, earliest: day, latest: day }
}
