import { EVENT_STATUSES, EVENT_TYPES, EVIDENCE_LEVELS, MODALITIES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { eachOf } from './lists'
import { mediatorsOf, wantedPlaces } from './series'
import type { StoreIndex } from './store-index'

/** Answered by an event; by a claim; by how the one bears on the other. */
export const EVENT_FACETS = ['conflict', 'mediator', 'role', 'party', 'type', 'status', 'evidence', 'disputed'] as const
export const CLAIM_FACETS = ['speaker', 'outlet', 'voice', 'modality'] as const
export const FACET_KEYS = [...EVENT_FACETS, ...CLAIM_FACETS, 'stance'] as const
export type EventFacet = (typeof EVENT_FACETS)[number]
export type ClaimFacet = (typeof CLAIM_FACETS)[number]
export type FacetKey = (typeof FACET_KEYS)[number]

const PARTY = 1 << ROLES.indexOf('party')
/** Evidence is a threshold: rank 2 and more reach the first of these. */
const CODES = {
  role: ROLES,
  type: EVENT_TYPES,
  status: EVENT_STATUSES,
  evidence: EVIDENCE_LEVELS.slice(1),
  disputed: ['false', 'true'],
  voice: VOICES,
  modality: MODALITIES,
  stance: STANCES,
}

/** Slugs or codes that a facet's values stand for, by place. */
export function facetDomain(index: StoreIndex, key: FacetKey): readonly string[] {
  if (key === 'conflict') return index.conflicts.map(({ slug }) => slug)
  if (key === 'mediator' || key === 'party' || key === 'speaker' || key === 'outlet')
    return index.actors.map(({ slug }) => slug)
  return CODES[key]
}

type EventValues = (event: number, visit: (value: number) => void) => void

function rolesOf(index: StoreIndex, filters: Filters): EventValues {
  const actors = wantedPlaces(index.actors, filters.mediator)
  return (event, visit) =>
    eachOf(index.events.participants, event, (actor, roles) => {
      if (actors && !actors.has(actor)) return
      for (let role = 0; roles >> role > 0; role++) if (roles & (1 << role)) visit(role)
    })
}

/** Calls `visit` with each value that an event has of a key; `filters` are those without the key. May repeat a value. */
export function eventValues(index: StoreIndex, key: EventFacet, filters: Filters): EventValues {
  const { conflicts, participants, type, status, rank, disputed } = index.events
  const readers: Record<EventFacet, EventValues> = {
    conflict: (event, visit) => eachOf(conflicts, event, visit),
    mediator: mediatorsOf(index, filters),
    party: (event, visit) =>
      eachOf(participants, event, (actor, roles) => {
        if (roles & PARTY) visit(actor)
      }),
    role: rolesOf(index, filters),
    type: (event, visit) => visit(type[event]!),
    status: (event, visit) => visit(status[event]!),
    evidence: (event, visit) => {
      for (let level = 0; level + 2 <= rank[event]!; level++) visit(level)
    },
    disputed: (event, visit) => visit(disputed[event]!),
  }
  return readers[key]
}

/** The one value that a claim has of a key; -1 none. */
export function claimValue(index: StoreIndex, key: ClaimFacet): (claim: number) => number {
  const { speaker, voice, modality, article } = index.claims
  const readers: Record<ClaimFacet, (claim: number) => number> = {
    speaker: (claim) => speaker[claim]!,
    voice: (claim) => voice[claim]!,
    modality: (claim) => modality[claim]!,
    outlet: (claim) => index.articles.outlet[article[claim]!]!,
  }
  return readers[key]
}

export function isClaimFacet(key: FacetKey): key is ClaimFacet {
  return CLAIM_FACETS.some((facet) => facet === key)
}
