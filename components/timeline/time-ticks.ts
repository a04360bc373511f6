import { textWidth } from '@/components/charts/text-width'
import type { TimeScale } from '@/components/timeline/time-scale'
import { MONTH_NAMES, splitDay } from '@/lib/dates/calendar'

export const TICK_SIZE = 12
const GAP = 8
/** A label that begins at a line stands this much right of it. */
export const TICK_INDENT = 4

/** `x` is where the label begins (`start`) or its middle; a line is drawn at a tick that starts a year or a month. */
export type Tick = { x: number; label: string; anchor: 'start' | 'middle' }
export type Ticks = { fine: Tick[]; coarse: Tick[] }

const EVERY_YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000]
const EVERY_MONTHS = [1, 2, 3, 6, 12, 24, 60, 120]
/** Which days of the month are named, and the fewest days between two of them. */
const DAY_SETS: readonly { days: readonly number[] | null; apart: number }[] = [
  { days: null, apart: 1 },
  { days: [1, 5, 10, 15, 20, 25], apart: 4 },
  { days: [1, 10, 20], apart: 9 },
  { days: [1, 15], apart: 14 },
]

function monthName(month: number): string {
  return MONTH_NAMES[month - 1]?.slice(0, 3) ?? ''
}

/** Leaves out each label that would touch the one before it, or run over the plot's end. */
function dropTouching(ticks: Tick[], width: number): Tick[] {
  let free = Number.NEGATIVE_INFINITY
  return ticks.filter((tick) => {
    const wide = textWidth(tick.label, TICK_SIZE)
    const left = tick.anchor === 'middle' ? tick.x - wide / 2 : tick.x + TICK_INDENT
    if (left < free || left + wide > width) return false
    free = left + wide + GAP
    return true
  })
}

/** Labels at the starts of years or months, the axis's own start included where the next leaves it room. */
function startTicks(scale: TimeScale, starts: string[], label: (day: string) => string): Tick[] {
  const first = scale.buckets[0]?.start
  const ticks = starts.map((day): Tick => ({ x: scale.position(day), label: label(day), anchor: 'start' }))
  const [next] = ticks
  if (first === undefined || next?.x === 0) return dropTouching(ticks, scale.width)
  const head: Tick = { x: 0, label: label(first), anchor: 'start' }
  const fits = !next || textWidth(head.label, TICK_SIZE) + TICK_INDENT + GAP <= next.x
  return dropTouching(fits ? [head, ...ticks] : ticks, scale.width)
}

function yearTicks(scale: TimeScale): Tick[] {
  const starts = scale.buckets.map(({ start }) => start).filter((day) => day.endsWith('-01-01'))
  const perYear = { year: 1, quarter: 4, month: 12, day: 365 }[scale.by] * scale.step
  const every = EVERY_YEARS.find((years) => years * perYear >= textWidth('2000', TICK_SIZE) + GAP) ?? 10_000
  const named = starts.filter((day) => splitDay(day).year % every === 0)
  if (scale.by !== 'year') return startTicks(scale, named, (day) => day.slice(0, 4))
  const ticks = named.map((day): Tick => ({
    x: scale.position(day) + scale.step / 2,
    label: String(splitDay(day).year),
    anchor: 'middle',
  }))
  return dropTouching(ticks, scale.width)
}

function monthTicks(scale: TimeScale): Tick[] {
  const starts = scale.buckets.map(({ start }) => start).filter((day) => day.endsWith('-01'))
  const every = EVERY_MONTHS.find((months) => months * 28 * scale.step >= textWidth('May 2000', TICK_SIZE) + GAP) ?? 240
  const named = starts.filter((day) => {
    const { year, month } = splitDay(day)
    return (year * 12 + month - 1) % every === 0
  })
  return startTicks(scale, named, (day) => `${monthName(splitDay(day).month)} ${day.slice(0, 4)}`)
}

function middleTick(scale: TimeScale, start: string, label: string): Tick {
  return { x: scale.position(start) + scale.step / 2, label, anchor: 'middle' }
}

function fineTicks(scale: TimeScale): Tick[] {
  const starts = scale.buckets.map(({ start }) => start)
  if (scale.by === 'quarter') {
    if (scale.step < textWidth('Q4', TICK_SIZE) + GAP) return []
    return starts.map((day) => middleTick(scale, day, `Q${(splitDay(day).month + 2) / 3}`))
  }
  if (scale.by === 'month') {
    const room = textWidth('May', TICK_SIZE) + GAP
    const every = [1, 3, 6].find((months) => months * scale.step >= room)
    if (every === undefined) return []
    return starts
      .filter((day) => (splitDay(day).month - 1) % every === 0)
      .map((day) => middleTick(scale, day, monthName(splitDay(day).month)))
  }
  if (scale.by === 'day') {
    const set = DAY_SETS.find(({ apart }) => apart * scale.step >= textWidth('30', TICK_SIZE) + GAP)
    if (!set) return []
    return starts
      .filter((day) => set.days === null || set.days.includes(splitDay(day).day))
      .map((day) => middleTick(scale, day, String(splitDay(day).day)))
  }
  return []
}

/** Two rows of labels that never touch at any width: the buckets' own, where there is room, and years or months. */
export function placeTicks(scale: TimeScale): Ticks {
  const coarse = scale.by === 'day' ? monthTicks(scale) : yearTicks(scale)
  return { fine: dropTouching(fineTicks(scale), scale.width), coarse }
}

/** Where years begin (months, when the buckets are days): hairlines through the whole figure. */
export function placeLines(scale: TimeScale): number[] {
  const ends = scale.by === 'day' ? '-01' : '-01-01'
  if (scale.by === 'year' || scale.buckets.length === 0) return []
  const lines = scale.buckets.filter(({ start }) => start.endsWith(ends)).map(({ start }) => scale.position(start))
  return lines.length > 60 ? [] : lines.filter((x) => x > 0)
}

/** The day that a pixel of the plot falls in: for drawing a window by hand. Clamped to the axis. */
export function bucketAt(scale: TimeScale, x: number): number {
  return Math.max(0, Math.min(scale.buckets.length - 1, Math.floor(x / scale.step)))
}
