/** Phrases with an office or body at their head: "a senior Qatari foreign ministry official", "the UN envoy for Yemen". */
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { NameHit } from './match-names'
import { blank, type Phrase, type Reader, roleClassOf } from './phrase'
import { BODY_ROLES, DETERMINERS, MODIFIERS, ROLE_ACRONYMS, TOPICS } from './words'

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

const isSecretaryGeneral = ({ tokens }: Reader, at: number): boolean =>
  tokens[at]?.key === 'secretary' && tokens[at + 1]?.key === 'general' && tokens[at + 1]?.gap === 'join'

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
    // "The special representative of the secretary-general for Libya".
    if (isSecretaryGeneral(reader, at)) {
      role = true
      end = at + 2
      break
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

/** "The UN Syria mediator": where the UN's works. */
const isFieldOf = ({ tokens }: Reader, owner: Entry | null, { alias, until }: NameHit): boolean =>
  owner !== null &&
  alias.how === 'name' &&
  alias.entry.kind === 'state' &&
  (REGIONAL_HEADS.has(tokens[until]?.key ?? '') ||
    (tokens[until]?.key === 'special' && REGIONAL_HEADS.has(tokens[until + 1]?.key ?? '')))

/** An office has fewer words than this before its noun; names in a row without one are read no further. */
const LONGEST_LEAD = 40

/** A phrase with a role noun at its head, or null. */
export const readRolePhrase = (reader: Reader, from: number): Phrase | null => {
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
    if (roleFrom < 0 && at - from > LONGEST_LEAD) return null
    const hit = hits[at]
    if (hit) {
      const entry = hit.alias.entry
      if (roleAt === at - 1 && roleAt >= 0) break
      const closing = tokens[hit.until - 1]
      if (entry.kind === 'person' || entry.kind === 'outlet') {
        if (!closing?.possessive && !RULED_BODIES.has(tokens[hit.until]?.key ?? '')) break
        phrase.owner = entry
        phrase.possessed = true
      } else if (!isFieldOf(reader, phrase.owner, hit)) phrase.owner = entry
      at = hit.until
      continue
    }
    const roleClass = roleClassOf(token)
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
      // "The office of Lebanon's prime minister" is an office.
      if (phrase.roleHead !== 'office' || complements === 0) {
        phrase.roleHead = token.key
        phrase.roleClass = roleClass
      }
      at++
      end = at
      if (token.possessive && roleClass !== 'body' && !isSecretaryGeneral(reader, at - 2)) break
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
        (roleClassOf(next) === 'person' || (MODIFIERS.has(next.key) && roleClassOf(after) === 'person'))
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
      if (token.key === 'in') break
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
    if (token && hits[index] === null && !/^(?:the|former|ex)$/.test(token.key))
      words.push(token.upper ? (ROLE_ACRONYMS.get(token.key) ?? token.key) : token.key)
  }
  while (words.length > 1 && COMPLEMENT_PREPOSITIONS.has(words.at(-1) ?? '')) words.pop()
  phrase.role = words.join(' ')
  return phrase
}
