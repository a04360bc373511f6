/** Names of people in a row of words: those the gazetteer does not know, and what belongs to those it does. */
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { NameHit } from './match-names'
import type { Reader } from './phrase'
import { COMMON, DETERMINERS, ORG_HEADS, PARTICLES, TITLES } from './words'

const OFFICES =
  /^(?:governor|senator|minister|admiral|councillor|councilor|commissioner|ambassador|secretary|president|chancellor|congressman|congresswoman|representative)$/

/** A name the gazetteer does not know, starting at `from`; null when the words there are no name. */
export const readUnknownName = ({ tokens, hits }: Reader, from: number): { from: number; until: number } | null => {
  let at = from
  let capitals = 0
  let last = from
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token || (at > from && token.gap !== 'join')) break
    const hit = hits[at]
    if (hit && hit.alias.entry.kind !== 'person') break
    if (hit && capitals === 0) break
    // "as Hervé Berg put it" is no Arabic article.
    if (at === from && COMMON.has(token.key)) return null
    if (token.cap && !(COMMON.has(token.key) && !PARTICLES.has(token.key)) && !DETERMINERS.has(token.key)) {
      if (at === from && TITLES.has(token.key)) return null
      capitals++
      at = hit ? hit.until : at + 1
      last = at
      if (tokens[at - 1]?.possessive) break
      continue
    }
    if (PARTICLES.has(token.key) && tokens[at + 1]?.gap === 'join') {
      at++
      continue
    }
    break
  }
  if (capitals === 0) return null
  // "Belgorod Governor Vyacheslav Gladkov": the name is what comes after the office.
  for (let i = last - 2; i > from; i--) if (OFFICES.test(tokens[i]?.key ?? '')) return { from: i + 1, until: last }
  return { from, until: last }
}

/** No name has more titles before it: a text of nothing but titles is read in linear time. */
const MOST_TITLES = 8

/** Past "Sheikh", "Gen.": the word where a name may start. */
export const skipTitles = ({ tokens, hits }: Reader, from: number): number => {
  let at = from
  while (
    at < from + MOST_TITLES &&
    hits[at] === null &&
    tokens[at]?.gap === 'join' &&
    TITLES.has(tokens[at]?.key ?? '')
  )
    at++
  return at
}

/** "Sheikh Mohammed bin Abdulrahman" + "Al Thani": particles and what they lead to still belong to a name found. */
export const extendName = ({ tokens, hits }: Reader, from: number): number => {
  let at = from
  while (!tokens[at - 1]?.possessive && tokens[at]?.gap === 'join' && PARTICLES.has(tokens[at]?.key ?? '')) {
    let next = at
    while (tokens[next]?.gap === 'join' && PARTICLES.has(tokens[next]?.key ?? '')) next++
    const token = tokens[next]
    const hit = hits[next]
    if (!token?.cap || token.gap !== 'join' || (hit && hit.alias.entry.kind !== 'person')) return at
    at = next + 1
  }
  return at
}

/** A surname of the gazetteer that is part of another, unknown name: "Julie Bishop", "Mohammad Abbas". */
export const widenSurname = (reader: Reader, at: number, hit: NameHit): { from: number; until: number } | null => {
  if (hit.until - at > 1 || hit.alias.how === 'name') return null
  const { tokens, hits } = reader
  const next = tokens[hit.until]
  if (
    tokens[at]?.possessive ||
    !next ||
    next.gap !== 'join' ||
    !next.cap ||
    COMMON.has(next.key) ||
    hits[hit.until] ||
    ORG_HEADS.has(next.key)
  )
    return null
  const rest = readUnknownName(reader, hit.until)
  return rest ? { from: at, until: rest.until } : null
}

/** "Negotiator Milan Petrovic", "minister Jordan Bell": after somebody's office a place that a surname follows is a given name. */
export const readPlaceAsName = (reader: Reader, at: number, hit: NameHit): { from: number; until: number } | null => {
  const { entry, how } = hit.alias
  const named = entry.kind === 'state' && (how === 'place' || how === 'name') && hit.until === at + 1
  const next = reader.tokens[hit.until]
  if (!named || !next?.cap || next.upper || next.gap !== 'join' || reader.hits[hit.until]) return null
  if (reader.tokens[at]?.possessive || COMMON.has(next.key) || ORG_HEADS.has(next.key) || next.key.length < 3)
    return null
  const rest = readUnknownName(reader, hit.until)
  return rest ? { from: at, until: rest.until } : null
}

/** A surname alone, under a state or body that its known bearer does not speak for. */
export const isSomebodyElse = (owner: Entry | null, hit: NameHit): boolean =>
  owner !== null &&
  owner.kind === 'state' &&
  hit.alias.how !== 'name' &&
  !hit.alias.text.includes(' ') &&
  hit.alias.entry.affiliation !== null &&
  hit.alias.entry.affiliation !== owner.slug &&
  owner.affiliation === null &&
  !SPEAKS_FOR_MANY.has(hit.alias.entry.affiliation)

/** Bodies whose people are named by their country as often: "Italian foreign policy chief Mogherini". */
const SPEAKS_FOR_MANY = new Set([
  'united-nations',
  'european-union',
  'european-council',
  'european-commission',
  'african-union',
  'iaea',
  'igad',
  'osce',
  'ecowas',
  'arab-league',
])
