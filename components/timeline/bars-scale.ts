import type { TimelineResponse } from '@/lib/api/contracts'

export type TimelineBucket = TimelineResponse['buckets'][number]

export type BarsScale = {
  /** Events up to, above and below the line. */
  max: number
  min: number
  height: number
  ticks: number[]
  /** Pixels from the top. */
  y: (count: number) => number
}

/** Room above the highest bar for its number. */
export const BARS_TOP = 20
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]
const MOST_TICKS = 5
/** Pixels: the bars take up to this much, yet no single event more than that, so that a few events do not shout. */
const MOST_HEIGHT = 220
const MOST_UNIT = 34
const WIDEST_BAR = 44
/** Two lines of text stand beside what hangs below the line. */
const LEAST_BELOW = 40

/** Pixels of a bar and of the gap between two, in a step of the axis. */
export function barWidth(step: number): { width: number; gap: number } {
  const gap = step > 24 ? step * 0.28 : step > 6 ? step * 0.2 : 0
  const width = Math.min(WIDEST_BAR, step - gap)
  return { width, gap: step - width }
}

/** How much of a bar's height one of its events takes: less than one where an event stands in two series. */
export function shareOf({ series, total }: TimelineBucket): number {
  const sum = Object.values(series).reduce((all, count) => all + count, 0)
  return sum > total ? total / sum : 1
}

/**
 * One scale for what happened (up) and for what was only planned or did not happen (down), so that heights compare. Whole
 * numbers only; as high as its numbers need.
 */
export function createBarsScale(buckets: readonly TimelineBucket[]): BarsScale {
  const highest = Math.max(1, ...buckets.map(({ total }) => total))
  const lowest = Math.max(0, ...buckets.map(({ planned, notHappened }) => planned + notHappened))
  const unit = Math.min(MOST_UNIT, MOST_HEIGHT / (highest + lowest))
  const below = lowest > 0 ? Math.max(LEAST_BELOW, lowest * unit) : 0
  const step = STEPS.find((size) => highest / size <= MOST_TICKS) ?? highest
  return {
    max: highest,
    min: below === 0 ? 0 : -below / unit,
    height: Math.round(BARS_TOP + highest * unit + below),
    ticks: Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step),
    y: (count) => BARS_TOP + (highest - count) * unit,
  }
}
