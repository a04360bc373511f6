/** What an article gives to read events from, and what is asked of its actors everywhere. */
import type { Basis } from '@/lib/codebook/values'
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import type { Candidate } from './candidate'
import type { ArticleConflict } from './find-conflicts'
import type { MediatorCue } from './mediator-cues/cue-reader'
import type { Actor, TextView } from './read-text'

export type ArticleReading = {
  view: TextView
  conflicts: ArticleConflict[]
  /** Conflicts that one clause alone is about. */
  asides: ArticleConflict[]
  cues: MediatorCue[]
  candidates: Candidate[]
  /** The same by sentence. */
  bySentence: { candidates: Candidate[]; cues: MediatorCue[] }[]
  /** Dates with the word before which they start, by sentence. */
  dates: { found: FoundDate; at: number; start: number }[][]
  /** Who issues it together, by its title. */
  signatories: Actor[]
  published: { day: string; basis: Basis } | null
  /** By conflict, states that are no side and yet no third party: whose own war it is, and who are at war with a side. */
  insiders: Map<ArticleConflict, { home: ReadonlySet<string>; foes: ReadonlySet<string> }>
  /** Third parties by how much shows them as mediators. */
  weights: Map<string, { actor: Actor; weight: number; room: boolean }>
}

/** What somebody weighs who usually mediates and of whom the article does not say so: less than a word of it. */
export const CUSTOMARY = 0.9

export const keyOfActor = (actor: Actor): string => actor.slug ?? `?${actor.name}`

export const isParty = (conflict: ArticleConflict | null, actor: Actor): boolean =>
  conflict !== null &&
  conflict.parties.some((party) => (party.slug === null ? party.name === actor.name : party.slug === actor.slug))

/** "The Afghan president met the Taliban": no side as the table has it, but whose own war it is. */
export const isAtHome = ({ insiders }: ArticleReading, conflict: ArticleConflict | null, { slug }: Actor): boolean =>
  conflict !== null && slug !== null && insiders.get(conflict)?.home.has(slug) === true

/** A third party of the kinds that mediate; a person only when known by name. */
export const canMediate = (actor: Actor): boolean =>
  actor.kind === 'state' ||
  actor.kind === 'igo' ||
  actor.kind === 'ngo' ||
  actor.kind === 'state_coalition' ||
  (actor.kind === 'person' && actor.slug !== null)

/** Who may stand between the sides of a conflict. */
export const isThird = (reading: ArticleReading, conflict: ArticleConflict | null, actor: Actor): boolean =>
  canMediate(actor) &&
  !isParty(conflict, actor) &&
  !isAtHome(reading, conflict, actor) &&
  (conflict === null || actor.slug === null || reading.insiders.get(conflict)?.foes.has(actor.slug) !== true)

/** Parties but for the state that is only the field: where two who are no states fight over it, as in Sudan, Libya, Myanmar. */
export const withoutField = <T extends { slug: string | null }>({ gazetteer }: TextView, parties: T[]): T[] => {
  const isState = (party: T | undefined): boolean => gazetteer.bySlug.get(party?.slug ?? '')?.kind === 'state'
  if (parties.length < 3 || isState(parties[0]) || isState(parties[1])) return parties
  return parties.filter((party) => !isState(party))
}
