/** "In February 2022 … On March 10": in a text that tells of an earlier year, days without a year are of that year. */
import { dayNumber } from '@/lib/dates/calendar'
import type { DateParts, FoundDate } from './found-date'
import { resolveDate } from './resolve-date'

/** A day that lies less than this behind the publication needs no year. */
const NEWS = 60
/** How many sentences a year carries on. */
const REACH = 3

const THAT_YEAR = /(?:that|the same) year$/

type Told = { year: number; month: number; sentence: number }

/** How many months a tale runs on into the next year: "in December 2018 … in January". */
const WINTER = 3

/** The year in which a tale goes on; null where it does not. */
const yearOf = (told: Told, { year, month, day }: DateParts, sentence: number): number | null => {
  if (year !== null || month === null || sentence - told.sentence > REACH) return null
  // Nobody names the same month twice: another year's is meant.
  if (month === told.month && day === null && sentence !== told.sentence) return null
  if (month >= told.month) return told.year
  return sentence - told.sentence <= 1 && month + 12 - told.month <= WINTER ? told.year + 1 : null
}

const isNews = (found: FoundDate, published: string): boolean => {
  const near = resolveDate(found, { day: published, basis: 'stated' }, 'past', null)
  const behind = near.latest === null ? -1 : dayNumber(published) - dayNumber(near.latest)
  return behind >= 0 && behind < NEWS
}

/**
 * Gives days and months without a year the year told just before them, where the text goes forward from there.
 * `sentences` holds the dates of each sentence in order; what is changed is copied.
 */
export const carryYears = <T extends { found: FoundDate }>(sentences: T[][], published: string | null): T[][] => {
  const publishedYear = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4))
  let told: Told | null = null
  let named: number | null = null
  return sentences.map((dates, sentence) =>
    dates.map((one) => {
      const { found } = one
      const { year, month } = found.parts
      if (year !== null && !found.relative) named = year
      // "In April that year", wherever in it the tale has come to.
      if (named !== null && year === null && month !== null && THAT_YEAR.test(found.text)) {
        told = named < publishedYear ? { year: named, month, sentence } : null
        return { ...one, found: { ...found, parts: { ...found.parts, year: named } } }
      }
      if (month !== null && year !== null && !found.relative) {
        told = year < publishedYear ? { year, month, sentence } : null
        return one
      }
      if (found.relative || found.hint !== null || (found.parts.weekday !== null && month === null)) {
        told = null
        return one
      }
      const carried = told && yearOf(told, found.parts, sentence)
      if (carried === null || month === null || carried > publishedYear) return one
      if (published !== null && isNews(found, published)) {
        told = null
        return one
      }
      told = { year: carried, month, sentence }
      const until = found.until && { ...found.until, year: carried }
      return { ...one, found: { ...found, parts: { ...found.parts, year: carried }, until } }
    }),
  )
}
