import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import type { Cell } from '@/lib/csv'
import type { Envelope } from '../envelope'

type Parts<Item extends object> = {
  head: Envelope & { total: number }
  /** The page that shows the same, as a path. */
  view: string
  columns: readonly string[]
  /** `origin` makes links whole. */
  toRow: (item: Item, origin: string) => Cell[]
  /** Throws when the data changes on the way: a file must not hold two states of it. */
  batches: () => Iterable<Item[]>
}

/** A whole dataset under the filters, read bit by bit. */
export type Export = Omit<Parts<object>, 'toRow' | 'batches'> & {
  items: () => Iterable<object[]>
  rows: (origin: string) => Iterable<Cell[][]>
}

export function makeExport<Item extends object>({ toRow, batches, ...rest }: Parts<Item>): Export {
  return {
    ...rest,
    items: batches,
    *rows(origin) {
      for (const batch of batches()) yield batch.map((item) => toRow(item, origin))
    },
  }
}

const BATCH = 250

/** Reads records by id, some at a time. @throws Error when the data changes in between. */
export function* readInBatches<Item>(
  db: Store,
  ids: readonly number[],
  read: (ids: readonly number[]) => Item[],
): Generator<Item[]> {
  const version = getDataVersion(db)
  for (let at = 0; at < ids.length; at += BATCH) {
    if (getDataVersion(db) !== version) throw new Error('the data changed during the export')
    yield read(ids.slice(at, at + BATCH))
  }
}
