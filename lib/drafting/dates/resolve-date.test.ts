import { array, assert, constantFrom, date as anyDate, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf, precisionOf } from '@/lib/dates/edtf'
import { findDates } from './find-dates'
import { type Direction, resolveDate } from './resolve-date'

// A Wednesday.
const PUBLISHED = { day: '2025-05-14', basis: 'stated' } as const
const NOON = new Date('2025-05-14T12:00:00Z')
const resolveAll = (text: string, direction: Direction = 'past') =>
  findDates(text, NOON).map((found) => resolveDate(found, PUBLISHED, direction, null))
const edtf = (text: string, direction: Direction = 'past') => resolveAll(text, direction).map((date) => date.edtf)

describe('dates in words', () => {
  it('takes a weekend without more for the one on the side where the act lies', () => {
    expect(edtf('over the weekend', 'future')).toEqual(['2025-05-17/2025-05-18'])
    expect(edtf('over the weekend')).toEqual(['2025-05-10/2025-05-11'])
  })

  it.each(['on Easter Sunday', 'in the last week of the war', 'in a few days of talks', 'After several days of talks'])(
    'reads no day into: %s',
    (text) => expect(edtf(text).filter((one) => one !== null)).toEqual([]),
  )

  it.each([
    ['met on Sunday', '2025-05-11', 'day', 'relative'],
    ['met on Wednesday', '2025-05-14', 'day', 'relative'],
    ['met last Wednesday', '2025-05-07', 'day', 'relative'],
    ['held on April 12', '2025-04-12', 'day', 'relative'],
    ['held on 12 April 2025', '2025-04-12', 'day', 'stated'],
    ['on Dec. 27', '2024-12-27', 'day', 'relative'],
    ['on 27 to 29 June', '2024-06-27/2024-06-29', 'days', 'relative'],
    // Nobody leaves the year out of what lies a year back.
    ['starting May 20', '2025-05-20', 'day', 'relative'],
    ['on 5 and 6 February', '2025-02-05/2025-02-06', 'days', 'relative'],
    ['on the 12th of May', '2025-05-12', 'day', 'relative'],
    ['from 9 to 11 May', '2025-05-09/2025-05-11', 'days', 'relative'],
    ['on May 9 and 10', '2025-05-09/2025-05-10', 'days', 'relative'],
    ['on 25/03/2025', '2025-03-25', 'day', 'stated'],
    // Two readings: the one near the publication.
    ['on 12/05/2025', '2025-05-12', 'day', 'stated'],
    ['on 12.5.2025', '2025-05-12', 'day', 'stated'],
    ['on the night of May 9', '2025-05-09', 'day', 'relative'],
    ['on the evening of 6 May', '2025-05-06', 'day', 'relative'],
    ['on Friday of last week', '2025-05-09', 'day', 'relative'],
    ['on Christmas Eve', '2024-12-24', 'day', 'relative'],
    ['on New Year’s Eve', '2024-12-31', 'day', 'relative'],
    ['from April to August 2016', '2016-04', 'month', 'stated'],
    ['from Monday to Wednesday', '2025-05-12', 'day', 'relative'],
    ['between 2021 and 2023', '2021', 'year', 'stated'],
    ['in 2021-2023', '2021', 'year', 'stated'],
    ['a two-day-old truce', '2025-05-12', 'day', 'relative'],
    ['today (Tuesday)', '2025-05-13', 'day', 'relative'],
    ['in summer 2023', '2023', 'year', 'stated'],
    ['in the summer', '2024', 'year', 'relative'],
    ['last autumn', '2024', 'year', 'relative'],
    ['a fortnight ago', '2025-04-28/2025-05-04', 'week', 'relative'],
    ['the week before last', '2025-04-28/2025-05-04', 'week', 'relative'],
    ['in the last week of April', '2025-04', 'month', 'relative'],
    ['at the weekend', '2025-05-10/2025-05-11', 'days', 'relative'],
    ['a few days ago', '2025-05-08/2025-05-14', 'days', 'relative'],
    ['in a few days', '2025-05-14/2025-05-20', 'days', 'relative'],
    ['in recent days', '2025-05-08/2025-05-14', 'days', 'relative'],
    ['during the past two days', '2025-05-12/2025-05-14', 'days', 'relative'],
    ['a truce last November', '2024-11', 'month', 'relative'],
    ['in April last year', '2024-04', 'month', 'relative'],
    ['in mid-April', '2025-04', 'month', 'relative'],
    ['at the end of March', '2025-03', 'month', 'relative'],
    ['the first week of March 2023', '2023-03', 'month', 'stated'],
    ['late last month', '2025-04', 'month', 'relative'],
    ['last week', '2025-05-05/2025-05-11', 'week', 'relative'],
    ['earlier this week', '2025-05-12/2025-05-14', 'week', 'relative'],
    ['in 2013', '2013', 'year', 'stated'],
    ['a 2016 peace deal', '2016', 'year', 'stated'],
    ['last year', '2024', 'year', 'relative'],
    ['yesterday', '2025-05-13', 'day', 'relative'],
    ['took effect at midnight', '2025-05-14', 'day', 'relative'],
  ])('%s', (text, expected, precision, basis) => {
    expect(resolveAll(text)).toMatchObject([{ edtf: expected, precision, basis }])
  })

  it.each([
    ['will meet on Sunday', '2025-05-18'],
    ['will meet next Sunday', '2025-05-18'],
    ['in October', '2025-10'],
    ['is planned for May', '2025-05'],
    ['in January', '2026-01'],
    ['early next month', '2025-06'],
    ['later this week', '2025-05-14/2025-05-18'],
    ['by the end of the month', '2025-05'],
    ['in the coming days', '2025-05-14/2025-05-20'],
  ])('%s, ahead', (text, expected) => expect(edtf(text, 'future')).toEqual([expected]))

  it.each([
    'they may go',
    'they sat down',
    'a few weeks after the vote',
    'three killed',
    'as many as 2000 prisoners',
    'up to 2000 prisoners',
    'while the truce lasts',
    'a march on the capital',
  ])('finds none in: %s', (text) => expect(edtf(text)).toEqual([]))

  it.each(['a few weeks ago', 'over the coming weeks', 'days later', 'years ago', 'within weeks', 'two days into it'])(
    'reads a time and no date in: %s',
    (text) => expect(edtf(text)).toEqual([null]),
  )

  it('shares a year that is told once', () =>
    expect(edtf('in late January and early March 2021')).toEqual(['2021-01', '2021-03']))

  it.each([
    ['from May to December 2008', '2008-05'],
    ['Between 2018 and 2022', '2018'],
    ['as early as 2023', '2023'],
    ['fighting went on overnight on Tuesday', '2025-05-13'],
  ])('%s', (text, expected) => expect(edtf(text)[0]).toBe(expected))

  it.each([
    ['a week from Thursday', '2025-05-22'],
    ['Monday week', '2025-05-26'],
    ['next Thursday', '2025-05-22'],
    ['the coming Thursday', '2025-05-15'],
    ['from Sunday week-long talks', '2025-05-18'],
    ['the week after next', '2025-05-26/2025-06-01'],
  ])('%s, told on a Wednesday', (text, expected) => expect(edtf(text, 'future')).toEqual([expected]))

  it('counts from the date told before, and from nothing when none was', () => {
    const [later] = findDates('a week later', NOON)
    const earlier = {
      edtf: '2025-04-12',
      earliest: '2025-04-12',
      latest: '2025-04-12',
      precision: 'day',
      basis: 'stated',
    } as const
    if (!later) throw new Error('not found')
    expect(resolveDate(later, PUBLISHED, 'past', earlier).edtf).toBe('2025-04-19')
    expect(resolveDate(later, PUBLISHED, 'past', null).edtf).toBeNull()
  })

  it.each([
    ['the following Tuesday', '2025-04-15'],
    ['the previous Thursday', '2025-04-10'],
    ['on the 23rd', '2025-04-23'],
    ['on the twenty-third', '2025-04-23'],
    ['24 hours later', '2025-04-13'],
    ['earlier in the day', '2025-04-12'],
    ['that evening', '2025-04-12'],
    ['earlier in the evening', '2025-04-12'],
    ['during the afternoon', '2025-04-12'],
    ['at the time', '2025-04-12'],
    ['It was then that he', '2025-04-12'],
    ['the night before', '2025-04-11'],
    ['the following week', '2025-04-14/2025-04-20'],
    ['the following month', '2025-05'],
    ['that August.', '2025-08'],
    ['the following March', '2026-03'],
    ['that summer', '2025'],
    ['a day after, they met', '2025-04-13'],
  ])('%s, from Saturday 12 April', (text, expected) => {
    const [found] = findDates(text, NOON)
    const day = '2025-04-12'
    const earlier = { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'stated' } as const
    expect(found && resolveDate(found, PUBLISHED, 'past', earlier).edtf).toBe(expected)
  })

  it('counts “on the final day” and “at the time” from days and years', () => {
    const days = {
      edtf: '2025-03-06/2025-03-10',
      earliest: '2025-03-06',
      latest: '2025-03-10',
      precision: 'days',
      basis: 'stated',
    } as const
    const year = {
      edtf: '2019',
      earliest: '2019-01-01',
      latest: '2019-12-31',
      precision: 'year',
      basis: 'stated',
    } as const
    const [final] = findDates('On the final day, both signed', NOON)
    const [then] = findDates('although at the time both refused', NOON)
    expect(final && resolveDate(final, PUBLISHED, 'past', days).edtf).toBe('2025-03-10')
    expect(then && resolveDate(then, PUBLISHED, 'past', year).edtf).toBe('2019')
    expect(findDates('at the time of the talks', NOON)).toEqual([])
  })

  it('takes a Sunday’s “last week” for the one that ends with it', () => {
    const [found] = findDates('last week', NOON)
    const sunday = { day: '2025-05-18', basis: 'stated' } as const
    expect(found && resolveDate(found, sunday, 'past', null).edtf).toBe('2025-05-11/2025-05-17')
  })

  it('knows what a date is of: “a June ceasefire”, “the April 12 talks”', () => {
    expect(findDates('a June ceasefire collapsed', NOON)).toMatchObject([{ ofNext: true }])
    expect(findDates('the April 12 talks', NOON)).toMatchObject([{ ofNext: true }])
    expect(findDates('the talks of April 12', NOON)).toMatchObject([{ ofNext: false }])
  })

  it('is as weak as the publication date it hangs on, and unknown without one', () => {
    const [found] = findDates('met on Sunday', NOON)
    if (!found) throw new Error('not found')
    expect(resolveDate(found, { day: '2025-05-14', basis: 'inferred' }, 'past', null).basis).toBe('inferred')
    expect(resolveDate(found, null, 'past', null).edtf).toBeNull()
    expect(findDates('yesterday', null)).toEqual([])
  })
})

describe('any text', () => {
  const bits = constantFrom(
    'on ',
    'Sunday',
    ' 29 February',
    ' 31 April ',
    '2023',
    '-',
    'last ',
    'next ',
    'week',
    'a day later',
    'May 5 ',
    '٣ مايو',
    '😀',
    '\r\n',
    'the end of ',
    'June',
    ' to ',
    '99',
    '٢٠٢٣',
  )
  it('gives slices of the text and valid EDTF or nothing', () => {
    const days = anyDate({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    assert(
      property(
        oneof(
          array(bits).map((parts) => parts.join('')),
          string({ unit: 'binary' }),
        ),
        days,
        (text, when) => {
          const published = { day: when.toISOString().slice(0, 10), basis: 'stated' } as const
          for (const found of findDates(text, new Date(`${published.day}T12:00:00Z`))) {
            expect(text.slice(found.start, found.end)).toBe(found.text)
            for (const direction of ['past', 'future'] as const) {
              const date = resolveDate(found, published, direction, null)
              if (date.edtf === null) continue
              expect(parseEdtf(date.edtf)).toMatchObject({ valid: true })
              expect([date.precision, date.precision === 'week' ? 'range' : date.precision, 'days']).toContain(
                precisionOf(date.edtf),
              )
              expect((date.earliest ?? '') <= (date.latest ?? '')).toBe(true)
            }
          }
        },
      ),
    )
  })
})
