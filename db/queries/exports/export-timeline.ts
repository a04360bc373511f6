import type { Store } from '@/db/client'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { countTimeline } from '../count-timeline'
import { answer } from '../envelope'
import { makeExport, type Export } from './export'

type Row = {
  /** `coarse`: dated, but wider than one bucket; `undated`. Both stand beside the buckets, so that `total` adds up. */
  kind: 'bucket' | 'coarse' | 'undated'
  start: string | null
  end: string | null
  total: number
  planned: number | null
  notHappened: number | null
  disputed: number | null
  series: Record<string, number>
}

const COLUMNS = ['kind', 'start', 'end', 'total', 'planned', 'not_happened', 'disputed'] as const
/** Nothing is folded or widened in a file; only where days would be more than fifty years are empty ones left out. */
const FILE_LIMITS = { marks: Infinity, series: Infinity, buckets: 20_000 }
const OUTSIDE = { start: null, end: null, planned: null, notHappened: null, disputed: null, series: {} }

/** Every bucket and every series, in the step asked for, one column a series. */
export function exportTimeline(db: Store, filters: Filters): Export {
  const { counts, ...head } = answer(
    db,
    filters,
    { path: '/api/v1/export/timeline.csv', noun: 'event' },
    ({ index, filters }) => {
      const counts = countTimeline(db, index, filters, FILE_LIMITS)
      return { counts, total: counts.buckets.length + 2 }
    },
  )
  const rows: Row[] = [
    ...counts.buckets.map((bucket) => ({ kind: 'bucket' as const, ...bucket })),
    { kind: 'coarse', ...OUTSIDE, total: counts.coarse },
    { kind: 'undated', ...OUTSIDE, total: counts.undated },
  ]
  return makeExport({
    head,
    view: hrefFor('/timeline', filters),
    columns: [...COLUMNS, ...counts.series.map(({ slug }) => slug)],
    toRow: ({ kind, start, end, total, planned, notHappened, disputed, series }) => [
      kind,
      start,
      end,
      total,
      planned,
      notHappened,
      disputed,
      ...counts.series.map(({ slug }) => (kind === 'bucket' ? (series[slug] ?? 0) : null)),
    ],
    batches: () => [rows],
  })
}
