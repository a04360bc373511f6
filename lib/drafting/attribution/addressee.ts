/** Whom words are said to, and objects that are no words. */
import { isFinite, isNominal } from '@/lib/drafting/attribution/items'
import { headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { OUTLET_WORDS } from '@/lib/drafting/attribution/words'

const OBJECT_PRONOUN = /^(?:me|him|her|us|them|it|you)$/

/** "warned [them] that": an object before the content. */
export const isWarned = (items: readonly Item[], at: number): boolean =>
  OBJECT_PRONOUN.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'that'

const outletEnd = (name: string) => name.toLowerCase().split(' ').at(-1) ?? ''

/** Whom somebody told: "told Reuters", "urged both sides". */
export function readAddressee(body: string, items: readonly Item[], at: number): Phrase | null {
  const item = items[at]
  if (!item || item.pos === 'QUOTE' || /^(?:that|to|:|,|whether|if|for|about|of)$/.test(item.lower)) return null
  if (OBJECT_PRONOUN.test(item.lower) && item.lower !== 'it' && !isFinite(items[at + 1])) {
    if (item.lower !== 'her' || !isNominal(items[at + 1])) return { from: at, to: at }
  }
  const phrase = phraseStartingAt(items, at)
  if (!phrase) return null
  const text = body.slice(item.start, items[phrase.to]?.end)
  const outlet = OUTLET_WORDS.exec(text.slice(0, 80))
  if (outlet && /^(?:the )?$/i.test(text.slice(0, outlet.index))) {
    const end = item.start + outlet.index + outlet[0].length
    const to = items.findIndex((other, i) => i >= at && other.end >= end)
    // "told al Arabiya television"
    let last = to
    while (
      last >= 0 &&
      /^(?:television|tv|radio|news|channel|newspaper|agency|magazine|daily)$/.test(items[last + 1]?.lower ?? '')
    )
      last++
    // "told Radio Dabanga"
    while (/^(?:radio|tv|television|daily)$/.test(outletEnd(outlet[0])) && items[last + 1]?.pos === 'PROPN') last++
    if (to >= 0 && to <= phrase.to) return { from: at, to: last }
  }
  for (let i = at; i < phrase.to; i++) {
    if (items[i]?.pos === 'NOUN' && items[i + 1]?.pos === 'PROPN') return { from: at, to: i }
  }
  return phrase
}

/** "praised him." says nothing by itself. */
export function lonePronoun(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at]
  if (
    !item ||
    !(OBJECT_PRONOUN.test(item.lower) || /^(?:himself|herself|themselves|itself|this|that)$/.test(item.lower))
  )
    return false
  if (items[at + 1]?.inside) return false
  // "describing them instead as"
  if (items[at + 1]?.pos === 'ADV' && items[at + 2]?.lower === 'as') return false
  // "accuse it of squeezing supplies"
  if (/^(?:of|as)$/.test(items[at + 1]?.lower ?? '')) return false
  // "called it unfair"
  if (items[at + 1]?.pos === 'ADJ' && /^(?:call|deem|brand|label|term)/.test(items[at - 1]?.lower ?? '')) return false
  // "called for it to include all sides"
  if (items[at + 1]?.lower === 'to' && items[at + 2]?.pos === 'VERB') return false
  return (
    at + 1 >= limit ||
    /^[.,;]$/.test(items[at + 1]?.text ?? '') ||
    headOf(items, { from: at + 1, to: Math.min(at + 3, items.length - 1) }) < 0
  )
}
