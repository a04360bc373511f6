import { fileURLToPath } from 'node:url'
import { openDb } from '@/db/client'
import { refreshEvidence } from '@/db/commands/refresh-evidence'
import { asStoreError } from '@/db/errors'
import { migrateStore } from '@/db/migrate'
import { loadSeeds, SeedError } from '@/seeds/load'
import { stampFiles } from './build'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The code that decides what evidence is. */
const RULES = ['lib/claims/{evidence,evidence-reason,independence,speaks-for}.ts', 'db/evidence.ts']

/** Makes or updates the store and loads the seeds, in lines that `say` tells. @throws StoreError, SeedError */
export function prepareStore(path: string, say: (line: string) => void): void {
  const { applied, backup, triggersRestored } = migrateStore(path)
  if (backup) say(`Store migrated (${applied} steps); the store as it was is kept in ${backup}`)
  if (triggersRestored.length > 0) say(`Full-text triggers put back: ${triggersRestored.join(', ')}`)
  const store = openDb(path)
  try {
    const report = loadSeeds(store)
    say(report.summary)
    for (const line of report.leftAlone) say(`  left as changed here: ${line}`)
    const refreshed = refreshEvidence(store, stampFiles(ROOT, RULES), new Date().toISOString())
    if (refreshed > 0) say(`Evidence computed anew for ${refreshed} events: its rules have changed`)
  } catch (error) {
    throw error instanceof SeedError ? error : asStoreError(error, path)
  } finally {
    store.$client.close()
  }
}
