import type { EventItem } from '@/lib/api/shared-contracts'
import { dayNumber, isoDay } from '@/lib/dates/calendar'

/** Where a mark stands, in percent of the strip's width; `row` counts from the top of its lane. */
export type StripMark = {
  event: EventItem
  left: number
  /** What the date spans. */
  span: number
  /** What is kept free for the mark: the span, or what a mark needs. */
  width: number
  row: number
  /** The date is open on that side: nobody says when it began or ended. */
  openLeft: boolean
  openRight: boolean
}
export type StripScale = { from: number; to: number; ticks: { year: number; at: number }[] }

/** Least width of a mark and the gap after it, in percent: what a finger or an eye can still tell apart. */
const MIN_WIDTH = 1.6
const GAP = 0.4
const MOST_TICKS = 12

function daysOf({ date }: EventItem): number[] {
  return [date.earliest, date.latest].flatMap((day) => (day === null ? [] : [dayNumber(day)]))
}

const startOf = (year: number) => dayNumber(isoDay(year, 1, 1))

/** Whole years around every dated event; null when none is dated. */
export function scaleStrip(events: readonly EventItem[]): StripScale | null {
  const years = events.flatMap(({ date }) =>
    [date.earliest, date.latest].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])),
  )
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [from, to] = [startOf(first), startOf(last) + 366]
  const step = Math.ceil((last - first + 1) / MOST_TICKS)
  const ticks = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, index) => first + index * step)
  return { from, to, ticks: ticks.map((year) => ({ year, at: ((startOf(year) - from) / (to - from)) * 100 })) }
}

/** One lane: each dated event as wide as its date is uncertain, in as few rows as keep them apart. */
export function layoutStrip(events: readonly EventItem[], { from, to }: StripScale): StripMark[] {
  const percent = (day: number) => ((day - from) / (to - from)) * 100
  const ends: number[] = []
  return events
    .filter((event) => daysOf(event).length > 0)
    .map((event) => {
      const days = daysOf(event)
      const left = percent(Math.min(...days))
      const right = percent(Math.max(...days) + 1)
      const span = right - left
      return { event, left: Math.min(left, 100 - MIN_WIDTH), span, width: Math.max(span, MIN_WIDTH) }
    })
    .sort((a, b) => a.left - b.left || b.width - a.width)
    .map(({ event, left, span, width }) => {
      const free = ends.findIndex((end) => end + GAP <= left)
      const row = free === -1 ? ends.length : free
      ends[row] = left + width
      return {
        event,
        left,
        span,
        width,
        row,
        openLeft: event.date.earliest === null,
        openRight: event.date.latest === null,
      }
    })
}
