import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTimeScale, spanBuckets } from '@/components/timeline/time-scale'
import { bucketsBetween, BUCKET_SIZES } from '@/lib/dates/buckets'
import { addDays, dayNumber, dayOfNumber } from '@/lib/dates/calendar'

const OPEN = { earliest: null, latest: null }

describe('the span of the axis', () => {
  const counted = bucketsBetween('2023-04-01', '2023-12-31', 'quarter')

  it('takes in every date, open ends aside', () => {
    const span = spanBuckets(
      'quarter',
      counted,
      [
        { earliest: '2021-11-02', latest: null },
        { earliest: null, latest: '2024-02-01' },
      ],
      OPEN,
    )
    expect([span[0]?.start, span.at(-1)?.end]).toEqual(['2021-10-01', '2024-03-31'])
  })

  it('shows a window as the reader set it, empty ends included', () => {
    const window = { earliest: '2020-01-01', latest: '2023-06-30' }
    const span = spanBuckets('quarter', counted, [{ earliest: '2019-01-01', latest: '2025-01-01' }], window)
    expect([span[0]?.start, span.at(-1)?.end]).toEqual(['2020-01-01', '2023-06-30'])
  })

  it('does not grow without end for one old date', () => {
    expect(spanBuckets('month', counted, [{ earliest: '0800-01-01', latest: null }], OPEN)).toEqual(counted)
    expect(spanBuckets('day', [], [{ earliest: '1990-01-01', latest: '2026-01-01' }], OPEN)).toHaveLength(400)
    expect(spanBuckets('day', [], [], OPEN)).toEqual([])
  })
})

describe('the time scale', () => {
  it('puts every bucket where its bar stands', () => {
    const buckets = bucketsBetween('2023-01-01', '2023-12-31', 'quarter')
    const scale = createTimeScale('quarter', buckets, 400)
    expect(buckets.map(({ start, end }) => [scale.position(start), scale.position(end, true)])).toEqual([
      [0, 100],
      [100, 200],
      [200, 300],
      [300, 400],
    ])
    expect(scale.position('2022-10-01')).toBe(-100)
    expect(scale.position('2024-03-31', true)).toBe(500)
  })

  it('keeps the order of days', () => {
    const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-01-01') }).map(dayOfNumber)
    fc.assert(
      fc.property(day, day, fc.constantFrom(...BUCKET_SIZES), (one, other, by) => {
        const scale = createTimeScale(by, bucketsBetween('2010-01-01', '2010-12-31', by), 1000)
        if (one < other) expect(scale.position(one)).toBeLessThan(scale.position(other))
        expect(scale.position(one, true)).toBeCloseTo(scale.position(addDays(one, 1)))
      }),
    )
  })
})
