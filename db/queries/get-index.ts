import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import { loadIndex } from './load-index'
import type { StoreIndex } from './store-index'

declare global {
  var goodOfficesIndexes: WeakMap<Store, StoreIndex> | undefined
}

/** The store's index, loaded again when the data has moved on. On globalThis, as the store is: routes may not share modules. */
export function getIndex(db: Store): StoreIndex {
  globalThis.goodOfficesIndexes ??= new WeakMap()
  const known = globalThis.goodOfficesIndexes.get(db)
  if (known && known.version === getDataVersion(db)) return known
  const index = loadIndex(db)
  globalThis.goodOfficesIndexes.set(db, index)
  return index
}
