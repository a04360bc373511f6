import { appositionRight } from '@/lib/drafting/attribution/appositions'
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { clauseEnd, clauseStart, frameContent, isComma, quotesAfter } from '@/lib/drafting/attribution/frame'
import { isFinite, isGenitive, isVerbal } from '@/lib/drafting/attribution/items'
import { canSpeak, phraseEndingAt, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { readQuoted } from '@/lib/drafting/attribution/quoted'
import { findSubject, sharedSubject } from '@/lib/drafting/attribution/subjects'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { readVerbCue } from '@/lib/drafting/attribution/verb-cues'
import { cueVerb, startsPhrasal, type CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS, STANCE_ADJECTIVES } from '@/lib/drafting/attribution/words'

const SAY: CueVerb = { lemma: 'say', family: 'say', frames: 'tzq', weak: false }

function readAccording(unit: Unit, at: number): Cue | null {
  const { items } = unit
  const source = phraseStartingAt(items, at + 2)
  if (!source || /^(?:which|whom)$/.test(items[source.from]?.lower ?? '')) return null
  const verb: CueVerb = { lemma: 'according to', family: 'say', frames: 'tzq', weak: false }
  const cue = emptyCue('according to', verb, at, at + 1)
  cue.source = source
  cue.apposition = appositionRight(items, source)
  const limit = clauseEnd(items)
  const opens = at === 0 || /^(?:[;:.]|and|but)$/.test(items[at - 1]?.lower ?? '')
  if (!opens) return frameContent(items, cue, [], (cue.apposition ?? source).to, limit)
  if (cue.apposition && !isComma(items[cue.apposition.to + 1])) cue.apposition = null
  // "According to X, A": what follows the comma after the source is the content.
  let after = (cue.apposition && isComma(items[cue.apposition.to + 1]) ? cue.apposition : source).to + 1
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

/** "Iran's claim that", "is convinced that". */
function readNounCue(unit: Unit, at: number, floor: number): Cue | null {
  const { items } = unit
  const item = items[at]
  if (!item || items[at + 1]?.lower !== 'that' || item.inside) return null
  const limit = clauseEnd(items)
  const made =
    /^(?:clear|known|plain)$/.test(item.lower) &&
    items.slice(Math.max(0, at - 4), at).some((other) => /^(?:ma(?:de|kes?|king)|lets?)$/.test(other.lower))
  if (STANCE_ADJECTIVES.has(item.lower) || made) {
    let aux = at - 1
    if (made) while (aux > floor && !/^(?:ma(?:de|kes?|king)|lets?)$/.test(items[aux]?.lower ?? '')) aux--
    while (aux > floor && (items[aux]?.pos === 'ADV' || items[aux]?.lower === 'not')) aux--
    if (!isVerbal(items[aux])) return null
    const subject = findSubject(items, aux, floor)
    if (
      !subject?.phrase ||
      !canSpeak(items, subject.phrase) ||
      /^(?:it|i|you)$/.test(items[subject.phrase.to]?.lower ?? '')
    )
      return null
    const cue = emptyCue(
      'conviction',
      { lemma: item.lower, family: made ? 'say' : 'believe', frames: 't', weak: false },
      at,
      at,
    )
    return {
      ...cue,
      source: subject.phrase,
      apposition: subject.apposition,
      from: subject.phrase.from,
      text: { from: at + 2, to: limit },
      negated: subject.negated,
    }
  }
  if (!CLAIM_NOUNS.has(item.lower) || item.pos !== 'NOUN') return null
  let owner = at - 1
  while (owner > floor && items[owner]?.pos === 'ADJ') owner--
  const holder = items[owner]
  if (!holder) return null
  const source = isGenitive(holder)
    ? phraseEndingAt(items, owner - 1)
    : /^(?:his|her|their|its)$/.test(holder.lower)
      ? { from: owner, to: owner }
      : null
  if (!source || !(source.from === source.to || canSpeak(items, source))) return null
  const cue = emptyCue(
    'noun',
    { lemma: item.lower, family: item.lower.startsWith('den') ? 'deny' : 'say', frames: 't', weak: false },
    at,
    at,
  )
  return { ...cue, source, from: source.from, text: { from: at + 2, to: limit } }
}

/** `Name: "…"`, and `"…" — Name`. */
function readLabelled(unit: Unit): Cue | null {
  const { items } = unit
  const colon = items.findIndex((item) => item.lower === ':')
  if (colon > 0 && items[colon + 1]?.pos === 'QUOTE' && !items.slice(Math.max(0, colon - 8), colon).some(isVerbal)) {
    const source = phraseEndingAt(items, colon - 1)
    const opens = source && (source.from <= 2 || /^[—–-]+$/.test(items[source.from - 1]?.text ?? ''))
    if (source && opens && canSpeak(items, source))
      return { ...emptyCue('colon', SAY, colon, colon), source, from: source.from, quotes: [colon + 1], marker: ':' }
  }
  const dash = items.findIndex((item, i) => /^[—–―-]+$/.test(item.text) && items[i - 1]?.pos === 'QUOTE')
  if (dash > 0) {
    const source = phraseStartingAt(items, dash + 1)
    if (source && items[source.from]?.pos === 'PROPN' && !items.slice(dash + 1).some(isFinite)) {
      return {
        ...emptyCue('signed', SAY, dash, dash),
        source,
        apposition: appositionRight(items, source),
        from: dash,
        quotes: [dash - 1],
      }
    }
  }
  return null
}

/** The author's own voice, which is no attribution. */
const isAuthor = (items: readonly Item[], phrase: Phrase | null | undefined) =>
  phrase != null && /^(?:i|you|we)$/.test(items[phrase.to]?.lower ?? '')

/** "Dismissing the claim as false, Mujahid said": the subject comes after the first cue. */
function shareLater(items: readonly Item[], cues: readonly Cue[]): void {
  const [first, next] = cues
  if (!first?.inherits || first.source || !next?.source || next.inherits || next.rule === 'according to') return
  const opens = items.slice(0, first.at).every((item) => /^(?:ADV|SCONJ|ADP|CCONJ|PUNCT)$/.test(item.pos))
  if (!opens || !items[first.at]?.lower.endsWith('ing') || next.source.from <= first.end) return
  first.source = next.source
  first.apposition = next.apposition
  first.inherits = false
  if (first.text) first.text.to = Math.min(first.text.to, isComma(items[next.from - 1]) ? next.from - 1 : next.from)
}

/** Every attribution of a unit, before overlaps are settled. */
export function findCues(body: string, unit: Unit): Cue[] {
  const { items } = unit
  const cues: Cue[] = []
  const limit = clauseEnd(items)
  const quotes = items.some((item) => item.quote)
  let floor = clauseStart(items, 0) - 1
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item || item.quote || item.inside) continue
    if (item.lower === ';') floor = at
    else if (/^[.!?]$/.test(item.text)) floor = at
    const cue =
      item.lower === 'according' && items[at + 1]?.lower === 'to'
        ? readAccording(unit, at)
        : ((item.lower.endsWith('ing') ? readQuoted(body, unit, at, floor, limit) : null) ??
          (quotes || cueVerb(item.lower) || startsPhrasal(item.lower)
            ? readVerbCue(body, unit, at, floor, quotes)
            : null) ??
          readNounCue(unit, at, floor))
    if (!cue) continue
    if (cue.inherits && !cues.length) {
      const shared = sharedSubject(items, cue.from, floor)
      if (isAuthor(items, shared?.phrase)) continue
      if (shared) {
        cue.source = shared.phrase
        cue.apposition = shared.apposition
        cue.inherits = false
      }
    }
    cues.push(cue)
    at = Math.max(at, cue.end)
  }
  shareLater(items, cues)
  if (!cues.length) {
    const labelled = readLabelled(unit)
    if (labelled) cues.push(labelled)
  }
  return cues
}
