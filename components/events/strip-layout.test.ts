import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutStrip, scaleStrip } from '@/components/events/strip-layout'
import type { EventItem } from '@/lib/api/shared-contracts'
import { addDays } from '@/lib/dates/calendar'
import { anEventItem } from '@/lib/testing/items'

function event(earliest: string | null, latest: string | null): EventItem {
  const isUnknown = earliest === null && latest === null
  return anEventItem({
    slug: `e-${earliest}-${latest}`,
    date: {
      edtf: isUnknown ? null : `${earliest ?? '..'}/${latest ?? '..'}`,
      earliest,
      latest,
      precision: isUnknown ? 'unknown' : 'range',
      basis: isUnknown ? null : 'stated',
      note: null,
    },
  })
}

describe('scaleStrip', () => {
  test('whole years around what is dated, a tick each', () => {
    const scale = scaleStrip([event('2023-03-01', '2023-04-01'), event(null, '2025-12-31'), event(null, null)])
    expect(scale?.ticks.map(({ year }) => year)).toEqual([2023, 2024, 2025])
    expect(scale?.ticks[0]?.at).toBe(0)
  })

  test('no more ticks than can be read', () => {
    expect(scaleStrip([event('1990-01-01', '2026-12-31')])?.ticks.length).toBeLessThanOrEqual(12)
  })

  test('nothing dated, nothing drawn', () => {
    expect(scaleStrip([event(null, null)])).toBeNull()
  })
})

describe('layoutStrip', () => {
  test('an open side is marked, an undated event left out', () => {
    const events = [event(null, '2024-05-05'), event('2024-06-01', null), event(null, null)]
    const scale = scaleStrip(events)
    expect(scale && layoutStrip(events, scale).map(({ openLeft, openRight }) => [openLeft, openRight])).toEqual([
      [true, false],
      [false, true],
    ])
  })

  test('marks of a row never overlap, and none leaves the strip', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 900 }))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (spans) => {
        const events = spans.map(([start, length]) =>
          event(addDays('2000-01-01', start), addDays('2000-01-01', start + length)),
        )
        const scale = scaleStrip(events)
        const marks = scale ? layoutStrip(events, scale) : []
        expect(marks).toHaveLength(events.length)
        for (const mark of marks) {
          expect(mark.left).toBeGreaterThanOrEqual(0)
          expect(mark.left + mark.width).toBeLessThanOrEqual(100.0001)
          const beside = marks.filter((other) => other !== mark && other.row === mark.row && other.left >= mark.left)
          for (const other of beside) expect(other.left).toBeGreaterThanOrEqual(mark.left + mark.width)
        }
      }),
    )
  })
})
