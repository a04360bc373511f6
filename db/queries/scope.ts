import { sql } from 'drizzle-orm'
import type { Store } from '@/db/client'
import type { Filters } from '@/lib/filters/filters'
import { someOf } from './lists'
import { readColumn } from './run'
import type { Flags } from './select'
import type { StoreIndex } from './store-index'

/** Places of the events that `process` and `event` name; null: neither is set. */
function scopedEvents(db: Store, index: StoreIndex, { process, event }: Filters): Set<number> | null {
  if (process === null && event === null) return null
  const ids = readColumn<number>(
    db,
    sql`select id from events where ${event === null ? sql`1` : sql`slug = ${event}`}
      and ${process === null ? sql`1` : sql`process_id = (select id from processes where slug = ${process})`}`,
  )
  return new Set(ids.map((id) => index.events.placeOf[id] ?? -1))
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
