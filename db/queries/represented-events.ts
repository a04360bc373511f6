import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { EventItem } from '@/lib/api/shared-contracts'
import { readEvents } from './read-events'

const findRepresented = column<number>(`select distinct e.id from event_representatives r
  join events e on e.id = r.event_id join actors a on a.id = r.representative_id
  where a.slug = @slug and (e.state = 'approved' or @drafts and e.state = 'draft')
  order by e.date_edtf is null, coalesce(e.date_latest, e.date_earliest) desc, e.slug limit 100`)

/** Events in which a person or office acted for a participant, the latest first; at most 100. */
export function getRepresentedEvents(db: Store, slug: string, drafts: boolean): EventItem[] {
  return readEvents(db, findRepresented(db).all({ slug, drafts: drafts ? 1 : 0 }))
}
