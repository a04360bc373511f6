/** Dates that bound a time instead of dating an act: "since late November", "until March", "the first since 2019". */
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from './candidate'
import { verbOf } from './lexicon'
import type { TextView } from './read-text'

const BOUND_WORDS = new Set(['since', 'until', 'till', 'before', 'after'])
const APPROXIMATE = /^(?:late|early|mid|last|the|end|beginning|start|of)$/

/** "Just before midnight on Sunday", "after 6 a.m.": only the hour is bounded. */
export const isHour = ({ words }: TextView, at: number): boolean =>
  /^(?:before|after)$/.test(words[at - 1]?.key ?? '') &&
  (/^(?:midnight|noon|dawn|dusk|sunset|sunrise|sundown|midday|\d+(?:am|pm))$/.test(words[at]?.key ?? '') ||
    /^(?:am|pm|gmt|oclock)$/.test(words[at + 1]?.key ?? '') ||
    (/^[ap]$/.test(words[at + 1]?.key ?? '') && words[at + 2]?.key === 'm'))

/** "Since late November", "after March 3": the bound of something else. */
const boundBefore = (view: TextView, at: number): string | null => {
  if (isHour(view, at)) return null
  if (BOUND_WORDS.has(view.words[at]?.key ?? '')) return view.words[at]?.key ?? null
  for (let back = at - 1; back >= at - 4; back--) {
    const key = view.words[back]?.key ?? ''
    if (/^(?:since|until|till)$/.test(key) || (back === at - 1 && BOUND_WORDS.has(key))) return key
    if (!APPROXIMATE.test(key)) return untilEvent(view, at)
  }
  return null
}

/** "Until his death in 2021": an end that has a name. */
const untilEvent = (view: TextView, at: number): string | null => {
  const { words } = view
  if (words[at - 1]?.key !== 'in' && words[at]?.key !== 'in') return null
  for (let back = at - 1; back >= at - 5 && words[back]?.sentence === words[at]?.sentence; back--) {
    const { key = '', mention } = words[back] ?? {}
    if (/^(?:until|till)$/.test(key)) return 'until'
    // "Until they broke down in May": the day of the verb.
    if (mention === -1 && verbOf(key)?.form === 'past') return null
  }
  return null
}
export const isBound = (view: TextView, at: number): boolean => boundBefore(view, at) !== null

const OF_END = /^(?:the|end|start|beginning|middle|early|late|mid|of|this|next)$/
/** "By the end of June", "before the end of August", "by Friday": until when something is to be done. */
export const isDeadline = (view: TextView, at: number): boolean => {
  if (view.words[at]?.key === 'by') return true
  // "A March 23 deadline".
  for (let next = at + 1; next <= at + 3 && view.words[next]?.gap === 'join'; next++)
    if (view.words[next]?.key === 'deadline') return true
  let back = at - 1
  while (back > at - 6 && OF_END.test(view.words[back]?.key ?? '')) back--
  const key = view.words[back]?.key
  return key === 'by' || (key === 'before' && back < at - 1)
}

/** "Has mediated", "have been stalled", "hosted", "ongoing": what goes on from then. */
const GOES_ON = /^(?:been|hosted|ongoing|underway|way|continuing|continued|going)$/

/** "Talks hosted by Oman since Sunday", "a truce that has held since April", "have been stalled since July": they began then. "The first since April" did not. */
export const lastsSince = (view: TextView, candidate: Candidate, at: number): boolean => {
  if (boundBefore(view, at) !== 'since' || isCounted(view, at)) return false
  const { type } = candidate
  if (type.startsWith('ceasefire_') && type !== 'ceasefire_violation') return true
  const perfect = [1, 2, 3].some((step) => /^(?:has|have|had)$/.test(view.words[candidate.at - step]?.key ?? ''))
  // "Have been suspended since July", "have stalled since March".
  if (type === 'suspend_mediation' || type === 'talks_collapse')
    return perfect && /^(?:been|has|have)$/.test(view.words[candidate.at - 1]?.key ?? '')
  if (FAMILY_OF[type] !== 'talks') return false
  if (perfect && at > candidate.at && at - candidate.at <= 12) return true
  const clause = view.words[at]?.clause
  for (let back = at - 1; back >= at - 12 && view.words[back]?.clause === clause; back--)
    if (GOES_ON.test(view.words[back]?.key ?? '')) return true
  return false
}

/** "The first since", "no talks since", "the third visit since". */
export const isCounted = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 14; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (
      /^(?:first|second|third|fourth|fifth|no|not|never|only|highest|most|worst|time|times|twice|latest|\d+(?:st|nd|rd|th))$/.test(
        word.key,
      )
    )
      return true
  }
  return false
}
