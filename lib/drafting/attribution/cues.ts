import { quoteRun, readComplement, type Complement } from '@/lib/drafting/attribution/content'
import {
  isFinite,
  isGenitive,
  isVerbal,
  phraseEndingAt,
  phraseStartingAt,
  canSpeak,
  type Phrase,
} from '@/lib/drafting/attribution/phrases'
import { appositionRight, findSubject, sharedSubject, type Subject } from '@/lib/drafting/attribution/subjects'
import type { Cue } from '@/lib/drafting/attribution/cue'
import { readQuoted } from '@/lib/drafting/attribution/quoted'
import type { Item, Unit } from '@/lib/drafting/attribution/units'
import { cueVerb, cueVerbWithParticle, type CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS, STANCE_ADJECTIVES } from '@/lib/drafting/attribution/words'

const SAY: CueVerb = { lemma: 'say', family: 'say', frames: 'tzq', weak: false }
const NEGATABLE = new Set(['believe', 'deny'])
const PLANNED = /^(?:will|would|could|may|might|shall|should|must|can|'ll|’ll|wo|ca|'d|’d)$/

const isComma = (item: Item | undefined) => item !== undefined && /^[,—–]$/.test(item.text)

function clauseEnd(items: readonly Item[]): number {
  let end = items.length
  while (end > 0 && /^[.!?…,;:]+$/.test(items[end - 1]?.text ?? '')) end--
  return end
}

/** The item after the last ";" or full stop before `at`. */
function clauseStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]
    if (item && (item.lower === ';' || (/^[.!?]$/.test(item.text) && i < at - 1))) return i + 1
  }
  return 0
}

function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(items[i])) return true
  return false
}

/** Quotations or a clause on the left of an attribution that begins at `from`: "A, he said". */
function readLeft(items: readonly Item[], from: number, verb: CueVerb): { quotes: number[]; text: Cue['text'] } {
  const none = { quotes: [], text: null }
  const edge = items[from - 1]
  if (edge?.pos === 'QUOTE') return { quotes: [from - 1], text: null }
  if (!isComma(edge)) return none
  if (items[from - 2]?.pos === 'QUOTE') return { quotes: [from - 2], text: null }
  if (!/[tz]/.test(verb.frames)) return none
  let start = clauseStart(items, from)
  for (let i = from - 2; i >= start; i--) if (items[i]?.pos === 'QUOTE') start = i + 1
  while (start < from && /^(?:and|but|[,.—–])$/.test(items[start]?.lower ?? '')) start++
  return start < from - 1 && hasFinite(items, start, from - 1)
    ? { quotes: [], text: { from: start, to: from - 1 } }
    : none
}

function verbAt(items: readonly Item[], at: number): { verb: CueVerb; end: number } | null {
  const item = items[at]
  if (!item || item.pos === 'QUOTE' || item.inside) return null
  const next = items[at + 1]
  const phrasal = next && cueVerbWithParticle(item.lower, next.lower)
  if (phrasal) return { verb: phrasal, end: at + 1 }
  const verb = cueVerb(item.lower)
  if (!verb) return null
  if (item.pos === 'VERB' || item.pos === 'AUX') return { verb, end: at }
  // The tagger takes some verbs for nouns: trust a following "that" or quotation, unless the word before makes it a noun.
  const before = items[at - 1]
  const nounPlace =
    !before ||
    /^(?:DET|ADJ|ADP|PART|NUM)$/.test(before.pos) ||
    isGenitive(before) ||
    /^(?:his|her|their|its)$/.test(before.lower)
  const follows = next && (next.lower === 'that' || next.pos === 'QUOTE' || next.lower === ':')
  return !nounPlace && follows && item.pos !== 'PROPN' ? { verb, end: at } : null
}

/** "denied by Israel": the source behind a passive verb. */
function byAgent(items: readonly Item[], end: number): Phrase | null {
  for (let i = end + 1; i < end + 6; i++) {
    if (items[i]?.lower === 'by') return phraseStartingAt(items, i + 1)
    if (!items[i] || /^[,.;:]$/.test(items[i]?.text ?? '') || isVerbal(items[i])) return null
  }
  return null
}

function emptyCue(rule: Cue['rule'], verb: CueVerb, at: number, end: number): Cue {
  return {
    rule,
    verb,
    at,
    end,
    source: null,
    apposition: null,
    inherits: false,
    via: [],
    from: at,
    quotes: [],
    text: null,
    marker: null,
    negated: false,
  }
}

function startOf(subject: Subject, at: number): number {
  if (subject.inverted || !subject.phrase) return subject.groupStart
  return Math.min(subject.phrase.from, subject.apposition?.from ?? at)
}

function readVerbCue(body: string, unit: Unit, at: number, floor: number): Cue | null {
  const { items } = unit
  const found = verbAt(items, at)
  if (!found) return null
  const { verb, end } = found
  const limit = clauseEnd(items)
  const subject = findSubject(items, at, floor)
  if (!subject) return null
  if (subject.passive && !items[at]?.lower.endsWith('ing')) {
    if (verb.family !== 'deny' && verb.family !== 'judge') return null
    const agent = byAgent(items, end)
    if (!agent || !subject.phrase || !canSpeak(items, agent)) return null
    return {
      ...emptyCue('passive', verb, at, end),
      source: agent,
      from: subject.groupStart,
      text: { from: subject.phrase.from, to: subject.groupStart },
    }
  }
  if (
    subject.conditional ||
    (subject.negated && !NEGATABLE.has(verb.family)) ||
    (subject.negated && verb.lemma !== 'deny' && verb.family === 'deny')
  )
    return null
  if (subject.modal && PLANNED.test(subject.modal)) return null
  if (verb.weak && subject.phrase && !canSpeak(items, subject.phrase)) return null
  if (verb.family === 'judge' && subject.phrase && !canSpeak(items, subject.phrase)) return null
  const pronoun = subject.phrase && items[subject.phrase.to]?.lower
  if (pronoun === 'i' || pronoun === 'you') return null
  const cue = emptyCue(subject.inverted ? 'inverted' : 'verb', verb, at, end)
  cue.source = subject.phrase
  cue.apposition = subject.apposition
  cue.inherits = subject.inherits
  cue.negated = subject.negated
  cue.from = startOf(subject, at)
  const after = subject.inverted && subject.phrase ? (subject.apposition ?? subject.phrase).to : end
  let right: Complement | null
  if (subject.inverted) {
    const next = items[after + 1]
    const marker = isComma(next) || next?.lower === ':' ? after + 2 : after + 1
    const run = quoteRun(items, marker)
    right = run.length ? { quotes: run, from: null, addressee: null, marker: null } : null
  } else right = readComplement(body, items, verb, end, limit)
  if (right?.addressee) cue.via.push(right.addressee)
  cue.marker = right?.marker ?? null
  const left = right?.from != null ? null : readLeft(items, cue.from, verb)
  if (right?.from != null) {
    const edge = items[cue.from - 1]
    // "A," he said, adding … has its quotation on the left even when a clause follows.
    if (edge?.pos === 'QUOTE' && right.marker !== 'that' && /q/.test(verb.frames)) cue.quotes = [cue.from - 1]
    else cue.text = { from: right.from, to: limit }
  }
  if (right?.quotes.length) cue.quotes.push(...right.quotes)
  if (left?.quotes.length) cue.quotes.unshift(...left.quotes)
  if (left?.text && !cue.quotes.length) {
    cue.text = left.text
  } else if (
    !cue.text &&
    !cue.quotes.length &&
    isComma(items[after + 1]) &&
    isComma(items[cue.from - 1]) &&
    /z/.test(verb.frames)
  ) {
    // "But Iran, he said, would not."
    const start = clauseStart(items, cue.from)
    if (hasFinite(items, after + 2, limit) && start < cue.from - 1) cue.text = { from: start, to: limit }
  }
  return cue.text || cue.quotes.length ? cue : null
}

function readAccording(unit: Unit, at: number): Cue | null {
  const { items } = unit
  const source = phraseStartingAt(items, at + 2)
  if (!source || /^(?:which|whom)$/.test(items[source.from]?.lower ?? '')) return null
  const verb: CueVerb = { lemma: 'according to', family: 'say', frames: 'tzq', weak: false }
  const cue = emptyCue('according to', verb, at, at + 1)
  cue.source = source
  const limit = clauseEnd(items)
  const start = clauseStart(items, at)
  let before = at
  while (before > start && isComma(items[before - 1])) before--
  if (before > start && items[before - 1]?.pos === 'QUOTE') cue.quotes = [before - 1]
  else if (hasFinite(items, start, before)) cue.text = { from: start, to: before }
  else {
    let after = source.to + 1
    const apposition = appositionRight(items, source)
    if (apposition && isComma(items[apposition.to + 1])) {
      cue.apposition = apposition
      after = apposition.to + 1
    }
    while (after < limit && !isComma(items[after]) && items[after]?.lower !== ':') after++
    const run = quoteRun(items, after + 1)
    if (run.length) cue.quotes = run
    else if (after + 1 < limit) cue.text = { from: after + 1, to: limit }
  }
  if (!cue.apposition) {
    const apposition = appositionRight(items, source)
    if (apposition && (!cue.text || cue.text.from < at)) cue.apposition = apposition
  }
  return cue.text || cue.quotes.length ? cue : null
}

/** "Iran's claim that", "is convinced that". */
function readNounCue(unit: Unit, at: number, floor: number): Cue | null {
  const { items } = unit
  const item = items[at]
  if (!item || items[at + 1]?.lower !== 'that' || item.inside) return null
  const limit = clauseEnd(items)
  if (STANCE_ADJECTIVES.has(item.lower)) {
    let aux = at - 1
    while (aux > floor && (items[aux]?.pos === 'ADV' || items[aux]?.lower === 'not')) aux--
    if (!isVerbal(items[aux])) return null
    const subject = findSubject(items, aux, floor)
    if (
      !subject?.phrase ||
      !canSpeak(items, subject.phrase) ||
      /^(?:it|i|you)$/.test(items[subject.phrase.to]?.lower ?? '')
    )
      return null
    const cue = emptyCue('conviction', { lemma: item.lower, family: 'believe', frames: 't', weak: false }, at, at)
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
  if (colon > 0 && colon < 14 && items[colon + 1]?.pos === 'QUOTE' && !items.slice(0, colon).some(isVerbal)) {
    const source = phraseEndingAt(items, colon - 1)
    if (source && canSpeak(items, source) && source.from <= 2)
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

/** Every attribution of a unit, before overlaps are settled. */
export function findCues(body: string, unit: Unit): Cue[] {
  const { items } = unit
  const cues: Cue[] = []
  for (let at = 0; at < items.length; at++) {
    const floor = clauseStart(items, at) - 1
    const item = items[at]
    const cue: Cue | null =
      item?.lower === 'according' && items[at + 1]?.lower === 'to'
        ? readAccording(unit, at)
        : (readQuoted(body, unit, at, floor, clauseEnd(items)) ??
          readVerbCue(body, unit, at, floor) ??
          readNounCue(unit, at, floor))
    if (!cue) continue
    if (cue.inherits && !cues.length) {
      const shared = sharedSubject(items, cue.from, floor)
      if (shared) {
        cue.source = shared.phrase
        cue.apposition = shared.apposition
        cue.inherits = false
      }
    }
    cues.push(cue)
    at = Math.max(at, cue.end)
  }
  if (!cues.length) {
    const labelled = readLabelled(unit)
    if (labelled) cues.push(labelled)
  }
  return cues
}
