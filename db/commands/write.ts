import type { Store } from '@/db/client'
import { chainChange, readDataVersion, writeDataVersion, type DataVersion } from '@/db/data-version'
import { revisions, type Entity } from '@/db/schema'
import { insertRow, query } from '@/db/statements'
import { recomputeEvidence } from './recompute-evidence'

/** Who changes a record, and when (ISO 8601, UTC; the clock is the caller's). */
export type Author = { who: string; at: string }

/** What an open transaction owes at its end: the evidence of these events (ids), and the data version. */
type Pending = { marked: Set<number>; version: DataVersion | null; isWhole: boolean }
const pending = new WeakMap<Store, Pending>()

const setSavepoint = query('savepoint nested')
const releaseSavepoint = query('release nested')
const rollbackToSavepoint = query('rollback to nested')

/** What better-sqlite3's own transaction does inside another, with statements prepared once: an article has thirty of these. */
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

/**
 * Runs `change` in one immediate transaction: all of it or none. A nested call is a savepoint of the outer one. The evidence of the events
 * marked on the way and the data version are written once, at the end, before the commit.
 */
export function write<T>(store: Store, change: () => T): T {
  const outer = pending.get(store)
  if (outer) return nest(store, outer, change)
  const open: Pending = { marked: new Set(), version: null, isWhole: false }
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
 * One savepoint for all that `change` writes, inside a `write`. The writes in it have none of their own, so an error of theirs
 * must not be caught inside.
 */
export function writeWhole<T>(store: Store, change: () => T): T {
  return write(store, () => {
    const open = requireOpen(store)
    const { isWhole } = open
    open.isWhole = true
    try {
      return change()
    } finally {
      open.isWhole = isWhole
    }
  })
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

/** Records one change of a record; `before` null = it is new. Only inside `write`. */
export function recordRevision(
  store: Store,
  author: Author,
  change: { entity: Entity; key: string; before: unknown; after: unknown },
): void {
  const open = requireOpen(store)
  const { hash } = open.version ?? readDataVersion(store)
  const counter = insertRow(store, revisions, { ...change, ...author })
  open.version = { counter, hash: chainChange(hash, change.entity, change.key, change.after) }
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
