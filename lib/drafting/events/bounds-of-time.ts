/** Dates that bound a time instead of dating an act: "since late November", "until March", "the first since 2019". */
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { Candidate } from './candidate'
import type { TextView } from './read-text'

const BOUND_WORDS = new Set(['since', 'until', 'till', 'before', 'after'])
const APPROXIMATE = /^(?:late|early|mid|last|the|end|beginning|start|of)$/

/** "Since late November", "after March 3": the bound of something else. */
const boundBefore = (view: TextView, at: number): string | null => {
  if (BOUND_WORDS.has(view.words[at]?.key ?? '')) return view.words[at]?.key ?? null
  for (let back = at - 1; back >= at - 4; back--) {
    const key = view.words[back]?.key ?? ''
    if (key === 'since' || (back === at - 1 && BOUND_WORDS.has(key))) return key
    if (!APPROXIMATE.test(key)) return untilEvent(view, at)
  }
  return null
}

/** "Until his death in 2021": an end that has a name. */
const untilEvent = (view: TextView, at: number): string | null => {
  const { words } = view
  if (words[at - 1]?.key !== 'in' && words[at]?.key !== 'in') return null
  for (let back = at - 1; back >= at - 5 && words[back]?.sentence === words[at]?.sentence; back--)
    if (/^(?:until|till)$/.test(words[back]?.key ?? '')) return 'until'
  return null
}
export const isBound = (view: TextView, at: number): boolean => boundBefore(view, at) !== null

const OF_END = /^(?:the|end|start|beginning|middle|early|late|mid|of|this|next)$/
/** "By the end of June", "by Friday": until when something is to be done. */
export const isDeadline = (view: TextView, at: number): boolean => {
  if (view.words[at]?.key === 'by') return true
  let back = at - 1
  while (back > at - 6 && OF_END.test(view.words[back]?.key ?? '')) back--
  return view.words[back]?.key === 'by'
}

/** "Talks hosted by Oman since Sunday", "a truce that has held since April": they began then. "The first since April" did not. */
export const lastsSince = (view: TextView, candidate: Candidate, at: number): boolean => {
  if (boundBefore(view, at) !== 'since') return false
  if (candidate.type.startsWith('ceasefire_') && candidate.type !== 'ceasefire_violation') return !isCounted(view, at)
  if (candidate.type === 'suspend_mediation' && /^(?:has|have)$/.test(view.words[candidate.at - 2]?.key ?? ''))
    return view.words[candidate.at - 1]?.key === 'been'
  if (FAMILY_OF[candidate.type] !== 'talks' || isCounted(view, at)) return false
  const clause = view.words[at]?.clause
  for (let back = at - 1; back >= at - 12 && view.words[back]?.clause === clause; back--)
    if (/^(?:been|hosted|ongoing|underway|way|continuing|continued|going)$/.test(view.words[back]?.key ?? ''))
      return true
  return false
}

/** "The first since", "no talks since", "the third visit since". */
const isCounted = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 14; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (/^(?:first|second|third|fourth|fifth|no|not|never|only|highest|most|worst|times|twice|latest)$/.test(word.key))
      return true
  }
  return false
}
