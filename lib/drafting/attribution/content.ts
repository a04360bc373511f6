import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { isWarned, lonePronoun, readAddressee } from '@/lib/drafting/attribution/addressee'
import { isFinite, isNominal, isTime, isVerbal } from '@/lib/drafting/attribution/items'
import { phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import { cueVerb, type CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS, TEXT_NOUNS } from '@/lib/drafting/attribution/words'

/** What follows an attributing verb: whole quotations, or a clause beginning at item `from`. */
export type Complement = {
  quotes: number[]
  from: number | null
  addressee: Phrase | null
  /** "that", ":", or null for a clause that simply begins. */
  marker: string | null
}

/** Verbs after which any clause is what was said, without "that". */
const FREELY = new Set(
  'say think believe claim insist argue hope suspect fear warn add note tell inform assure admit acknowledge'.split(
    ' ',
  ),
)
/** Prepositions that look like a second verb: "announced on Sunday, following a summit, that". */
const PREPOSITIONAL = /^(?:following|including|during|regarding|concerning|according|citing|referring|pending)$/
const REPORTED = /^(?:reports?|rumou?rs?|claims?|news)$/
const COUNTS = /^(?:more|fewer|less|most|many|some|all|half|no)$/
/** After a comma: another clause than the one before. */
const CLOSES = /^(?:as|when|while|after|before|which|who|where|although|though|\w+ing)$/
const ANSWERS = /^(?:say|reply|answer|respond)$/
const ASKED = /^(?:asked|asking|question(?:ed)?|whether)$/
const WH = /^(?:whether|how|why|what)$/

const isComma = (item: Item | undefined) => item?.lower === ','
const startsClause = (item: Item | undefined) =>
  item !== undefined &&
  (isNominal(item) || /^(?:DET|PRON|ADV|NUM|VERB|AUX|SCONJ|ADP)$/.test(item.pos)) &&
  !/^(?:when|as|after|before|while|during|because|following)$/.test(item.lower)

function hasFinite(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(items[i])) return true
  return false
}

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

/** "that", a colon or a quotation that the verb leads to across adjuncts: "said on Monday, after a meeting, that". */
function findMarker(
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
    if (isFinite(item) || item.lower === ';' || item.lower === 'who' || item.lower === 'which') return null
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

/** Quotations in a row from `at`, over commas: "A," "B". */
export function quoteRun(items: readonly Item[], at: number): number[] {
  const run: number[] = []
  for (let i = at; i < items.length; i++) {
    if (items[i]?.pos === 'QUOTE') run.push(i)
    else if (
      !(isComma(items[i]) && items[i + 1]?.pos === 'QUOTE') &&
      !(items[i]?.lower === 'and' && items[i + 1]?.pos === 'QUOTE')
    )
      break
  }
  return run
}

/**
 * The complement of the verb whose last item is `end`; `limit` is the item where the clause ends. Null: the verb has
 * none on its right.
 */
export function readComplement(
  body: string,
  items: readonly Item[],
  verb: CueVerb,
  end: number,
  limit: number,
): Complement | null {
  const takes = (frame: string) => verb.frames.includes(frame)
  const after = end + 1
  let at = after
  let addressee: Phrase | null = null
  if (takes('o')) {
    addressee = readAddressee(body, items, at)
    // "urged [the government] to talk seriously": "talk" is no noun here.
    const infinitive =
      takes('i') && addressee ? items.slice(at, addressee.to + 1).findIndex((item) => item.lower === 'to') : -1
    if (addressee && infinitive > 0) addressee = { from: at, to: at + infinitive - 1 }
    if (addressee) at = addressee.to + 1
  } else if (takes('t') && isWarned(items, at)) {
    addressee = { from: at, to: at }
    at++
  } else if (items[at]?.lower === 'to' && /^(?:reporters|journalists|the|state)$/.test(items[at + 1]?.lower ?? '')) {
    const phrase = phraseStartingAt(items, at + 1)
    if (phrase) at = phrase.to + 1
  }
  // "Experts told the paper, the tactic would help"
  if (addressee && verb.family === 'tell' && isComma(items[at]) && items[at + 1]?.pos !== 'QUOTE') {
    const subject = phraseStartingAt(items, at + 1)
    const plain = subject && !items.slice(subject.from, subject.to + 1).some((item) => item.lower.endsWith('ing'))
    if (plain && isFinite(items[subject.to + 1])) return { quotes: [], from: at + 1, addressee, marker: ',' }
  }
  const first = items[at]
  if (!first || at >= limit) return addressee && { quotes: [], from: null, addressee, marker: null }
  if (takes('i')) {
    const infinitive = first.lower === 'to' || (first.lower === 'not' && items[at + 1]?.lower === 'to')
    if (infinitive && (addressee || !takes('o')))
      return { quotes: [], from: addressee?.from ?? at, addressee: null, marker: null }
  }
  if (
    takes('n') &&
    !takes('t') &&
    first.pos !== 'QUOTE' &&
    (isNominal(first) ||
      first.pos === 'DET' ||
      first.pos === 'PRON' ||
      first.lower === 'as' ||
      first.lower.endsWith('ing') ||
      first.pos === 'ADV')
  ) {
    if (takes('q')) {
      const direct = findMarker(items, at, true)
      if (direct?.kind === 'quote' && direct.at <= at + 8)
        return { quotes: quoteRun(items, direct.at), from: null, addressee, marker: null }
    }
    return lonePronoun(items, at, limit) ? null : { quotes: [], from: at, addressee, marker: null }
  }
  // "dismissed as “speculation” reports that A"
  if (verb.family === 'deny' && first.lower === 'as') return { quotes: [], from: at, addressee, marker: null }
  const marker = takes('t') || takes('q') ? findMarker(items, at, addressee !== null) : null
  if (marker) {
    if (marker.kind === 'quote') return { quotes: quoteRun(items, marker.at), from: null, addressee, marker: null }
    const next = items[marker.at + 1]
    if (next?.pos === 'QUOTE')
      return { quotes: quoteRun(items, marker.at + 1), from: null, addressee, marker: marker.kind }
    if (isComma(next) && items[marker.at + 2]?.pos === 'QUOTE')
      return { quotes: quoteRun(items, marker.at + 2), from: null, addressee, marker: marker.kind }
    if (next && marker.at + 1 < limit && (marker.kind === ':' || takes('t')))
      return { quotes: [], from: marker.at + 1, addressee, marker: marker.kind }
  }
  // "confirmed media reports that A"
  if (verb.lemma === 'confirm') {
    const report = items.findIndex((item, i) => i >= at && i < at + 4 && REPORTED.test(item.lower))
    if (report >= 0 && !isComma(first) && items[report + 1]?.lower === 'that')
      return { quotes: [], from: at, addressee, marker: null }
  }
  // "Asked whether they had met, she replied no"
  const asked =
    ANSWERS.test(verb.lemma) &&
    /^no\.?$/.test(first.lower) &&
    items.slice(0, end).some((item) => ASKED.test(item.lower))
  if (asked && (!items[at + 1] || items[at + 1]?.pos === 'PUNCT'))
    return { quotes: [], from: at, addressee, marker: null }
  if (takes('w') && (WH.test(first.lower) || (verb.family === 'ask' && first.lower === 'if')))
    return { quotes: [], from: at, addressee, marker: null }
  if (takes('g') && first.lower.endsWith('ing')) return { quotes: [], from: at, addressee, marker: null }
  if (takes('z')) {
    const from = skipAdjuncts(items, at)
    const start = items[from]
    // "acknowledged at a ceremony in Doha, and are starting": a place, no clause.
    const comma = items.findIndex((item, i) => i > from && isComma(item))
    const reach = start?.pos === 'ADP' && comma > 0 ? Math.min(comma, limit) : limit
    // "insists Hamas halt the smuggling"
    const subjunctive = verb.lemma === 'insist' && start?.pos === 'PROPN' && !isTime(start)
    if (
      start &&
      start.lower !== 'that' &&
      from < limit &&
      startsClause(start) &&
      (subjunctive || hasFinite(items, from, reach))
    ) {
      if (FREELY.has(verb.lemma)) return { quotes: [], from, addressee, marker: null }
      const subject = phraseStartingAt(items, from)
      let next = subject ? subject.to + 1 : from + (/^(?:there|it|he|she|they|we)$/.test(start.lower) ? 1 : 0)
      while (items[next]?.pos === 'ADV') next++
      if (isFinite(items[next])) return { quotes: [], from, addressee, marker: null }
    }
  }
  if (
    takes('n') &&
    (isNominal(first) || /^(?:DET|PRON)$/.test(first.pos) || first.lower === 'as' || CLAIM_NOUNS.has(first.lower)) &&
    !isTime(first) &&
    // "reiterated that call": nothing new is said
    (first.lower !== 'that' || verb.family === 'deny')
  ) {
    return lonePronoun(items, at, limit) ? null : { quotes: [], from: at, addressee, marker: null }
  }
  return addressee && { quotes: [], from: null, addressee, marker: null }
}
