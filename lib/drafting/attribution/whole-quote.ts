import { isFinite } from '@/lib/drafting/attribution/items'
import type { Unit } from '@/lib/drafting/attribution/units'
import type { Family } from '@/lib/drafting/attribution/verbs'
import type { Quote } from '@/lib/drafting/quotes'

/** Verbs that lead to words as they were said, not to what somebody is called or urged to do. */
const SPEAKS = new Set<Family>(['say', 'tell', 'believe', 'commit', 'ask'])
/** Fewer words only colour the clause. */
const CLAUSE_WORDS = 5

/** The quotation that is the whole of what was said, and a clause by itself: 'said that "we know the way to peace"'. */
export function wholeQuote(unit: Unit, text: { from: number; to: number }, family: Family): Quote | null {
  const quote = unit.items[text.from]?.inside
  if (!quote || !SPEAKS.has(family)) return null
  let end = text.to - 1
  // … "it will be hard," however
  while (end > text.from && !unit.items[end]?.inside && /^(?:ADV|PUNCT)$/.test(unit.items[end]?.pos ?? '')) end--
  if (end - text.from < CLAUSE_WORDS || unit.items[end]?.inside !== quote) return null
  const words = unit.items.slice(text.from, end + 1)
  return words.every((item) => item.inside === quote) && words.some((item, at) => at > 0 && isFinite(item))
    ? quote
    : null
}
