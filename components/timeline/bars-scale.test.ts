import { describe, expect, it } from 'vitest'
import { createBarsScale, shareOf } from '@/components/timeline/bars-scale'
import { makeBucket } from '@/components/timeline/testing'

describe('the scale of the bars', () => {
  it('has one unit above and below the line', () => {
    const scale = createBarsScale([makeBucket('2023-01-01', '2023-03-31', { total: 6, planned: 2, notHappened: 1 })])
    expect(scale.y(0) - scale.y(1)).toBeCloseTo(scale.y(-1) - scale.y(0))
    expect(scale.y(-3)).toBeLessThanOrEqual(scale.height)
    expect(scale.ticks).toEqual([0, 2, 4, 6])
  })

  it('counts in whole events, however few or many', () => {
    expect(createBarsScale([]).ticks).toEqual([0, 1])
    expect(createBarsScale([makeBucket('2023-01-01', '2023-03-31', { total: 1834 })]).ticks).toEqual([
      0, 500, 1000, 1500,
    ])
  })

  it('never lets what was planned add to what happened', () => {
    const quiet = createBarsScale([makeBucket('2023-01-01', '2023-03-31', { total: 4 })])
    const busy = createBarsScale([makeBucket('2023-01-01', '2023-03-31', { total: 4, planned: 9 })])
    expect(busy.max).toBe(quiet.max)
  })
})

describe('the share of an event in a bar', () => {
  it('is whole unless an event stands in two series', () => {
    expect(shareOf(makeBucket('2023-01-01', '2023-03-31', { total: 3, series: { a: 2, b: 1 } }))).toBe(1)
    const shared = makeBucket('2023-01-01', '2023-03-31', { total: 3, series: { a: 3, b: 3 } })
    expect(shareOf(shared) * 6).toBe(3)
    expect(shareOf(makeBucket('2023-01-01', '2023-03-31'))).toBe(1)
  })
})
