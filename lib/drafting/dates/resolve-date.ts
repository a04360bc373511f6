/** What a date's words come to: an interval with precision and basis, or unknown. */
import { weakestBasis } from '@/lib/dates/basis'
import { addDays, dayNumber, daysInMonth, isoDay, isoMonth, isoYear, splitDay } from '@/lib/dates/calendar'
import type { Basis } from '@/lib/codebook/values'
import type { DraftDate } from '@/lib/drafting/types'
import type { FoundDate } from './found-date'

export const UNKNOWN_DATE: DraftDate = {
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'unknown',
  basis: 'inferred',
}

/** Whether what is dated lies behind or ahead of the publication. */
export type Direction = 'past' | 'future'

const MONTH_END = (year: number, month: number): string => isoDay(year, month, daysInMonth(year, month))

const dayDate = (day: string, basis: Basis): DraftDate => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  basis,
})
const monthDate = (year: number, month: number, basis: Basis): DraftDate => ({
  edtf: isoMonth(year, month),
  earliest: isoDay(year, month, 1),
  latest: MONTH_END(year, month),
  precision: 'month',
  basis,
})
const yearDate = (year: number, basis: Basis): DraftDate => ({
  edtf: isoYear(year),
  earliest: isoDay(year, 1, 1),
  latest: isoDay(year, 12, 31),
  precision: 'year',
  basis,
})
const spanDate = (earliest: string, latest: string, precision: 'days' | 'week' | 'range', basis: Basis): DraftDate =>
  earliest === latest ? dayDate(earliest, basis) : { edtf: `${earliest}/${latest}`, earliest, latest, precision, basis }

/** Monday = 1 ... Sunday = 7. Day number 0 of the calendar module's count is found once, from a known Monday. */
const KNOWN_MONDAY = dayNumber('2024-01-01')
const weekdayOf = (day: string): number => ((((dayNumber(day) - KNOWN_MONDAY) % 7) + 7) % 7) + 1

const validDay = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month)

/** A day given by month and day alone: the nearest one on the side where the act lies. */
const yearFor = (month: number, day: number, published: string, direction: Direction): number => {
  const year = splitDay(published).year
  const candidate = isoDay(year, month, Math.min(day, daysInMonth(year, month)))
  // "A truce starting July 20", told on the 13th: nobody leaves the year out of what lies a year back.
  if (direction === 'past' && candidate > published && dayNumber(candidate) - dayNumber(published) > 30) return year - 1
  // A plan told in March for "October" is this year's; one told in December for "January" is the next year's.
  if (direction === 'future' && candidate < published && dayNumber(published) - dayNumber(candidate) > 31)
    return year + 1
  return year
}

const addMonths = (year: number, month: number, count: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

const resolveWeekday = (weekday: number, hint: FoundDate['hint'], published: string, direction: Direction): string => {
  // chrono counts Sunday as 0.
  const wanted = weekday === 0 ? 7 : weekday
  const today = weekdayOf(published)
  const back = (today - wanted + 7) % 7
  const ahead = (wanted - today + 7) % 7
  // Told on a Tuesday, "next Wednesday" is not tomorrow, "the coming Wednesday" is.
  if (hint === 'next') return addDays(published, ahead <= 1 ? ahead + 7 : ahead)
  if (hint === 'coming') return addDays(published, ahead === 0 ? 7 : ahead)
  if (hint === 'last') return addDays(published, -(back === 0 ? 7 : back))
  return direction === 'future' ? addDays(published, ahead) : addDays(published, -back)
}

/** "This week" is over for what happened once it is told; a Sunday's "last week" is the one that ends with it. */
const weekDate = (
  { parts, hint }: FoundDate,
  monday: string,
  published: string,
  direction: Direction,
  basis: Basis,
): DraftDate => {
  const shift = parts.day ?? 0
  if (shift === -1 && published === addDays(monday, 6))
    return spanDate(addDays(monday, -1), addDays(monday, 5), 'week', basis)
  const start = addDays(monday, 7 * shift)
  const end = addDays(start, 6)
  if (shift !== 0) return spanDate(start, end, 'week', basis)
  const ahead = hint === 'next' || direction === 'future'
  // On a Monday, "this week" is not yet a day.
  if (published === (ahead ? end : start)) return spanDate(start, end, 'week', basis)
  return ahead ? spanDate(published, end, 'week', basis) : spanDate(start, published, 'week', basis)
}

/** How many days on what is counted from a month, or a year, still is of it. */
const FEW_DAYS = 7
const MANY_DAYS = 60

/** A day counted from another one: "two days later", "the following Tuesday", "on the 13th". */
const dayFrom = ({ afterEarlier, parts, text, unit, hint }: FoundDate, earlier: DraftDate, basis: Basis): DraftDate => {
  const { earliest, latest, precision } = earlier
  if (afterEarlier === null || earliest === null || latest === null) return UNKNOWN_DATE
  if (parts.day !== null) {
    const { year, month } = splitDay(latest)
    const day = parts.day
    return precision !== 'year' && validDay(year, month, day) ? dayDate(isoDay(year, month, day), basis) : UNKNOWN_DATE
  }
  const { days } = afterEarlier
  if (precision === 'month' || precision === 'year') {
    if (/same|that|time|then/i.test(text)) return { ...earlier, basis }
    // "In April they met; a day later": in April, as far as anybody can tell.
    return Math.abs(days) <= (precision === 'month' ? FEW_DAYS : MANY_DAYS)
      ? { ...earlier, basis: 'inferred' }
      : UNKNOWN_DATE
  }
  if (hint === 'last') return dayDate(latest, basis)
  if (unit === 'week') {
    const monday = addDays(earliest, days + 1 - weekdayOf(earliest))
    return spanDate(monday, addDays(monday, 6), 'week', basis)
  }
  if (parts.weekday !== null) {
    const from = addDays(days > 0 ? latest : earliest, days)
    return dayDate(resolveWeekday(parts.weekday, null, from, days > 0 ? 'future' : 'past'), basis)
  }
  if (precision !== 'day' && days !== 0) return dayDate(addDays(days > 0 ? latest : earliest, days), basis)
  return dayDate(addDays(earliest, days), basis)
}

/**
 * The date as an interval. `published` is a day or null; `earlier` is the date told before this one, for "a week later".
 * Unknown whenever a part is missing that the words do not give.
 */
export const resolveDate = (
  found: FoundDate,
  published: { day: string; basis: Basis } | null,
  direction: Direction,
  earlier: DraftDate | null,
): DraftDate => {
  const { parts } = found
  if (found.afterEarlier !== null) {
    if (!earlier?.earliest) return UNKNOWN_DATE
    const basis = weakestBasis(earlier.basis, 'relative')
    const { months } = found.afterEarlier
    const from = splitDay(earlier.earliest)
    if (found.unit === 'year') return yearDate(from.year + months / 12, basis)
    if (found.unit === 'month' && parts.month !== null)
      return monthDate(from.year + Number(months > 0 && parts.month <= from.month), parts.month, basis)
    if (found.unit === 'month') {
      const to = addMonths(from.year, from.month, months)
      return monthDate(to.year, to.month, basis)
    }
    return dayFrom(found, earlier, basis)
  }
  const relative = published === null ? null : weakestBasis(published.basis, 'relative')
  if (found.unit === 'days') {
    if (published === null || relative === null) return UNKNOWN_DATE
    const other = addDays(published.day, parts.day ?? 0)
    return other < published.day
      ? spanDate(other, published.day, 'days', relative)
      : spanDate(published.day, other, 'days', relative)
  }
  if (found.unit === 'week' || found.unit === 'weekend') {
    if (published === null || relative === null) return UNKNOWN_DATE
    const monday = addDays(published.day, 1 - weekdayOf(published.day))
    if (found.unit === 'week') return weekDate(found, monday, published.day, direction, relative)
    const saturday = addDays(monday, 5)
    const start =
      (found.hint === 'last' || (found.hint === null && direction === 'past')) && weekdayOf(published.day) < 6
        ? addDays(saturday, -7)
        : found.hint === 'next' && weekdayOf(published.day) >= 6
          ? addDays(saturday, 7)
          : saturday
    return spanDate(start, addDays(start, 1), 'days', relative)
  }
  if (found.unit === 'year') {
    if (parts.year === null) return UNKNOWN_DATE
    if (!found.relative) return yearDate(parts.year, 'stated')
    if (published === null || relative === null) return UNKNOWN_DATE
    return yearDate(splitDay(published.day).year + parts.year, relative)
  }
  if (found.unit === 'month') {
    if (parts.month === null) return UNKNOWN_DATE
    if (found.relative && parts.year === null) {
      if (published === null || relative === null) return UNKNOWN_DATE
      const from = splitDay(published.day)
      const to = addMonths(from.year, from.month, parts.month)
      return monthDate(to.year, to.month, relative)
    }
    if (parts.year !== null)
      return monthDate(parts.year, parts.month, found.relative && relative !== null ? relative : 'stated')
    if (published === null || relative === null) return UNKNOWN_DATE
    const now = splitDay(published.day)
    let year = now.year
    if (found.hint === 'last' && parts.month >= now.month) year -= 1
    else if (found.hint === 'next' && parts.month <= now.month) year += 1
    else if (found.hint === null || found.hint === 'this') {
      if (direction === 'past' && parts.month > now.month) year -= 1
      if (direction === 'future' && parts.month < now.month) year += 1
    }
    return monthDate(year, parts.month, relative)
  }
  if (parts.month !== null && parts.day !== null) {
    if (parts.year === null && (published === null || relative === null)) return UNKNOWN_DATE
    const year = parts.year ?? yearFor(parts.month, parts.day, published?.day ?? '', direction)
    if (!validDay(year, parts.month, parts.day)) return UNKNOWN_DATE
    const day = isoDay(year, parts.month, parts.day)
    const basis: Basis = (parts.year === null || found.relative) && relative !== null ? relative : 'stated'
    const { until } = found
    if (until && until.month !== null && until.day !== null) {
      const last = isoDay(until.year ?? (until.month < parts.month ? year + 1 : year), until.month, until.day)
      if (last > day) return spanDate(day, last, dayNumber(last) - dayNumber(day) <= 5 ? 'days' : 'range', basis)
    }
    return dayDate(day, basis)
  }
  if (parts.weekday !== null && published !== null && relative !== null)
    return dayDate(resolveWeekday(parts.weekday, found.hint, published.day, direction), relative)
  return UNKNOWN_DATE
}

export const isKnown = (date: DraftDate): boolean => date.edtf !== null
