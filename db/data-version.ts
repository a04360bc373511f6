import { createHash } from 'node:crypto'
import type { Store } from './client'
import { column, query } from './statements'

/** The hash of no change at all. */
export const NO_HASH = '0'.repeat(64)

const readMeta = column<string>('select value from meta where key = ?')
const writeMeta = query(
  'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
)

/** The hash after one more change. Times and authors are left out, so that two stores seeded alike have the same. */
export function chainChange(hash: string, entity: string, key: string, after: unknown): string {
  return createHash('sha256')
    .update(hash)
    .update(JSON.stringify([entity, key, after]))
    .digest('hex')
}

export function readDataHash(store: Store): { counter: number; hash: string } {
  const counter = Number(readMeta(store).get('data_counter') ?? 0)
  return { counter, hash: readMeta(store).get('data_hash') ?? NO_HASH }
}

/**
 * The state of the data as `<id of the last revision>-<8 hex of the hash chained over all>`, "0-00000000" when empty;
 * what came after version n-… are the revisions with `id > n`.
 */
export function getDataVersion(store: Store): string {
  const { counter, hash } = readDataHash(store)
  return `${counter}-${hash.slice(0, 8)}`
}

/** Moves the version on by the revision `id`. Call inside the transaction that writes it. */
export function advanceDataVersion(
  store: Store,
  id: number,
  change: { entity: string; key: string; after: unknown },
): void {
  const { hash } = readDataHash(store)
  writeMeta(store).run('data_hash', chainChange(hash, change.entity, change.key, change.after))
  writeMeta(store).run('data_counter', String(id))
}
