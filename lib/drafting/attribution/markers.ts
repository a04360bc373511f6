/** What leads from a verb to what was said: "that", a colon, a quotation. */
import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { hasFinite, isFinite, isNominal, isTime, isVerbal } from '@/lib/drafting/attribution/items'
import type { Item } from '@/lib/drafting/attribution/units'
import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'

/** After "that": a day or a month pointed at, and no clause. */
const THAT_TIME = /^(?:day|night|morning|afternoon|evening|weekend|week|month|year|summer|autumn|winter)$/

const isComma = (item: Item | undefined) => item?.lower === ','
/** Prepositions that look like a second verb: "announced on Sunday, following a summit, that". */
const PREPOSITIONAL = /^(?:following|including|during|regarding|concerning|according|citing|referring|pending)$/
const COUNTS = /^(?:more|fewer|less|most|many|some|all|half|no)$/
/** After a comma: another clause than the one before. */
const CLOSES = /^(?:as|when|while|after|before|which|who|where|although|though|\w+ing)$/

/** "repeated [that] pledge in his speech": no clause follows, so the word points at something. */
function pointsAt(items: readonly Item[], that: number): boolean {
  const next = items[that + 1]
  if (!next || next.text === '.') return true
  if (!isNominal(next) || next?.lower.endsWith('s') || COUNTS.test(next?.lower ?? '')) return false
  const after = items[that + 2]
  if (isNominal(after) && items[that]?.pos !== 'DET') return false
  const end = items.findIndex(
    (other, at) =>
      at > that && (/^[.;]$/.test(other.text) || (isComma(other) && CLOSES.test(items[at + 1]?.lower ?? ''))),
  )
  return !hasFinite(items, that + 2, end < 0 ? items.length : end)
}

/** "said [that] was the case"; not "said that should they meet". */
export function isPronominal(items: readonly Item[], that: number): boolean {
  const [next, after] = items.slice(that + 1, that + 3)
  if (next?.pos !== 'AUX') return false
  return !/^(?:should|had|were)$/.test(next.lower) || !(isNominal(after) || /^(?:DET|PRON)$/.test(after?.pos ?? ''))
}

/** "that", a colon or a quotation that the verb leads to across adjuncts: "said on Monday, after a meeting, that". */
export function findMarker(
  items: readonly Item[],
  start: number,
  overPhrase: boolean,
): { at: number; kind: 'that' | ':' | 'quote' } | null {
  // "concluded this month that"
  const from = overPhrase ? start : skipAdjuncts(items, start)
  const first = items[from]
  if (!first) return null
  const nounFirst =
    !overPhrase &&
    (isNominal(first) || first.pos === 'DET' || first.pos === 'PRON') &&
    !isTime(first) &&
    first.lower !== 'that'
  let wentOver = false
  for (let i = from; i < items.length && i < from + 28; i++) {
    const item = items[i]
    if (!item) return null
    if (item.pos === 'QUOTE') return nounFirst && wentOver ? null : { at: i, kind: 'quote' }
    if (item.lower === ':') return { at: i, kind: ':' }
    // "agreed on a truce in May, but talks in Oslo that month"
    if (item.lower === 'but' && isComma(items[i - 1]) && i > from) return null
    if (item.lower === 'that' && i > from && THAT_TIME.test(items[i + 1]?.lower ?? '')) continue
    if (item.lower === 'that') {
      if (
        nounFirst ||
        (i > from && CLAIM_NOUNS.has(items[i - 1]?.lower ?? '')) ||
        (i > start && /^(?:reports|talk|rumou?rs|speculation|idea|notion)$/.test(items[i - 1]?.lower ?? ''))
      )
        return null
      // "worried about the group that have ruled"
      if (i > from && items[i - 1]?.pos === 'NOUN' && !isTime(items[i - 1]) && isFinite(items[i + 1])) return null
      // "said in a statement that did not mention Canada"
      const bare = i > start && TEXT_NOUNS.has(items[i - 1]?.lower ?? '') && isVerbal(items[i + 1])
      if (bare) return null
      if (i === from && pointsAt(items, i)) {
        // "rejected that charge": no conjunction, as the tagger has it.
        item.pos = 'DET'
        return null
      }
      return { at: i, kind: 'that' }
    }
    // "Moen explained, demands that both withdraw"
    const demands = i > start && item.pos === 'NOUN' && isComma(items[i - 1]) && items[i + 1]?.lower === 'that'
    if (demands && cueVerb(item.lower)) return null
    // "in a televised address that"
    const participle = item.pos === 'VERB' && items[i - 1]?.pos === 'DET' && isNominal(items[i + 1])
    if ((isFinite(item) && !participle) || item.lower === ';' || item.lower === 'who' || item.lower === 'which')
      return null
    // "said, referring to X, that", but not "said in a statement, adding that"
    if (
      item.lower.endsWith('ing') &&
      isComma(items[i - 1]) &&
      (i > start + 1 || cueVerb(item.lower)) &&
      !PREPOSITIONAL.test(item.lower)
    )
      return null
    if (item.pos === 'CCONJ' && isFinite(items[i + 1])) return null
    wentOver ||= isComma(item) || item.pos === 'VERB'
  }
  return null
}
