/** "In February 2022 … On March 10": in a text that tells of an earlier year, days without a year are of that year. */
import { dayNumber } from '@/lib/dates/calendar'
import type { DateParts, FoundDate } from './found-date'
import { resolveDate } from './resolve-date'

/** A day that lies less than this behind the publication needs no year. */
const NEWS = 60
/** How many sentences a year carries on. */
const REACH = 3

type Told = { year: number; month: number; sentence: number }

const follows = (told: Told, { year, month }: DateParts, sentence: number): boolean =>
  year === null && month !== null && month >= told.month && sentence - told.sentence <= REACH

/**
 * Gives days and months without a year the year told just before them, where the text goes forward from there.
 * `sentences` holds the dates of each sentence in order; what is changed is copied.
 */
export const carryYears = <T extends { found: FoundDate }>(sentences: T[][], published: string | null): T[][] => {
  if (published === null) return sentences
  const publishedYear = Number(published.slice(0, 4))
  let told: Told | null = null
  return sentences.map((dates, sentence) =>
    dates.map((one) => {
      const { found } = one
      const { year, month } = found.parts
      if (month !== null && year !== null && !found.relative) {
        told = year < publishedYear ? { year, month, sentence } : null
        return one
      }
      if (found.relative || found.hint !== null || found.parts.weekday !== null) {
        told = null
        return one
      }
      if (!told || month === null || !follows(told, found.parts, sentence)) return one
      const near = resolveDate(found, { day: published, basis: 'stated' }, 'past', null)
      const behind = near.latest === null ? -1 : dayNumber(published) - dayNumber(near.latest)
      if (behind >= 0 && behind < NEWS) {
        told = null
        return one
      }
      const carried: Told = { year: told.year, month, sentence }
      told = carried
      const until = found.until && { ...found.until, year: carried.year }
      return { ...one, found: { ...found, parts: { ...found.parts, year: carried.year }, until } }
    }),
  )
}
