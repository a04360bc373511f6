import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { StoreIndex } from './store-index'
import type { Noun } from './where'

const find = {
  events: column<number>('select id from events where slug = ?'),
  claims: column<number>('select id from claims where public_id = ?'),
  articles: column<number>('select id from articles where slug = ?'),
}

/** The place of the record with this slug or public id; null when there is none that the reader may see. */
export function findPlace(db: Store, index: StoreIndex, noun: Noun, slug: string, drafts: boolean): number | null {
  const id = find[noun](db).get(slug)
  const place = id === undefined ? -1 : (index[noun].placeOf[id] ?? -1)
  return place < 0 || (!drafts && !index[noun].approved[place]) ? null : place
}
