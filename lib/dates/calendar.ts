/**
 * Calendar arithmetic on ISO days ("2024-07-30") in the proleptic Gregorian calendar, years 0001 to 9999.
 * Integers and strings only: a `Date` would bring time zones and its own idea of the years 0 to 99.
 */

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export type CalendarDay = { year: number; month: number; day: number }

export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

export function isoYear(year: number): string {
  return pad(year, 4)
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Whether the text is a real day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** @throws RangeError when the text is not a real ISO day. */
export function splitDay(text: string): CalendarDay {
  if (!isDay(text)) throw new RangeError(`not a calendar day: "${text}"`)
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) }
}

/** Days since 0001-01-01, which is 0. Counting years from March puts the leap day last, which makes it integer division. */
export function dayNumber(text: string): number {
  const { year, month, day } = splitDay(text)
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - 306
}

/** The inverse of `dayNumber`. @throws RangeError outside the years 0001 to 9999. */
export function dayOfNumber(number: number): string {
  const shifted = number + 306
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (!Number.isInteger(number) || year < 1 || year > 9999) throw new RangeError(`no such day: ${number}`)
  return isoDay(year, month, day)
}

/** @throws RangeError when the result leaves the years 0001 to 9999. */
export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count)
}

/** Number of days from the first to the last, both included; 1 for a single day. */
export function countDays(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first) + 1
}
