import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { isFinite, isTime } from '@/lib/drafting/attribution/items'
import { beginsAdjunct, canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'

/** Whether "said X" puts the subject after the verb. */
export function invertedSubject(items: readonly Item[], last: number): Phrase | null {
  let from = last + 1
  while (items[from]?.pos === 'ADV' && from < last + 3) from++
  // «…», declared on Sunday evening in Algiers the chief mediator
  if (beginsAdjunct(items, from)) {
    from = skipAdjuncts(items, from)
    while (items[from]?.pos === 'ADP') from = (phraseStartingAt(items, from + 1)?.to ?? items.length) + 1
  }
  // "announced Thursday evening the presidency"
  let past = from
  while (isTime(items[past])) past++
  if (past > from && items[past]?.pos === 'DET') from = past
  // "Ida Moen, a former minister, denied having taken sides"
  const gerund =
    items[last]?.lower.startsWith('den') &&
    /^(?:VERB|ADJ|NOUN)$/.test(items[from]?.pos ?? '') &&
    /^(?!king$).+ing$/.test(items[from]?.lower ?? '')
  if (gerund) return null
  const phrase = phraseStartingAt(items, from)
  if (!phrase || (isTime(items[phrase.from]) && !isTime(items[phrase.to + 1]))) return null
  const after = items[phrase.to + 1]
  const ends =
    !after ||
    /^[,.;:?!—–)(]$/.test(after.text) ||
    after.pos === 'QUOTE' ||
    after.pos === 'ADP' ||
    after.pos === 'SCONJ' ||
    after.pos === 'CCONJ' ||
    isTime(after) ||
    after.lower === 'who' ||
    after.pos === 'ADV' ||
    after.lower.endsWith('ing')
  return ends && ((items[last]?.pos === 'VERB' && items[last - 1]?.pos === 'QUOTE') || canSpeak(items, phrase))
    ? phrase
    : null
}

/** Whether what follows a verb is a clause of its own, so that the verb is not "said X" at the end of one. */
export function startsClause(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i < items.length && i < verb + 16; i++) {
    const item = items[i]
    if (!item || item.pos === 'QUOTE' || /^[,.;:?!]$/.test(item.text) || beginsAdjunct(items, i)) return false
    if (item.lower === 'that' || isFinite(item)) return true
  }
  return false
}
