import { describe, expect, test } from 'vitest'
import type { Precision } from '@/lib/codebook/values'
import { precisionOf } from '@/lib/dates/edtf'
import { formatBasis, formatDate, formatDay } from '@/lib/dates/format'

describe('a date for readers', () => {
  test.each([
    ['2024-07-30', '30 July 2024'],
    ['2024-07', 'July 2024'],
    ['2024', '2024'],
    ['2022-07-XX', 'July 2022'],
    ['202X', '2020s'],
    ['19XX', '1900–1999'],
    ['2023-09-18/2023-09-22', '18–22 September 2023'],
    ['2023-09-18/2023-09-18', '18 September 2023'],
    ['2023-09-28/2023-10-03', '28 September – 3 October 2023'],
    ['2023-12-28/2024-01-03', '28 December 2023 – 3 January 2024'],
    ['2023-09/2023-10', 'September–October 2023'],
    ['2023-09/2024-01', 'September 2023 – January 2024'],
    ['2021/2023', '2021–2023'],
    ['2023-09/2023-10-03', 'September 2023 – 3 October 2023'],
    ['../2023-09-28', 'by 28 September 2023'],
    ['../2023-09', 'by the end of September 2023'],
    ['2023-09-28/..', 'from 28 September 2023'],
    ['2026-05~', 'about May 2026'],
    ['2026-05?', 'possibly May 2026'],
    ['2026-05%', 'possibly about May 2026'],
    ['2026-04~/2026-05', 'about April 2026 – May 2026'],
    [null, 'date unknown'],
  ])('%s -> %s', (edtf, text) => {
    expect(formatDate({ edtf, precision: precisionOf(edtf) })).toBe(text)
  })

  test.each<[string, Precision, string]>([
    ['2023-09-18', 'month', 'September 2023'],
    ['2023-09-18', 'year', '2023'],
    ['2023-09-18', 'week', 'week of 18 September 2023'],
    ['2023-09-18', 'unknown', 'date unknown'],
    ['2023-09-18/2023-09-22', 'month', 'September 2023'],
  ])('%s known to the %s is never shown sharper', (edtf, precision, text) => {
    expect(formatDate({ edtf, precision })).toBe(text)
  })

  test('a bad string is an error, not a guess', () => {
    expect(() => formatDate({ edtf: 'last week', precision: 'week' })).toThrow(RangeError)
    expect(() => formatDay('2023-02-30')).toThrow(RangeError)
  })

  test('only an inferred date is marked', () => {
    expect(formatBasis('inferred')).toBe('(inferred)')
    expect(formatBasis('relative')).toBe('')
    expect(formatBasis('stated')).toBe('')
  })
})
