import { boundsOf, parseEdtf, type Bounds } from '@/lib/dates/edtf'

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/

export type WindowDate = { valid: true; first: string; last: string } | { valid: false; reason: string }

/** Reads one end of a filter's window: YYYY, YYYY-MM or YYYY-MM-DD, nothing looser; gives the days it spans. */
export function parseWindowDate(text: string): WindowDate {
  if (!SHAPE.test(text)) return { valid: false, reason: 'not YYYY, YYYY-MM or YYYY-MM-DD' }
  const result = parseEdtf(text)
  if (!result.valid) return result
  const { earliest, latest } = boundsOf(text)
  return earliest && latest ? { valid: true, first: earliest, last: latest } : { valid: false, reason: 'open' }
}

function readWindowDate(text: string): { first: string; last: string } {
  const result = parseWindowDate(text)
  if (!result.valid) throw new RangeError(`${text}: ${result.reason}`)
  return result
}

/**
 * The days a filter's `from` and `to` keep: from the first day of `from` to the last day of `to`; null = no limit.
 * @throws RangeError when one of them is not a window date.
 */
export function windowBounds(from: string | null, to: string | null): Bounds {
  return {
    earliest: from === null ? null : readWindowDate(from).first,
    latest: to === null ? null : readWindowDate(to).last,
  }
}
