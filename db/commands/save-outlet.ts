import type { Store } from '@/db/client'
import { outlets } from '@/db/schema'
import { column, insertRow, query, updateRow } from '@/db/statements'
import type { Ownership } from '@/lib/codebook/values'
import { CommandError } from './errors'
import { requireId } from './references'
import { isSame, recordRevision, write, type Author } from './write'

/** What makes the actor of this slug (kind `outlet`) a publisher. */
export type OutletCoding = {
  slug: string
  country: string | null
  ownership: Ownership
  republishes: string | null
  note: string | null
}

const findOutlet = query<OutletCoding>(
  `select a.slug, o.country, o.ownership, o.republishes, o.note from outlets o join actors a on a.id = o.id where a.slug = ?`,
)
const findKind = column<string>('select kind from actors where id = ?')

export function readOutlet(store: Store, slug: string): OutletCoding | null {
  return findOutlet(store).get(slug) ?? null
}

/** Adds or changes an outlet whose actor exists; saving the same again writes nothing. @throws CommandError */
export function saveOutlet(store: Store, coding: OutletCoding, author: Author): { id: number; changed: boolean } {
  return write(store, () => {
    const id = requireId(store, 'actors', coding.slug, 'slug')
    const before = readOutlet(store, coding.slug)
    if (isSame(before, coding)) return { id, changed: false }
    const kind = findKind(store).get(id)
    if (kind !== 'outlet') throw new CommandError('slug', coding.slug, `is an actor of kind ${kind}`, 'kind outlet')
    const { slug, ...row } = coding
    if (before) updateRow(store, outlets, id, row)
    else insertRow(store, outlets, { id, ...row })
    recordRevision(store, author, { entity: 'outlet', key: slug, before, after: coding })
    return { id, changed: true }
  })
}
