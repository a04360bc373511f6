import type { Store } from '@/db/client'
import { findMissingTriggers, FTS_TABLES } from '@/db/triggers'
import type { Finding } from './findings'

const HINT = 'run `npm run store:check -- --rebuild-full-text`'

/** The triggers are there, and each index says what its table says. */
export function* checkFullText(store: Store): Generator<Finding> {
  for (const name of findMissingTriggers(store.$client))
    yield { table: 'triggers', key: name, problem: 'is missing or changed; run `npm start`, which puts it back' }
  for (const table of FTS_TABLES) {
    try {
      // With rank 1 the index is compared with the table it is made from, not only with itself.
      store.$client.exec(`insert into ${table}(${table}, rank) values ('integrity-check', 1)`)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      yield { table, key: 'index', problem: `is out of step with its table (${words}); ${HINT}` }
    }
  }
}
