import type { Store } from '@/db/client'
import { readEvidence } from '@/db/evidence'
import { events } from '@/db/schema'
import { column, updateRow } from '@/db/statements'

const findEvent = column<number>('select 1 from events where id = ?')

/** Writes what the approved claims now make of these events (ids; unknown ones are passed over). Call inside a transaction. */
export function recomputeEvidence(store: Store, eventIds: Iterable<number>): void {
  for (const id of eventIds)
    if (findEvent(store).get(id) !== undefined) updateRow(store, events, id, readEvidence(store, id))
}
