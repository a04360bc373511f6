import type { CellPair } from '@/components/matrix/matrix-cell'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

/** The address of a cell's evidence: the matrix as it is, with that cell open. */
export function cellHref({ mediator, conflict }: CellPair, filters: Filters): string {
  return hrefFor(`/matrix/${mediator}/${conflict}`, filters)
}

/** The cell that an address has open. */
export function readCell(path: string): CellPair | null {
  const [, mediator, conflict] = /^\/matrix\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(path) ?? []
  return mediator && conflict ? { mediator, conflict } : null
}

/** The filters of one cell: the view's own, narrowed to its mediator and conflict. Pages prefetch with the same. */
export function cellFilters(filters: Filters, { mediator, conflict }: CellPair): Filters {
  const narrowed = { mediator: [mediator], conflict: [conflict], sort: null, order: null, event: null, claim: null }
  return { ...filters, ...narrowed, process: null, limit: 200, cursor: null }
}
