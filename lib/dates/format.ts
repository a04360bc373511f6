import type { Basis, Precision } from '@/lib/codebook/values'
import { MONTH_NAMES, splitDay } from '@/lib/dates/calendar'
import { readEdtf, type EdtfPoint, type EdtfQualifier } from '@/lib/dates/edtf'

export type ReaderDate = { edtf: string | null; precision: Precision; basis: Basis | null }

const UNKNOWN = 'date unknown'

function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1]
  if (!name) throw new RangeError(`no such month: ${month}`)
  return name
}

/** "30 July 2024". @throws RangeError when the text is not a real ISO day. */
export function formatDay(day: string): string {
  const parts = splitDay(day)
  return `${parts.day} ${monthName(parts.month)} ${parts.year}`
}

function formatPlain(point: EdtfPoint): string {
  if (point.unit === 'decade') return `${point.year}s`
  if (point.unit === 'century') return `${point.year}–${point.year + 99}`
  if (point.month === null) return String(point.year)
  const month = `${monthName(point.month)} ${point.year}`
  return point.day === null ? month : `${point.day} ${month}`
}

function qualify(text: string, qualifier: EdtfQualifier): string {
  if (qualifier === '?') return `possibly ${text}`
  if (qualifier === '~') return `about ${text}`
  return qualifier === '%' ? `possibly about ${text}` : text
}

function formatPoint(point: EdtfPoint): string {
  return qualify(formatPlain(point), point.qualifier)
}

/** Never sharper than the precision says, even where the EDTF string is. */
function coarsen(point: EdtfPoint, precision: Precision): EdtfPoint {
  if (precision === 'year' && point.month !== null) return { ...point, unit: 'year', month: null, day: null }
  if (precision === 'month' && point.day !== null) return { ...point, unit: 'month', day: null }
  return point
}

function formatInterval(start: EdtfPoint, end: EdtfPoint): string {
  const [from, to] = [formatPoint(start), formatPoint(end)]
  if (from === to) return from
  if (start.qualifier || end.qualifier || start.unit !== end.unit) return `${from} – ${to}`
  if (start.unit === 'year') return `${from}–${to}`
  if (start.year !== end.year || start.month === null) return `${from} – ${to}`
  if (start.unit === 'month') return `${monthName(start.month)}–${to}`
  return start.month === end.month ? `${start.day}–${to}` : `${start.day} ${monthName(start.month)} – ${to}`
}

/**
 * A date as a reader writes it: "30 July 2024", "July 2024", "18–22 September 2023", "by 28 September 2023" (that day
 * included), "about May 2026", "date unknown". @throws RangeError when `edtf` is not valid.
 */
export function formatDate(date: Pick<ReaderDate, 'edtf' | 'precision'>): string {
  if (date.edtf === null || date.precision === 'unknown') return UNKNOWN
  const parsed = readEdtf(date.edtf)
  if (parsed.kind === 'date') {
    const text = formatPoint(coarsen(parsed.point, date.precision))
    return date.precision === 'week' && parsed.point.unit === 'day' ? `week of ${text}` : text
  }
  const start = parsed.start && coarsen(parsed.start, date.precision)
  const end = parsed.end && coarsen(parsed.end, date.precision)
  if (start && end) return formatInterval(start, end)
  if (start) return `from ${formatPoint(start)}`
  if (!end) return UNKNOWN
  return end.unit === 'day' ? `by ${formatPoint(end)}` : `by the end of ${formatPoint(end)}`
}

/** What to set behind a date that nobody stated: "(inferred)"; empty for the others. */
export function formatBasis(basis: Basis | null): string {
  return basis === 'inferred' ? '(inferred)' : ''
}
