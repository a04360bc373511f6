import { LABELS } from '@/lib/codebook/labels'
import { EVENT_TYPES, ROLES } from '@/lib/codebook/values'
import type { Filters, Stack } from '@/lib/filters/filters'
import { eachOf } from './lists'
import type { StoreIndex } from './store-index'

export type Keyed = { slug: string; name: string }

const MEDIATING = (1 << ROLES.indexOf('party')) - 1

/** The roles that make a participant the one asked for, as bits: those of the filter, else every mediating one. */
export function wantedRoles(filters: Filters): number {
  if (filters.role.length === 0) return MEDIATING
  return filters.role.reduce((bits, role) => bits | (1 << ROLES.indexOf(role)), 0)
}

/** Places of the records with these slugs; null: any. */
export function wantedPlaces(records: readonly { slug: string }[], slugs: readonly string[]): Set<number> | null {
  if (slugs.length === 0) return null
  return new Set(slugs.map((slug) => records.findIndex((record) => record.slug === slug)))
}

/** Whether a participant is one the filters ask for: `mediator` and `role` must hold for the same one. */
export function holdsRole(index: StoreIndex, filters: Filters): (actor: number, roles: number) => boolean {
  const wanted = wantedRoles(filters)
  const actors = wantedPlaces(index.actors, filters.mediator)
  return (actor, roles) => (roles & wanted) !== 0 && (!actors || actors.has(actor))
}

/** Calls `visit` with the mediators of an event (an actor's place, the bits of its roles) that the filters let through. */
export function mediatorsOf(index: StoreIndex, filters: Filters) {
  const roles = wantedRoles(filters)
  const isWanted = holdsRole(index, filters)
  return (event: number, visit: (actor: number, roles: number) => void) =>
    eachOf(index.events.participants, event, (actor, held) => {
      if (isWanted(actor, held)) visit(actor, held & roles)
    })
}

/** Calls `visit` with the conflicts of an event that the filters let through, primary first. */
export function conflictsOf(index: StoreIndex, filters: Filters) {
  const wanted = wantedPlaces(index.conflicts, filters.conflict)
  return (event: number, visit: (conflict: number) => void) =>
    eachOf(index.events.conflicts, event, (conflict) => {
      if (!wanted || wanted.has(conflict)) visit(conflict)
    })
}

export const NO_SERIES = '_none'
export const REST_SERIES = '_rest'

export type Splitter = {
  /** One event can stand in two. */
  overlapping: boolean
  count: number
  /** The last place stands for events that belong to none. */
  keyOf: (place: number) => Keyed
  visit: (event: number, each: (place: number) => void) => void
}

/**
 * How events split into series: by type; by primary conflict (under a conflict filter: the first that it names); or by
 * mediator, where one event can stand in several.
 */
export function splitBy(index: StoreIndex, filters: Filters, stack: Stack): Splitter {
  if (stack === 'type') {
    return {
      overlapping: false,
      count: EVENT_TYPES.length,
      keyOf: (place) => {
        const slug = EVENT_TYPES[place]!
        return { slug, name: LABELS.type[slug] }
      },
      visit: (event, each) => each(index.events.type[event]!),
    }
  }
  const isMediator = stack === 'mediator'
  const records = isMediator ? index.actors : index.conflicts
  const members = isMediator ? mediatorsOf(index, filters) : conflictsOf(index, filters)
  return {
    overlapping: isMediator,
    count: records.length + 1,
    keyOf: (place) => {
      const record = records[place]
      if (record) return { slug: record.slug, name: record.name }
      return { slug: NO_SERIES, name: isMediator ? 'No mediator' : 'No conflict' }
    },
    visit: (event, each) => {
      let found = 0
      members(event, (place) => {
        if (isMediator || found === 0) each(place)
        found++
      })
      if (found === 0) each(records.length)
    },
  }
}
