import { skipAdjuncts } from '@/lib/drafting/attribution/adjuncts'
import { quoteRun } from '@/lib/drafting/attribution/content'
import type { Cue } from '@/lib/drafting/attribution/cue'
import { phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import { findSubject } from '@/lib/drafting/attribution/subjects'
import type { Unit } from '@/lib/drafting/attribution/units'

const QUOTING = /^(?:quot|cit)(?:e|es|ed|ing)$/

/**
 * Reports of reports: "Tass quoted Lavrov as saying", "Lavrov was quoted by Tass as saying", "was quoted as saying by Tass".
 * `at` is the item of "saying". Null where the words are not of this form.
 */
export function readQuoted(body: string, unit: Unit, at: number, floor: number, limit: number): Cue | null {
  const { items } = unit
  const saying = items[at]
  if (!saying?.lower.endsWith('ing')) return null
  const plain = items[at - 1]?.lower !== 'as'
  if (plain && !QUOTING.test(items[(phraseEndingAt(items, at - 1)?.from ?? 0) - 1]?.lower ?? '')) return null
  let verb = at - 2
  while (verb > floor && at - verb < 26 && !QUOTING.test(items[verb]?.lower ?? '')) verb--
  const quoting = items[verb]
  if (!quoting || !QUOTING.test(quoting.lower)) return null
  const subject = findSubject(items, verb, floor)
  const between =
    verb + 1 < (plain ? at : at - 1)
      ? phraseStartingAt(items, items[verb + 1]?.lower === 'by' ? verb + 2 : verb + 1)
      : null
  const passive = subject?.passive === true || items[verb + 1]?.lower === 'by' || (!plain && verb + 1 === at - 1)
  let source: Phrase | null
  const via: Phrase[] = []
  let next = at + 1
  if (passive) {
    source = subject?.phrase ?? null
    if (between && items[verb + 1]?.lower === 'by') via.push(between)
    if (items[next]?.lower === 'by') {
      const carrier = phraseStartingAt(items, next + 1)
      if (carrier) {
        via.push(carrier)
        next = carrier.to + 1
      }
    }
  } else {
    source = between
    if (subject?.phrase) via.push(subject.phrase)
  }
  if (!source) return null
  const from = Math.min(
    source.from,
    subject?.phrase?.from ?? source.from,
    subject?.apposition?.from ?? source.from,
    verb,
  )
  const cue: Cue = {
    rule: 'quoted as',
    verb: { lemma: 'quoted as saying', family: 'say', frames: 'tzq', weak: false },
    at,
    end: at,
    source,
    apposition: passive ? (subject?.apposition ?? null) : null,
    inherits: false,
    via,
    from,
    quotes: [],
    text: null,
    marker: null,
    negated: false,
  }
  // "as telling officers that"
  const told =
    saying.lower === 'telling' ? items.findIndex((item, i) => i > at && i < at + 7 && item.lower === 'that') : -1
  next = told > 0 ? told : skipAdjuncts(items, next)
  while (next < limit && /^(?:[,:]|that)$/.test(items[next]?.lower ?? '')) next++
  const run = quoteRun(items, next)
  const edge = items[from - 1]
  if (run.length) cue.quotes = run
  else if (
    next < limit &&
    items[next]?.lower !== 'by' &&
    (items[next]?.pos !== 'ADP' || items[next + 1]?.lower === 'least')
  )
    cue.text = { from: next, to: limit }
  else if (edge?.pos === 'QUOTE') cue.quotes = [from - 1]
  else if (edge?.lower === ',' && items[from - 2]?.pos === 'QUOTE') cue.quotes = [from - 2]
  else if (edge?.lower === ',') cue.text = { from: floor + 1, to: from - 1 }
  return cue.text || cue.quotes.length ? cue : null
}
