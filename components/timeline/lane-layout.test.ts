import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '@/components/charts/text-width'
import { LABEL_SIZE, layoutLane, MARK_HEIGHT, type PlacedMark } from '@/components/timeline/lane-layout'
import { createTimeScale } from '@/components/timeline/time-scale'
import { makeMark } from '@/components/timeline/testing'
import { bucketsBetween } from '@/lib/dates/buckets'

const scale = createTimeScale('year', bucketsBetween('2020-01-01', '2023-12-31', 'year'), 800)

function labelBox({ label }: PlacedMark): [left: number, right: number] | null {
  if (!label) return null
  const wide = textWidth(label.text, LABEL_SIZE)
  return label.side === 'right' ? [label.x, label.x + wide] : [label.x - wide, label.x]
}

describe('a lane', () => {
  it('draws a mark as wide as its date is uncertain, at least a dot', () => {
    const { placed } = layoutLane(
      [makeMark('day', '2021-07-01'), makeMark('year', '2021'), makeMark('range', '2021/2022')],
      scale,
    )
    const width = (slug: string) => {
      const found = placed.find(({ mark }) => mark.slug === slug)
      return found ? found.right - found.left : Number.NaN
    }
    expect(width('day')).toBeCloseTo(MARK_HEIGHT)
    expect(width('year')).toBeCloseTo(200)
    expect(width('range')).toBeCloseTo(400)
  })

  it('runs half-open dates, and those beyond the window, off the edge', () => {
    const { placed } = layoutLane(
      [makeMark('since', '2022/..'), makeMark('until', '../2021'), makeMark('over', '2019/2030')],
      scale,
    )
    expect(placed.map(({ mark, openLeft, openRight }) => [mark.slug, openLeft, openRight])).toEqual([
      ['until', true, false],
      ['over', true, true],
      ['since', false, true],
    ])
    expect(placed.every(({ left, right }) => left >= 0 && right <= 800)).toBe(true)
  })

  it('leaves out what has no date, and never invents a place for it', () => {
    expect(layoutLane([makeMark('unknown', null)], scale)).toEqual({ placed: [], rows: 1 })
  })

  it('puts the sharper date above the vaguer', () => {
    const { placed } = layoutLane([makeMark('vague', '2020/2023'), makeMark('sharp', '2021-05-05')], scale)
    expect(placed.map(({ mark, row }) => [mark.slug, row])).toEqual([
      ['vague', 1],
      ['sharp', 0],
    ])
  })

  it('gives a wide mark a row where it can be named', () => {
    const marks = [makeMark('sharp', '2021-05-05'), makeMark('since', '2021-08/..'), makeMark('until', '../2021-03')]
    const { placed } = layoutLane(marks, scale)
    expect(placed.every(({ label }) => label !== null)).toBe(true)
  })

  it('loses no mark, and lets none touch another or its label', () => {
    const month = fc
      .integer({ min: 0, max: 47 })
      .map((n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`)
    const date = fc.oneof(
      month,
      month.map((text) => `${text}-15`),
      fc.tuple(month, month).map((ends) => ends.sort().join('/')),
      month.map((text) => `../${text}`),
    )
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), fc.integer({ min: 120, max: 1600 }), (dates, width) => {
        const narrow = createTimeScale('year', scale.buckets, width)
        const { placed, rows } = layoutLane(
          dates.map((edtf, index) => makeMark(`event-${index}`, edtf)),
          narrow,
        )
        expect(placed).toHaveLength(dates.length)
        for (let row = 0; row < rows; row++) {
          const boxes = placed
            .filter((item) => item.row === row)
            .flatMap((item) => {
              const label = labelBox(item)
              return [[item.left, item.right] as const, ...(label ? [label] : [])]
            })
          boxes.sort((a, b) => a[0] - b[0])
          boxes.slice(1).forEach(([left], index) => expect(left).toBeGreaterThanOrEqual(boxes[index]?.[1] ?? 0))
        }
      }),
    )
  })
})
