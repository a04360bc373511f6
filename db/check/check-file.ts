import type { Store } from '@/db/client'
import { chainChange, NO_HASH, readDataVersion } from '@/db/data-version'
import { query } from '@/db/statements'
import type { Finding } from './findings'

type Revision = { id: number; entity: string; key: string; after: string }

const findRevisions = query<Revision>('select id, entity, key, after from revisions order by id')

/** SQLite's own check of the file, and the revisions against the data version. */
export function* checkFile(store: Store): Generator<Finding> {
  for (const line of store.$client.prepare<[], string>('pragma integrity_check').pluck().all())
    if (line !== 'ok') yield { table: 'file', key: 'integrity', problem: line }
  let hash = NO_HASH
  let last = 0
  for (const { id, entity, key, after } of findRevisions(store).iterate()) {
    hash = chainChange(hash, entity, key, after)
    last = id
  }
  const stored = readDataVersion(store)
  if (stored.hash !== hash || stored.counter !== last)
    yield {
      table: 'revisions',
      key: `1 to ${last}`,
      problem: `do not add up to the data version ${stored.counter}-${stored.hash.slice(0, 8)}`,
    }
}
