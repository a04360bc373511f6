import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { LanesResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { makeMemory } from './memory'
import { readEvents } from './read-events'
import { selectEvents, type Flags } from './select'
import { splitBy, type Splitter } from './series'
import type { StoreIndex } from './store-index'

export const MOST_LANES = 12
export const MOST_LANE_MARKS = 240
/** Undated events sent whole beside the lanes. */
export const MOST_UNDATED = 20

type Lane = { place: number; total: number; slug: string; name: string; marked: number[] }
type Mark = LanesResponse['lanes'][number]['marks'][number]
type MarkRow = Omit<Mark, 'disputed' | 'date'> & Mark['date'] & { id: number; disputed: number }

const findMarks =
  query<MarkRow>(`select e.id, e.slug, e.title, e.type, e.status, e.state, e.evidence_disputed as disputed,
  e.evidence_level as level, (select c.slug from event_conflicts ec join conflicts c on c.id = ec.conflict_id
    where ec.event_id = e.id order by ec.rank limit 1) as conflict,
  e.date_edtf as edtf, e.date_earliest as earliest, e.date_latest as latest, e.date_precision as precision,
  e.date_basis as basis from events e where e.id in (select value from json_each(?))`)

function readMarks(db: Store, ids: readonly number[]): Map<number, Mark> {
  const rows = findMarks(db).all(JSON.stringify(ids))
  return new Map(
    rows.map(({ id, disputed, edtf, earliest, latest, precision, basis, ...mark }) => [
      id,
      { ...mark, disputed: disputed === 1, date: { edtf, earliest, latest, precision, basis } },
    ]),
  )
}

/** Gives lanes their marks, ids of events, the latest first, until there are enough; returns the ids. */
function markLatest(index: StoreIndex, selected: Flags, split: Splitter, lanes: readonly Lane[]): Set<number> {
  const { ids, dated, count } = index.events
  const laneOf = new Map(lanes.map((lane) => [lane.place, lane]))
  const marked = new Set<number>()
  const markedIn = (event: number) => {
    let marks = 0
    split.visit(event, (place) => {
      const lane = laneOf.get(place)
      if (!lane) return
      lane.marked.push(ids[event]!)
      marked.add(ids[event]!)
      marks++
    })
    return marks
  }
  let left = MOST_LANE_MARKS
  for (let event = 0; event < count && left > 0; event++) {
    if (selected[event] && dated[event]) left -= markedIn(event)
  }
  return marked
}

const memory = makeMemory<LanesResponse>(16)

/** One lane a mediator, conflict or type; one mark an event, the latest where there are too many. */
export function getLanes(db: Store, filters: Filters): LanesResponse {
  return answer(db, filters, { path: '/api/v1/lanes', noun: 'event', memory }, ({ index, notes, filters }) => {
    const selected = selectEvents(db, index, filters)
    const { ids, dated, count } = index.events
    const split = splitBy(index, filters, filters.stack)
    const totals = new Int32Array(split.count)
    const undated: number[] = []
    let datedTotal = 0
    for (let event = 0; event < count; event++) {
      if (!selected[event]) continue
      if (!dated[event]) undated.push(ids[event]!)
      else {
        datedTotal++
        split.visit(event, (place) => totals[place]!++)
      }
    }
    const ranked: Lane[] = Array.from(totals, (total, place) => ({
      place,
      total,
      key: total > 0 ? split.keyOf(place) : null,
    }))
      .flatMap(({ place, total, key }) => (key ? [{ place, total, ...key, marked: [] }] : []))
      .sort((a, b) => b.total - a.total || (a.slug < b.slug ? -1 : 1))
    const lanes = ranked.slice(0, MOST_LANES)
    const marked = markLatest(index, selected, split, lanes)
    const read = readMarks(db, [...marked])
    const unmarked = datedTotal - marked.size
    if (unmarked > 0) notes.push(`${unmarked} of ${datedTotal} dated events have no mark: the latest are shown.`)
    return {
      by: filters.stack,
      lanes: lanes.map(({ slug, name, total, marked }) => ({
        slug,
        name,
        total,
        marks: marked.flatMap((id) => read.get(id) ?? []),
      })),
      rest: { lanes: ranked.length - lanes.length, events: unmarked },
      undated: readEvents(db, undated.slice(0, MOST_UNDATED)),
      undatedTotal: undated.length,
    }
  })
}
