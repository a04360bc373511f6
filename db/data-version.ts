import { createHash } from 'node:crypto'
import type { Store } from './client'
import { prepared } from './statements'

const NONE = '0'.repeat(64)

function readMeta(store: Store, key: string): string | undefined {
  const value = prepared(store, 'select value from meta where key = ?').pluck().get(key)
  return typeof value === 'string' ? value : undefined
}

function writeMeta(store: Store, key: string, value: string): void {
  prepared(
    store,
    'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  ).run(key, value)
}

/**
 * The state of the data as `<revisions so far>-<8 hex of their chained hash>`, "0-00000000" when empty. Times and authors are
 * not in the hash, so two stores seeded alike have the same version; `revisions.id > Number(version.split('-')[0])` is what came after.
 */
export function getDataVersion(store: Store): string {
  const hash = readMeta(store, 'data_hash') ?? NONE
  return `${readMeta(store, 'data_counter') ?? '0'}-${hash.slice(0, 8)}`
}

/** Moves the version on by one committed change. `change` is what changed, as text. Call inside the transaction. */
export function advanceDataVersion(store: Store, counter: number, change: string): void {
  const last = readMeta(store, 'data_hash') ?? NONE
  writeMeta(store, 'data_hash', createHash('sha256').update(last).update(change).digest('hex'))
  writeMeta(store, 'data_counter', String(counter))
}
