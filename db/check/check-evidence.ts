import { eq } from 'drizzle-orm'
import type { Store } from '@/db/client'
import { readEvidence } from '@/db/evidence'
import { events } from '@/db/schema'
import { show, type Finding } from './findings'

/** The stored evidence of every event against what its approved claims give now. */
export function* checkEvidence(store: Store): Generator<Finding> {
  for (const { id, slug } of store.select({ id: events.id, slug: events.slug }).from(events).orderBy(events.id).all()) {
    const stored = store.select().from(events).where(eq(events.id, id)).get()
    for (const [key, value] of Object.entries(readEvidence(store, id))) {
      const held = Object.entries(stored ?? {}).find(([name]) => name === key)?.[1]
      if (JSON.stringify(held) !== JSON.stringify(value))
        yield { table: 'events', key: slug, problem: `${key}: the claims give ${show(value)}, stored is ${show(held)}` }
    }
  }
}
