import type { Basis, Precision } from '@/lib/codebook/values'
import { boundsOf, parseEdtf, precisionOf } from '@/lib/dates/edtf'
import { CommandError } from './errors'

/** A coded date: EDTF Level 1, null = unknown. Bounds and precision are computed, never typed. */
export type DateCoding = { edtf: string | null; basis: Basis | null; note: string | null }

export const NO_DATE: DateCoding = { edtf: null, basis: null, note: null }

export type DateValues = DateCoding & { earliest: string | null; latest: string | null; precision: Precision }

/** @throws CommandError naming `field` for what is not EDTF Level 1, or a known date without a basis. */
export function resolveDate(date: DateCoding, field: string): DateValues {
  if (date.edtf === null) return { ...date, basis: null, earliest: null, latest: null, precision: 'unknown' }
  const result = parseEdtf(date.edtf)
  if (!result.valid) throw new CommandError(`${field}.edtf`, date.edtf, result.reason, 'EDTF Level 1')
  if (date.basis === null)
    throw new CommandError(`${field}.basis`, null, 'a known date has a basis', 'stated, relative, inferred')
  return { ...date, ...boundsOf(date.edtf), precision: precisionOf(date.edtf) }
}

/** @throws CommandError when `edtf` (null = not known) is not EDTF Level 1. */
export function checkEdtf(edtf: string | null, field: string): void {
  const result = edtf === null ? null : parseEdtf(edtf)
  if (result && !result.valid) throw new CommandError(field, edtf, result.reason, 'EDTF Level 1')
}
