import type { Store } from '@/db/client'
import { readEvidence, readStoredEvidence } from '@/db/evidence'
import { query } from '@/db/statements'
import { show, type Finding } from './findings'

const findEvents = query<{ id: number; slug: string }>('select id, slug from events order by id')

/** The stored evidence of every event against what its approved claims give now. */
export function* checkEvidence(store: Store): Generator<Finding> {
  for (const { id, slug } of findEvents(store).all()) {
    const stored = Object.entries(readStoredEvidence(store, id))
    const computed = new Map(Object.entries(readEvidence(store, id)))
    for (const [key, held] of stored) {
      const value = computed.get(key)
      if (JSON.stringify(held) !== JSON.stringify(value))
        yield { table: 'events', key: slug, problem: `${key}: the claims give ${show(value)}, stored is ${show(held)}` }
    }
  }
}
