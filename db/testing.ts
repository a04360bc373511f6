import Database from 'better-sqlite3'
import { wrapConnection, type Store } from './client'
import { applyMigrations } from './migrate'

/** An empty store in memory, made by the real migrations and triggers. */
export function createTestDb(): Store {
  const store = wrapConnection(new Database(':memory:'))
  applyMigrations(store.$client, ':memory:')
  return store
}
