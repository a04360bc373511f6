import type { Store } from '@/db/client'
import type { MatrixCell, MatrixResponse } from '@/lib/api/contracts'
import { EVENT_STATUSES } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { countMatrix, type CountedCell, type CountedMatrix } from './count-matrix'
import { answer } from './envelope'
import { wantedPlaces } from './series'
import type { StoreIndex } from './store-index'

const HAPPENED = EVENT_STATUSES.indexOf('happened')
/** Rows and columns sent at most, and bytes of cells: the whole answer stays under 100 KB. */
export const MOST_ROWS = 40
export const MOST_COLUMNS = 24
const MOST_CELL_BYTES = 80_000

/** Places ranked by events that happened, then by name: those given, and those that have a cell. */
function rank(records: readonly { name: string }[], counts: Map<number, number>, places: Iterable<number>): number[] {
  return [...new Set(places)].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (records[a]!.name < records[b]!.name ? -1 : 1),
  )
}

type Axes = { rows: number[]; columns: number[] }

/** Every row and column of the matrix: mediators asked for or with an event; conflicts asked for, else all. */
export function rankAxes(index: StoreIndex, { cells, ofActor, ofConflict }: CountedMatrix, filters: Filters): Axes {
  const asked = wantedPlaces(index.actors, filters.mediator) ?? []
  const known = [...index.conflicts.keys()].filter((place) => filters.drafts || index.conflictsApproved[place] === 1)
  const columns = wantedPlaces(index.conflicts, filters.conflict) ?? known
  return {
    rows: rank(index.actors, ofActor, [...asked, ...cells.map((cell) => cell.actor)]),
    columns: rank(index.conflicts, ofConflict, columns),
  }
}

export function toCell(index: StoreIndex, { covered }: CountedMatrix, cell: CountedCell): MatrixCell {
  const { actor, conflict, events, planned, notHappened, claims, articles, outlets, disputed } = cell
  const { roles, lastDate, bestOutcome } = cell
  return {
    mediator: index.actors[actor]!.slug,
    conflict: index.conflicts[conflict]!.slug,
    covered: covered[conflict] === 1,
    events,
    planned,
    notHappened,
    claims,
    articles,
    outlets,
    disputed,
    roles,
    lastDate,
    bestOutcome,
  }
}

/** Drops rows and columns from the small end until the cells fit. */
function fit(index: StoreIndex, counted: CountedMatrix, axes: Axes): Axes {
  const [rows, columns] = [axes.rows.slice(0, MOST_ROWS), axes.columns.slice(0, MOST_COLUMNS)]
  const [isRow, isColumn] = [new Set(rows), new Set(columns)]
  const sizes = counted.cells
    .filter(({ actor, conflict }) => isRow.has(actor) && isColumn.has(conflict))
    .map((cell) => ({ ...cell, size: JSON.stringify(toCell(index, counted, cell)).length }))
  let size = sizes.reduce((sum, cell) => sum + cell.size, 0)
  while (size > MOST_CELL_BYTES) {
    const [shown, place, axis] =
      rows.length > columns.length
        ? ([isRow, rows.pop(), 'actor'] as const)
        : ([isColumn, columns.pop(), 'conflict'] as const)
    for (const cell of sizes)
      if (cell[axis] === place && isRow.has(cell.actor) && isColumn.has(cell.conflict)) size -= cell.size
    if (place !== undefined) shown.delete(place)
  }
  return { rows, columns }
}

/** Events that happened in these cells, each once. */
function eventsIn(index: StoreIndex, cells: readonly CountedCell[]): Set<number> {
  return new Set(cells.flatMap((cell) => cell.members).filter((event) => index.events.status[event] === HAPPENED))
}

/** Mediators by conflicts. Rows, columns and cells that do not fit are counted in `rest`. */
export function getMatrix(db: Store, filters: Filters): MatrixResponse {
  return answer(db, filters, { path: '/api/v1/matrix', noun: 'event' }, ({ index, notes }) => {
    const counted = countMatrix(db, index, filters)
    const all = rankAxes(index, counted, filters)
    const { rows, columns } = fit(index, counted, all)
    const [isRow, isColumn] = [new Set(rows), new Set(columns)]
    const isShown = ({ actor, conflict }: CountedCell) => isRow.has(actor) && isColumn.has(conflict)
    const { shown = [], left = [] } = Object.groupBy(counted.cells, (cell) => (isShown(cell) ? 'shown' : 'left'))
    const [inShown, inLeft] = [eventsIn(index, shown), eventsIn(index, left)]
    const rest = {
      mediators: all.rows.length - rows.length,
      conflicts: all.columns.length - columns.length,
      events: [...inLeft].filter((event) => !inShown.has(event)).length,
    }
    if (rest.mediators + rest.conflicts > 0)
      notes.push(
        `The ${rows.length} mediators and ${columns.length} conflicts with most events are shown; narrow the view for others.`,
      )
    return {
      mediators: rows.map((place) => ({ ...index.actors[place]!, events: counted.ofActor.get(place) ?? 0 })),
      conflicts: columns.map((place) => ({
        ...index.conflicts[place]!,
        events: counted.ofConflict.get(place) ?? 0,
        covered: counted.covered[place] === 1,
      })),
      cells: shown.map((cell) => toCell(index, counted, cell)),
      rest,
    }
  })
}
