import type { Store } from '@/db/client'
import type { TimelineResponse } from '@/lib/api/contracts'
import { EVENT_STATUSES } from '@/lib/codebook/values'
import {
  BUCKET_SIZES,
  bucketEnd,
  bucketsBetween,
  countBuckets,
  type Bucket,
  type BucketSize,
} from '@/lib/dates/buckets'
import { isoDay } from '@/lib/dates/calendar'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { selectEvents, type Flags } from './select'
import { REST_SERIES, splitBy } from './series'
import type { StoreIndex } from './store-index'

/** Marks that a chart draws without trouble, and series that a reader can tell apart. */
export const MOST_MARKS = 500
export const MOST_SERIES = 8

const [HAPPENED, PLANNED] = [EVENT_STATUSES.indexOf('happened'), EVENT_STATUSES.indexOf('planned')]

type Count = { total: number; planned: number; notHappened: number; disputed: number; series: Map<number, number> }
type Bucketed = { buckets: Map<number, Count>; coarse: number; coarseAll: number; first: number; last: number }

const toDay = (day: number) => isoDay(Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100)

/** Equal for days of one bucket, as numbers because it is asked for every event. */
function bucketKey(day: number, by: BucketSize): number {
  if (by === 'day') return day
  const month = Math.floor(day / 100)
  if (by === 'month') return month
  const year = Math.floor(day / 10_000)
  return by === 'year' ? year : year * 4 + Math.floor(((month % 100) - 1) / 3)
}

function countInto(
  index: StoreIndex,
  event: number,
  count: Count,
  seriesOf: (event: number, each: (place: number) => void) => void,
) {
  const status = index.events.status[event]!
  if (status === PLANNED) count.planned++
  else if (status !== HAPPENED) count.notHappened++
  else {
    count.total++
    count.disputed += index.events.disputed[event]!
    seriesOf(event, (place) => count.series.set(place, (count.series.get(place) ?? 0) + 1))
  }
}

type SeriesOf = (event: number, each: (place: number) => void) => void

function bucketEvents(index: StoreIndex, selected: Flags, by: BucketSize, seriesOf: SeriesOf): Bucketed {
  const { earliest, latest, dated, status, count } = index.events
  const result: Bucketed = { buckets: new Map(), coarse: 0, coarseAll: 0, first: 0, last: 0 }
  for (let event = 0; event < count; event++) {
    if (!selected[event] || !dated[event]) continue
    const [from, to] = [earliest[event]!, latest[event]!]
    const key = bucketKey(from, by)
    if (from === 0 || to === 0 || key !== bucketKey(to, by)) {
      result.coarseAll++
      if (status[event] === HAPPENED) result.coarse++
      continue
    }
    if (result.first === 0 || from < result.first) result.first = from
    if (to > result.last) result.last = to
    let bucket = result.buckets.get(key)
    if (!bucket)
      result.buckets.set(key, (bucket = { total: 0, planned: 0, notHappened: 0, disputed: 0, series: new Map() }))
    countInto(index, event, bucket, seriesOf)
  }
  return result
}

/** Bars of every bucket, planned and not happened beside them; and the empty buckets between, which take their place on the axis. */
function countMarks({ buckets, first, last }: Bucketed, by: BucketSize): number {
  let bars = 0
  for (const bucket of buckets.values())
    bars += bucket.series.size + (bucket.planned > 0 ? 1 : 0) + (bucket.notHappened > 0 ? 1 : 0)
  return first === 0 ? 0 : Math.max(bars, countBuckets(toDay(first), toDay(last), by))
}

type Ranked = { key: { slug: string; name: string }; place: number; total: number }

function rankSeries(
  index: StoreIndex,
  selected: Flags,
  filters: Filters,
): { shown: Ranked[]; rest: Set<number>; restTotal: number } {
  const split = splitBy(index, filters, filters.stack)
  const totals = new Int32Array(split.count)
  const { status, count } = index.events
  const happened = (event: number) => selected[event] && status[event] === HAPPENED
  for (let event = 0; event < count; event++) if (happened(event)) split.visit(event, (place) => totals[place]!++)
  const ranked: Ranked[] = []
  totals.forEach((total, place) => {
    if (total > 0) ranked.push({ key: split.keyOf(place), place, total })
  })
  ranked.sort((a, b) => b.total - a.total || (a.key.slug < b.key.slug ? -1 : 1))
  const shown = ranked.slice(0, MOST_SERIES)
  const rest = new Set(ranked.slice(MOST_SERIES).map(({ place }) => place))
  let restTotal = 0
  for (let event = 0; rest.size > 0 && event < count; event++) {
    if (!happened(event)) continue
    let inRest = false
    split.visit(event, (place) => (inRest ||= rest.has(place)))
    if (inRest) restTotal++
  }
  return { shown, rest, restTotal }
}

/** Each event once a shown series, and once in the rest however many of its series are there. */
function foldRest(visit: SeriesOf, rest: Set<number>): SeriesOf {
  return (event, each) => {
    let folded = false
    visit(event, (place) => {
      if (!rest.has(place)) each(place)
      else if (!folded) {
        folded = true
        each(-1)
      }
    })
  }
}

/** Every bucket from first to last; only those that hold something where even years would be too many. */
function bucketsOf({ buckets, first, last }: Bucketed, by: BucketSize): Bucket[] {
  if (countBuckets(toDay(first), toDay(last), by) <= MOST_MARKS) return bucketsBetween(toDay(first), toDay(last), by)
  const starts = [...buckets.keys()].sort((a, b) => a - b).map((year) => isoDay(year, 1, 1))
  return starts.map((start) => ({ start, end: bucketEnd(start, 'year') }))
}

/** Events over time, stacked. An event stands in a bucket only when its whole interval does. */
export function getTimeline(db: Store, filters: Filters): TimelineResponse {
  return answer(db, filters, { path: '/api/v1/timeline', noun: 'event' }, ({ index }) => {
    const selected = selectEvents(db, index, filters)
    const split = splitBy(index, filters, filters.stack)
    const { shown, rest, restTotal } = rankSeries(index, selected, filters)
    const seriesOf = foldRest(split.visit, rest)
    let by = filters.by
    let bucketed = bucketEvents(index, selected, by, seriesOf)
    for (const wider of BUCKET_SIZES.slice(BUCKET_SIZES.indexOf(filters.by) + 1)) {
      if (countMarks(bucketed, by) <= MOST_MARKS) break
      by = wider
      bucketed = bucketEvents(index, selected, by, seriesOf)
    }
    const { dated, status, count } = index.events
    const sums = { total: 0, planned: 0, notHappened: 0, undated: 0, undatedAll: 0 }
    for (let event = 0; event < count; event++) {
      if (!selected[event]) continue
      const happened = status[event] === HAPPENED
      if (happened) sums.total++
      else if (status[event] === PLANNED) sums.planned++
      else sums.notHappened++
      if (dated[event]) continue
      sums.undatedAll++
      if (happened) sums.undated++
    }
    const slugs = new Map(shown.map(({ place, key }) => [place, key.slug]))
    const { first } = bucketed
    const buckets = first === 0 ? [] : bucketsOf(bucketed, by)
    return {
      by,
      stack: filters.stack,
      binned:
        by === filters.by || filters.by === 'year'
          ? null
          : {
              from: filters.by,
              reason: `By ${filters.by} this view would draw more than ${MOST_MARKS} marks, so it is drawn by ${by}.`,
            },
      buckets: buckets.map(({ start, end }) => {
        const found = bucketed.buckets.get(bucketKey(Number(start.replaceAll('-', '')), by))
        const series = [...(found?.series ?? [])].map(([place, n]) => [slugs.get(place) ?? REST_SERIES, n] as const)
        const { total, planned, notHappened, disputed } = found ?? { total: 0, planned: 0, notHappened: 0, disputed: 0 }
        return { start, end, total, planned, notHappened, disputed, series: Object.fromEntries(series) }
      }),
      series: [
        ...shown.map(({ key, total }) => ({ ...key, total })),
        ...(rest.size > 0 ? [{ slug: REST_SERIES, name: `${rest.size} others`, total: restTotal }] : []),
      ],
      overlapping: split.overlapping,
      coarse: bucketed.coarse,
      coarseAll: bucketed.coarseAll,
      ...sums,
    }
  })
}
