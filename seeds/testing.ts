import type { Store } from '@/db/client'
import { createTestDb } from '@/db/testing'
import { loadSeeds } from './load'

/** A store in memory with the seeds in it, the same each time. */
export function createSeededDb(): Store {
  const store = createTestDb()
  loadSeeds(store, { at: '2026-01-01T00:00:00.000Z' })
  return store
}
