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
  cues: MediatorCue[]
  candidates: Candidate[]
  /** The same by sentence. */
  bySentence: { candidates: Candidate[]; cues: MediatorCue[] }[]
  /** Dates with the word before which they start, by sentence. */
  dates: { found: FoundDate; at: number; start: number }[][]
  published: { day: string; basis: Basis } | null
  /** Third parties by how much shows them as mediators. */
  weights: Map<string, { actor: Actor; weight: number; room: boolean }>
}

export const keyOfActor = (actor: Actor): string => actor.slug ?? `?${actor.name}`

export const isParty = (conflict: ArticleConflict | null, actor: Actor): boolean =>
  conflict !== null &&
  conflict.parties.some((party) => (party.slug === null ? party.name === actor.name : party.slug === actor.slug))

/** A third party of the kinds that mediate; a person only when known by name. */
export const canMediate = (actor: Actor): boolean =>
  actor.kind === 'state' ||
  actor.kind === 'igo' ||
  actor.kind === 'ngo' ||
  actor.kind === 'state_coalition' ||
  (actor.kind === 'person' && actor.slug !== null)

/** Parties but for the state that is only the field: where two who are no states fight over it, as in Sudan, Libya, Myanmar. */
export const withoutField = <T extends { slug: string | null }>({ gazetteer }: TextView, parties: T[]): T[] => {
  const isState = (party: T | undefined): boolean => gazetteer.bySlug.get(party?.slug ?? '')?.kind === 'state'
  if (parties.length < 3 || isState(parties[0]) || isState(parties[1])) return parties
  return parties.filter((party) => !isState(party))
}
