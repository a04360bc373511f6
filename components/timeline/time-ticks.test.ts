import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '@/components/charts/text-width'
import { createTimeScale } from '@/components/timeline/time-scale'
import { bucketAt, placeTicks, TICK_INDENT, TICK_SIZE, type Tick } from '@/components/timeline/time-ticks'
import { bucketsBetween, BUCKET_SIZES } from '@/lib/dates/buckets'
import { addDays, dayNumber, dayOfNumber } from '@/lib/dates/calendar'

function boxOf({ x, label, anchor }: Tick): [left: number, right: number] {
  const wide = textWidth(label, TICK_SIZE)
  const left = anchor === 'middle' ? x - wide / 2 : x + TICK_INDENT
  return [left, left + wide]
}

describe('the labels of the axis', () => {
  it('name quarters and years where there is room, years alone where there is not', () => {
    const buckets = bucketsBetween('2021-07-01', '2023-06-30', 'quarter')
    const wide = placeTicks(createTimeScale('quarter', buckets, 800))
    expect(wide.fine.map(({ label }) => label)).toEqual(['Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2'])
    expect(wide.coarse.map(({ label }) => label)).toEqual(['2021', '2022', '2023'])
    const narrow = placeTicks(createTimeScale('quarter', buckets, 120))
    expect(narrow.fine).toEqual([])
    expect(narrow.coarse.length).toBeGreaterThan(0)
  })

  it('never touch, at any width and step, and stay inside the plot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2030-01-01') }),
        fc.integer({ min: 0, max: 390 }),
        fc.integer({ min: 60, max: 2400 }),
        fc.constantFrom(...BUCKET_SIZES),
        (start, length, width, by) => {
          const from = dayOfNumber(start)
          const days = { day: 1, month: 30, quarter: 91, year: 365 }[by] * length
          const scale = createTimeScale(by, bucketsBetween(from, addDays(from, days), by), width)
          for (const ticks of Object.values(placeTicks(scale))) {
            const boxes = ticks.map(boxOf)
            boxes.slice(1).forEach(([left], index) => expect(left).toBeGreaterThan(boxes[index]?.[1] ?? 0))
            expect(boxes.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})

describe('the bucket under a pixel', () => {
  it('is clamped to the axis', () => {
    const scale = createTimeScale('year', bucketsBetween('2020-01-01', '2023-12-31', 'year'), 400)
    expect([-50, 0, 99, 100, 399, 900].map((x) => bucketAt(scale, x))).toEqual([0, 0, 0, 1, 3, 3])
  })
})
