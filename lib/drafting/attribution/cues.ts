import { appositionRight } from '@/lib/drafting/attribution/appositions'
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { clauseEnd, clauseStart, isComma } from '@/lib/drafting/attribution/frame'
import { isFinite, isVerbal } from '@/lib/drafting/attribution/items'
import { readAccording, readBlunt, readForWhom, readNounCue, readView } from '@/lib/drafting/attribution/nominal-cues'
import { canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { readQuoted } from '@/lib/drafting/attribution/quoted'
import { sharedSubject } from '@/lib/drafting/attribution/shared-subject'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { readVerbCue } from '@/lib/drafting/attribution/verb-cues'
import { cueVerb, startsPhrasal, type CueVerb } from '@/lib/drafting/attribution/verbs'

const SAY: CueVerb = { lemma: 'say', family: 'say', frames: 'tzq', weak: false }

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
        : ((/^(?:in|by|on|to|from)$/.test(item.lower) ? readView(unit, at) : null) ??
          (item.lower.endsWith('ing') ? readQuoted(body, unit, at, floor, limit) : null) ??
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
    const labelled = readLabelled(unit) ?? readForWhom(unit) ?? readBlunt(unit)
    if (labelled) cues.push(labelled)
  }
  return cues
}
