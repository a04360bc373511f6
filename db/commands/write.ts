import type { Store } from '@/db/client'
import { advanceDataVersion } from '@/db/data-version'
import { revisions, type Entity } from '@/db/schema'
import { insertRow } from '@/db/statements'
import { recomputeEvidence } from './recompute-evidence'

/** Who changes a record, and when (ISO 8601, UTC; the clock is the caller's). */
export type Author = { who: string; at: string }

const dirty = new WeakMap<Store, Set<number>>()

/**
 * Runs `change` in one immediate transaction: all of it or none. A nested call is a savepoint of the outer one. The evidence of the events
 * marked on the way is computed once, at the end, before the commit.
 */
export function write<T>(store: Store, change: () => T): T {
  if (dirty.has(store)) return store.$client.transaction(change)()
  const marked = new Set<number>()
  dirty.set(store, marked)
  try {
    return store.$client
      .transaction(() => {
        const result = change()
        recomputeEvidence(store, marked)
        return result
      })
      .immediate()
  } finally {
    dirty.delete(store)
  }
}

/** Says that what is claimed about these events (ids) has changed. Only inside `write`. */
export function markEvidence(store: Store, eventIds: Iterable<number>): void {
  const marked = dirty.get(store)
  if (!marked) throw new Error('markEvidence outside write')
  for (const id of eventIds) marked.add(id)
}

/** Records one change of a record; `before` null = it is new. Only inside `write`. */
export function recordRevision(
  store: Store,
  author: Author,
  change: { entity: Entity; key: string; before: unknown; after: unknown },
): void {
  const id = insertRow(store, revisions, { ...change, ...author })
  advanceDataVersion(store, id, change)
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
