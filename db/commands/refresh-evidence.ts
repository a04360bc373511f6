import type { Store } from '@/db/client'
import { readEvidence, readStoredEvidence } from '@/db/evidence'
import { events } from '@/db/schema'
import { column, query, updateRow } from '@/db/statements'
import { isSame, recordRevision, write } from './write'

/** In the revisions: not a person, but the rules by which evidence is computed. */
export const EVIDENCE_RULES = 'evidence rules'

const findEvents = query<{ id: number; slug: string }>('select id, slug from events order by id')
const findRules = column<string>(`select value from meta where key = 'evidence_rules'`)
const writeRules = query(
  `insert into meta (key, value) values ('evidence_rules', ?) on conflict (key) do update set value = excluded.value`,
)

/**
 * Computes every event's evidence anew where the store was last written under other rules (`rules`: any text that changes
 * when they do; `at`: now). @returns how many events changed.
 */
export function refreshEvidence(store: Store, rules: string, at: string): number {
  if (findRules(store).get() === rules) return 0
  return write(store, () => {
    let changed = 0
    for (const { id, slug } of findEvents(store).all()) {
      const [before, after] = [readStoredEvidence(store, id), readEvidence(store, id)]
      if (isSame(before, after)) continue
      updateRow(store, events, id, after)
      recordRevision(store, { who: EVIDENCE_RULES, at }, { entity: 'event', key: slug, before, after })
      changed += 1
    }
    writeRules(store).run(rules)
    return changed
  })
}
