import type { Store } from '@/db/client'
import type { MatrixCell, MatrixResponse } from '@/lib/api/contracts'
import { EVENT_STATUSES } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { countMatrix, type CountedMatrix, type Pair } from './count-matrix'
import { answer } from './envelope'
import { makeMemory } from './memory'
import { wantedPlaces } from './series'
import type { StoreIndex } from './store-index'

const HAPPENED = EVENT_STATUSES.indexOf('happened')
/** Rows and columns sent at most, and bytes of cells: the whole answer stays under 100 KB. */
export const MOST_ROWS = 40
export const MOST_COLUMNS = 24
const MOST_CELL_BYTES = 80_000

type Axes = { rows: number[]; columns: number[] }
type Shown = Axes & { cells: MatrixCell[] }

/** Places ranked by events that happened, then by name. */
function rank(records: readonly { name: string }[], counts: Map<number, number>, places: Iterable<number>): number[] {
  const count = (place: number) => counts.get(place) ?? 0
  return [...new Set(places)].sort((a, b) => count(b) - count(a) || (records[a]!.name < records[b]!.name ? -1 : 1))
}

/** Every row and column of the matrix: mediators asked for or with an event; conflicts asked for, else all. */
export function rankAxes(index: StoreIndex, { pairs, ofActor, ofConflict }: CountedMatrix, filters: Filters): Axes {
  const asked = wantedPlaces(index.actors, filters.mediator) ?? []
  const known = [...index.conflicts.keys()].filter((place) => filters.drafts || index.conflictsApproved[place] === 1)
  return {
    rows: rank(index.actors, ofActor, [...asked, ...pairs.map(({ actor }) => actor)]),
    columns: rank(index.conflicts, ofConflict, wantedPlaces(index.conflicts, filters.conflict) ?? known),
  }
}

/** Drops rows and columns from the small end until the cells fit. */
function fit({ pairs, toCell }: CountedMatrix, axes: Axes): Shown {
  const [rows, columns] = [axes.rows.slice(0, MOST_ROWS), axes.columns.slice(0, MOST_COLUMNS)]
  let shown = keepWithin(pairs, rows, columns).map((pair) => {
    const cell = toCell(pair)
    return { ...pair, cell, size: JSON.stringify(cell).length }
  })
  while (shown.reduce((sum, { size }) => sum + size, 0) > MOST_CELL_BYTES) {
    ;(rows.length > columns.length ? rows : columns).pop()
    shown = keepWithin(shown, rows, columns)
  }
  return { rows, columns, cells: shown.map(({ cell }) => cell) }
}

function keepWithin<P extends Pair>(pairs: readonly P[], rows: readonly number[], columns: readonly number[]): P[] {
  const [isRow, isColumn] = [new Set(rows), new Set(columns)]
  return pairs.filter(({ actor, conflict }) => isRow.has(actor) && isColumn.has(conflict))
}

/** How many events that happened stand in pairs, but in none of those shown. */
function countLeftOut(index: StoreIndex, pairs: readonly Pair[], shown: readonly Pair[]): number {
  const inShown = new Set(shown.flatMap(({ events }) => events))
  const all = new Set(pairs.flatMap(({ events }) => events))
  return [...all].filter((event) => index.events.status[event] === HAPPENED && !inShown.has(event)).length
}

const memory = makeMemory<MatrixResponse>(16)

/** Mediators by conflicts. Rows, columns and cells that do not fit are counted in `rest`. */
export function getMatrix(db: Store, filters: Filters): MatrixResponse {
  return answer(db, filters, { path: '/api/v1/matrix', noun: 'event', memory }, ({ index, notes, filters }) => {
    const counted = countMatrix(db, index, filters)
    const all = rankAxes(index, counted, filters)
    const { rows, columns, cells } = fit(counted, all)
    const [mediators, conflicts] = [all.rows.length - rows.length, all.columns.length - columns.length]
    if (mediators + conflicts > 0)
      notes.push(
        `The ${rows.length} mediators and ${columns.length} conflicts with most events are shown; narrow the view for others.`,
      )
    const shown = keepWithin(counted.pairs, rows, columns)
    const events = shown.length < counted.pairs.length ? countLeftOut(index, counted.pairs, shown) : 0
    return {
      mediators: rows.map((place) => ({ ...index.actors[place]!, events: counted.ofActor.get(place) ?? 0 })),
      conflicts: columns.map((place) => ({
        ...index.conflicts[place]!,
        events: counted.ofConflict.get(place) ?? 0,
        covered: counted.covered[place] === 1,
      })),
      cells,
      rest: { mediators, conflicts, events },
    }
  })
}
