/** Dates that stand with an act and are of something else: of the telling, of a paper, of what was planned or is bounded by them. */
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from './candidate'
import { ARRANGED } from './direction-of-date'
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS, PROPOSAL_NOUNS, verbOf } from './lexicon'
import type { TextView } from './read-text'

const PAPERS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS, ...PROPOSAL_NOUNS])

/** "Said on Monday, after meeting him": the meeting was on that day too. */
export const tellsBefore = (view: TextView, dateAt: number, at: number): boolean =>
  at > dateAt && at - dateAt <= 5 && /^(?:after|following|during|at)$/.test(view.words[at - 1]?.key ?? '')

/** The clause that "a day after" opens. */
export const inClauseAfter = (view: TextView, dateAt: number, at: number): boolean => {
  let opening = dateAt
  while (opening < at && !/^(?:after|before)$/.test(view.words[opening]?.key ?? '')) opening++
  return view.words[opening]?.clause === view.words[at]?.clause
}

/** "On Thursday, the mediators argued that they were ready to present a plan", "responded on Thursday that they would come": the day of what was done before the plan. */
export const isOfTelling = (view: TextView, dateAt: number, { at, from }: Candidate): boolean => {
  const isPast = (index: number): boolean => {
    const { key = '', mention } = view.words[index] ?? {}
    return mention === -1 && (verbOf(key)?.form === 'past' || /(?:^said|^told|..ed)$/.test(key))
  }
  for (let index = dateAt + 1; index < from; index++)
    if (isPast(index) && !/^(?:is|are|be|been|being)$/.test(view.words[index - 1]?.key ?? '')) return true
  if (dateAt > at) return false
  const before = /^(?:on|late|early)$/.test(view.words[dateAt - 1]?.key ?? '') ? dateAt - 2 : dateAt - 1
  return isPast(before) && !ARRANGED.test(view.words[before]?.key ?? '')
}

/** "By Thursday it had been rejected". */
export const wasDoneBy = (view: TextView, dateAt: number, at: number): boolean => {
  for (let index = dateAt + 1; index < at; index++) if (view.words[index]?.key === 'had') return true
  return false
}

/** "Recommitted to the 2018 deal", "rejected the 2024 plan": the year of the paper, not of the act, unless it is the paper's signing. */
export const isYearOfPaper = (view: TextView, found: FoundDate, at: number, { rule }: Candidate): boolean => {
  if (found.unit !== 'year' || rule === 'agreement' || rule.endsWith('-noun')) return false
  if (!/^(?:the|a|an|its|their|that|this)$/.test(view.words[at - 1]?.key ?? '')) return false
  return [1, 2, 3].some((step) => PAPERS.has(view.words[at + step]?.key ?? ''))
}

/** "… last month and have been": a finished day and a perfect do not go together. */
export const perfectBetween = (view: TextView, dateAt: number, at: number): boolean => {
  for (let index = dateAt + 1; index < at; index++)
    if (view.words[index]?.key === 'and' && /^(?:has|have)$/.test(view.words[index + 1]?.key ?? '')) return true
  return false
}

/** "Has since met both". */
export const isPerfect = (view: TextView, at: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      /^(?:has|have)$/.test(view.words[at - step]?.key ?? '') &&
      view.words[at - step]?.clause === view.words[at]?.clause,
  )

/** "Announced on Monday that the two had agreed": announced when it was done. */
export const isAnnounced = (view: TextView, dateAt: number, at: number): boolean => {
  if (dateAt >= at || at - dateAt > 16) return false
  const announces = (index: number) => /^(?:announced|announces|declared)$/.test(view.words[index]?.key ?? '')
  if ([1, 2, 3].some((step) => announces(dateAt - step))) return true
  // "In March the two announced that they had agreed".
  const opens = dateAt - (view.sentenceWords[view.words[dateAt]?.sentence ?? -1]?.from ?? 0) <= 2
  if (!opens) return false
  for (let index = dateAt + 1; index < at; index++) if (announces(index)) return true
  return false
}

/** "Would not attend talks planned for Thursday": what is told behind a refusal announced is the day of what is refused. */
export const isOfRefused = (view: TextView, { at, rule }: Candidate, dateAt: number): boolean =>
  rule === 'refusal' &&
  dateAt > at &&
  [0, 1, 2, 3].some((step) => /^(?:will|would|wont|wouldnt)$/.test(view.words[at - step]?.key ?? ''))

/** "Hours after Monday's meeting": on the day of the meeting. */
export const isHoursFrom = (view: TextView, dateAt: number): boolean => {
  for (let back = dateAt - 1; back >= dateAt - 5; back--)
    if (/^(?:after|before)$/.test(view.words[back]?.key ?? ''))
      return /^(?:hours|minutes|hour)$/.test(view.words[back - 1]?.key ?? '')
  return false
}

/** "The meeting, originally set for Wednesday, was put off", "which was to open on Monday": when it should have been. */
export const isPlanOfRefused = (view: TextView, { type, reality }: Candidate, dateAt: number): boolean => {
  if (reality !== 'happened' || FAMILY_OF[type] !== 'refusal') return false
  const clause = view.words[dateAt]?.clause
  for (let back = dateAt - 1; back >= dateAt - 8 && view.words[back]?.clause === clause; back--) {
    const { key = '' } = view.words[back] ?? {}
    if (ARRANGED.test(key)) return true
    if (key === 'to' && /^(?:was|were)$/.test(view.words[back - 1]?.key ?? '')) return true
    if (verbOf(key)?.form === 'past') return false
  }
  return false
}
