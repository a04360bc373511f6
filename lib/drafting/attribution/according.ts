/** Sources that a preposition names: "according to X", "per X", "in X's view", "in the words of X", "for X". */
import { appositionRight } from '@/lib/drafting/attribution/appositions'
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { clauseEnd, frameContent, isComma, quotesAfter, relativeEnd } from '@/lib/drafting/attribution/frame'
import { hasFinite, isDeterminer, isFinite, isGenitive, isVerbal } from '@/lib/drafting/attribution/items'
import { canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import type { CueVerb } from '@/lib/drafting/attribution/verbs'

/** "in his view", "by her own account", "in the words of": what somebody sees or tells. */
const VIEW = new Set(
  (
    'perspective viewpoint standpoint point view views opinion words account accounts telling reckoning estimation estimate judgement judgment reading assessment ' +
    'eyes version admission description recollection interpretation analysis calculation calculations phrase formulation parlance'
  ).split(' '),
)

/** "In his view", "by her own account", "from their point of view". */
const BEFORE_VIEW = new Set(['in', 'by', 'on', 'to', 'from'])

/** Where the content of "according to X" and its like stands. */
function frameNominal(items: readonly Item[], cue: Cue, source: Phrase, last: number): Cue | null {
  const limit = clauseEnd(items)
  // "M23, which according to UN experts is backed by Rwanda, took Goma"
  const relative = /^(?:who|which)$/.test(items[cue.from - 1]?.lower ?? '') && isFinite(items[source.to + 1])
  if (relative)
    return { ...cue, text: { from: source.to + 1, to: relativeEnd(items, cue.from - 1, source.to + 1, limit) } }
  const opens = cue.from === 0 || /^(?:[;:.]|and|but|that)$/.test(items[cue.from - 1]?.lower ?? '')
  if (!opens) return frameContent(items, cue, [], Math.max(last, cue.apposition?.to ?? 0), limit)
  if (cue.apposition && !isComma(items[cue.apposition.to + 1])) cue.apposition = null
  // "According to X, A": what follows the comma after the source is the content.
  let after =
    (cue.apposition && isComma(items[cue.apposition.to + 1]) ? cue.apposition.to : Math.max(source.to, last)) + 1
  while (after < limit && !isComma(items[after]) && items[after]?.lower !== ':') after++
  if (/^(?:which|who|whose)$/.test(items[after + 1]?.lower ?? '')) {
    after += 2
    while (after < limit && !isComma(items[after])) after++
  }
  if (cue.apposition && cue.apposition.from > after) cue.apposition = null
  cue.quotes = quotesAfter(items, after)
  if (!cue.quotes.length && after + 1 < limit) cue.text = { from: after + 1, to: limit }
  return cue.text || cue.quotes.length ? cue : null
}

const spoken = (lemma: string): CueVerb => ({ lemma, family: 'say', frames: 'tzq', weak: false })

/** "per Moen", "per the ministry": not "per cent", "as per the deal". */
const isPer = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === 'per' &&
  (at === 0 || isComma(items[at - 1])) &&
  (items[at + 1]?.pos === 'PROPN' || isDeterminer(items[at + 1]))

/** "a joint statement by Norway[, Oman and Chad]": a list that goes on after a comma, and no clause. */
function wholeList(items: readonly Item[], first: Phrase): Phrase {
  if (items[first.to]?.pos !== 'PROPN' || !items.slice(first.from, first.to).some(({ pos }) => pos === 'ADP'))
    return first
  let { to } = first
  while (isComma(items[to + 1])) {
    const next = phraseStartingAt(items, to + 2)
    const words = next ? items.slice(next.from, next.to + 1) : []
    if (!next || isVerbal(items[next.to + 1]) || !words.every(({ pos }) => /^(?:PROPN|CCONJ|DET)$/.test(pos)))
      return first
    to = next.to
    if (words.some(({ pos }) => pos === 'CCONJ')) return { from: first.from, to }
  }
  return first
}

/** "according to X", "per X". */
export function readAccording(unit: Unit, at: number): Cue | null {
  const { items } = unit
  const per = isPer(items, at)
  if (!per && items[at + 1]?.lower !== 'to') return null
  const first = phraseStartingAt(items, per ? at + 1 : at + 2)
  const source = first && wholeList(items, first)
  if (per && source && !canSpeak(items, source)) return null
  if (!source || /^(?:which|whom)$/.test(items[source.from]?.lower ?? '')) return null
  const cue = emptyCue('according to', spoken('according to'), at, per ? at : at + 1)
  cue.source = source
  cue.apposition = appositionRight(items, source)
  return frameNominal(items, cue, source, source.to)
}

/** "For Ida Moen, a professor in Bergen, the end is far off: “…”": what somebody thinks, said by name and office. */
function readForSomebody(unit: Unit, source: Phrase): Cue | null {
  const { items } = unit
  const apposition = items[source.to]?.pos === 'PROPN' ? appositionRight(items, source) : null
  const last = apposition?.to ?? 0
  const comma = items.findIndex((item, at) => at > last && isComma(item))
  const colon = items.findIndex((item) => item.lower === ':')
  if (!apposition || comma < 0 || colon < comma || !hasFinite(items, comma, colon)) return null
  const cue = emptyCue('according to', spoken('for'), 0, last)
  return { ...cue, source, apposition, text: { from: comma + 1, to: colon } }
}

/** "For the mayor, “it is a comedy”": whose words the quotation is. */
export function readForWhom(unit: Unit): Cue | null {
  const { items } = unit
  const source = items[0]?.lower === 'for' ? phraseStartingAt(items, 1) : null
  if (!source || !isComma(items[source.to + 1]) || !canSpeak(items, source)) return null
  const quote = items.findIndex((item) => item.quote)
  const near = quote > 0 && quote < source.to + 8 && !items.slice(source.to, quote).some(isFinite)
  if (!near) return readForSomebody(unit, source)
  const cue = emptyCue('according to', spoken('for'), 0, source.to)
  return { ...cue, source, quotes: [quote] }
}

/** "In Cairo's view, A", "by her own account A", "in the words of the envoy, A". */
export function readView(unit: Unit, at: number): Cue | null {
  const { items } = unit
  if (!BEFORE_VIEW.has(items[at]?.lower ?? '')) return null
  let noun = at + 1
  while (noun < at + 14 && items[noun] && !VIEW.has(items[noun]?.lower ?? '')) {
    if (isVerbal(items[noun]) || isComma(items[noun]) || items[noun]?.quote) return null
    noun++
  }
  if (!VIEW.has(items[noun]?.lower ?? '')) return null
  const first = items[at + 1]
  const held = items[noun + 1]?.lower === 'of' && first?.lower === 'the' ? phraseStartingAt(items, noun + 2) : null
  let owner = noun - 1
  while (owner > at && (items[owner]?.pos === 'ADJ' || items[owner]?.lower === 'own')) owner--
  const source =
    held ??
    (isGenitive(items[owner])
      ? { from: at + 1, to: owner - 1 }
      : owner === at + 1 && /^(?:his|her|their|its)$/.test(first?.lower ?? '')
        ? { from: owner, to: owner }
        : null)
  if (!source || source.to < source.from || !(source.from === source.to || canSpeak(items, source))) return null
  const last = Math.max(noun, source.to)
  // "in his account of the war": no view, but a text.
  if (!isComma(items[last + 1]) && items[last + 1]?.pos !== 'QUOTE' && !(held && items[last + 1]?.inside)) return null
  const cue = emptyCue('according to', spoken(`in ${items[noun]?.lower} of`), at, last)
  cue.source = source
  cue.apposition = held ? appositionRight(items, source) : null
  return frameNominal(items, cue, source, last)
}
