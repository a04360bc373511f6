import { describe, expect, it } from 'vitest'
import { nextSort, orderMatrix, sortState } from '@/components/matrix/matrix-order'
import { shadeRanges, shadeStep } from '@/components/matrix/shades'
import type { MatrixCell, MatrixResponse } from '@/lib/api/contracts'
import { NO_FILTERS } from '@/lib/filters/filters'

function makeCell(mediator: string, conflict: string, changes: Partial<MatrixCell>): MatrixCell {
  const nothing = { events: 0, planned: 0, notHappened: 0, claims: 0, articles: 0, outlets: 0, disputed: 0 }
  return { mediator, conflict, covered: true, ...nothing, roles: [], lastDate: null, bestOutcome: null, ...changes }
}

const matrix: MatrixResponse = {
  filters: {},
  sentence: 'Mediation events',
  dataVersion: '1-test',
  notes: [],
  mediators: [
    { slug: 'qatar', name: 'Qatar', kind: 'state', events: 9 },
    { slug: 'oman', name: 'Oman', kind: 'state', events: 3 },
    { slug: 'egypt', name: 'Egypt', kind: 'state', events: 5 },
  ],
  conflicts: [
    { slug: 'us-iran', name: 'United States-Iran', events: 7, covered: true },
    { slug: 'gaza', name: 'Israel-Hamas', events: 10, covered: true },
    { slug: 'sudan', name: 'Sudan', events: 0, covered: false },
  ],
  cells: [
    makeCell('qatar', 'us-iran', { events: 4, claims: 30, lastDate: '2023-10-07' }),
    makeCell('qatar', 'gaza', { events: 5, claims: 12, lastDate: '2024-10-24' }),
    makeCell('oman', 'us-iran', { events: 3, claims: 8, lastDate: '2025-01-01' }),
    makeCell('egypt', 'gaza', { events: 5, claims: 9, lastDate: '2024-08-31' }),
  ],
  rest: { mediators: 0, conflicts: 0, events: 0 },
}
const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug)

describe('the order of the matrix', () => {
  it.each([
    [{}, ['qatar', 'egypt', 'oman']],
    [{ order: 'asc' }, ['oman', 'egypt', 'qatar']],
    [{ sort: 'name' }, ['egypt', 'oman', 'qatar']],
    [{ sort: 'last' }, ['oman', 'qatar', 'egypt']],
    [{ sort: 'us-iran' }, ['qatar', 'oman', 'egypt']],
    [{ sort: 'us-iran', order: 'asc' }, ['egypt', 'oman', 'qatar']],
    [{ sort: 'gaza', measure: 'claims' }, ['qatar', 'egypt', 'oman']],
  ] as const)('rows by %j', (view, expected) => {
    expect(slugs(orderMatrix(matrix, { ...NO_FILTERS, ...view }).rows)).toEqual(expected)
  })

  it('orders the columns by a row', () => {
    expect(slugs(orderMatrix(matrix, { ...NO_FILTERS, sort: 'egypt' }).columns)).toEqual(['gaza', 'us-iran', 'sudan'])
    expect(slugs(orderMatrix(matrix, { ...NO_FILTERS, sort: 'oman' }).columns)).toEqual(['us-iran', 'gaza', 'sudan'])
  })

  it('swaps the axes without losing a cell', () => {
    const grid = orderMatrix(matrix, { ...NO_FILTERS, axes: 'swap' })
    const found = grid.rows.flatMap((row) => grid.columns.flatMap((column) => grid.cellAt(row, column) ?? []))
    expect(slugs(grid.rows)).toEqual(['gaza', 'us-iran', 'sudan'])
    expect(found).toHaveLength(matrix.cells.length)
    expect(grid.cellAt(grid.rows[1]!, grid.columns[0]!)).toMatchObject({ mediator: 'qatar', conflict: 'us-iran' })
  })
})

describe('sorting by a heading', () => {
  it('starts from the most, or from A, and turns round the second time', () => {
    expect(nextSort({ sort: null, order: null }, 'us-iran')).toEqual({ sort: 'us-iran', order: null })
    expect(nextSort({ sort: 'us-iran', order: null }, 'us-iran')).toEqual({ sort: 'us-iran', order: 'asc' })
    expect(nextSort({ sort: 'us-iran', order: 'asc' }, 'us-iran')).toEqual({ sort: 'us-iran', order: null })
    expect(nextSort({ sort: 'name', order: null }, 'name')).toEqual({ sort: 'name', order: 'desc' })
    expect(nextSort({ sort: null, order: null }, 'total')).toEqual({ sort: null, order: 'asc' })
  })

  it('says so to assistive technology', () => {
    expect(sortState({ sort: null, order: null }, 'total')).toBe('descending')
    expect(sortState({ sort: 'name', order: null }, 'name')).toBe('ascending')
    expect(sortState({ sort: 'name', order: null }, 'total')).toBe('none')
  })
})

describe('the shades', () => {
  it('give every count the step that the legend says, and zero none', () => {
    for (let highest = 1; highest < 120; highest++) {
      const ranges = shadeRanges(highest)
      for (let count = 1; count <= highest; count++) {
        const range = ranges.find(({ step }) => step === shadeStep(count, highest))
        expect(range && count >= range.from && count <= range.to, `${count} of ${highest}`).toBe(true)
      }
    }
    expect(shadeStep(0, 10)).toBe(0)
    expect(shadeStep(0, 0)).toBe(0)
  })
})
