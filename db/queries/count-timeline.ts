import type { Store } from '@/db/client'
import type { TimelineResponse } from '@/lib/api/contracts'
import { EVENT_STATUSES } from '@/lib/codebook/values'
import { BUCKET_SIZES, bucketEnd, bucketOf, bucketsBetween, countBuckets, type BucketSize } from '@/lib/dates/buckets'
import { isoDay } from '@/lib/dates/calendar'
import type { Filters } from '@/lib/filters/filters'
import type { Envelope } from './envelope'
import { selectEvents, type Flags } from './select'
import { splitSeries, type SplitSeries } from './split-series'
import type { StoreIndex } from './store-index'

export type Limits = {
  /** Marks that a chart draws without trouble; beyond, the step is widened. */
  marks: number
  /** Series that a reader can tell apart; beyond, they are summed. */
  series: number
  /** Buckets in a row, empty ones included; beyond, empty ones are left out. */
  buckets: number
}
export type TimelineCounts = Omit<TimelineResponse, keyof Envelope>

const [HAPPENED, PLANNED] = [EVENT_STATUSES.indexOf('happened'), EVENT_STATUSES.indexOf('planned')]

type Bucket = {
  day: number
  total: number
  planned: number
  notHappened: number
  disputed: number
  series: Map<number, number>
}
type Bucketed = {
  by: BucketSize
  buckets: Map<number, Bucket>
  coarse: number
  coarseAll: number
  first: number
  last: number
}

const toDay = (day: number) => isoDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100)
const toNumber = (day: string) => Number(day.replaceAll('-', ''))

/** Equal for days (yyyymmdd) of one bucket; a number, because every event asks for it twice. */
function bucketKey(day: number, by: BucketSize): number {
  if (by === 'day') return day
  const month = Math.floor(day / 100)
  if (by === 'month') return month
  const year = Math.floor(day / 10_000)
  return by === 'year' ? year : year * 4 + Math.floor(((month % 100) - 1) / 3)
}

function bucketEvents(index: StoreIndex, selected: Flags, by: BucketSize, { visit }: SplitSeries): Bucketed {
  const { earliest, latest, dated, status, disputed } = index.events
  const result: Bucketed = { by, buckets: new Map(), coarse: 0, coarseAll: 0, first: 0, last: 0 }
  for (let event = 0; event < selected.length; event++) {
    if (!selected[event] || !dated[event]) continue
    const happened = status[event] === HAPPENED
    const [from, to] = [earliest[event]!, latest[event]!]
    const key = bucketKey(from, by)
    if (from === 0 || to === 0 || key !== bucketKey(to, by)) {
      result.coarseAll++
      if (happened) result.coarse++
      continue
    }
    if (result.first === 0 || from < result.first) result.first = from
    if (to > result.last) result.last = to
    let bucket = result.buckets.get(key)
    if (!bucket) {
      bucket = { day: from, total: 0, planned: 0, notHappened: 0, disputed: 0, series: new Map() }
      result.buckets.set(key, bucket)
    }
    const { series } = bucket
    if (happened) {
      bucket.total++
      bucket.disputed += disputed[event]!
      visit(event, (at) => series.set(at, (series.get(at) ?? 0) + 1))
    } else if (status[event] === PLANNED) bucket.planned++
    else bucket.notHappened++
  }
  return result
}

/** Bars, with those planned and not happened beside them; or places on the axis, empty ones included, if these are more. */
function countMarks({ by, buckets, first, last }: Bucketed): number {
  let bars = 0
  for (const bucket of buckets.values())
    bars += bucket.series.size + (bucket.planned > 0 ? 1 : 0) + (bucket.notHappened > 0 ? 1 : 0)
  return first === 0 ? 0 : Math.max(bars, countBuckets(toDay(first), toDay(last), by))
}

function listBuckets({ by, buckets, first, last }: Bucketed, most: number): { start: string; end: string }[] {
  if (first === 0) return []
  if (countBuckets(toDay(first), toDay(last), by) <= most) return bucketsBetween(toDay(first), toDay(last), by)
  const days = [...buckets.values()].map(({ day }) => toDay(day)).sort()
  return days.map((day) => ({ start: bucketOf(day, by), end: bucketEnd(day, by) }))
}

function countStatuses(index: StoreIndex, selected: Flags) {
  const { dated, status } = index.events
  const sums = { total: 0, planned: 0, notHappened: 0, undated: 0, undatedAll: 0 }
  for (let event = 0; event < selected.length; event++) {
    if (!selected[event]) continue
    const happened = status[event] === HAPPENED
    if (happened) sums.total++
    else if (status[event] === PLANNED) sums.planned++
    else sums.notHappened++
    if (dated[event]) continue
    sums.undatedAll++
    if (happened) sums.undated++
  }
  return sums
}

/** Events over time, stacked, by the step asked for or the next wider one that keeps to the limits. */
export function countTimeline(db: Store, index: StoreIndex, filters: Filters, limits: Limits): TimelineCounts {
  const selected = selectEvents(db, index, filters)
  const { status } = index.events
  const split = splitSeries(
    index,
    filters,
    (event) => selected[event] === 1 && status[event] === HAPPENED,
    limits.series,
  )
  let bucketed = bucketEvents(index, selected, filters.by, split)
  for (const wider of BUCKET_SIZES.slice(BUCKET_SIZES.indexOf(filters.by) + 1)) {
    if (countMarks(bucketed) <= limits.marks) break
    bucketed = bucketEvents(index, selected, wider, split)
  }
  const { by, buckets, coarse, coarseAll } = bucketed
  const reason = `By ${filters.by} this view would draw more than ${limits.marks} marks, so it is drawn by ${by}.`
  return {
    by,
    stack: filters.stack,
    binned: by === filters.by || filters.by === 'year' ? null : { from: filters.by, reason },
    buckets: listBuckets(bucketed, limits.buckets).map(({ start, end }) => {
      const found = buckets.get(bucketKey(toNumber(start), by))
      const { total, planned, notHappened, disputed } = found ?? { total: 0, planned: 0, notHappened: 0, disputed: 0 }
      const series = [...(found?.series ?? [])].map(([at, n]) => [split.series[at]!.slug, n] as const)
      return { start, end, total, planned, notHappened, disputed, series: Object.fromEntries(series) }
    }),
    series: split.series,
    overlapping: split.overlapping,
    coarse,
    coarseAll,
    ...countStatuses(index, selected),
  }
}
