import { createHash } from 'node:crypto'
import type { Store } from './client'
import { column, query } from './statements'

const NONE = '0'.repeat(64)

const readMeta = column<string>('select value from meta where key = ?')
const writeMeta = query(
  'insert into meta (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
)

/**
 * The state of the data as `<revisions so far>-<8 hex of their chained hash>`, "0-00000000" when empty. Times and authors are
 * not in the hash, so two stores seeded alike have the same version; `revisions.id > Number(version.split('-')[0])` is what came after.
 */
export function getDataVersion(store: Store): string {
  const hash = readMeta(store).get('data_hash') ?? NONE
  return `${readMeta(store).get('data_counter') ?? '0'}-${hash.slice(0, 8)}`
}

/** Moves the version on by one committed change. `change` is what changed, as text. Call inside the transaction. */
export function advanceDataVersion(store: Store, counter: number, change: string): void {
  const last = readMeta(store).get('data_hash') ?? NONE
  writeMeta(store).run('data_hash', createHash('sha256').update(last).update(change).digest('hex'))
  writeMeta(store).run('data_counter', String(counter))
}
