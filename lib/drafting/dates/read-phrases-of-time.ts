/** What chrono-node reads finer than it is said, or not at all: "mid-May", "last week", "a day after", "in two weeks". */
import { matchesOf } from '@/lib/drafting/matches'
import { build, type Phrase, type Phrases } from './build-date'
import { type FoundDate, NONE } from './found-date'
import { MONTH_PHRASES } from './read-months'
import { NAMED_DAYS } from './read-named-days'
import { UNCOUNTED_TIMES, VAGUE_SPANS } from './read-vague-times'

const NUMBER_WORDS = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [word, at + 1] as const,
  ),
)
const countOf = (word: string): number =>
  NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : 1)

const LATER =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (later|earlier|afterwards|before that|after that|(?:after|before)(?=[,.;]))\b/gi
const AFTER_THAT =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before)\b/gi
const DAY_BEFORE = /\bthe day (before|after)(?=[,.;:)]|$)/gi
const MIDNIGHT =
  /\b(?:at midnight|(?:at|before) dawn|overnight(?! (?:(?:into|to|from|until) )?[A-Z][a-z]+day)|(?:earlier )?this (?:morning|afternoon|evening))\b(?!(?: (?:local|their) time|,? GMT| \([^)]{1,20}\))?,? on\b)/gi
const ADJACENT = /\b(?:on |in )?the (following|next|previous|same) (day|morning|evening|week|month|year)\b/gi
const HOURS_AFTER = /\b(?:(?:a few|several|just|(\w+)) )?hours (after|before)\b/gi
const HOURS_LATER = /\b(?:(?:a few|several|just|(\w+)) )?hours (later|earlier|afterwards|before that|after that)\b/gi
/** "Earlier in the day", "during the afternoon", "that evening": of the day told before. */
const THAT_DAY =
  /\b(?:(?:earlier|later) (?:in|on|during) the day|(?:earlier in|later in|late in|during) the (?:morning|afternoon|evening)|(?:earlier |later )?(?:that|the same) (?:day|morning|afternoon|evening|night))\b/gi
/** "From 6 to 10 March. On the final day": the last of the days told before. */
const FINAL_DAY = /\bon the (?:final|last|closing) day\b(?! of)/gi
/** "At the time", "it was then that": the day, month or year told before. */
const THEN = /\b(?:at the time(?! of)|it was then)\b/gi
const NIGHT_BEFORE = /\bthe (?:night|evening) before\b/gi
const THAT_MONTH = /\b(?:that|the same) (month|year|spring|summer|autumn|winter)\b/gi
const END_OF = /\b(?:end|start|beginning|middle|close|half) of the (week|month|year)\b/gi
const YEAR_WORDS = /\b(?:earlier |later |late |early )?(last|this|next) (year|summer|autumn|fall|winter|spring)\b/gi
const SEASON =
  /\b(?:(?:in|since|during|over|by) (?:the )?(?:early |late )?(spring|summer|autumn|winter)(?: (?:of )?((?:19|20)\d\d))?|(?:spring|summer|autumn|winter) (?:of )?((?:19|20)\d\d))\b/gi
const WEEKS =
  /\b(?:(earlier|later) )?(this|last|next|past|coming|in the|during the) week\b|\bthe week (?:after next|before last)\b/gi
const WEEKEND = /\b(?:(this|last|next|past|coming) weekend|(?:over|at) the weekend)\b/gi
const AGO = /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (week|fortnight|month|year)s? ago\b/gi
/** Whole days in so many hours: none in a few. */
const daysOfHours = (count: string): number => (/^\d+$/.test(count) ? Math.floor(Number(count) / 24) : 0)

const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
/** How many years from the publication's a season lies: "last summer" in October is this year's. */
const yearOfSeason = (season: string, which: string, month: number): number => {
  const from = SEASONS[season.toLowerCase()] ?? 0
  if (from === 12) return shiftOf(which)
  if (/last|past/i.test(which)) return month > from + 2 ? 0 : -1
  if (/next/i.test(which)) return month < from ? 0 : 1
  return which === '' && month < from ? -1 : 0
}

const shiftOf = (word: string): number => (/last|past/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0)

/** "During the past two days": a span that ends with the publication. */
const PAST_DAYS = /\b(?:past|last) (two|three|four|five|six|\d) days\b/gi
/** "In recent days", "over the next few days": about a week behind or ahead. */
const SOME_DAYS =
  /\b(?:(recent|past few|last few)|coming|next few|coming few|in (?:a few|several)(?= days(?! (?:after|before|of)\b))) days\b/gi
/** "A few days ago". */
const DAYS_AGO = /\b(?:a few|several|just|only) days ago\b/gi

/** How many days "a few days" reach. */
const ABOUT = 6

/** Without one of these words a text holds none of the phrases below. */
const UNITS =
  /\b(?:days?|hours|weeks?|weekend|fortnights?|months?|years?|morning|afternoon|evening|night|summer|autumn|fall|winter|spring|midnight|dawn|overnight|date|time|then)\b/i

const COUNTED: Phrase[] = [
  [PAST_DAYS, ([, count = '']) => build({ unit: 'days', relative: true, parts: { ...NONE, day: -countOf(count) } })],
  [DAYS_AGO, () => build({ unit: 'days', relative: true, parts: { ...NONE, day: -ABOUT } })],
  [
    SOME_DAYS,
    ([, past]) => build({ unit: 'days', relative: true, parts: { ...NONE, day: past === undefined ? ABOUT : -ABOUT } }),
  ],
  ...VAGUE_SPANS,
  [
    LATER,
    ([, count = '', unit = '', way = '']) => {
      const sign = /earlier|before/i.test(way) ? -1 : 1
      const amount = sign * countOf(count)
      if (/year/i.test(unit)) return build({ unit: 'year', afterEarlier: { days: 0, months: 12 * amount } })
      if (/month/i.test(unit)) return build({ unit: 'month', afterEarlier: { days: 0, months: amount } })
      return build({ afterEarlier: { days: amount * (/week/i.test(unit) ? 7 : 1), months: 0 } })
    },
  ],
  [
    AFTER_THAT,
    ([, count = '', unit = '', way = '']) => {
      const amount = (/after/i.test(way) ? -1 : 1) * countOf(count)
      if (/year/i.test(unit))
        return build({ unit: 'year', afterEarlier: { days: 0, months: 12 * amount }, forNext: true })
      if (/month/i.test(unit)) return build({ unit: 'month', afterEarlier: { days: 0, months: amount }, forNext: true })
      return build({ afterEarlier: { days: amount * (/week/i.test(unit) ? 7 : 1), months: 0 }, forNext: true })
    },
  ],
  [DAY_BEFORE, ([, way = '']) => build({ afterEarlier: { days: /before/i.test(way) ? -1 : 1, months: 0 } })],
  [MIDNIGHT, (_match, published) => (published === null ? null : build({ relative: true, parts: published }))],
  [
    ADJACENT,
    ([, which = '', unit = '']) => {
      const step = /same/i.test(which) ? 0 : /previous/i.test(which) ? -1 : 1
      if (/week/i.test(unit)) return build({ afterEarlier: { days: 7 * step, months: 0 }, unit: 'week' })
      if (/month/i.test(unit)) return build({ unit: 'month', afterEarlier: { days: 0, months: step } })
      if (/year/i.test(unit)) return build({ unit: 'year', afterEarlier: { days: 0, months: 12 * step } })
      return build({ afterEarlier: { days: step, months: 0 } })
    },
  ],
  [
    HOURS_AFTER,
    ([, count = '', way = '']) => {
      const days = daysOfHours(count)
      return build({ afterEarlier: { days: way === 'after' ? -days : days, months: 0 }, forNext: true })
    },
  ],
  [
    HOURS_LATER,
    ([, count = '', way = '']) => {
      const days = daysOfHours(count)
      return build({ afterEarlier: { days: /earlier|before/i.test(way) ? -days : days, months: 0 } })
    },
  ],
  [THAT_DAY, () => build({ afterEarlier: { days: 0, months: 0 } })],
  [FINAL_DAY, () => build({ afterEarlier: { days: 0, months: 0 }, hint: 'last' })],
  [THEN, () => build({ afterEarlier: { days: 0, months: 0 } })],
  [NIGHT_BEFORE, () => build({ afterEarlier: { days: -1, months: 0 } })],
  [
    THAT_MONTH,
    ([, unit = '']) =>
      build({ unit: unit.toLowerCase() === 'month' ? 'month' : 'year', afterEarlier: { days: 0, months: 0 } }),
  ],
  [
    END_OF,
    ([, unit = '']) =>
      /week/i.test(unit)
        ? build({ unit: 'week', relative: true, parts: { ...NONE, day: 0 } })
        : /month/i.test(unit)
          ? build({ unit: 'month', relative: true, parts: { ...NONE, month: 0 } })
          : build({ unit: 'year', relative: true, parts: { ...NONE, year: 0 } }),
  ],
  [
    WEEKS,
    ([text, part, which]) =>
      build({
        unit: 'week',
        relative: true,
        parts: { ...NONE, day: which !== undefined ? shiftOf(which) : /before/i.test(text) ? -2 : 2 },
        hint: part === undefined ? null : /earlier/i.test(part) ? 'last' : 'next',
      }),
  ],
  [
    WEEKEND,
    ([, which]) =>
      build({
        unit: 'weekend',
        relative: true,
        hint: which === undefined ? null : /last|past/i.test(which) ? 'last' : /this/i.test(which) ? 'this' : 'next',
      }),
  ],
  [
    AGO,
    ([, count = '', unit = '']) => {
      const amount = countOf(count)
      if (/week/i.test(unit)) return build({ unit: 'week', relative: true, parts: { ...NONE, day: -amount } })
      if (/fortnight/i.test(unit)) return build({ unit: 'week', relative: true, parts: { ...NONE, day: -2 * amount } })
      if (/month/i.test(unit)) return build({ unit: 'month', relative: true, parts: { ...NONE, month: -amount } })
      return build({ unit: 'year', relative: true, parts: { ...NONE, year: -amount } })
    },
  ],
  [
    YEAR_WORDS,
    ([, which = '', unit = ''], published) => {
      const month = published?.month ?? null
      const year = /year/i.test(unit) || month === null ? shiftOf(which) : yearOfSeason(unit, which, month)
      return build({ unit: 'year', relative: true, parts: { ...NONE, year } })
    },
  ],
  [
    SEASON,
    ([, season = '', inYear, ofYear], published) =>
      (inYear ?? ofYear) === undefined
        ? build({
            unit: 'year',
            relative: true,
            parts: { ...NONE, year: published?.month ? yearOfSeason(season, '', published.month) : 0 },
          })
        : build({ unit: 'year', parts: { ...NONE, year: Number(inYear ?? ofYear) } }),
  ],
]

const ALL: readonly Phrases[] = [
  ...NAMED_DAYS,
  MONTH_PHRASES,
  { needs: UNITS, phrases: [...COUNTED, ...UNCOUNTED_TIMES] },
]

const readPhrase = (
  [pattern, make]: Phrase,
  text: string,
  published: FoundDate['parts'] | null,
  found: FoundDate[],
): void => {
  for (const match of matchesOf(text, pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => start < other.end && other.start < end)) continue
    const built = make(match, published)
    found.push({ ...(built ?? build({ unit: 'vague' })), start, end, text: match[0], ofNext: false })
  }
}

/** Dates of these kinds, none overlapping another; vague ones among them, so that nothing is read into their words. */
export const ownDates = (text: string, published: Date | null): FoundDate[] => {
  const parts = published && {
    year: published.getUTCFullYear(),
    month: published.getUTCMonth() + 1,
    day: published.getUTCDate(),
    weekday: null,
  }
  const found: FoundDate[] = []
  for (const { needs, phrases } of ALL)
    if (needs.test(text)) for (const phrase of phrases) readPhrase(phrase, text, parts, found)
  return found
}
