import { bucketOf, bucketsBetween, countBuckets, type Bucket, type BucketSize } from '@/lib/dates/buckets'
import { countDays, dayNumber } from '@/lib/dates/calendar'
import type { Bounds } from '@/lib/dates/edtf'

/** No wider than this for the sake of empty buckets: beyond it, marks outside run off the edge and say so. */
const MAX_BUCKETS = 400

export type TimeScale = {
  by: BucketSize
  buckets: readonly Bucket[]
  /** Pixels: the whole plot, and one bucket. */
  width: number
  step: number
  /** Pixel where a day begins, or ends when `after`. Not clamped: below 0 and above `width` are outside. */
  position: (day: string, after?: boolean) => number
}

/**
 * The buckets that the time axis shows, without gaps. A reader's window is shown as it is, empty ends included; otherwise
 * the axis spans the counted buckets and every date given.
 */
export function spanBuckets(
  by: BucketSize,
  counted: readonly Bucket[],
  dates: readonly Bounds[],
  window: Bounds,
): Bucket[] {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  const ends = [...counted.flatMap(({ start, end }) => [start, end]), ...days].sort()
  const first = window.earliest ?? ends[0]
  const last = window.latest ?? ends.at(-1)
  if (first === undefined || last === undefined || first > last) return [...counted]
  if (countBuckets(first, last, by) <= MAX_BUCKETS) return bucketsBetween(first, last, by)
  return counted.length > 0 ? [...counted] : bucketsBetween(first, last, by).slice(-MAX_BUCKETS)
}

/**
 * Equal steps, one per bucket, as the bars have them; days are spread evenly inside their bucket, so that the marks below
 * stand exactly under the bars.
 */
export function createTimeScale(by: BucketSize, buckets: readonly Bucket[], width: number): TimeScale {
  const step = buckets.length > 0 ? width / buckets.length : width
  const origin = buckets[0]?.start
  function position(day: string, after = false): number {
    if (origin === undefined) return 0
    const start = bucketOf(day, by)
    const index = start >= origin ? countBuckets(origin, start, by) - 1 : 1 - countBuckets(start, origin, by)
    const [bucket] = bucketsBetween(start, start, by)
    const length = bucket ? countDays(bucket.start, bucket.end) : 1
    return (index + (dayNumber(day) - dayNumber(start) + (after ? 1 : 0)) / length) * step
  }
  return { by, buckets, width, step, position }
}
