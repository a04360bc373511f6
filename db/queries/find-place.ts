import type { Store } from '@/db/client'
import { fixedRows } from './run'
import type { StoreIndex } from './store-index'
import type { Noun } from './where'

const FIND: Record<Noun, string> = {
  events: 'select id from events where slug = ?',
  claims: 'select id from claims where public_id = ?',
  articles: 'select id from articles where slug = ?',
}

/** The place of the record with this slug or public id; null when there is none that the reader may see. */
export function findPlace(db: Store, index: StoreIndex, noun: Noun, slug: string, drafts: boolean): number | null {
  const [row] = fixedRows<{ id: number }>(db, FIND[noun], slug)
  const place = row && index[noun].placeOf.get(row.id)
  return place === undefined || (!drafts && !index[noun].approved[place]) ? null : place
}
