import type { Store } from '@/db/client'
import type { MatrixCell } from '@/lib/api/contracts'
import type { Cell } from '@/lib/csv'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { countMatrix } from '../count-matrix'
import { answer } from '../envelope'
import { rankAxes } from '../matrix'
import { makeExport, type Export } from './export'

type NamedCell = MatrixCell & { mediatorName: string; conflictName: string }

const COLUMNS = [
  'mediator',
  'mediator_name',
  'conflict',
  'conflict_name',
  'covered',
  'events',
  'planned',
  'not_happened',
  'claims',
  'articles',
  'outlets',
  'disputed',
  'roles',
  'last_date',
  'best_outcome',
  'link',
] as const

/** The whole matrix, one row a pair of mediator and conflict, pairs without an event included: zero, or not covered. */
export function exportMatrix(db: Store, filters: Filters): Export {
  const { pairs, ...head } = answer(
    db,
    filters,
    { path: '/api/v1/export/matrix.csv', noun: 'event' },
    ({ index, filters }) => {
      const counted = countMatrix(db, index, filters)
      const { rows, columns } = rankAxes(index, counted, filters)
      const known = new Map(counted.pairs.map((pair) => [`${pair.actor} ${pair.conflict}`, pair]))
      const pairs = rows.map((actor) =>
        columns.map((conflict) => ({
          ...counted.toCell(known.get(`${actor} ${conflict}`) ?? { actor, conflict, roles: 0, events: [] }),
          mediatorName: index.actors[actor]!.name,
          conflictName: index.conflicts[conflict]!.name,
        })),
      )
      return { pairs, total: rows.length * columns.length }
    },
  )
  const toRow = (cell: NamedCell, origin: string): Cell[] => {
    const path = hrefFor('/events', { ...filters, mediator: [cell.mediator], conflict: [cell.conflict] })
    const row: Record<(typeof COLUMNS)[number], Cell> = {
      mediator: cell.mediator,
      mediator_name: cell.mediatorName,
      conflict: cell.conflict,
      conflict_name: cell.conflictName,
      covered: cell.covered,
      events: cell.events,
      planned: cell.planned,
      not_happened: cell.notHappened,
      claims: cell.claims,
      articles: cell.articles,
      outlets: cell.outlets,
      disputed: cell.disputed,
      roles: cell.roles,
      last_date: cell.lastDate,
      best_outcome: cell.bestOutcome,
      link: `${origin}${path}`,
    }
    return COLUMNS.map((column) => row[column])
  }
  return makeExport({ head, view: hrefFor('/matrix', filters), columns: COLUMNS, toRow, batches: () => pairs })
}
