import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayOfNumber, isDay, LAST_DAY } from '@/lib/dates/calendar'
import { boundsOf, parseEdtf, precisionOf, readEdtf } from '@/lib/dates/edtf'

const day = fc.integer({ min: 0, max: dayNumber(LAST_DAY) }).map(dayOfNumber)
const qualifier = fc.constantFrom('', '?', '~', '%')
const point = fc
  .tuple(day, fc.constantFrom(4, 7, 10), qualifier)
  .map(([text, length, mark]) => `${text.slice(0, length)}${mark}`)
const unspecified = day.chain((text) =>
  fc.constantFrom(
    `${text.slice(0, 7)}-XX`,
    `${text.slice(0, 4)}-XX`,
    `${text.slice(0, 4)}-XX-XX`,
    `${text.slice(0, 3)}X`,
  ),
)

describe('what is read', () => {
  test.each([
    ['2024-07-30', '2024-07-30', '2024-07-30', 'day'],
    ['2024-07', '2024-07-01', '2024-07-31', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2023-09~', '2023-09-01', '2023-09-30', 'month'],
    ['2023-09-18?', '2023-09-18', '2023-09-18', 'day'],
    ['2023%', '2023-01-01', '2023-12-31', 'year'],
    ['2022-07-XX', '2022-07-01', '2022-07-31', 'month'],
    ['2022-XX', '2022-01-01', '2022-12-31', 'year'],
    ['2022-XX-XX', '2022-01-01', '2022-12-31', 'year'],
    ['202X', '2020-01-01', '2029-12-31', 'range'],
    ['19XX', '1900-01-01', '1999-12-31', 'range'],
    ['000X', '0001-01-01', '0009-12-31', 'range'],
    ['2023-09-18/2023-09-18', '2023-09-18', '2023-09-18', 'day'],
    ['2023-09-18/2023-09-19', '2023-09-18', '2023-09-19', 'days'],
    ['2023-09-18/2023-09-23', '2023-09-18', '2023-09-23', 'days'],
    ['2023-09-18/2023-09-24', '2023-09-18', '2023-09-24', 'week'],
    ['2023-09-18/2023-09-25', '2023-09-18', '2023-09-25', 'range'],
    ['2023-09-01/2023-09-30', '2023-09-01', '2023-09-30', 'month'],
    ['2023-01/2023-12', '2023-01-01', '2023-12-31', 'year'],
    ['2021/2023', '2021-01-01', '2023-12-31', 'range'],
    ['2023-09/2023-09-18', '2023-09-01', '2023-09-18', 'range'],
    ['2004-06~/2004-08?', '2004-06-01', '2004-08-31', 'range'],
    ['../2023-09-28', null, '2023-09-28', 'range'],
    ['/2023-09-28', null, '2023-09-28', 'range'],
    ['2023-09-28/..', '2023-09-28', null, 'range'],
    ['2023-09/', '2023-09-01', null, 'range'],
  ])('%s', (text, earliest, latest, precision) => {
    expect(boundsOf(text)).toEqual({ earliest, latest })
    expect(precisionOf(text)).toBe(precision)
  })

  test('unknown is null, not a string', () => {
    expect(boundsOf(null)).toEqual({ earliest: null, latest: null })
    expect(precisionOf(null)).toBe('unknown')
  })
})

describe('what is refused, and why', () => {
  test.each([
    ['', /unknown date is null/],
    ['../..', /open at both ends/],
    ['/', /open at both ends/],
    ['..', /is not YYYY/],
    ['2023-02-29', /28 days/],
    ['2023-04-31', /30 days/],
    ['2023-13', /no month 13/],
    ['2023-00', /no month 00/],
    ['2023-01-00', /31 days/],
    ['0000', /0001 to 9999/],
    ['2023-21', /season/],
    ['2023-XX-12', /needs its month/],
    ['202X-05', /four digits/],
    ['2X23', /is not YYYY/],
    ['XXXX', /is not YYYY/],
    ['2023-1-1', /is not YYYY/],
    ['23-01-01', /is not YYYY/],
    ['2023/2022', /ends \(2022\) before it starts \(2023\)/],
    ['2023-09-18/2023-09-17', /before it starts/],
    ['2023/2024/2025', /one "\/"/],
    ['2023-09-XX/2023-10', /cannot stand in an interval/],
    ['2023-09-18T10:00:00Z', /is not YYYY/],
    ['18 September 2023', /is not YYYY/],
    [' 2023', /is not YYYY/],
    ['2023\n', /is not YYYY/],
    ['２０２３', /is not YYYY/],
    ['Y170000002', /is not YYYY/],
    ['-2023', /is not YYYY/],
    ['?2023', /is not YYYY/],
  ])('%j', (text, reason) => {
    const result = parseEdtf(text)
    expect(result).toMatchObject({ valid: false, reason: expect.stringMatching(reason) })
    expect(() => readEdtf(text)).toThrow(reason)
    expect(() => boundsOf(text)).toThrow(RangeError)
  })
})

describe('properties', () => {
  test('bounds are real days, in order, and hold what the string says', () => {
    fc.assert(
      fc.property(fc.oneof(point, unspecified), (text) => {
        const { earliest, latest } = boundsOf(text)
        expect(isDay(earliest ?? '')).toBe(true)
        expect(isDay(latest ?? '')).toBe(true)
        expect((earliest ?? '') <= (latest ?? '')).toBe(true)
        const known = text.replace(/[?~%]$/, '').split(/-?X/)[0] ?? ''
        if (earliest !== '0001-01-01') expect(earliest?.startsWith(known)).toBe(true)
        expect(latest?.startsWith(known)).toBe(true)
      }),
    )
  })

  test('an interval is refused exactly when it cannot hold a day', () => {
    fc.assert(
      fc.property(point, point, (start, end) => {
        const result = parseEdtf(`${start}/${end}`)
        expect(result.valid).toBe((boundsOf(start).earliest ?? '') <= (boundsOf(end).latest ?? ''))
      }),
    )
  })

  test('any text is either refused with a reason or read back as it was', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9X?~%/.-]{0,24}$/))
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseEdtf(text)
        if (result.valid) expect(result.date.edtf).toBe(text)
        else expect(result.reason.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })
})
