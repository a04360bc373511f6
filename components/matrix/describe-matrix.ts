import { MEASURE_WORDS } from '@/components/matrix/matrix-order'
import type { MatrixResponse } from '@/lib/api/contracts'
import type { Measure } from '@/lib/filters/filters'

function joinAnd(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** What a number of the matrix counts, what it leaves out, and why it ranks coverage and not the world. */
export function describeMatrix(matrix: MatrixResponse, measure: Measure): string[] {
  const { mediators, conflicts, cells } = matrix
  const bare = conflicts.filter(({ covered }) => !covered).map(({ name }) => name)
  const beside = cells.reduce((sum, { planned, notHappened }) => sum + planned + notHappened, 0)
  const isCount = measure === 'events'
  return [
    `Each number counts ${MEASURE_WORDS[measure].counted} in which the mediator has a mediating role in the conflict:`,
    `${mediators.length} ${mediators.length === 1 ? 'mediator' : 'mediators'} by ${conflicts.length} ${conflicts.length === 1 ? 'conflict' : 'conflicts'}.`,
    isCount && beside > 0 ? 'What was only planned or did not happen stands beside the numbers, never in them.' : '',
    !isCount && beside > 0 ? 'Events that were only planned, or did not happen, are told of too.' : '',
    'An event of two conflicts, or with two mediators, stands in each of their cells and once in each total.',
    bare.length > 0 ? `No article covers ${joinAnd(bare)} in this view, so nothing can be said there.` : '',
  ].filter(Boolean)
}
