import type { Precision } from '@/lib/codebook/values'
import { countDays, daysInMonth, isoDay } from '@/lib/dates/calendar'

export type EdtfUnit = 'day' | 'month' | 'year' | 'decade' | 'century'
/** EDTF's marks: `?` uncertain, `~` approximate, `%` both. */
const QUALIFIERS = ['?', '~', '%'] as const
export type EdtfQualifier = '' | (typeof QUALIFIERS)[number]

export type EdtfPoint = {
  unit: EdtfUnit
  year: number
  /** null when the unit is coarser. */
  month: number | null
  day: number | null
  qualifier: EdtfQualifier
  /** First and last day that it can mean. */
  first: string
  last: string
}

/** `null` at an end of an interval: open (`..`) or unknown (empty). */
export type EdtfDate =
  | { kind: 'date'; edtf: string; point: EdtfPoint }
  | { kind: 'interval'; edtf: string; start: EdtfPoint | null; end: EdtfPoint | null }

export type EdtfResult = { valid: true; date: EdtfDate } | { valid: false; reason: string }

/** ISO days, both included; null = open. */
export type Bounds = { earliest: string | null; latest: string | null }

type PointResult = { valid: true; point: EdtfPoint } | { valid: false; reason: string }

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/

function invalid(reason: string): { valid: false; reason: string } {
  return { valid: false, reason }
}

function parsePoint(text: string, inInterval: boolean): PointResult {
  const match = POINT.exec(text)
  if (!match) return invalid(`"${text.slice(0, 40)}" is not YYYY, YYYY-MM or YYYY-MM-DD, with ?, ~ or % at its end`)
  const [, yearText = '', monthText, dayText, mark] = match
  const qualifier: EdtfQualifier = QUALIFIERS.find((known) => known === mark) ?? ''
  if (inInterval && text.includes('X')) {
    return invalid(`"${text}": unspecified digits cannot stand in an interval; write the month or the year itself`)
  }
  if (yearText.includes('X')) {
    if (monthText) return invalid(`"${text}": a month needs all four digits of its year`)
    const first = Number(yearText.replaceAll('X', '0'))
    const unit = yearText.endsWith('XX') ? 'century' : 'decade'
    const last = first + (unit === 'century' ? 99 : 9)
    const point = { unit, year: first, month: null, day: null, qualifier } as const
    return { valid: true, point: { ...point, first: isoDay(Math.max(first, 1), 1, 1), last: isoDay(last, 12, 31) } }
  }
  const year = Number(yearText)
  if (year < 1) return invalid(`"${text}": years run from 0001 to 9999`)
  if (monthText === undefined || monthText === 'XX') {
    if (dayText && dayText !== 'XX') return invalid(`"${text}": a day needs its month`)
    const point = { unit: 'year', year, month: null, day: null, qualifier } as const
    return { valid: true, point: { ...point, first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) } }
  }
  const month = Number(monthText)
  if (month >= 21 && month <= 24) {
    return invalid(`"${text}": a season has no fixed months; write an interval of months instead`)
  }
  if (month < 1 || month > 12) return invalid(`"${text}": there is no month ${monthText}`)
  const length = daysInMonth(year, month)
  if (dayText === undefined || dayText === 'XX') {
    const point = { unit: 'month', year, month, day: null, qualifier } as const
    return { valid: true, point: { ...point, first: isoDay(year, month, 1), last: isoDay(year, month, length) } }
  }
  const day = Number(dayText)
  if (day < 1 || day > length) return invalid(`"${text}": that month has ${length} days`)
  const only = isoDay(year, month, day)
  return { valid: true, point: { unit: 'day', year, month, day, qualifier, first: only, last: only } }
}

function parseEnd(text: string): { valid: true; point: EdtfPoint | null } | { valid: false; reason: string } {
  return text === '' || text === '..' ? { valid: true, point: null } : parsePoint(text, true)
}

/**
 * Reads an Extended Date/Time Format string, Level 1 without seasons, times and years beyond four digits: `2024-07-30`,
 * `2024-07`, `2024`, `2022-07-XX`, `202X`, `2023-09~`, `2023-09-18/2023-09-22`, `../2023-09-28`, `2024/..`.
 * An unknown date is not a string but null, so `../..` is invalid.
 */
export function parseEdtf(text: string): EdtfResult {
  const parts = text.split('/')
  if (parts.length > 2) return invalid('an interval has one "/"')
  const [left = '', right] = parts
  if (right === undefined) {
    if (left === '') return invalid('empty; an unknown date is null')
    const result = parsePoint(left, false)
    return result.valid ? { valid: true, date: { kind: 'date', edtf: text, point: result.point } } : result
  }
  const start = parseEnd(left)
  if (!start.valid) return start
  const end = parseEnd(right)
  if (!end.valid) return end
  if (!start.point && !end.point) return invalid('an interval open at both ends says nothing; an unknown date is null')
  if (start.point && end.point && start.point.first > end.point.last) {
    return invalid(`the interval ends (${right}) before it starts (${left})`)
  }
  return { valid: true, date: { kind: 'interval', edtf: text, start: start.point, end: end.point } }
}

/** @throws RangeError with the reason when the text is not valid. For text already checked on its way in. */
export function readEdtf(text: string): EdtfDate {
  const result = parseEdtf(text)
  if (!result.valid) throw new RangeError(`not an EDTF Level 1 date: ${result.reason}`)
  return result.date
}

/**
 * The days a date may mean; null (unknown) is open at both ends. The marks `?` and `~` do not widen it, since nothing says
 * by how much: a coder who knows writes the interval. @throws RangeError when the text is not valid EDTF.
 */
export function boundsOf(edtf: string | null): Bounds {
  if (edtf === null) return { earliest: null, latest: null }
  const date = readEdtf(edtf)
  if (date.kind === 'date') return { earliest: date.point.first, latest: date.point.last }
  return { earliest: date.start?.first ?? null, latest: date.end?.last ?? null }
}

/** How sharp a date is, by the days it spans; a span that is one whole month or year is that. @throws as `boundsOf`. */
export function precisionOf(edtf: string | null): Precision {
  if (edtf === null) return 'unknown'
  const { earliest, latest } = boundsOf(edtf)
  if (!earliest || !latest) return 'range'
  const days = countDays(earliest, latest)
  if (days === 1) return 'day'
  if (days < 7) return 'days'
  if (days === 7) return 'week'
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))]
  if (earliest.endsWith('-01') && latest === isoDay(year, month, daysInMonth(year, month))) return 'month'
  if (earliest === isoDay(year, 1, 1) && latest === isoDay(year, 12, 31)) return 'year'
  return 'range'
}
