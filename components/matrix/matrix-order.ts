import type { MatrixCell, MatrixResponse } from '@/lib/api/contracts'
import type { Filters, Measure } from '@/lib/filters/filters'

export type AxisKind = 'mediator' | 'conflict'
export type AxisItem = { slug: string; name: string; kind: AxisKind; events: number; covered: boolean }
export type Grid = {
  rows: AxisItem[]
  columns: AxisItem[]
  /** undefined: nothing there; zero or not covered, as its conflict says. */
  cellAt: (row: AxisItem, column: AxisItem) => MatrixCell | undefined
  /** The highest number of any cell, for the shades. */
  highest: number
}

type View = Pick<Filters, 'axes' | 'sort' | 'order' | 'measure'>

const FIXED_SORTS = ['total', 'name', 'last'] as const

function axisItems(matrix: MatrixResponse): Record<AxisKind, AxisItem[]> {
  return {
    mediator: matrix.mediators.map(({ slug, name, events }) => ({
      slug,
      name,
      events,
      kind: 'mediator',
      covered: true,
    })),
    conflict: matrix.conflicts.map(({ slug, name, events, covered }) => ({
      slug,
      name,
      events,
      kind: 'conflict',
      covered,
    })),
  }
}

/** What a sort without an order means: names from A, everything else from the most or the latest. */
export function orderOf({ sort, order }: Pick<View, 'sort' | 'order'>): 'asc' | 'desc' {
  return order ?? (sort === 'name' ? 'asc' : 'desc')
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Rows and columns in the order that the link asks for. `sort` is `total`, `name` or `last` for the rows, or the slug of a
 * column (orders the rows by it) or of a row (orders the columns by it). Ties keep the most events first.
 */
export function orderMatrix(matrix: MatrixResponse, view: View): Grid {
  const { axes, sort, measure } = view
  const items = axisItems(matrix)
  const isSwapped = axes === 'swap'
  const [rows, columns] = isSwapped ? [items.conflict, items.mediator] : [items.mediator, items.conflict]
  const cells = new Map(matrix.cells.map((cell) => [`${cell.mediator} ${cell.conflict}`, cell]))
  const cellAt = (row: AxisItem, column: AxisItem) =>
    cells.get(isSwapped ? `${column.slug} ${row.slug}` : `${row.slug} ${column.slug}`)
  const sign = orderOf(view) === 'asc' ? 1 : -1

  function value(cell: MatrixCell | undefined): number {
    return cell ? cell[measure] : 0
  }
  function lastOf(row: AxisItem): string {
    return (
      columns
        .map((column) => cellAt(row, column)?.lastDate ?? '')
        .sort()
        .at(-1) ?? ''
    )
  }
  const column = columns.find(({ slug }) => slug === sort)
  const row = column ? undefined : rows.find(({ slug }) => slug === sort)
  if (column) rows.sort((a, b) => sign * (value(cellAt(a, column)) - value(cellAt(b, column))))
  else if (row) columns.sort((a, b) => sign * (value(cellAt(row, a)) - value(cellAt(row, b))))
  else if (sort === 'name') rows.sort((a, b) => sign * a.name.localeCompare(b.name, 'en'))
  else if (sort === 'last') rows.sort((a, b) => sign * byText(lastOf(a), lastOf(b)))
  else rows.sort((a, b) => sign * (a.events - b.events))
  return { rows, columns, cellAt, highest: Math.max(0, ...matrix.cells.map((cell) => cell[measure])) }
}

/** What a heading's link does: sort by it, or turn the order round when it is sorted by already. */
export function nextSort(view: Pick<View, 'sort' | 'order'>, key: string): Pick<Filters, 'sort' | 'order'> {
  const current = view.sort ?? 'total'
  const sort = key === 'total' ? null : key
  const first = orderOf({ sort: key, order: null })
  if (current !== key || orderOf(view) !== first) return { sort, order: null }
  return { sort, order: first === 'asc' ? 'desc' : 'asc' }
}

/** For `aria-sort`. */
export function sortState(view: Pick<View, 'sort' | 'order'>, key: string): 'ascending' | 'descending' | 'none' {
  if ((view.sort ?? 'total') !== key) return 'none'
  return orderOf(view) === 'asc' ? 'ascending' : 'descending'
}

export function isFixedSort(sort: string | null): boolean {
  return sort === null || FIXED_SORTS.some((fixed) => fixed === sort)
}

export const MEASURE_WORDS: Record<Measure, { one: string; many: string; counted: string }> = {
  events: { one: 'event', many: 'events', counted: 'events that happened' },
  claims: { one: 'claim', many: 'claims', counted: 'claims about events' },
  articles: { one: 'article', many: 'articles', counted: 'articles that tell of events' },
  outlets: { one: 'outlet', many: 'outlets', counted: 'independent outlets that tell of events' },
}
