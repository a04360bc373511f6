/** A noun phrase that names somebody: a name, an office, both, or a pronoun. */
import type { Entry } from '@/lib/drafting/gazetteer/read-entries'
import type { NameHit } from './match-names'
import type { Token } from './tokenize'
import { BODY_ROLES, PEOPLE_ROLES, PERSON_ROLES, ROLE_ACRONYMS } from './words'

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

export const blank = (from: number, until: number): Phrase => ({
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

export const roleClassOf = (token: Token | undefined): Phrase['roleClass'] => {
  if (!token) return null
  const { key } = token
  if (PERSON_ROLES.has(key) || (token.upper && ROLE_ACRONYMS.has(key))) return 'person'
  return PEOPLE_ROLES.has(key) ? 'people' : BODY_ROLES.has(key) ? 'body' : null
}

/** Words and, at each, the gazetteer name that starts there. */
export type Reader = { tokens: readonly Token[]; hits: (NameHit | null)[] }
