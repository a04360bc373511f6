/** Whether two written names mean the same actor, by the gazetteer on both sides. */
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import { matchNames } from '@/lib/drafting/mentions/match-names'
import { tokenize } from '@/lib/drafting/mentions/tokenize'
import { DETERMINERS, PARTICLES, TITLES } from '@/lib/drafting/mentions/words'

const DROPPED = new Set([
  ...DETERMINERS,
  ...TITLES,
  ...PARTICLES,
  'of',
  'at',
  'for',
  'in',
  'to',
  'and',
  's',
  'mr',
  'former',
])
for (const number of ['one', 'two', 'three', 'four', 'several', 'some', 'many']) DROPPED.delete(number)
/** A government by any name is the state. */
const STATE_WORDS = new Set(['government', 'administration', 'authorities', 'state', 'regime'])
/** An armed group by any name is the group: "Taliban insurgents". */
const FIGHTERS = new Set(['insurgents', 'militants', 'fighters', 'rebels', 'group', 'movement'])

/** Whose office it is, where the state is told. */
const OFFICES = new Set(['prime', 'minister', 'ministers', 'president', 'presidents', 'presidential', 'premier'])

/** "Netanyahu's office" as "the Israeli Prime Minister's Office". */
const officeOf = (keys: Set<string>, gazetteer: Gazetteer): Set<string> =>
  new Set(
    [...keys]
      .filter((key) => !OFFICES.has(key))
      .map((key) => (key.startsWith('=') ? `=${gazetteer.rootOf(key.slice(1))}` : key)),
  )

/** A name as a set of keys: gazetteer slugs where known, folded words where not. */
export const nameKeys = (name: string, gazetteer: Gazetteer): Set<string> => {
  const tokens = tokenize(name)
  const hits = matchNames(tokens, gazetteer.root)
  const keys = new Set<string>()
  for (let at = 0; at < tokens.length;) {
    const hit = hits[at]
    if (hit) {
      keys.add(`=${hit.alias.entry.slug}`)
      at = hit.until
      continue
    }
    const key = tokens[at]?.key ?? ''
    if (!DROPPED.has(key)) keys.add(key)
    at++
  }
  // "Riad al-Malki" where the table has "Riyad al-Maliki, Riad Malki".
  if (![...keys].some((key) => key.startsWith('='))) {
    const person = gazetteer.findPerson([...keys])
    if (person) return new Set([`=${person.slug}`])
  }
  // "Ministry of Foreign Affairs" and "foreign ministry".
  if (keys.delete('affairs')) keys.add('foreign')
  const only = (words: ReadonlySet<string>) =>
    [...keys].some((key) => key.startsWith('=')) && [...keys].every((key) => key.startsWith('=') || words.has(key))
  for (const words of [STATE_WORDS, FIGHTERS]) if (only(words)) for (const word of words) keys.delete(word)
  return keys.has('office') ? officeOf(keys, gazetteer) : keys
}

const contains = (outer: Set<string>, inner: Set<string>): boolean => [...inner].every((key) => outer.has(key))

const sameOne = (gold: Set<string>, draft: Set<string>, gazetteer: Gazetteer): boolean => {
  if (gold.size === 0 || draft.size === 0) return false
  const [small, large] = gold.size <= draft.size ? [gold, draft] : [draft, gold]
  if (!contains(large, small)) return false
  if (small.size === large.size) return true
  // "The ministry" is not "Iran's foreign ministry"; "Sotoudeh" is "Mehrdad Sotoudeh"; "Qatar" is not "Qatar's prime minister".
  return [...small].some((key) =>
    key.startsWith('=') ? gazetteer.bySlug.get(key.slice(1))?.kind === 'person' : key.length > 2,
  )
}

/** Speakers agree when any of the people joined by "and" on one side is on the other. */
export const sameSpeaker = (gold: string, draft: string, gazetteer: Gazetteer): boolean => {
  const split = (name: string) => name.split(/\s+and\s+|,\s*(?=\p{Lu})/u).map((part) => nameKeys(part, gazetteer))
  if (sameOne(nameKeys(gold, gazetteer), nameKeys(draft, gazetteer), gazetteer)) return true
  const drafts = split(draft)
  return split(gold).some((one) => drafts.some((other) => sameOne(one, other, gazetteer)))
}

/** Whom a mediator or party stands for in the end, as a comparable key: "UN envoy", "the United Nations" -> united-nations. */
export const actorKey = (name: string, gazetteer: Gazetteer): string => {
  const whole = gazetteer.find(name)
  if (whole) return gazetteer.rootOf(whole.entry.slug)
  const keys = [...nameKeys(name, gazetteer)]
  const known = keys.filter((key) => key.startsWith('='))
  const roots = new Set(known.map((key) => gazetteer.rootOf(key.slice(1))))
  const [only] = roots
  if (roots.size === 1 && only !== undefined) return only
  return keys.toSorted().join(' ')
}
