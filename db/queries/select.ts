import type { Store } from '@/db/client'
import { STANCES, type Stance } from '@/lib/codebook/values'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { NARROW_KEYS } from '@/lib/filters/params'
import { filterKey } from '@/lib/filters/serialize'
import { someOf } from './lists'
import { makeMemory } from './memory'
import { wantedPlaces } from './series'
import type { StoreIndex } from './store-index'
import { flagOwn, only, OWN_KEYS, type Noun } from './where'

/** A flag for each place of an index: 1 selected. Never written to once made. */
export type Flags = Uint8Array
type Select = (db: Store, index: StoreIndex, filters: Filters) => Flags

const remember = makeMemory<Flags>(64)

/** The last few selections are kept: the parts of one view ask for the same ones. */
function keep(name: string, index: StoreIndex, filters: Filters, select: () => Flags): Flags {
  return remember(index, `${name} ${filterKey(filters, NARROW_KEYS)}`, select)
}

const isPlain = (filters: Filters) => filterKey(filters, NARROW_KEYS) === filterKey(NO_FILTERS, NARROW_KEYS)

/** What meets the noun's own keys, whatever it is linked to. */
const selectOwn =
  (noun: Noun): Select =>
  (db, index, filters) => {
    const own = only(filters, OWN_KEYS[noun])
    if (isPlain(own)) return index[noun].approved
    return keep(`own ${noun}`, index, own, () => flagOwn(db, index, noun, own))
  }

export const selectOwnEvents = selectOwn('events')
export const selectOwnClaims = selectOwn('claims')
export const selectOwnArticles = selectOwn('articles')

/** The stances let through, as bits by place in STANCES. */
export function wantedStances({ stance }: Filters): number {
  const wanted: readonly Stance[] = stance.length > 0 ? stance : STANCES
  return wanted.reduce((bits, one) => bits | (1 << STANCES.indexOf(one)), 0)
}

function filterFlags(flags: Flags, test: (place: number) => boolean): Flags {
  return flags.map((flag, place) => (flag === 1 && test(place) ? 1 : 0))
}

/** Whether some key can only be answered by a claim on the event. */
function speaksOfClaims(filters: Filters): boolean {
  const { speaker, outlet, stance, voice, modality, q } = filters
  return q !== null || [speaker, outlet, stance, voice, modality].some((values) => values.length > 0)
}

/** Whether some key can only be answered by an event that the claim bears on. */
export function speaksOfEvents(filters: Filters): boolean {
  const { mediator, role, party, type, status, stance, evidence, disputed } = filters
  return (
    evidence !== 'any' ||
    disputed !== null ||
    [mediator, role, party, type, status, stance].some((values) => values.length > 0)
  )
}

/** What the list of events holds under the filters. */
export const selectEvents: Select = (db, index, filters) => {
  const own = selectOwnEvents(db, index, filters)
  if (!speaksOfClaims(filters)) return own
  return keep('events', index, filters, () => {
    const claims = selectOwnClaims(db, index, filters)
    const stances = wantedStances(filters)
    return filterFlags(own, (event) =>
      someOf(index.events.claims, event, (claim, stance) => claims[claim] === 1 && (stances & (1 << stance)) !== 0),
    )
  })
}

/** Where no key speaks of events: conflict and window of a claim, each by itself or through an event. */
function selectAboutWithin(db: Store, index: StoreIndex, filters: Filters): (claim: number) => boolean {
  const { events, conflicts } = index.claims
  const bearsOn = (flags: Flags) => (claim: number) => someOf(events, claim, (event) => flags[event] === 1)
  const through = bearsOn(selectOwnEvents(db, index, filters))
  const onVisible = bearsOn(selectOwnEvents(db, index, only(filters, ['drafts'])))
  const inWindow = bearsOn(selectOwnEvents(db, index, only(filters, ['drafts', 'from', 'to'])))
  const published = selectOwnArticles(db, index, only(filters, ['drafts', 'from', 'to']))
  const wanted = wantedPlaces(index.conflicts, filters.conflict)
  const isAbout = (claim: number) => !wanted || someOf(conflicts, claim, (conflict) => wanted.has(conflict))
  const isWithin = (claim: number) =>
    inWindow(claim) || (!onVisible(claim) && published[index.claims.article[claim]!] === 1)
  const noWindow = filters.from === null && filters.to === null
  return (claim) => through(claim) || (isAbout(claim) && (noWindow || isWithin(claim)))
}

/** What the list of claims holds under the filters. */
export const selectClaims: Select = (db, index, filters) => {
  const own = selectOwnClaims(db, index, filters)
  if (speaksOfEvents(filters)) {
    return keep('claims', index, filters, () => {
      const events = selectOwnEvents(db, index, filters)
      const stances = wantedStances(filters)
      return filterFlags(own, (claim) =>
        someOf(index.claims.events, claim, (event, stance) => events[event] === 1 && (stances & (1 << stance)) !== 0),
      )
    })
  }
  if (filters.conflict.length === 0 && filters.from === null && filters.to === null) return own
  return keep('claims', index, filters, () => filterFlags(own, selectAboutWithin(db, index, filters)))
}

/** The filters that a claim of an article must meet for its sake, the rest being the article's own; null: it needs none. */
function claimsForArticle(filters: Filters): Filters | null {
  const rest: Filters = { ...filters, outlet: [], q: null }
  if (speaksOfEvents(filters)) return rest
  const { conflict, speaker, voice, modality } = filters
  if ([conflict, speaker, voice, modality].every((values) => values.length === 0)) return null
  return { ...rest, from: null, to: null }
}

/** Articles by what is their own: state, outlet, words and, where no key speaks of events, publication. */
const selectArticlesThemselves: Select = (db, index, filters) =>
  selectOwnArticles(db, index, speaksOfEvents(filters) ? { ...filters, from: null, to: null } : filters)

/** What the list of articles holds under the filters. */
export const selectArticles: Select = (db, index, filters) => {
  const own = selectArticlesThemselves(db, index, filters)
  const needed = claimsForArticle(filters)
  if (!needed) return own
  return keep('articles', index, filters, () => {
    const claims = selectClaims(db, index, needed)
    return filterFlags(own, (article) => someOf(index.articles.claims, article, (claim) => claims[claim] === 1))
  })
}

export function countFlags(flags: Flags): number {
  return flags.reduce((count, flag) => count + flag, 0)
}
