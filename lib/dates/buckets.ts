import { addDays, countDays, daysInMonth, isoDay, LAST_DAY, MONTH_NAMES, splitDay } from '@/lib/dates/calendar'
import { BUCKET_SIZES, type BucketSize } from '@/lib/dates/bucket-sizes'

export { BUCKET_SIZES, type BucketSize }

/** ISO days, both included. */
export type Bucket = { start: string; end: string }

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the bucket that the day falls in. @throws RangeError when it is not a real ISO day. */
export function bucketOf(day: string, by: BucketSize): string {
  const { year, month } = splitDay(day)
  if (by === 'day') return day
  const size = MONTHS_IN[by]
  return isoDay(year, Math.floor((month - 1) / size) * size + 1, 1)
}

/** The last day of the bucket that the day falls in. */
export function bucketEnd(day: string, by: BucketSize): string {
  if (by === 'day') return bucketOf(day, by)
  const { year, month } = splitDay(bucketOf(day, by))
  const last = month + MONTHS_IN[by] - 1
  return isoDay(year, last, daysInMonth(year, last))
}

/** How many buckets the two days span, both included; 0 when reversed. */
export function countBuckets(from: string, to: string, by: BucketSize): number {
  if (from > to) return 0
  if (by === 'day') return countDays(from, to)
  const [start, end] = [splitDay(bucketOf(from, by)), splitDay(bucketOf(to, by))]
  return ((end.year - start.year) * 12 + end.month - start.month) / MONTHS_IN[by] + 1
}

/** Every bucket from the one that holds `from` to the one that holds `to`, without gaps; none when reversed. */
export function bucketsBetween(from: string, to: string, by: BucketSize): Bucket[] {
  const buckets: Bucket[] = []
  let start = bucketOf(from, by)
  for (let left = countBuckets(from, to, by); left > 0; left--) {
    const end = bucketEnd(start, by)
    buckets.push({ start, end })
    if (end === LAST_DAY) break
    start = addDays(end, 1)
  }
  return buckets
}

/** The finest size, no finer than asked for, that keeps to `max` buckets; years when none does. */
export function bucketSizeWithin(from: string, to: string, by: BucketSize, max: number): BucketSize {
  const sizes = BUCKET_SIZES.slice(BUCKET_SIZES.indexOf(by))
  return sizes.find((size) => countBuckets(from, to, size) <= max) ?? 'year'
}

/** Whether a date's whole interval lies in one bucket; a wider or open one cannot be placed. */
export function fitsBucket(earliest: string | null, latest: string | null, by: BucketSize): boolean {
  return earliest !== null && latest !== null && bucketOf(earliest, by) === bucketOf(latest, by)
}

/** "2023", "Q3 2023", "Sep 2023", "18 Sep 2023": for axes and tables. */
export function formatBucket(day: string, by: BucketSize): string {
  const start = splitDay(bucketOf(day, by))
  if (by === 'year') return String(start.year)
  if (by === 'quarter') return `Q${(start.month + 2) / 3} ${start.year}`
  const month = `${MONTH_NAMES[start.month - 1]?.slice(0, 3)} ${start.year}`
  return by === 'month' ? month : `${start.day} ${month}`
}
