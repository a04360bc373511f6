import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  countDays,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  FIRST_DAY,
  isDay,
  isoDay,
  LAST_DAY,
} from '@/lib/dates/calendar'

const LAST = dayNumber(LAST_DAY)
const anyNumber = fc.integer({ min: 0, max: LAST })

describe('days', () => {
  test('known days have their known distance', () => {
    expect(dayNumber(FIRST_DAY)).toBe(0)
    expect(dayNumber('1970-01-01')).toBe(719_162)
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('1900-02-28', 1)).toBe('1900-03-01')
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01')
    expect(countDays('2023-09-18', '2023-09-22')).toBe(5)
  })

  test.each([
    '2023-02-29',
    '2023-13-01',
    '2023-00-01',
    '2023-01-00',
    '0000-01-01',
    '2023-1-1',
    '2023-04-31',
    '',
    '٢٠٢٣-٠١-٠١',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow(RangeError)
  })

  test('arithmetic leaves the calendar with an error, not with a strange year', () => {
    expect(() => addDays(LAST_DAY, 1)).toThrow(RangeError)
    expect(() => addDays(FIRST_DAY, -1)).toThrow(RangeError)
  })

  test('numbering is a bijection over all years, in order, and agrees with the proleptic Gregorian calendar', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const day = dayOfNumber(number)
        expect(isDay(day)).toBe(true)
        expect(dayNumber(day)).toBe(number)
        expect(new Date(Date.UTC(2000, 0, 1) + (number - dayNumber('2000-01-01')) * 86_400_000).toISOString()).toBe(
          `${day}T00:00:00.000Z`,
        )
      }),
    )
  })

  test('every month ends on its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = isoDay(year, month, daysInMonth(year, month))
        expect(addDays(last, 1).endsWith('-01')).toBe(true)
      }),
    )
  })
})
