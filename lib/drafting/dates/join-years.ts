/** Years that stand apart from their months: "April last year", "from April to August 2016". */
import type { FoundDate } from './found-date'

const RANGE = /^(?: (?:to|and|until|till|through|or) (?:in |on )?(?:late |early |mid-?)?|[–—-])$/

/** "From April to August 2016": both are of the year that is told once. */
const shareYear = (first: FoundDate, second: FoundDate, text: string): void => {
  const { year, month } = second.parts
  const own = first.parts
  if (year === null || month === null || own.month === null || own.year !== null) return
  if (first.relative || second.relative || first.afterEarlier !== null) return
  if (RANGE.test(text.slice(first.end, second.start)))
    first.parts = { ...own, year: own.month <= month ? year : year - 1 }
}

/** "April last year", "in July this year": a year given in words right after a month or a day. */
export const joinYears = (dates: FoundDate[], text: string, publishedYear: number | null): FoundDate[] => {
  const joined: FoundDate[] = []
  for (const date of dates) {
    const previous = joined.at(-1)
    const between = previous ? text.slice(previous.end, date.start) : ''
    if (
      previous &&
      date.unit === 'year' &&
      previous.parts.month !== null &&
      previous.parts.year === null &&
      /^(?: of)?,? $/.test(between)
    ) {
      previous.parts = {
        ...previous.parts,
        year: date.relative
          ? publishedYear === null
            ? null
            : publishedYear + (date.parts.year ?? 0)
          : date.parts.year,
      }
      previous.hint = null
      previous.relative ||= date.relative
      previous.end = date.end
      previous.text = text.slice(previous.start, previous.end)
      continue
    }
    if (previous) shareYear(previous, date, text)
    joined.push(date)
  }
  return joined
}
