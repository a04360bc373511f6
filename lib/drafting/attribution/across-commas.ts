import { subjectPlace } from '@/lib/drafting/attribution/appositions'
import { isDeterminer, isGenitive, isNominal, isTime, relativeBefore } from '@/lib/drafting/attribution/items'
import { canSpeak, headOf, type Phrase } from '@/lib/drafting/attribution/phrases'
import { isUnnamed } from '@/lib/drafting/attribution/relays'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import type { Item } from '@/lib/drafting/attribution/units'
import { timeStart } from '@/lib/drafting/attribution/verb-group'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'

/** "[The statement of the four] – Norway, Oman and two more – said": the subject before what stands between dashes. */
function beforeDashes(items: readonly Item[], close: number, floor: number): Phrase | null {
  if (!/^[—–]$/.test(items[close]?.text ?? '')) return null
  for (let at = close - 1; at > floor && close - at < 40; at--) {
    const item = items[at]
    if (item?.pos === 'QUOTE' || /^[;:.]$/.test(item?.text ?? '')) return null
    if (!/^[—–]$/.test(item?.text ?? '')) continue
    const phrase = phraseEndingAt(items, at - 1)
    return phrase && phrase.from > floor && subjectPlace(items, phrase) && canSpeak(items, phrase) ? phrase : null
  }
  return null
}

/** "Piero Sansoni, [S.J.], replied", "Ole Berg, [R-Ohio], told", "Ida Moen, [California Democrat], said". */
function isSuffix(items: readonly Item[], phrase: Phrase): boolean {
  if (items[phrase.from - 1]?.lower !== ',' || items[phrase.from - 2]?.pos !== 'PROPN') return false
  const last = items[phrase.to]?.text ?? ''
  if (phrase.from < phrase.to)
    return (
      /^(?:Republican|Democrat|Independent)$/.test(last) &&
      items.slice(phrase.from, phrase.to).every((item) => item.pos === 'PROPN')
    )
  return /^(?:\p{Lu}\.?){1,3}$|^(?:Jr|Sr|PhD|MD|QC|KC|MP|MEP)\.?$|^[RDI]-\p{Lu}/u.test(last)
}

/** The subject on the left of a comma: "[X], who is in Doha, said". */
export function acrossCommas(items: readonly Item[], comma: number, floor: number): Phrase | null {
  const aside = beforeDashes(items, comma, floor)
  if (aside) return aside
  let commas = 0
  /** Inside a list that a preposition leads to. */
  let listed = false
  for (let at = comma; at > floor && comma - at < 60; at--) {
    const item = items[at]
    if (item?.pos === 'QUOTE' || item?.lower === ';' || item?.lower === ':') return null
    if (!/^[,—–]$/.test(item?.text ?? '')) continue
    if (commas++ > 6) return null
    // "Axios late last night, citing officials, reported"
    const end = isTime(items[at - 1])
      ? timeStart(items, at - 1)
      : /sel(?:f|ves)$/.test(items[at - 1]?.lower ?? '')
        ? at - 1
        : at
    const phrase = end > floor ? phraseEndingAt(items, end - 1) : null
    if (!phrase || isTime(items[phrase.to]) || !subjectPlace(items, phrase) || !canSpeak(items, phrase)) continue
    // "between nomads and [farmers], say"
    if (items[phrase.from - 1]?.pos === 'CCONJ' && isNominal(items[phrase.from - 2])) continue
    if (relativeBefore(items, phrase.from) >= 0 || goesOnPlace(items, phrase, floor)) continue
    if (endsRelative(items, phrase, floor) || endsParticiple(items, phrase, floor)) continue
    listed = endsList(items, phrase, listed)
    if (listed) continue
    // "Father Piero Sansoni, S.J., replied"
    if (isSuffix(items, phrase)) continue
    return introduced(items, phrase) ?? phrase
  }
  return null
}

/** "[The police chief], a former general, said", "[the premier of Qatar], one of the mediators, said", "[Ida Moen], deputy head of the ruling party, Labour, said". */
function introduced(items: readonly Item[], phrase: Phrase): Phrase | null {
  if (items[phrase.from - 1]?.lower !== ',') return null
  const other = phraseEndingAt(items, phrase.from - 2)
  const head = other && items[headOf(items, other)]
  if (!other || !head || !ROLE_NOUNS.has(head.lower)) return null
  if (/^(?:an?|one)$/.test(items[phrase.from]?.lower ?? '') && items[headOf(items, phrase)]?.pos !== 'PROPN')
    return (items[other.from]?.lower === 'the' || items.slice(other.from, other.to).some(isGenitive)) &&
      subjectPlace(items, other)
      ? other
      : null
  // "A source in the mission, MINUSMA, which flew the envoys, said": the name of where the source is.
  const letters = phrase.from === phrase.to && /^\p{Lu}{3,}$/u.test(items[phrase.to]?.text ?? '')
  const inside = letters && isUnnamed(items, other) && headOf(items, other) < other.to
  if (inside && items[other.to]?.pos === 'NOUN' && subjectPlace(items, other)) return other
  // "Ida Moen, a spokeswoman for one of the groups, [the FNL], said": the name of whom the spokeswoman speaks for.
  const named =
    items[phrase.to]?.pos === 'PROPN' && phrase.to - phrase.from < (isDeterminer(items[phrase.from]) ? 4 : 1)
  const nested = named && headOf(items, other) < other.to && items[other.to]?.pos === 'NOUN'
  if (!nested || items[other.from - 1]?.lower !== ',') return null
  const person = phraseEndingAt(items, other.from - 2)
  return person && items[person.to]?.pos === 'PROPN' && subjectPlace(items, person) ? person : null
}

/** "Amum, who leads a faction of the group, [the Alliance], told": what goes on with the end of a relative clause. */
function endsRelative(items: readonly Item[], phrase: Phrase, floor: number): boolean {
  if (items[phrase.from - 1]?.lower !== ',') return false
  const relative = relativeBefore(items, phrase.from - 1)
  if (relative <= floor + 1 || items[relative - 1]?.lower !== ',' || !items[relative]?.lower.startsWith('wh'))
    return false
  const host = phraseEndingAt(items, relative - 2)
  return host !== null && subjectPlace(items, host) && canSpeak(items, host)
}

/** "Oman, praised for its role as [mediator], has urged": what goes on with the end of a participle's clause. */
function endsParticiple(items: readonly Item[], phrase: Phrase, floor: number): boolean {
  let comma = phrase.from - 1
  while (comma > floor + 1 && items[comma]?.lower !== ',') comma--
  const opening = items[comma + 1]
  if (items[comma]?.lower !== ',' || opening?.pos !== 'VERB' || !opening.lower.endsWith('ed')) return false
  const host = comma + 1 < phrase.from ? phraseEndingAt(items, comma - 1) : null
  return host !== null && subjectPlace(items, host) && canSpeak(items, host)
}

/** "run by Syria, [Iran, Russia and Hezbollah], said": the rest of a list that a preposition leads to. */
function endsList(items: readonly Item[], phrase: Phrase, listed: boolean): boolean {
  if (items[phrase.from - 1]?.lower !== ',') return false
  if (!listed && !items.slice(phrase.from, phrase.to).some((item) => item.pos === 'CCONJ')) return false
  const first = phraseEndingAt(items, phrase.from - 2)
  // "between Israel and Hamas, Egyptian and Qatari media reported": that list has had its "and".
  if (!first || items.slice(first.from - 1, first.to).some((item) => item.pos === 'CCONJ')) return false
  const lead = items.slice(first.from, first.to).findLast((item) => item.pos === 'ADP') ?? items[first.from - 1]
  return /^(?:by|with|including|between|from|among|like|of)$/.test(lead?.lower ?? '')
}

/** "at a meeting in Columbus, [Ohio], said": a place that goes on with the place before it. */
function goesOnPlace(items: readonly Item[], phrase: Phrase, floor: number): boolean {
  if (phrase.from !== phrase.to || items[phrase.from - 1]?.lower !== ',') return false
  const place = phraseEndingAt(items, phrase.from - 2)
  const last = items[phrase.from - 2]
  if (!place || last?.pos !== 'PROPN') return false
  // "handed over in Gaza by Hamas, Qatar said": whoever did it is no place.
  const nearest = items
    .slice(place.from, phrase.from - 2)
    .findLastIndex((item) => item.pos === 'ADP' && item.lower !== 'of')
  const adposition = /^(?:in|at|near|from)$/.test(items[place.from + nearest]?.lower ?? '') ? nearest : -1
  return (
    adposition > 0 ||
    (nearest < 0 && /^(?:in|at|near|from)$/.test(items[place.from - 1]?.lower ?? '') && place.from - 1 > floor + 1)
  )
}
