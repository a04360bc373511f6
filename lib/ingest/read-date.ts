/** Dates as pages and files write them, to EDTF. What cannot be read is null, never a guess. */
import { strict as chrono } from 'chrono-node'
import { isDay, isoDay, isoMonth, MONTH_NAMES } from '@/lib/dates/calendar'
import { boundsOf, parseEdtf } from '@/lib/dates/edtf'

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}.*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?\d{4,6}.*)?$/

/**
 * The one full date (day, month and year) that a short text states in words or figures; null for none, or for two that differ.
 * Numeric dates that could be read both ways round (03/04/2024) count for nothing.
 */
export function findFullDate(text: string): string | null {
  const days = new Set<string>()
  for (const result of chrono.parse(text, undefined, { forwardDate: false })) {
    const { start, end } = result
    if (!start.isCertain('day') || !start.isCertain('month') || end || !/(?:19|20)\d{2}/.test(result.text)) continue
    const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0]
    const figures = /\b(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(result.text)
    if (figures && figures[1] !== figures[2] && Number(figures[1]) <= 12 && Number(figures[2]) <= 12) continue
    if (year >= 1900 && isDay(isoDay(year, month, day))) days.add(isoDay(year, month, day))
  }
  const [only] = days
  return days.size === 1 && only !== undefined ? only : null
}

const CHANGE = /\b(?:last\s+)?(?:updated?|modified|revised|edited)\b/i
const PUBLISHED = /\b(?:published|posted|issued)\b/i

/**
 * As `findFullDate`, of what stands before "updated" or "modified": when a page was changed is not when it was published. Where the
 * change comes first, of what stands after "published".
 */
export function findDateBeforeChange(text: string): string | null {
  const [before = '', after] = text.split(CHANGE, 2)
  const published = after === undefined ? -1 : after.search(PUBLISHED)
  return findFullDate(before) ?? (after !== undefined && published >= 0 ? findFullDate(after.slice(published)) : null)
}

/** "Wed, 5 Mar 25 10:00 GMT": RFC 822 has two digits for the year. */
const MAIL_STAMP = /^(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+(\d{2})\s+\d{2}:\d{2}\b/i
/** No article that anybody takes in is older; a year of one or two figures is a mistake. */
const OLDEST = '1800-01-01'
/** The day zero of a program's calendar, which pages and feeds show where nothing was filled in. */
const ZERO_DAYS = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01'])

function monthOf(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === name.toLowerCase()) + 1
}

function readMailStamp(text: string): string | null {
  const [, day, month = '', year] = MAIL_STAMP.exec(text) ?? []
  const edtf = isoDay(Number(year) + (Number(year) < 70 ? 2000 : 1900), monthOf(month), Number(day))
  return isDay(edtf) ? edtf : null
}

/** A date given as such: EDTF, a timestamp (its own day, in its own zone), or words. null when it is none of them. */
export function readGivenDate(text: string): string | null {
  const edtf = readWritten(text.trim())
  const earliest = edtf === null ? null : boundsOf(edtf).earliest
  return earliest !== null && earliest < OLDEST ? null : edtf
}

/** As `readGivenDate`, of what a program wrote: the day zero of its calendar is no date. */
export function readStampedDate(text: string): string | null {
  const edtf = readGivenDate(text)
  return edtf !== null && ZERO_DAYS.has(edtf) ? null : edtf
}

function readWritten(trimmed: string): string | null {
  if (parseEdtf(trimmed).valid) return trimmed
  const day = TIMESTAMP.exec(trimmed)?.[1]
  if (day !== undefined) return isDay(day) ? day : null
  const compact = COMPACT.exec(trimmed)
  if (compact) {
    const joined = `${compact[1]}-${compact[2]}-${compact[3]}`
    return isDay(joined) ? joined : null
  }
  return MAIL_STAMP.test(trimmed) ? readMailStamp(trimmed) : findFullDate(trimmed)
}

/** The date that an address carries: `/2023/10/07/` a day, `/2023/oct/07/` too, `/2023/10/` a month. */
export function findUrlDate(url: string): string | null {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/.exec(url)?.[1] ?? ''
  const match = /[/-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})(?:[/-](\d{1,2}))?(?=\D|$)/i.exec(path)
  if (!match) return null
  const [, years, monthText = '', dayText] = match
  const [year, month, day] = [Number(years), monthOf(monthText) || Number(monthText), Number(dayText ?? 0)]
  if (!(month >= 1 && month <= 12)) return null
  if (dayText !== undefined && isDay(isoDay(year, month, day))) return isoDay(year, month, day)
  return isoMonth(year, month)
}
