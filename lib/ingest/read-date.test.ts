import { expect, test } from 'vitest'
import { findDateBeforeChange, findFullDate, findUrlDate, readGivenDate, readStampedDate } from './read-date'

test.each([
  ['date 2023-10-07 Authored by Kyle Anzalone', '2023-10-07'],
  ['Published: 7 October 2023', '2023-10-07'],
  ['Last Updated : Apr 10, 2023, 11:12 AM IST', '2023-04-10'],
  ['Tuesday, 2 July 2024 14:22', '2024-07-02'],
  ['13/04/2024', '2024-04-13'],
  ['03/04/2024', null], // April or March: nobody knows
  ['Updated on 5 May 2024, first published 4 May 2024', null],
  ['2 days ago', null],
  ['MUSCAT, May 14 (Meridian)', null],
  ['May 2024', null],
  ['on 31 February 2024', null],
  ['', null],
])('the full date in %j is %j', (text, day) => {
  expect(findFullDate(text)).toBe(day)
})

test.each([
  ['2024-10-24T23:30:00-05:00', '2024-10-24'], // its own day, in its own zone
  ['2024-10-24 15:22', '2024-10-24'],
  ['20241024T152200Z', '2024-10-24'],
  ['Thu, 24 Oct 2024 15:22:11 +0200', '2024-10-24'],
  ['2024-10', '2024-10'],
  ['2024-07-30/2024-07-31', '2024-07-30/2024-07-31'],
  ['Wed, 5 Mar 25 10:00 GMT', '2025-03-05'], // RFC 822
  ['5 Mar 99 10:00 EST', '1999-03-05'],
  ['31 Feb 25 10:00 GMT', null],
  ['0001-01-01T00:00:00Z', null],
  ['24-05-01', null],
  ['-0044-03-15', null],
  ['1970-01-01', '1970-01-01'],
  ['2024-02-30', null],
  ['20240230', null],
  ['yesterday', null],
])('given %j it is %j', (text, edtf) => {
  expect(readGivenDate(text)).toBe(edtf)
})

test.each(['1970-01-01T00:00:00+00:00', '0001-01-01T00:00:00', '1899-12-30', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
  '%j is the day zero of some program',
  (text) => expect(readStampedDate(text)).toBeNull(),
)

test.each([
  ['https://amadnews.co/2023/09/28/qatars', '2023-09-28'],
  ['https://x.org/cna/2014-01/09/c_133028.htm', '2014-01-09'],
  ['https://x.org/world/2024/oct/24/foo', '2024-10-24'],
  ['https://x.org/2016/03/foo', '2016-03'],
  ['https://x.org/2016/13/foo', null],
  ['https://2023-09-28.example.org/a', null],
  ['https://x.org/c2016', null],
])('the address %s carries %j', (url, edtf) => {
  expect(findUrlDate(url)).toBe(edtf)
})

test.each([
  ['Published 13 August 2024, updated 15 August 2024', '2024-08-13'],
  ['Updated: August 15, 2024 9:00 am | Published: August 13, 2024 6:30 pm', '2024-08-13'],
  ['August 13, 2024 (last modified August 15, 2024)', '2024-08-13'],
  ['Last updated August 15, 2024', null],
])('%j was published on %j', (text, day) => {
  expect(findDateBeforeChange(text)).toBe(day)
})
