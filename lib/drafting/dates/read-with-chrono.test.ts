import * as chrono from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { readWithChrono } from './read-with-chrono'

const REFERENCE = new Date('2025-05-14T12:00:00Z')

const plain = (results: readonly chrono.ParsedResult[]) =>
  results.map(({ index, text, start, end }) => [
    index,
    text,
    start.date().toISOString(),
    end?.date().toISOString() ?? null,
  ])

describe('parsers passed over where they can find nothing', () => {
  it.each([
    'The envoys met in Muscat on 12 April 2025 and again the following week.',
    'Talks resumed on Sunday; a second round is due on May 3rd, 2025, or 2025-05-04.',
    'The truce of March 2024 lapsed in early Nov. 2024, they said.',
    'On 11/04/2025 at 5pm the sides signed; the text came out three days later.',
    'Two weeks ago both said they would come this Friday, next month or in ten days.',
    'The delegation left yesterday evening, tonight it is expected back; last night nobody spoke.',
    'By the end of the month, within 48 hours or after a year: nobody would say.',
    'The eleventh of June was no day for it, and 2024 May neither.',
    'They called for calm, and nothing came of it.',
    'It decided on a market in Maryland; the mayor was separated from it by 2.5 miles on 3 May, and lasts until mid-June2024.',
    'In 10 days or 2.5 days, within about two weeks and a day, in a couple of days, half as much, after them and for the day: counted or not.',
    'Half an hour ago, 5dago, in a d, next w, last s, 2h30m after, this week: short for what else is written out.',
    'Monday next week, Sat. or (Wednesday), sun this week, now and tmrw, at the end of the month.',
  ])('finds in %j what all of them find', (text) => {
    const all = chrono.en.casual.parse(text, { instant: REFERENCE, timezone: 0 })
    expect(plain(readWithChrono(text, REFERENCE))).toEqual(plain(all))
  })

  it.each([
    'At 5pm some 300 of the 1,200 were free, by 10:30 in the morning the rest.',
    'Within minutes 12 others came.',
  ])('finds nothing where there are only hours: %s', (text) => {
    expect(readWithChrono(text, REFERENCE)).toEqual([])
  })
})
