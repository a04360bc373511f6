/** What chrono-node reads finer than it is said, or not at all: "mid-May", "last week", "a day after", "in two weeks". */
import { type DateParts, type FoundDate, NONE } from './found-date'

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NUMBER_WORDS = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at) => [word, at + 1] as const,
  ),
)
const countOf = (word: string): number =>
  NUMBER_WORDS.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : 1)

const LATER =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (later|earlier|afterwards|before that|after that)\b/gi
const AFTER_THAT =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before)\b/gi
const DAY_BEFORE = /\bthe day (before|after)(?=[,.;:)]|$)/gi
/** Left alone by chrono-node: it may be a verb. */
const MAY = /\b(?:in|for|by|until|since|of|last|next|from) May\b(?! \d)/g
const MIDNIGHT = /\b(?:at midnight|overnight|(?:earlier )?this (?:morning|afternoon|evening))\b(?! on\b)/gi
const ADJACENT = /\b(?:on |in )?the (following|next|previous|same) (day|morning|evening|week|month|year)\b/gi
const MID_MONTH = new RegExp(`\\b[Mm]id[- –](${MONTHS})\\b\\.?(?:,? (?:of )?(\\d{4}))?`, 'g')
/** "Feb. 17–18", "March 23-25, 2025": chrono-node stops at the long dash. */
const MONTH_SPAN = new RegExp(`\\b(${MONTHS})\\b\\.? (\\d{1,2})[–-](\\d{1,2})\\b(?:, (\\d{4}))?`, 'g')
/** Of a leap year, whichever chrono-node guesses. */
const LEAP_DAY = /\b(?:Feb(?:ruary)?\.? 29|29 Feb(?:ruary)?)\b(?!,? \d{4})/g
const HOURS_AFTER = /\b(?:(?:a few|several|just|\w+) )?hours (?:after|before)\b/gi
const YEAR_WORDS = /\b(?:earlier |later |late |early )?(last|this|next) (year|summer|autumn|fall|winter|spring)\b/gi
const SEASON =
  /\b(?:in|since|during|over|by) (?:the )?(?:early |late )?(spring|summer|autumn|winter)(?: of ((?:19|20)\d\d))?\b/gi
const WEEKS = /\b(?:(earlier|later) )?(this|last|next|past|coming) week\b/gi
const WEEKEND = /\b(?:(this|last|next|past|coming) weekend|(?:over|at) the weekend)\b/gi
const AGO = /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (week|month|year)s? ago\b/gi
/** Vague spans: no date to resolve. */
const VAGUE =
  /\b(?:coming|past|recent|next|last) (?:few |two |three |four |five |six |several |couple of )?(?:days|weeks|months|years|hours)\b/gi

export type Builder = Omit<FoundDate, 'start' | 'end' | 'text' | 'ofNext'>

export const build = (more: Partial<Builder>): Builder => ({
  unit: 'day',
  parts: NONE,
  until: null,
  hint: null,
  relative: false,
  afterEarlier: null,
  forNext: false,
  ...more,
})

const shiftOf = (word: string): number => (/last|past/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0)

/** "During the past two days": a span that ends with the publication. */
const PAST_DAYS = /\b(?:past|last) (two|three|four|five|six|\d) days\b/gi

const OWN: [RegExp, (match: RegExpMatchArray, published: DateParts | null) => Builder | null][] = [
  [PAST_DAYS, ([, count = '']) => build({ unit: 'days', relative: true, parts: { ...NONE, day: -countOf(count) } })],
  [VAGUE, () => null],
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
  [
    MAY,
    ([text]) =>
      build({
        unit: 'month',
        parts: { ...NONE, month: 5 },
        hint: text.startsWith('last') ? 'last' : text.startsWith('next') ? 'next' : null,
      }),
  ],
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
    MONTH_SPAN,
    ([, name = '', first = '', last = '', year]) => {
      const month = MONTH_KEYS.indexOf(name.slice(0, 3).toLowerCase()) + 1
      const parts = { ...NONE, month, year: year === undefined ? null : Number(year) }
      return Number(last) > Number(first)
        ? build({ parts: { ...parts, day: Number(first) }, until: { ...parts, day: Number(last) } })
        : null
    },
  ],
  [LEAP_DAY, () => build({ parts: { ...NONE, month: 2, day: 29 } })],
  [HOURS_AFTER, () => build({ afterEarlier: { days: 0, months: 0 }, forNext: true })],
  [
    MID_MONTH,
    ([, month = '', year]) =>
      build({
        unit: 'month',
        parts: {
          ...NONE,
          month: MONTH_KEYS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
          year: year === undefined ? null : Number(year),
        },
      }),
  ],
  [WEEKS, ([, , which = '']) => build({ unit: 'week', relative: true, parts: { ...NONE, day: shiftOf(which) } })],
  [
    WEEKEND,
    ([, which]) =>
      build({
        unit: 'weekend',
        relative: true,
        hint: which === undefined || /last|past/i.test(which) ? 'last' : /this/i.test(which) ? 'this' : 'next',
      }),
  ],
  [
    AGO,
    ([, count = '', unit = '']) => {
      const amount = countOf(count)
      if (/week/i.test(unit)) return build({ unit: 'week', relative: true, parts: { ...NONE, day: -amount } })
      if (/month/i.test(unit)) return build({ unit: 'month', relative: true, parts: { ...NONE, month: -amount } })
      return build({ unit: 'year', relative: true, parts: { ...NONE, year: -amount } })
    },
  ],
  [YEAR_WORDS, ([, which = '']) => build({ unit: 'year', relative: true, parts: { ...NONE, year: shiftOf(which) } })],
  [
    SEASON,
    ([, , year]) =>
      year === undefined
        ? build({ unit: 'year', relative: true, parts: { ...NONE, year: 0 }, hint: 'last' })
        : build({ unit: 'year', parts: { ...NONE, year: Number(year) } }),
  ],
]

/** Dates of these kinds, none overlapping another; vague ones among them, so that nothing is read into their words. */
export const ownDates = (text: string, published: Date | null): FoundDate[] => {
  const parts = published && {
    year: published.getUTCFullYear(),
    month: published.getUTCMonth() + 1,
    day: published.getUTCDate(),
    weekday: null,
  }
  const found: FoundDate[] = []
  for (const [pattern, make] of OWN)
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const built = make(match, parts)
      found.push({ ...(built ?? build({ unit: 'year' })), start, end, text: match[0], ofNext: false })
    }
  return found
}

/** "Recent days": no date at all. */
export const isVague = (date: FoundDate): boolean =>
  date.unit !== 'days' && new RegExp(VAGUE.source, 'i').test(date.text) && date.afterEarlier === null
