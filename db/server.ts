import 'server-only'
import { openDb, type Store } from './client'
import { storePath } from './data-folder'

declare global {
  var goodOfficesStore: Store | undefined
}

/**
 * The one connection of the running server, opened at the first call. Throws StoreError.
 * On globalThis: a development reload evaluates this file again, and must not open the store again.
 */
export function getDb(): Store {
  globalThis.goodOfficesStore ??= openDb(storePath())
  return globalThis.goodOfficesStore
}
