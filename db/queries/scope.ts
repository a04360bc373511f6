import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { Filters } from '@/lib/filters/filters'
import { someOf } from './lists'
import type { Flags } from './select'
import type { StoreIndex } from './store-index'

const findEvent = column<number>('select id from events where slug = ?')
const findThread = column<number>('select id from events where process_id = (select id from processes where slug = ?)')

/** Places of the events that `process` and `event` name; null: neither is set. */
function scopedEvents(db: Store, index: StoreIndex, { process, event }: Filters): Set<number> | null {
  if (process === null && event === null) return null
  const thread = process === null ? null : new Set(findThread(db).all(process))
  const named =
    event === null
      ? [...(thread ?? [])]
      : findEvent(db)
          .all(event)
          .filter((id) => thread?.has(id) ?? true)
  return new Set(named.map((id) => index.events.placeOf[id] ?? -1))
}

/** Of the events selected, those of the process that the filters name. */
export function scopeEvents(db: Store, index: StoreIndex, filters: Filters, selected: Flags): Flags {
  const scope = scopedEvents(db, index, { ...filters, event: null })
  return scope ? selected.map((flag, event) => (scope.has(event) ? flag : 0)) : selected
}

/** Of the claims selected, those that bear on the event, or on an event of the process, that the filters name. */
export function scopeClaims(db: Store, index: StoreIndex, filters: Filters, selected: Flags): Flags {
  const scope = scopedEvents(db, index, filters)
  if (!scope) return selected
  return selected.map((flag, claim) =>
    flag && someOf(index.claims.events, claim, (event) => scope.has(event)) ? 1 : 0,
  )
}
