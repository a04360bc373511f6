import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { isWarned, lonePronoun, readAddressee } from '@/lib/drafting/attribution/addressee'
import { hasFinite, isFinite, isNominal, isTime } from '@/lib/drafting/attribution/items'
import { findMarker, isPronominal } from '@/lib/drafting/attribution/markers'
import { phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'
import type { CueVerb } from '@/lib/drafting/attribution/verbs'
import { CLAIM_NOUNS } from '@/lib/drafting/attribution/words'

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
const REPORTED = /^(?:reports?|rumou?rs?|claims?|news)$/
const ANSWERS = /^(?:say|reply|answer|respond)$/
const ASKED = /^(?:asked|asking|question(?:ed)?|whether)$/
/** Verbs whose own "that" follows: what others say or think. */
const OF_THEIRS = /^(?:said|says?|told|believed?|thought|feared|claimed|insisted|argued|hoped|knew|felt|complained)$/
const WH = /^(?:whether|how|why|what)$/

const isComma = (item: Item | undefined) => item?.lower === ','
const startsClause = (item: Item | undefined) =>
  item !== undefined &&
  (isNominal(item) || item.lower === 'not' || /^(?:DET|PRON|ADV|NUM|VERB|AUX|SCONJ|ADP)$/.test(item.pos)) &&
  !/^(?:when|as|after|before|while|during|because|following|alongside|beside|aboard|outside)$/.test(item.lower)

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
  // "told reporters who had waited that A": a relative clause
  if (addressee && first.lower === 'who' && verb.family === 'tell') {
    const that = items.findIndex(
      (item, i) =>
        i > at &&
        i < at + 14 &&
        item.lower === 'that' &&
        !isFinite(items[i + 1]) &&
        // "Told villagers who said that they were hungry": theirs.
        !OF_THEIRS.test(items[i - 1]?.lower ?? ''),
    )
    return { quotes: [], from: that < 0 ? null : that + 1, addressee, marker: that < 0 ? null : 'that' }
  }
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
    // "says that's unlikely", "admitted that was the case"
    if (marker.kind === 'that' && takes('z') && isPronominal(items, marker.at))
      return { quotes: [], from: marker.at, addressee, marker: null }
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
