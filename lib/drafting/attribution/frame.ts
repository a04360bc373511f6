import type { Cue } from '@/lib/drafting/attribution/cue'
import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { quoteRun } from '@/lib/drafting/attribution/content'
import { hasFinite, isFinite, isNominal, isTime } from '@/lib/drafting/attribution/items'
import { phraseStartingAt } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'

export const isComma = (item: Item | undefined): boolean =>
  item !== undefined && (item.text === ',' || item.text === '—' || item.text === '–')

/** The item after the last one of a unit that is not a closing mark. */
export function clauseEnd(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && /^[.!?…,;:]+$/.test(items[end - 1]?.text ?? '')) end--
  return end
}

/** The item after the last ";" or full stop before `at`. */
export function clauseStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]
    if (item && (item.lower === ';' || (/^[.!?]$/.test(item.text) && i < at - 1))) return i + 1
  }
  return datelineEnd(items)
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]{3,6})?$/

/** The item after "ADDIS ABABA, Jan. 9 (CNS) --", "ISTANBUL //" or "ISLAMABAD:" at the beginning of a text. */
export function datelineEnd(items: readonly Item[]): number {
  const colon = items.slice(0, 4).findIndex(({ text }) => text === ':')
  if (colon > 0 && items.slice(0, colon).every(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return colon + 1
  // "Cairo/Gaza: Hamas has agreed, a spokesman said"
  if (colon > 0 && items.slice(0, colon).some(({ text }) => text.includes('/'))) return colon + 1
  if (!/^(?:\(|\p{Lu}[\p{L}.’'-]+)$/u.test(items[0]?.text ?? '')) return 0
  for (let i = 1; i < 16; i++) {
    const item = items[i]
    if (!item) return 0
    if (/^[—–-]+$/.test(item.text)) return i + 1
    if (item.text === '/' && items[i + 1]?.text === '/') return i + 2
    if (!/^(?:PROPN|NUM|PUNCT|SYM)$/.test(item.pos) && !MONTH.test(item.lower)) return 0
  }
  return 0
}

/** "denied those claims [and instead sought …]": where content that is only a noun phrase stops. */
export function nounEnd(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (items[i]?.quote || isFinite(items[i])) return limit
    if (items[i]?.pos !== 'CCONJ') continue
    let verb = i + 1
    while (items[verb]?.pos === 'ADV') verb++
    const goesOn = verb > i + 1 || /^(?:DET|PRON|PART|ADP|SCONJ)$/.test(items[verb + 1]?.pos ?? '')
    if (i > from && goesOn && items[verb]?.pos === 'VERB' && isFinite(items[verb]))
      return isComma(items[i - 1]) ? i - 1 : i
  }
  return limit
}

/** "urged the army to withdraw[, and thousands took to the streets]": where content in the infinitive stops before another clause. */
export function infinitiveEnd(items: readonly Item[], from: number, limit: number): number {
  let to = from
  while (to < limit && !(items[to]?.lower === 'to' && items[to + 1]?.pos === 'VERB')) to++
  for (let i = to + 2; i < limit; i++) {
    if (items[i]?.pos !== 'CCONJ' || !isComma(items[i - 1])) continue
    const subject = phraseStartingAt(items, i + 1)
    if (subject && isFinite(items[subject.to + 1]) && items[subject.to + 1]?.lower !== 'to') return i - 1
  }
  return limit
}

/** Quotations that begin at `at`, or after a comma or colon there. */
export function quotesAfter(items: readonly Item[], at: number): number[] {
  return quoteRun(items, isComma(items[at]) || items[at]?.lower === ':' ? at + 1 : at)
}

const JOINT = /^(?:where|when|that|which|who|because|as)$/

/** What stands on the left of ", he said": a clause by itself, half of one, or only a joint ("but, he said,"). */
function leftSide(items: readonly Item[], start: number, to: number): 'whole' | 'open' | 'joint' {
  const last = items[to - 1]
  if (
    !last ||
    last.pos === 'SCONJ' ||
    /^(?:and|but|or|nor)$/.test(last.lower) ||
    (/^(?:so|yet)$/.test(last.lower) && (to - start < 2 || isComma(items[to - 2]))) ||
    // “… fixed after that”: the end of a quotation joins nothing.
    (JOINT.test(last.lower) && last.inside === null)
  )
    return 'joint'
  if (last.pos === 'AUX' || last.pos === 'ADP' || /^(?:is|are|was|were|be|been)$/.test(last.lower)) return 'open'
  return hasFinite(items, start, to) ? 'whole' : 'open'
}

/**
 * Content of an attribution that stands after it or inside it: "A, he said", "But A, he said, B", "A," he said, "B".
 * @param quotes quotations that follow it directly
 * @param last its last item
 * @param limit where the clause ends
 * @returns the cue with its content, or null where there is none
 */
export function frameContent(
  items: readonly Item[],
  cue: Cue,
  quotes: number[],
  last: number,
  limit: number,
): Cue | null {
  const edge = items[cue.from - 1]
  const gap = isComma(edge) ? 2 : 1
  if (items[cue.from - gap]?.pos === 'QUOTE') {
    cue.quotes = [cue.from - gap, ...quotes]
    return cue
  }
  // “Nobody spoke,” was how an aide put it
  const copula = /^(?:how|what|all)$/.test(edge?.lower ?? '') && /^(?:is|was)$/.test(items[cue.from - 2]?.lower ?? '')
  const told = isComma(items[cue.from - 3]) ? cue.from - 4 : cue.from - 3
  if (copula && items[told]?.pos === 'QUOTE') {
    cue.quotes = [told, ...quotes]
    return cue
  }
  // “We worked it out” with the Americans, said Umerov
  if (isComma(edge) && cue.verb.frames.includes('q')) {
    let at = cue.from - 2
    while (at > 0 && at > cue.from - 9 && items[at]?.pos !== 'QUOTE' && !isFinite(items[at]) && !isComma(items[at]))
      at--
    if (items[at]?.pos === 'QUOTE') {
      cue.quotes = [at, ...quotes]
      return cue
    }
  }
  // "the offer, which, he said, [his country had accepted]": the object stands before.
  const relative = isComma(edge) ? items.slice(0, cue.from - 1).findLastIndex(isComma) - 1 : -1
  if (/^(?:which|whom)$/.test(items[relative]?.lower ?? '') && isComma(items[relative - 1])) return null
  const takesClause = isComma(edge) && /[tz]/.test(cue.verb.frames) && !cue.inherits
  const text =
    takesClause && (cue.rule !== 'verb' || !hasObject(items, last))
      ? clauseAround(items, cue, quotes, last, limit)
      : null
  if (text) cue.text = text
  else cue.quotes = quotes
  return text || quotes.length ? cue : null
}

/** Whether the verb has an object or complement of its own, so that what stands before it is not what was said. */
function hasObject(items: readonly Item[], last: number): boolean {
  const next = items[skipAdjuncts(items, last + 1)]
  if (!next || isComma(next)) return false
  // "he said as he visited Pakistan"
  if (next.lower === 'as' && hasFinite(items, items.indexOf(next) + 1, items.indexOf(next) + 5)) return false
  // "it said in a statement that did not mention Canada"
  if (next.lower === 'that' && next.pos === 'PRON') return false
  // "he said to me in Tangyan, are like umbrellas"
  const listener = next.lower === 'to' ? phraseStartingAt(items, items.indexOf(next) + 1) : null
  const beyond = listener ? items[skipAdjuncts(items, listener.to + 1)] : undefined
  if (listener && (!beyond || isComma(beyond) || beyond.lower === 'in')) return false
  if (/^(?:to|about|for|of|with|against|into|as|like)$/.test(next.lower))
    return !/^(?:reporters|journalists)$/.test(items[last + 2]?.lower ?? '')
  return (isNominal(next) && !isTime(next)) || next.pos === 'DET' || next.pos === 'PRON'
}

/** "M23, which, officials say, [is backed by Rwanda], took Goma": what a relative clause tells ends at its comma. */
export function relativeEnd(items: readonly Item[], relative: number, from: number, limit: number): number {
  if (!/^(?:who|which)$/.test(items[relative]?.lower ?? '')) return limit
  const close = items.findIndex((item, at) => at > from && at < limit && isComma(item))
  return close < 0 ? limit : close
}

function clauseAround(items: readonly Item[], cue: Cue, quotes: number[], last: number, limit: number): Cue['text'] {
  const end = cue.from - 1
  let start = clauseStart(items, cue.from)
  for (let i = end - 1; i >= start; i--) if (items[i]?.pos === 'QUOTE') start = i + 1
  const leads = (at: number) =>
    /^(?:and|but|as|[,.—–])$/.test(items[at]?.lower ?? '') &&
    !/^(?:well|soon|long|far|of|for|part)$/.test(items[at + 1]?.lower ?? '')
  while (start < end && leads(start)) start++
  // "According to the report, Israel pledged to": the source of it is no content.
  if (items[start]?.lower === 'according' && !items.slice(start, end).some(isComma)) return null
  // "Citing two officials, Axios said"
  if (/^(?:citing|quoting)$/.test(items[start]?.lower ?? '') && !items.slice(start, end).some(isComma)) return null
  let comma = last + 1
  const relative = /^(?:who|which|whose)$/.test(items[comma]?.lower ?? '')
  const reach = Math.min(limit, last + 14)
  while (comma < reach && !isComma(items[comma])) {
    if (!relative && isFinite(items[comma])) break
    comma++
  }
  const goesOn = isComma(items[comma]) && comma + 1 < limit
  // "After talks with Putin, he told journalists": when, not what.
  const when =
    /^(?:after|before|during|following|since|asked|pressed|questioned|interviewed)$/.test(items[start]?.lower ?? '') &&
    !items.slice(start, end).some(isComma)
  if (when && !(goesOn && !isFinite(items[comma + 1]) && hasFinite(items, comma + 1, limit))) return null
  const side = start < end ? leftSide(items, start, end) : 'joint'
  if (side === 'joint') return goesOn ? { from: comma + 1, to: relativeEnd(items, end - 1, comma + 1, limit) } : null
  if (side === 'open') {
    // "With Morsi's help, they agreed", "On Monday, they agreed to a truce, which held"
    if (/^(?:agree|decide)$/.test(cue.verb.lemma)) return null
    // "Later, Moen added, “…”", "In a letter, he wrote:": when or where, not what.
    const followed = quotes.length > 0 || items.at(-1)?.text === ':'
    if (followed && /^(?:ADV|ADP)$/.test(items[start]?.pos ?? '')) return null
    if (goesOn) return { from: start, to: limit }
    return end - start > 2 && !quotes.length ? { from: start, to: end } : null
  }
  const next = items[comma + 1]
  const opening = items[start]
  // "Under the terms as they stood, X said, they would leave"
  const adverbial =
    goesOn &&
    opening !== undefined &&
    (opening.pos === 'ADP' || opening.pos === 'SCONJ' || /^(?:once|when|if|contrary|as)$/.test(opening.lower))
  if (adverbial && hasFinite(items, comma + 1, limit)) return { from: start, to: limit }
  if (goesOn && (isFinite(next) || next?.lower === 'to')) return { from: start, to: limit }
  if (
    goesOn &&
    /^(?:only|not|except|unless|until|because|if|though|although|since|provided)$/.test(next?.lower ?? '')
  ) {
    const quote = items.findIndex((item, at) => at > comma + 1 && item.pos === 'QUOTE')
    return { from: start, to: quote < 0 ? limit : quote }
  }
  const cleft = /^(?:who|which|that)$/.test(next?.lower ?? '') && items[start]?.lower === 'it'
  if (goesOn && (cleft || next?.pos === 'CCONJ') && hasFinite(items, comma + 1, limit))
    return { from: start, to: limit }
  return quotes.length ? null : { from: start, to: end }
}
