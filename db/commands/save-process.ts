import type { Store } from '@/db/client'
import { processes } from '@/db/schema'
import { insertRow, query, updateRow } from '@/db/statements'
import { findId, requireId } from './references'
import { isSame, recordRevision, write, type Author } from './write'

export type ProcessCoding = { slug: string; name: string; description: string | null; conflict: string }

const findProcess = query<ProcessCoding>(
  `select p.slug, p.name, p.description, c.slug as conflict from processes p join conflicts c on c.id = p.conflict_id where p.slug = ?`,
)

export function readProcess(store: Store, slug: string): ProcessCoding | null {
  return findProcess(store).get(slug) ?? null
}

/** Adds or changes a process, matched by slug; saving the same again writes nothing. @throws CommandError */
export function saveProcess(store: Store, coding: ProcessCoding, author: Author): { id: number; changed: boolean } {
  return write(store, () => {
    const before = readProcess(store, coding.slug)
    const known = findId(store, 'processes', coding.slug)
    if (known !== null && isSame(before, coding)) return { id: known, changed: false }
    const { slug, name, description } = coding
    const row = { slug, name, description, conflictId: requireId(store, 'conflicts', coding.conflict, 'conflict') }
    const id = known ?? insertRow(store, processes, row)
    if (known !== null) updateRow(store, processes, id, row)
    recordRevision(store, author, { entity: 'process', key: slug, before, after: coding })
    return { id, changed: true }
  })
}
