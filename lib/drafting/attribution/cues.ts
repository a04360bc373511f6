import { appositionRight } from '@/lib/drafting/attribution/appositions'
import { emptyCue, type Cue } from '@/lib/drafting/attribution/cue'
import { clauseEnd, clauseStart, isComma } from '@/lib/drafting/attribution/frame'
import { isFinite, isVerbal } from '@/lib/drafting/attribution/items'
import { readAccording, readForWhom, readView } from '@/lib/drafting/attribution/according'
import { readBlunt, readNounCue } from '@/lib/drafting/attribution/nominal-cues'
import { canSpeak, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { readQuoted } from '@/lib/drafting/attribution/quoted'
import { sharedSubject } from '@/lib/drafting/attribution/shared-subject'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { readVerbCue } from '@/lib/drafting/attribution/verb-cues'
import { cueVerb, startsPhrasal, type CueVerb } from '@/lib/drafting/attribution/verbs'

const STOPS = new Set([';', '.', '!', '?'])
const SAY: CueVerb = { lemma: 'say', family: 'say', frames: 'tzq', weak: false }

/** What an outlet writes before a quotation that is somebody else's. */
const RUBRIC = /^(?:quote|details|background|source|update|note|reminder)$/

/** `Name: "…"`, and `"…" — Name`. */
function readLabelled(unit: Unit): Cue | null {
  const { items } = unit
  const colon = items.findIndex((item) => item.lower === ':')
  if (colon > 0 && items[colon + 1]?.pos === 'QUOTE' && !items.slice(Math.max(0, colon - 8), colon).some(isVerbal)) {
    const source = phraseEndingAt(items, colon - 1)
    const opens = source && (source.from <= 2 || /^[—–-]+$/.test(items[source.from - 1]?.text ?? ''))
    if (source && opens && canSpeak(items, source) && !RUBRIC.test(items[source.to]?.lower ?? ''))
      return { ...emptyCue('colon', SAY, colon, colon), source, from: source.from, quotes: [colon + 1], marker: ':' }
  }
  const dash = items.findIndex((item, i) => items[i - 1]?.pos === 'QUOTE' && /^[—–―-]+$/.test(item.text))
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

/** "After saying that it was late, [Moen] left": the subject of the main clause. */
function shareMain(items: readonly Item[], first: Cue): void {
  const limit = first.text?.to ?? items.length
  for (let at = limit - 2; at > first.end; at--) {
    const subject = isComma(items[at]) ? phraseStartingAt(items, at + 1) : null
    if (!subject || !isFinite(items[subject.to + 1]) || !canSpeak(items, subject)) continue
    first.source = subject
    first.inherits = false
    if (first.text) first.text.to = at
    return
  }
}

/** "Dismissing the claim as false, Mujahid said": the subject comes after the first cue. */
function shareLater(items: readonly Item[], cues: readonly Cue[]): void {
  const [first, next] = cues
  if (!first?.inherits || first.source || !items[first.at]?.lower.endsWith('ing')) return
  // "Ida Moen, [acknowledging the setback], said A"
  const aside = next?.source && isComma(items[first.from - 1]) && (next.apposition ?? next.source).to === first.from - 2
  if (!aside && !items.slice(0, first.at).every((item) => /^(?:ADV|SCONJ|ADP|CCONJ|PUNCT)$/.test(item.pos))) return
  if (!next) return shareMain(items, first)
  if (!next.source || next.inherits || next.rule === 'according to' || (!aside && next.source.from <= first.end)) return
  first.source = next.source
  first.apposition = next.apposition
  first.inherits = false
  const ends = aside ? next.at : next.from
  if (first.text) first.text.to = Math.min(first.text.to, isComma(items[ends - 1]) ? ends - 1 : ends)
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
    if (STOPS.has(item.text)) floor = at
    const cue =
      item.lower === 'according' || item.lower === 'per'
        ? readAccording(unit, at)
        : (readView(unit, at) ??
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
