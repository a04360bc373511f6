import { hash as digest } from 'node:crypto'
import type { Store } from './client'
import { column, query } from './statements'

/** The hash of no change at all. */
export const NO_HASH = '0'.repeat(64)

const readMeta = column<string>('select value from meta where key = ?')
const writeVersion = query(
  `insert into meta (key, value) values ('data_hash', ?), ('data_counter', ?)
   on conflict (key) do update set value = excluded.value`,
)

/** The hash after one more change (`after`: JSON). Times and authors are left out, so that two stores seeded alike have the same. */
export function chainChange(hash: string, entity: string, key: string, after: string): string {
  return digest('sha256', `${hash}[${JSON.stringify(entity)},${JSON.stringify(key)},${after}]`)
}

/** `counter`: id of the last revision. */
export type DataVersion = { counter: number; hash: string }

export function readDataVersion(store: Store): DataVersion {
  const counter = Number(readMeta(store).get('data_counter') ?? 0)
  return { counter, hash: readMeta(store).get('data_hash') ?? NO_HASH }
}

/**
 * The state of the data as `<id of the last revision>-<8 hex of the hash chained over all>`, "0-00000000" when empty;
 * what came after version n-… are the revisions with `id > n`.
 */
export function getDataVersion(store: Store): string {
  const { counter, hash } = readDataVersion(store)
  return `${counter}-${hash.slice(0, 8)}`
}

/** Writes where the chain stands. Call inside the transaction that writes the revisions. */
export function writeDataVersion(store: Store, { counter, hash }: DataVersion): void {
  writeVersion(store).run(hash, String(counter))
}
