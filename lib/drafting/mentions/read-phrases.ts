/** Noun phrases that name people and bodies, read by hand-written rules from words and gazetteer hits. */
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { NameHit } from './match-names'
import type { Token } from './tokenize'
import {
  BODY_ROLES,
  COMMON,
  DETERMINERS,
  MODIFIERS,
  ORG_HEADS,
  PARTICLES,
  PEOPLE_ROLES,
  PERSON_ROLES,
  THIRD_PERSON,
  TITLES,
  TOPICS,
} from './words'

export type Phrase = {
  /** Word indices, [from, until). */
  from: number
  until: number
  determiner: string | null
  /** "foreign minister", "special envoy"; null for a bare name. */
  role: string | null
  roleHead: string | null
  roleClass: 'person' | 'people' | 'body' | null
  former: boolean
  /** Whose minister, spokesman, ministry. */
  owner: Entry | null
  /** A gazetteer name; for a person with an office, the person. */
  hit: NameHit | null
  /** A capitalised name the gazetteer does not know: word indices. */
  unknown: { from: number; until: number } | null
  pronoun: 'm' | 'f' | null
  /** "Netanyahu's office": speaks for the owner, but is not the person. */
  possessed: boolean
}

const blank = (from: number, until: number): Phrase => ({
  from,
  until,
  determiner: null,
  role: null,
  roleHead: null,
  roleClass: null,
  former: false,
  owner: null,
  hit: null,
  unknown: null,
  pronoun: null,
  possessed: false,
})

const roleClassOf = (key: string): Phrase['roleClass'] =>
  PERSON_ROLES.has(key) ? 'person' : PEOPLE_ROLES.has(key) ? 'people' : BODY_ROLES.has(key) ? 'body' : null

const COMPLEMENT_PREPOSITIONS = new Set(['of', 'for', 'at', 'to', 'in', 'on'])
/** "Ambassador to Qatar", "envoy for Yemen", "officials in Doha" belong to another than the place named. */
const OWNING_PREPOSITIONS = new Set(['of', 'for', 'at'])
const REGIONAL_HEADS = new Set([
  'envoy',
  'envoys',
  'ambassador',
  'representative',
  'coordinator',
  'mediator',
  'facilitator',
  'negotiator',
  'mission',
])

/** "The Biden administration": a body named by a person without a possessive. */
const RULED_BODIES = new Set(['administration', 'government', 'regime', 'camp', 'team', 'delegation'])
/** Verbs as often as nouns: a role only with a determiner, an owner or "of". */
const VERB_LIKE = new Set([
  'head',
  'heads',
  'figures',
  'figure',
  'chief',
  'major',
  'command',
  'speaker',
  'court',
  'team',
  'council',
  'rebel',
  'sources',
  'major',
])

type Reader = { tokens: Token[]; hits: (NameHit | null)[] }

/** A name the gazetteer does not know, starting at `from`; null when the words there are no name. */
const readUnknownName = ({ tokens, hits }: Reader, from: number): { from: number; until: number } | null => {
  let at = from
  let capitals = 0
  let last = from
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token || (at > from && token.gap !== 'join')) break
    const hit = hits[at]
    if (hit && hit.alias.entry.kind !== 'person') break
    if (hit && capitals === 0) break
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
  return capitals > 0 ? { from, until: last } : null
}

const skipTitles = ({ tokens, hits }: Reader, from: number): number => {
  let at = from
  while (hits[at] === null && tokens[at]?.gap === 'join' && TITLES.has(tokens[at]?.key ?? '')) at++
  return at
}

/** `of the Ministry of Foreign Affairs`, `for Yemen`: where it ends and what it names; null when it is no complement. */
const readComplement = (reader: Reader, from: number): { until: number; owner: Entry | null; role: boolean } | null => {
  const { tokens, hits } = reader
  let at = from
  if (tokens[at]?.gap === 'join' && tokens[at]?.key === 'the') at++
  let owner: Entry | null = null
  let role = false
  let end = at
  while (tokens[at]?.gap === 'join') {
    const token = tokens[at]
    if (!token) break
    const hit = hits[at]
    if (hit) {
      if (hit.alias.entry.kind === 'person') break
      owner = hit.alias.entry
      at = hit.until
      end = at
      continue
    }
    if (TOPICS.has(token.key) || BODY_ROLES.has(token.key) || (token.cap && MODIFIERS.has(token.key))) {
      if (BODY_ROLES.has(token.key)) role = true
      at++
      end = at
      continue
    }
    if ((token.key === 'and' || token.key === 'of' || token.key === 'for') && end === at && at > from) {
      const next = tokens[at + 1]
      if (next?.gap === 'join' && (TOPICS.has(next.key) || (hits[at + 1] && token.key !== 'and'))) {
        at++
        continue
      }
    }
    break
  }
  return end > from && (owner !== null || role || TOPICS.has(tokens[end - 1]?.key ?? ''))
    ? { until: end, owner, role }
    : null
}

/** A phrase with a role noun at its head, or null. */
const readRolePhrase = (reader: Reader, from: number): Phrase | null => {
  const { tokens, hits } = reader
  const phrase = blank(from, from)
  let at = from
  const first = tokens[from]
  if (first && DETERMINERS.has(first.key) && !first.upper && hits[from] === null) {
    phrase.determiner = first.key
    at++
  }
  let roleAt = -1
  let roleFrom = -1
  let end = -1
  let complements = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token?.aside && at > from) {
      at++
      continue
    }
    if (!token || (at > from && token.gap !== 'join')) break
    const hit = hits[at]
    if (hit) {
      const entry = hit.alias.entry
      if (roleAt === at - 1 && roleAt >= 0) break
      const closing = tokens[hit.until - 1]
      if (entry.kind === 'person' || entry.kind === 'outlet') {
        if (!closing?.possessive && !RULED_BODIES.has(tokens[hit.until]?.key ?? '')) break
        phrase.owner = entry
        phrase.possessed = true
      } else phrase.owner = entry
      at = hit.until
      continue
    }
    const roleClass = roleClassOf(token.key)
    if (roleClass && !(token.key === 'major' && !token.cap)) {
      if (roleFrom < 0) {
        roleFrom = at
        while (
          roleFrom > from &&
          hits[roleFrom - 1] === null &&
          MODIFIERS.has(tokens[roleFrom - 1]?.key ?? '') &&
          tokens[roleFrom]?.gap === 'join'
        )
          roleFrom--
      }
      roleAt = at
      phrase.roleHead = token.key
      phrase.roleClass = roleClass
      at++
      end = at
      if (token.possessive && !(roleClass === 'body')) break
      continue
    }
    if (MODIFIERS.has(token.key)) {
      if (token.key === 'former' || token.key === 'ex') phrase.former = true
      at++
      continue
    }
    if (token.key === 'and' && roleAt === at - 1 && roleAt >= 0) {
      const next = tokens[at + 1]
      const after = tokens[at + 2]
      const nextRole =
        next &&
        next.gap === 'join' &&
        (roleClassOf(next.key) === 'person' ||
          (MODIFIERS.has(next.key) && after && roleClassOf(after.key) === 'person'))
      if (nextRole && phrase.roleClass === 'person') {
        at++
        continue
      }
      break
    }
    if (COMPLEMENT_PREPOSITIONS.has(token.key) && roleAt >= 0 && end === at && complements < 3) {
      const complement = readComplement(reader, at + 1)
      if (!complement) break
      // "Officials in Doha" are not Doha's; "spokesman for Hamas" is Hamas's.
      if (complement.owner && phrase.owner === null && OWNING_PREPOSITIONS.has(token.key)) {
        if (!(token.key === 'for' && REGIONAL_HEADS.has(phrase.roleHead ?? ''))) phrase.owner = complement.owner
      }
      if ((token.key === 'in' || token.key === 'on' || token.key === 'to') && complement.owner === null) break
      // "Ministers in Antalya": where they are is no part of who they are.
      if (token.key === 'in' && complement.owner?.kind === 'state') break
      if (VERB_LIKE.has(phrase.roleHead ?? '') && token.key !== 'of') break
      complements++
      at = complement.until
      end = at
      roleAt = at - 1
      continue
    }
    break
  }
  if (end < 0 || roleFrom < 0) return null
  const bare = phrase.determiner === null && phrase.owner === null && complements === 0
  if (bare && (phrase.roleClass === 'body' || VERB_LIKE.has(phrase.roleHead ?? '')) && end - roleFrom < 2) {
    // "Chief Olusegun", "rebel leaders" aside, a bare "command" or "regime" names nobody.
    return null
  }
  phrase.until = end
  const words: string[] = []
  for (let index = roleFrom; index < end; index++) {
    const token = tokens[index]
    if (token && hits[index] === null && !/^(?:the|former|ex)$/.test(token.key)) words.push(token.key)
  }
  while (words.length > 1 && COMPLEMENT_PREPOSITIONS.has(words.at(-1) ?? '')) words.pop()
  phrase.role = words.join(' ')
  return phrase
}

/** "Sheikh Mohammed bin Abdulrahman" + "Al Thani": particles and what they lead to still belong to a name found. */
const extendName = ({ tokens, hits }: Reader, from: number): number => {
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
const widenSurname = (reader: Reader, at: number, hit: NameHit): { from: number; until: number } | null => {
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

/** A surname alone, under a state or body that its known bearer does not speak for. */
const isSomebodyElse = (owner: Entry | null, hit: NameHit): boolean =>
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

const attachName = (reader: Reader, phrase: Phrase): void => {
  if (phrase.roleClass !== 'person' || phrase.determiner === 'a' || phrase.determiner === 'an') return
  const { tokens, hits } = reader
  if (tokens[phrase.until - 1]?.possessive) return
  const at = skipTitles(reader, phrase.until)
  if (tokens[at]?.gap !== 'join') return
  const hit = hits[at]
  if (hit) {
    if (hit.alias.entry.kind !== 'person') return
    // "Foreign Minister Getachew Worku" is not Getachew Reda; nor is a minister of another state.
    const wider =
      widenSurname(reader, at, hit) ?? (isSomebodyElse(phrase.owner, hit) ? { from: at, until: hit.until } : null)
    if (wider) phrase.unknown = wider
    else phrase.hit = hit
    phrase.until = wider ? wider.until : extendName(reader, hit.until)
  } else {
    const unknown = readUnknownName(reader, at)
    if (!unknown || ORG_HEADS.has(tokens[unknown.until - 1]?.key ?? '')) return
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

/** All phrases, in order, none overlapping another. */
export const readPhrases = (tokens: Token[], hits: (NameHit | null)[]): Phrase[] => {
  const reader: Reader = { tokens, hits }
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const third = THIRD_PERSON.get(token.key)
    if (third && hits[at] === null) {
      phrases.push({ ...blank(at, at + 1), pronoun: third })
      at++
      continue
    }
    const hit = hits[at] ?? null
    const starts =
      hit !== null || DETERMINERS.has(token.key) || MODIFIERS.has(token.key) || roleClassOf(token.key) !== null
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
        phrases.push({ ...blank(at, unknown.until), unknown })
        at = unknown.until
        continue
      }
    }
    at++
  }
  return phrases
}
