import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOfNumber, LAST_DAY } from '@/lib/dates/calendar'
import {
  BUCKET_SIZES,
  bucketEnd,
  bucketOf,
  bucketsBetween,
  bucketSizeWithin,
  countBuckets,
  fitsBucket,
  formatBucket,
} from '@/lib/dates/buckets'

const day = fc.integer({ min: 0, max: dayNumber(LAST_DAY) }).map(dayOfNumber)
const by = fc.constantFrom(...BUCKET_SIZES)
const near = fc
  .tuple(fc.integer({ min: 0, max: dayNumber(LAST_DAY) - 800 }), fc.integer({ min: 0, max: 800 }))
  .map(([start, length]) => [dayOfNumber(start), dayOfNumber(start + length)] as const)

describe('buckets', () => {
  test('known buckets', () => {
    expect(bucketOf('2023-11-18', 'quarter')).toBe('2023-10-01')
    expect(bucketEnd('2023-11-18', 'quarter')).toBe('2023-12-31')
    expect(bucketEnd('2024-02-10', 'month')).toBe('2024-02-29')
    expect(bucketEnd('2024-02-10', 'year')).toBe('2024-12-31')
    expect(bucketsBetween('2023-12-31', '2024-04-01', 'quarter')).toEqual([
      { start: '2023-10-01', end: '2023-12-31' },
      { start: '2024-01-01', end: '2024-03-31' },
      { start: '2024-04-01', end: '2024-06-30' },
    ])
    expect(bucketsBetween('2024-01-02', '2024-01-01', 'day')).toEqual([])
    expect(bucketsBetween('9999-11-01', '9999-12-31', 'month')).toHaveLength(2)
  })

  test('every day lies in the bucket it is given, and both its ends agree', () => {
    fc.assert(
      fc.property(day, by, (day, by) => {
        const [start, end] = [bucketOf(day, by), bucketEnd(day, by)]
        expect(start <= day && day <= end).toBe(true)
        expect(bucketOf(start, by)).toBe(start)
        expect(bucketOf(end, by)).toBe(start)
        expect(fitsBucket(start, end, by)).toBe(true)
        if (end < LAST_DAY) expect(fitsBucket(start, addDays(end, 1), by)).toBe(false)
      }),
    )
  })

  test('a span is covered without gap or overlap, in the number of buckets announced', () => {
    fc.assert(
      fc.property(near, by, ([from, to], by) => {
        const buckets = bucketsBetween(from, to, by)
        expect(buckets).toHaveLength(countBuckets(from, to, by))
        expect(buckets[0]?.start).toBe(bucketOf(from, by))
        expect(buckets.at(-1)?.end).toBe(bucketEnd(to, by))
        buckets.slice(1).forEach((bucket, index) => expect(bucket.start).toBe(addDays(buckets[index]?.end ?? '', 1)))
      }),
    )
  })

  test('sizes widen only as far as needed', () => {
    expect(bucketSizeWithin('2023-01-01', '2023-12-31', 'day', 500)).toBe('day')
    expect(bucketSizeWithin('1990-01-01', '2026-12-31', 'day', 500)).toBe('month')
    expect(bucketSizeWithin('1990-01-01', '2026-12-31', 'quarter', 500)).toBe('quarter')
    expect(bucketSizeWithin('0001-01-01', '9999-12-31', 'day', 500)).toBe('year')
  })

  test('an open date fits no bucket', () => {
    expect(fitsBucket(null, '2023-09-28', 'year')).toBe(false)
    expect(fitsBucket('2023-09-28', null, 'year')).toBe(false)
  })

  test('labels', () => {
    expect(BUCKET_SIZES.map((by) => formatBucket('2023-09-18', by))).toEqual([
      '18 Sep 2023',
      'Sep 2023',
      'Q3 2023',
      '2023',
    ])
  })
})
