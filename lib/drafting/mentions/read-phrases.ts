/** Noun phrases that name people and bodies, read by hand-written rules from words and gazetteer hits. */
import type { NameHit } from './match-names'
import { blank, type Phrase, type Reader, roleClassOf } from './phrase'
import { extendName, isSomebodyElse, readPlaceAsName, readUnknownName, skipTitles, widenSurname } from './read-names'
import { readRolePhrase } from './read-offices'
import type { Token } from './tokenize'
import { BODY_ROLES, DETERMINERS, MODIFIERS, ORG_HEADS, PARTICLES, THIRD_PERSON, TITLES } from './words'

const attachName = (reader: Reader, phrase: Phrase): void => {
  if (phrase.roleClass !== 'person' || phrase.determiner === 'a' || phrase.determiner === 'an') return
  const { tokens, hits } = reader
  if (tokens[phrase.until - 1]?.possessive) return
  const at = skipTitles(reader, phrase.until)
  if (tokens[at]?.gap !== 'join') return
  const hit = hits[at]
  const namesake = hit && readPlaceAsName(reader, at, hit)
  if (hit && !namesake) {
    if (hit.alias.entry.kind !== 'person') return
    // "Foreign Minister Getachew Worku" is not Getachew Reda; nor is a minister of another state.
    const wider =
      widenSurname(reader, at, hit) ?? (isSomebodyElse(phrase.owner, hit) ? { from: at, until: hit.until } : null)
    if (wider) phrase.unknown = wider
    else phrase.hit = hit
    phrase.until = wider ? wider.until : extendName(reader, hit.until)
  } else {
    const unknown = namesake ?? readUnknownName(reader, at)
    if (!unknown || ORG_HEADS.has(tokens[unknown.until - 1]?.key ?? '')) return
    // "the president of the Syrian Democratic Council" is not called Democratic.
    const body = tokens[unknown.until]
    if (body?.gap === 'join' && body.cap && (ORG_HEADS.has(body.key) || BODY_ROLES.has(body.key))) return
    phrase.unknown = unknown
    phrase.until = unknown.until
  }
  // "Prime Minister Benjamin Netanyahu's office said".
  const next = tokens[phrase.until]
  if (tokens[phrase.until - 1]?.possessive && next?.gap === 'join' && next.key === 'office') {
    phrase.owner = phrase.hit?.alias.entry ?? phrase.owner
    phrase.possessed = true
    phrase.roleClass = 'body'
    phrase.roleHead = 'office'
    phrase.role = 'office'
    phrase.hit = null
    phrase.unknown = null
    phrase.until += 1
  }
}

/** Role words that are surnames as well. */
const SURNAMES = new Set(
  'king prince bishop pope judge elder cardinal head major marshal general speaker captain queen'.split(' '),
)

/** "Programmes Director", "Horn Analyst": a title in capitals, no name. */
const asTitle = ({ tokens }: Reader, name: { from: number; until: number }): Phrase | null => {
  const last = tokens[name.until - 1]
  if (!last || name.until - name.from < 2 || SURNAMES.has(last.key) || roleClassOf(last) !== 'person') return null
  const role = tokens
    .slice(name.from, name.until)
    .map((token) => token.key)
    .join(' ')
  return { ...blank(name.from, name.until), role, roleHead: last.key, roleClass: 'person' }
}

/** All phrases, in order, none overlapping another. */
export const readPhrases = (tokens: readonly Token[], hits: (NameHit | null)[]): Phrase[] => {
  const reader: Reader = { tokens, hits }
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const hit = hits[at] ?? null
    if (hit === null && !token.spelling.opens) {
      at++
      continue
    }
    const third = THIRD_PERSON.get(token.key)
    if (third && hit === null) {
      phrases.push({ ...blank(at, at + 1), pronoun: third })
      at++
      continue
    }
    const starts = hit !== null || DETERMINERS.has(token.key) || MODIFIERS.has(token.key) || roleClassOf(token) !== null
    if (starts) {
      const phrase = readRolePhrase(reader, at)
      if (phrase) {
        attachName(reader, phrase)
        phrases.push(phrase)
        at = phrase.until
        continue
      }
    }
    if (hit) {
      const wider = hit.alias.entry.kind === 'person' ? widenSurname(reader, at, hit) : null
      if (wider) phrases.push({ ...blank(at, wider.until), unknown: wider })
      else
        phrases.push({
          ...blank(at, hit.alias.entry.kind === 'person' ? extendName(reader, hit.until) : hit.until),
          hit,
        })
      at = phrases.at(-1)?.until ?? hit.until
      continue
    }
    if (TITLES.has(token.key) && token.cap) {
      const nameAt = skipTitles({ tokens, hits }, at + 1)
      const nameHit = hits[nameAt]
      if (tokens[nameAt]?.gap === 'join' && nameHit?.alias.entry.kind === 'person') {
        phrases.push({ ...blank(at, extendName(reader, nameHit.until)), hit: nameHit, roleHead: token.key })
        at = phrases.at(-1)?.until ?? nameHit.until
        continue
      }
      const unknown = tokens[nameAt]?.gap === 'join' ? readUnknownName(reader, nameAt) : null
      if (unknown) {
        phrases.push({ ...blank(at, unknown.until), unknown, roleHead: token.key })
        at = unknown.until
        continue
      }
    }
    if (token.cap || (PARTICLES.has(token.key) && tokens[at + 1]?.cap === true && token.key.length <= 3)) {
      const unknown = readUnknownName(reader, at)
      if (unknown) {
        phrases.push(asTitle(reader, unknown) ?? { ...blank(at, unknown.until), unknown })
        at = unknown.until
        continue
      }
    }
    at++
  }
  return phrases
}
