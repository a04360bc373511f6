/** On which side of the publication a date lies: what happened looks back, what is arranged or begins later looks ahead. */
import type { Direction } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from './candidate'
import { firstOfClause } from './clauses-of-dates'
import type { TextView } from './read-text'

/** "Is due to", "originally set for": what was to be. */
export const ARRANGED = /^(?:due|scheduled|expected|planned|set|supposed|slated|meant|fixed|arranged)$/
const HOUR = /^(?:\d{1,4}|am|pm|a|p|m|noon|midnight|dawn|local|time|gmt|early|late|at|on|of|the|morning|evening|night)$/
const OPENINGS = /^(?:from|starting|starts|start|beginning|begins|begin|effective|commencing)$/

/** "Will", "may", "is expected to", "are due": whatever stands with them lies ahead. */
const tellsAhead = (view: TextView, from: number, until: number): boolean => {
  for (let at = from; at < until; at++) {
    const key = view.words[at]?.key ?? ''
    if (/^(?:will|shall|might|could)$/.test(key)) return true
    if (!/^(?:is|are)$/.test(key)) continue
    const next = view.words[at + 1]?.key ?? ''
    if (ARRANGED.test(next) || next === 'to') return true
  }
  return false
}

/** "Had been due to begin on Monday", "were supposed to meet": the plan of a day gone by. */
const wasArranged = (view: TextView, candidate: Candidate): boolean => {
  const sentence = view.words[candidate.at]?.sentence
  for (let at = candidate.at - 6; at < candidate.at + 8; at++) {
    const word = view.words[at]
    if (!word || word.sentence !== sentence) continue
    const next = view.words[at + 1]?.key ?? ''
    if (
      /^(?:was|were)$/.test(word.key) &&
      (next === 'supposed' || (next === 'to' && view.words[at + 2]?.key === 'have'))
    )
      return true
    if (/^(?:initially|originally)$/.test(word.key) && ARRANGED.test(next)) return true
    if (word.key === 'had' && next === 'been' && ARRANGED.test(view.words[at + 2]?.key ?? '')) return true
  }
  return false
}

/** "A truce from 7 a.m. on Saturday", "starting Monday". */
export const opensThen = (view: TextView, dateAt: number): boolean => {
  // A date may begin with its own hour: "from 7 a.m. on Saturday".
  let at = OPENINGS.test(view.words[dateAt]?.key ?? '') ? dateAt : dateAt - 1
  while (at > dateAt - 7 && HOUR.test(view.words[at]?.key ?? '')) at--
  // "A truce that held from March to August".
  if (/^(?:held|lasted|ran|observed|respected|continued)$/.test(view.words[at - 1]?.key ?? '')) return false
  return OPENINGS.test(view.words[at]?.key ?? '') && view.words[at]?.sentence === view.words[dateAt]?.sentence
}

export const directionOf = (view: TextView, candidate: Candidate, dateAt: number): Direction => {
  if (candidate.reality === 'planned') return wasArranged(view, candidate) ? 'past' : 'future'
  if (FAMILY_OF[candidate.type] === 'agreement' && opensThen(view, dateAt)) return 'future'
  if (tellsAhead(view, firstOfClause(view, dateAt), dateAt)) return 'future'
  const from = firstOfClause(view, candidate.at)
  return dateAt < candidate.at && tellsAhead(view, from, candidate.at) ? 'future' : 'past'
}

/** The same for a date that is told for itself. */
export const liesBehind = (view: TextView, dateAt: number): boolean =>
  !tellsAhead(view, firstOfClause(view, dateAt), dateAt + 8) && !opensThen(view, dateAt)
