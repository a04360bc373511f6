import type { Cue } from '@/lib/drafting/attribution/cue'
import { readDisputed } from '@/lib/drafting/attribution/disputed'
import { isFinite, isPronoun } from '@/lib/drafting/attribution/items'
import { canSpeak, phraseStartingAt } from '@/lib/drafting/attribution/phrases'
import { isCarrier, isMouthpiece, isOutlet, isUnnamed } from '@/lib/drafting/attribution/relays'
import type { Item } from '@/lib/drafting/attribution/units'

const JOINS = /^(?:and|but|while|whereas|although|though|yet|or|with|as|which|who|after)$/

const SPAN = /^(?:minutes|hours?|days?|weeks?|months?|years?|shortly|soon|just|barely|only|an?|one)$/
/** "denied it[, hours after] Moen said": the comma before such words where a cue follows them, else `from`. */
function afterSpan(items: readonly Item[], from: number): number {
  if (items[from - 1]?.lower !== 'after') return from
  let at = from - 2
  while (SPAN.test(items[at]?.lower ?? '') || items[at]?.pos === 'NUM') at--
  return at < from - 2 && items[at]?.lower === ',' ? at : from
}

/** Where the content before a cue at item `from` must stop: before "and", "but", a comma. */
function cutBefore(items: readonly Item[], from: number): number {
  let cut = afterSpan(items, from)
  while (cut > 0 && (/^[,;—–]$/.test(items[cut - 1]?.text ?? '') || JOINS.test(items[cut - 1]?.lower ?? ''))) cut--
  return cut
}

/** The last comma before an item, or the item itself. */
function commaBefore(items: readonly Item[], at: number): number {
  const comma = items.slice(0, at).findLastIndex((item) => /^[,—–]$/.test(item.text))
  return comma < 0 ? at : comma
}

/** The first item after the source of a cue in the middle of its clause, and the joint that follows it. */
function afterCue(items: readonly Item[], cue: Cue): number {
  let at = Math.max(cue.end, cue.source?.to ?? 0, cue.apposition?.to ?? 0) + 1
  while (/^(?:[,—–]|and|but|while)$/.test(items[at]?.lower ?? '')) at++
  return at
}

/** Whether a cue inside another's clause stands beside it: "said A, but denied B"; not "said that he denied B". */
function standsBeside(items: readonly Item[], cue: Cue, last: Cue): boolean {
  const edge = items[cue.from - 1]
  if (!edge) return true
  // "the offer, which he said was old"
  if (/^(?:which|who)$/.test(edge.lower) && items[cue.from - 2]?.lower === ',' && cue.source) return true
  // "that leaving, as Moscow has demanded, would not do"
  if (edge.lower === 'as' && last.text && cue.text && cue.text.from > cue.end + 1) return false
  // "tried to A by insisting that B"
  if (cue.inherits && /^(?:by|in|without)$/.test(edge.lower)) return false
  // "said he had spoken to Netanyahu and had promised to help"
  if (cue.inherits && /^(?:had|would|could)$/.test(items[cue.from]?.lower ?? '')) return false
  if (cue.inherits) return last.rule !== 'according to'
  // "with Oman demanding a map and Egypt saying that B"
  const gerunds = items[cue.at]?.lower.endsWith('ing') && items[last.at]?.lower.endsWith('ing')
  if (gerunds && edge.lower === 'and' && cue.source && last.source) return true
  // "Kabul voiced fear of A as others talk to the Taliban, who in turn have said B"
  const next = cue.source && items[cue.source.to + 1]?.lower === ',' ? items[cue.source.to + 2]?.lower : null
  if (
    next === 'who' &&
    last.marker !== 'that' &&
    cue.source &&
    cue.source.from > last.end + 1 &&
    cue.at > cue.source.to
  )
    return true
  // "accuses Bamako of a breach, the government says it has nothing to do with it"
  if (edge.lower === ',' && cue.text && /^(?:judge|deny|urge)$/.test(last.verb.family)) return true
  if (edge.lower === ';' || afterSpan(items, cue.from) < cue.from) return true
  // "While Trump insisted A, Tehran stressed B"
  if (edge.lower === ',' && /^(?:while|although|though|whereas|after|as)$/.test(items[last.from - 1]?.lower ?? ''))
    return true
  if (/^(?:but|while|whereas)$/.test(edge.lower)) return true
  // "dismissed the talks and his spokesman said"
  if (edge.lower === 'and' && /^(?:judge|deny|call)$/.test(last.verb.family) && last.marker === null && cue.text)
    return true
  if (JOINS.test(edge.lower)) return /^[,;]$/.test(items[cue.from - 2]?.text ?? '') || cue.quotes.length > 0
  return false
}

/**
 * Settles which cues of a unit stand, in order: an attribution inside what another reports is dropped, contents stop where
 * the next attribution begins, and "A, X said" at the end takes the whole clause.
 */
export function settleCues(body: string, items: readonly Item[], cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const last = kept.at(-1)
    if (last?.quotes.length && cue.rule === 'according to' && cue.text && cue.text.from >= last.from - 1) {
      // "A," X said, according to CNN
      if (cue.source) last.via.push(cue.source)
      continue
    }
    // "A," X said, Reuters reported
    if (
      last?.quotes.length &&
      cue.text &&
      cue.text.to <= cue.from &&
      cue.text.from <= last.at &&
      cue.source &&
      isOutlet(body, items, cue.source)
    ) {
      last.via.push(cue.source)
      continue
    }
    if (last?.text && interrupts(items, last, cue)) {
      last.text.to = Math.max(last.text.to, cue.text?.to ?? (cue.quotes.at(-1) ?? cue.end) + 1)
      continue
    }
    const around = last?.text && last.text.from > cue.from && cue.rule === 'conviction' && cue.at >= last.text.from
    if (!last?.text || last.text.to <= cue.from || (last.text.from > cue.from && !around)) {
      if (last?.text && cue.text && cue.text.to <= cue.from && cue.text.from < last.at) {
        if (isCarrier(body, items, cue, last)) last.via.push(...(cue.source ? [cue.source] : []))
        else {
          kept.pop()
          kept.push(cue)
        }
        continue
      }
      // "China, which experts say is unlikely to come, has warned that": the main clause goes on.
      // "Rwanda, which denies backing them, says it acts in self-defence": so it does after a relative clause.
      const outer = last && (cue.from < last.from || (last.source !== null && cue.source?.to === last.source.to))
      if (last?.text && outer && cue.at > last.text.from && cue.at < last.text.to)
        last.text.to = Math.max(last.text.from + 1, commaBefore(items, cue.at))
      if (last && cue.inherits && cue.source === null) inherit(body, items, cue, last)
      kept.push(cue)
      continue
    }
    // "State television said the president had told the visitor A": the president says it.
    const unnamed =
      cue.source !== null && isUnnamed(items, cue.source) && /^(?:report|write|reveal)$/.test(last.verb.lemma)
    const spokenFor =
      last.source !== null && (isOutlet(body, items, last.source) || isMouthpiece(body, items, last.source))
    const relays = unnamed || (spokenFor && /^(?:say|report|quote)$/.test(last.verb.lemma))
    // "Axios reported that according to two sources, A"
    if (relays && cue.rule === 'according to' && cue.from >= last.text.from && cue.from <= last.text.from + 1) {
      kept.pop()
      cue.via.push(...(last.source ? [last.source] : []))
      kept.push(cue)
      continue
    }
    // "According to CNN, there is word from the president that A"
    if (last.rule === 'according to' && last.source && isOutlet(body, items, last.source) && tellsAll(cue, last.text)) {
      cue.via.push(last.source)
      kept.pop()
      kept.push(cue)
      continue
    }
    const told =
      cue.source && !cue.inherits && cue.source.from >= last.text.from && cue.source.from <= last.text.from + 1
    if (
      relays &&
      told &&
      /^(?:say|tell)$/.test(cue.verb.family) &&
      !isPronoun(items[cue.source?.to ?? 0]) &&
      cue.text &&
      cue.text.from > cue.end
    ) {
      kept.pop()
      cue.via.push(...(last.source ? [last.source] : []))
      kept.push(cue)
      continue
    }
    // "He expressed doubts that they were committed": the doubts are what he expressed.
    const owns = cue.source?.from === last.source?.from && cue.at > last.end && cue.at < last.end + 5
    if (cue.rule === 'conviction' && cue.source && owns) {
      kept.pop()
      kept.push(cue)
      continue
    }
    // Inside the clause that `last` reports.
    if (cue.text && cue.text.to <= cue.from) {
      if (isCarrier(body, items, cue, last)) {
        if (cue.source) last.via.push(cue.source)
        last.text.to = Math.min(last.text.to, cutBefore(items, cue.from))
      } else if (last.text.from < last.from && cue.text.to > last.end) {
        // "A, X said, and B, Y said": each has its half.
        last.text.to = cutBefore(items, last.from)
        cue.text.from = Math.max(cue.text.from, afterCue(items, last))
        if (cue.text.from < cue.text.to) kept.push(cue)
      } else {
        kept.pop()
        kept.push(cue)
      }
      continue
    }
    if (
      last.rule === 'according to' &&
      cue.source?.from === last.text.from &&
      /^(?:say|tell|add|state|announce|claim|declare|confirm|insist|stress|warn|explain)$/.test(cue.verb.lemma)
    ) {
      // "According to a statement, Erdogan said A": Erdogan speaks.
      if (last.source) cue.via.push(last.source)
      kept.pop()
      kept.push(cue)
      continue
    }
    if ((standsBeside(items, cue, last) && !isWithin(items, cue, last)) || cue.quotes.length) {
      last.text.to = cutBefore(items, cue.from)
      // "A, the government said, though stressed that B"
      if (last.text.from < last.from && last.text.to <= last.end + 1) last.text.to = cutBefore(items, last.from)
      if (cue.inherits && cue.source === null) inherit(body, items, cue, last)
      if (last.text.to <= last.text.from) kept.pop()
      kept.push(cue)
    }
  }
  return kept.flatMap((cue) => {
    const disputed = readDisputed(items, cue)
    return disputed ? [cue, disputed] : [cue]
  })
}

/** "The truce, Moen said, [calls for] a pause": the subject stands before the cue that interrupts its clause. */
function interrupts(items: readonly Item[], last: Cue, cue: Cue): boolean {
  const { text } = last
  if (!text || cue.rule !== 'verb') return false
  if (!cue.source) {
    const goesOn = cue.inherits && items[cue.from - 1]?.lower === ',' && !items[cue.at]?.lower.endsWith('ing')
    return goesOn && text.from < last.from && !items.slice(text.from, last.from).some(isFinite)
  }
  return cue.source.from >= text.from && cue.source.to < last.from && cue.at > last.end
}

/** Whether a cue begins a clause and has its content on its right. */
const tellsAll = (cue: Cue, clause: { from: number }): boolean =>
  cue.source !== null && (cue.marker === 'that' || cue.rule === 'noun') && cue.source.from <= clause.from + 5

/** "confirmed that the group believes A and insists on B": the present tense goes on with the clause, not with the cue. */
function isWithin(items: readonly Item[], cue: Cue, last: Cue): boolean {
  const present = /[^s]s$/.test(items[cue.at]?.lower ?? '')
  const past = /(?:ed|said|told)$/.test(items[last.at]?.lower ?? '')
  return cue.inherits && present && past && last.marker === 'that' && items[cue.from - 1]?.lower === 'and'
}

function inherit(body: string, items: readonly Item[], cue: Cue, from: Cue): void {
  cue.source = from.source
  cue.apposition = from.apposition
  if (from.verb.lemma !== 'report' || !from.source || !from.text || !isOutlet(body, items, from.source)) return
  // "Reuters reported that Salih revealed the talks, saying": Salih says it.
  const inner = phraseStartingAt(items, from.text.from)
  if (!inner || !canSpeak(items, inner) || inner.to >= cue.at) return
  cue.via.push(from.source)
  cue.source = inner
  cue.apposition = null
}
