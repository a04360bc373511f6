import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ProcessesResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { pickPage } from './paging'
import { readProcesses } from './read-processes'
import { selectEvents } from './select'

const PATH = '/api/v1/processes'
const findEvents = query<{ id: number; processId: number }>(
  'select id, process_id as processId from events where process_id is not null',
)

/** Processes with an event under the filters, the one with the latest event first. @throws CursorError */
export function getProcesses(db: Store, filters: Filters): ProcessesResponse {
  return answer(db, filters, { path: PATH, noun: 'process', counted: true }, ({ index, filters }) => {
    const selected = selectEvents(db, index, filters)
    const latest = new Map<number, number>()
    for (const { id, processId } of findEvents(db).all()) {
      const place = index.events.placeOf[id] ?? -1
      if (!selected[place]) continue
      latest.set(processId, Math.min(place, latest.get(processId) ?? place))
    }
    const ids = [...latest].sort(([, a], [, b]) => a - b).map(([id]) => id)
    const { places, total, next } = pickPage(PATH, filters, index.version, new Uint8Array(ids.length).fill(1))
    return {
      data: readProcesses(
        db,
        places.map((place) => ids[place]!),
        filters.drafts,
      ),
      total,
      next,
    }
  })
}
