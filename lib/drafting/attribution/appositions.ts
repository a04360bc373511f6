import { isDeterminer, isNominal, isTime, isVerbal } from '@/lib/drafting/attribution/items'
import { headOf, phraseStartingAt, type Phrase } from '@/lib/drafting/attribution/phrases'
import { phraseEndingAt } from '@/lib/drafting/attribution/phrase-endings'
import type { Item } from '@/lib/drafting/attribution/units'
import { cueVerb } from '@/lib/drafting/attribution/verbs'
import { ROLE_NOUNS } from '@/lib/drafting/attribution/words'

const boundary = (item: Item | undefined) =>
  !item ||
  /^(?:as|after|before|since|until|while|when|because|though|although)$/.test(item.lower) ||
  item.pos === 'QUOTE' ||
  item.pos === 'CCONJ' ||
  item.pos === 'SCONJ' ||
  item.pos === 'ADV' ||
  item.pos === 'INTJ' ||
  /^(?:[,;:.?!()/•*]|[—–-]+)$/.test(item.text)

/** Whether a phrase stands where a subject stands: not the object of a verb or a preposition. */
export function subjectPlace(items: readonly Item[], phrase: Phrase): boolean {
  const before = items[phrase.from - 1]
  return boundary(before) && !(before?.pos === 'ADV' && before.lower === 'than')
}

const role = (item: Item) => ROLE_NOUNS.has(item.lower)

/** "Name, role," and "role, Name,": the phrase on the left of a comma that names the same speaker. */
export function appositionLeft(items: readonly Item[], phrase: Phrase): Phrase | null {
  if (items[phrase.from - 1]?.lower !== ',') return null
  // "Ida Moen, 29, a sales manager"
  const aged = items[phrase.from - 2]?.pos === 'NUM' && items[phrase.from - 3]?.lower === ','
  const other = phraseEndingAt(items, phrase.from - (aged ? 4 : 2))
  const spoken = cueVerb(items[(other?.from ?? 0) - 1]?.lower ?? '') !== undefined
  const placed = other && (spoken || isTime(items[other.from - 1]) || subjectPlace(items, other))
  if (!other || !placed || isTime(items[other.to])) return null
  const head = items[headOf(items, other)]
  const own = items[headOf(items, phrase)]
  if (!head || !own) return null
  // "among them Ida Moen and Ole Vik, a diplomat said"
  const one = /^an?$/.test(items[phrase.from]?.lower ?? '')
  if (one && items.slice(other.from, other.to).some((item) => item.pos === 'CCONJ')) return null
  // "Mr. Smith, officials said, has gone"
  const many = phrase.from === phrase.to && /(?:s|people)$/.test(own.lower) && own.pos === 'NOUN'
  const these = /^(?:these|those|some|many|two|three|several)$/.test(items[phrase.from]?.lower ?? '')
  if (many || these) return null
  if (head.pos === 'PROPN' && !role(head) && (role(own) || /^(?:a|an|the|who)$/.test(items[phrase.from]?.lower ?? '')))
    return canStand(items, other)
  const hasRole = items.slice(phrase.from, phrase.to + 1).some(role)
  // “…,” the pilot, Tal Becker, said
  const quoted = head.pos === 'NOUN' && items[other.from - 1]?.pos === 'QUOTE'
  if (
    (role(head) || quoted) &&
    own.pos === 'PROPN' &&
    (!hasRole || items[other.from]?.lower === 'the') &&
    items[other.from - 1]?.lower !== 'as'
  )
    return other
  return null
}

/** "In a statement read by [the minister], Ole Vik, the army said": the name goes on with whom a preposition governs. */
function isGoverned(items: readonly Item[], end: number): boolean {
  const last = items[end]
  let at = end
  while (isNominal(items[at]) || isDeterminer(items[at])) at--
  return last !== undefined && role(last) && items[at]?.pos === 'ADP'
}

/** A name that can be a speaker beside a role, not a place before a comma ("In Geneva, the envoy"). */
function canStand(items: readonly Item[], phrase: Phrase): Phrase | null {
  let before = items[phrase.from - 1]
  // "In North and South Kivu, the leader"
  if (before?.pos === 'CCONJ') before = items[(phraseEndingAt(items, phrase.from - 2)?.from ?? 0) - 1]
  if (before?.lower === ',' && isGoverned(items, phrase.from - 2)) return null
  return before?.pos === 'ADP' && before.lower !== 'as' ? null : phrase
}

/** "The spokesman, identified only as Abu Tarik, said". */
export function namedAs(items: readonly Item[], phrase: Phrase): Phrase | null {
  const [comma, named, next, last] = items.slice(phrase.to + 1, phrase.to + 5)
  if (comma?.lower !== ',' || !/^(?:identified|named|known|called)$/.test(named?.lower ?? '')) return null
  const skip = next?.lower === 'only' && last?.lower === 'as' ? 5 : next?.lower === 'as' ? 4 : 3
  const name = phraseStartingAt(items, phrase.to + skip)
  return name && items[headOf(items, name)]?.pos === 'PROPN' ? name : null
}

export function appositionRight(items: readonly Item[], phrase: Phrase): Phrase | null {
  if (items[phrase.to + 1]?.lower !== ',') return null
  const other = phraseStartingAt(items, phrase.to + 2)
  if (!other || isVerbal(items[other.to + 1])) return null
  const head = items[headOf(items, other)]
  return head && (ROLE_NOUNS.has(head.lower) || head.pos === 'PROPN') && !isTime(head) ? other : null
}
