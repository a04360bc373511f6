import type { Store } from '@/db/client'
import type { EventsResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { eachOf } from './lists'
import { pickPage } from './paging'
import { readEvents } from './read-events'
import { scoreRelevance } from './relevance'
import { scopeEvents } from './scope'
import { selectEvents, selectOwnClaims, type Flags } from './select'
import { sortPlaces } from './sort-places'
import type { StoreIndex } from './store-index'
import { only } from './where'

const PATH = '/api/v1/events'

function score(db: Store, index: StoreIndex, filters: Filters): ((event: number) => number) | null {
  const { sort, order, q } = filters
  if (sort === 'relevance') return scoreRelevance(db, index, 'events', q)
  if (sort === 'evidence') return (event) => index.events.rank[event]!
  if (sort === 'claims') {
    const claims = selectOwnClaims(db, index, only(filters, ['drafts']))
    return (event) => {
      let count = 0
      eachOf(index.events.claims, event, (claim) => (count += claims[claim]!))
      return count
    }
  }
  if (order !== 'asc') return null
  const { dated, latest, earliest } = index.events
  return (event) => (dated[event] ? latest[event]! || earliest[event]! : Number.NaN)
}

/** The events under the filters in the order asked for, as places of the index: every one, not a page. */
export function orderEvents(
  db: Store,
  index: StoreIndex,
  filters: Filters,
): { selected: Flags; order: Iterable<number> } {
  const selected = scopeEvents(db, index, filters, selectEvents(db, index, filters))
  const by = score(db, index, filters)
  return { selected, order: by ? sortPlaces(selected, by, filters.order) : selected.keys() }
}

/** Mediation events, the latest first unless `sort` says otherwise. @throws CursorError */
export function getEvents(db: Store, filters: Filters): EventsResponse {
  return answer(db, filters, { path: PATH, noun: 'event', counted: true }, ({ index, filters }) => {
    const { selected, order } = orderEvents(db, index, filters)
    const { places, total, next } = pickPage(PATH, filters, index.version, selected, order)
    const ids = places.map((place) => index.events.ids[place]!)
    return { data: readEvents(db, ids), total, next }
  })
}
