import { isFinite, isNominal, isTime } from '@/lib/drafting/attribution/items'
import { beginsAdjunct, phraseStartingAt } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { MID_ADVERBS } from '@/lib/drafting/attribution/words'

/** The item after "a short while ago", "two hours ago", "moments ago"; 0 where nothing of the kind begins. */
function agoAfter(items: readonly Item[], from: number): number {
  for (let i = from + 1; i < from + 5; i++) {
    if (items[i]?.lower === 'ago') return i + 1
    if (!isNominal(items[i]) && items[i]?.pos !== 'ADV') return 0
  }
  return 0
}

/** Whether "a day", "two hours" stand before what they are counted from: "said a day before the talks that". */
function isSpan(items: readonly Item[], at: number): boolean {
  if (items[at]?.pos !== 'DET' && items[at]?.pos !== 'NUM') return false
  if (!/^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(items[at + 1]?.lower ?? '')) return false
  if (!/^(?:before|after)$/.test(items[at + 2]?.lower ?? '')) return false
  const from = phraseStartingAt(items, at + 3)
  return from !== null && !isFinite(items[from.to + 1])
}

/** Skips "on Tuesday", "in a statement", adverbs: the items between the verb and what was said. */
export function skipAdjuncts(items: readonly Item[], from: number): number {
  let i = from
  for (;;) {
    const item = items[i]
    if (!item) return i
    if (item.pos === 'ADP' && isTime(items[i + 1])) {
      // "said on Saturday negotiations would"
      i += 2
      while (isTime(items[i]) || items[i]?.pos === 'NUM') i++
    } else if (item.lower !== 'as' && beginsAdjunct(items, i)) {
      const phrase = phraseStartingAt(items, i + 1)
      if (!phrase) return i
      // "said on Friday after talks ended": a clause that says when
      if (/^(?:after|before|since|until)$/.test(item.lower) && isFinite(items[phrase.to + 1])) return i
      i = Math.max(phrase.to + 1, i + 1)
      while (isTime(items[i])) i++
    } else if (agoAfter(items, i) > 0) i = agoAfter(items, i)
    else if (isSpan(items, i)) i += 2
    else if (isTime(item) && !/^['’]/.test(items[i + 1]?.lower ?? '')) i++
    else if (item.pos === 'ADV' && (item.lower.endsWith('ly') || MID_ADVERBS.has(item.lower)) && item.lower !== 'only')
      i++
    else if (item.pos === 'NUM' && items[i + 1]?.lower === 'times') i += 2
    else if (/^(?:once|twice|thrice)$/.test(item.lower)) i++
    else if (/^(?:last|this|late|early|earlier|later)$/.test(item.lower) && isTime(items[i + 1])) i += 2
    else return i
  }
}
