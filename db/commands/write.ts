import type { Store } from '@/db/client'
import { chainChange, readDataVersion, writeDataVersion, type DataVersion } from '@/db/data-version'
import { revisions, type Entity } from '@/db/schema'
import { insertRows, query } from '@/db/statements'
import { recomputeEvidence } from './recompute-evidence'

/** Who changes a record, and when (ISO 8601, UTC; the clock is the caller's). */
export type Author = { who: string; at: string }

/** What an open transaction owes at its end: the evidence of these events (ids), and the data version. */
type Pending = { marked: Set<number>; version: DataVersion | null; isWhole: boolean }
const pending = new WeakMap<Store, Pending>()

const setSavepoint = query('savepoint nested')
const releaseSavepoint = query('release nested')
const rollbackToSavepoint = query('rollback to nested')

/** What better-sqlite3's own transaction does inside another, with statements prepared once. */
function nest<T>(store: Store, open: Pending, change: () => T): T {
  if (open.isWhole) return change()
  const { version } = open
  setSavepoint(store).run()
  try {
    const result = change()
    releaseSavepoint(store).run()
    return result
  } catch (error) {
    open.version = version
    // After some errors (a full disk) SQLite has rolled back everything itself.
    if (store.$client.inTransaction) {
      rollbackToSavepoint(store).run()
      releaseSavepoint(store).run()
    }
    throw error
  }
}

function transact<T>(store: Store, change: () => T, isWhole: boolean): T {
  const open: Pending = { marked: new Set(), version: null, isWhole }
  pending.set(store, open)
  try {
    return store.$client
      .transaction(() => {
        const result = change()
        recomputeEvidence(store, open.marked)
        if (open.version) writeDataVersion(store, open.version)
        return result
      })
      .immediate()
  } finally {
    pending.delete(store)
  }
}

/**
 * Runs `change` in one immediate transaction: all of it or none. A nested call is a savepoint of the outer one. The evidence of the events
 * marked on the way and the data version are written once, at the end, before the commit.
 */
export function write<T>(store: Store, change: () => T): T {
  const outer = pending.get(store)
  return outer ? nest(store, outer, change) : transact(store, change, false)
}

/**
 * As `write`, outside any other. The writes in it have no savepoint of their own, at each of which SQLite would copy the pages that it
 * changes and write out its full text: an error of theirs must not be caught inside.
 */
export function writeWhole<T>(store: Store, change: () => T): T {
  if (pending.has(store)) throw new Error('writeWhole is a transaction of its own')
  return transact(store, change, true)
}

function requireOpen(store: Store): Pending {
  const open = pending.get(store)
  if (!open) throw new Error('a record was changed outside write')
  return open
}

/** Says that what is claimed about these events (ids) has changed. Only inside `write`. */
export function markEvidence(store: Store, eventIds: Iterable<number>): void {
  const { marked } = requireOpen(store)
  for (const id of eventIds) marked.add(id)
}

/** `before` null = it is new. */
export type Change = { entity: Entity; key: string; before: object | null; after: object }

/** Records changes of records, in their order. Only inside `write`. */
export function recordRevisions(store: Store, author: Author, changes: readonly Change[]): void {
  const open = requireOpen(store)
  if (changes.length === 0) return
  let { counter, hash } = open.version ?? readDataVersion(store)
  const rows = changes.map(({ entity, key, before, after }) => {
    const row = { entity, key, before: before && JSON.stringify(before), after: JSON.stringify(after), ...author }
    hash = chainChange(hash, entity, key, row.after)
    return row
  })
  counter = insertRows(store, revisions, rows).at(-1) ?? counter
  open.version = { counter, hash }
}

/** As `recordRevisions`, for one. */
export function recordRevision(store: Store, author: Author, change: Change): void {
  recordRevisions(store, author, [change])
}

/** True when two codings say the same; keys in any order. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
