/**
 * Dates in a sentence: chrono-node reads them, the rules here keep what the words really say. A month stays a month,
 * "last week" stays a week, "two weeks later" waits for the date it counts from. Nothing is resolved to a day that the words do not give.
 */
import * as chrono from 'chrono-node'

export type DateParts = { year: number | null; month: number | null; day: number | null; weekday: number | null }

export type FoundDate = {
  /** Offsets into the text given. */
  start: number
  end: number
  text: string
  /** What the words give; null for what they leave open. `week` counts from the publication date, in weeks. */
  unit: 'day' | 'days' | 'week' | 'weekend' | 'month' | 'year'
  parts: DateParts
  /** Last day of "27 to 29 May". */
  until: DateParts | null
  /** "Last Sunday" and "next Sunday"; "April last year" needs none. */
  hint: 'last' | 'next' | 'this' | null
  /** Counted from the publication date ("yesterday", "last month") rather than written out. */
  relative: boolean
  /** Counted from the date told before: "a week later" = 7, "the previous day" = -1, "the same day" = 0. */
  afterEarlier: { days: number; months: number } | null
  /** "A day after": dates what is told next, counted from the date before it or from the publication. */
  forNext: boolean
  /** "Saturday's release": of the noun that follows. */
  ofNext: boolean
}

const NONE: DateParts = { year: null, month: null, day: null, weekday: null }
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

/** Cheap test before anything is parsed: most sentences hold no date at all. */
const MAY_HOLD_DATE =
  /\d|day|week|month|year|night|morning|evening|tomorrow|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|winter|later|earlier/

const LATER =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (later|earlier|afterwards|before that|after that)\b/gi
const AFTER_THAT =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s? (after|before)\b/gi
const MIDNIGHT = /\b(?:at midnight|overnight)\b(?! on\b)/gi
const ADJACENT = /\b(?:on |in )?the (following|next|previous|same) (day|morning|evening|week|month|year)\b/gi
const MID_MONTH = new RegExp(`\\b[Mm]id[- –](${MONTHS})\\b\\.?(?:,? (?:of )?(\\d{4}))?`, 'g')
const YEAR_ALONE =
  /\b(?:in|of|since|from|by|during|until|till|after|before|early|late|mid|through|and|to)[ -](?:early |late |mid-?)?((?:19[5-9]|20[0-4])\d)\b(?!-\d)/gi
/** "A 2016 peace deal": the year of the noun that follows. */
const YEAR_OF =
  /\b((?:19[5-9]|20[0-4])\d)(?= (?:[A-Za-z-]+ ){0,3}(?:agreements?|accords?|deal|pact|treaty|truce|ceasefire|cease-fire|talks|summit|conference|protocol|declaration|meeting|negotiations)\b)/g
const YEAR_WORDS = /\b(?:earlier |later |late |early )?(last|this|next) (year|summer|autumn|fall|winter|spring)\b/gi
const SEASON =
  /\b(?:in|since|during|over|by) (?:the )?(?:early |late )?(spring|summer|autumn|winter)(?: of ((?:19|20)\d\d))?\b/gi
const WEEKS = /\b(?:(earlier|later) )?(this|last|next|past|coming) week\b/gi
const WEEKEND = /\b(?:(this|last|next|past|coming) weekend|(?:over|at) the weekend)\b/gi
const AGO = /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (week|month|year)s? ago\b/gi
/** Vague spans: no date to resolve. */
const VAGUE =
  /\b(?:coming|past|recent|next|last) (?:few |two |three |four |five |six |several |couple of )?(?:days|weeks|months|years|hours)\b/gi

type Builder = Omit<FoundDate, 'start' | 'end' | 'text' | 'ofNext'>

const build = (more: Partial<Builder>): Builder => ({
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

const ownDates = (text: string, published: Date | null): FoundDate[] => {
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

const isVague = (date: FoundDate): boolean =>
  date.unit !== 'days' && new RegExp(VAGUE.source, 'i').test(date.text) && date.afterEarlier === null

const partsOf = (components: chrono.ParsedComponents): DateParts => {
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') =>
    components.isCertain(part) ? components.get(part) : null
  return { year: certain('year'), month: certain('month'), day: certain('day'), weekday: certain('weekday') }
}

const isEmpty = ({ year, month, day, weekday }: DateParts): boolean =>
  year === null && month === null && day === null && weekday === null

const RELATIVE_WORDS =
  /yesterday|today|tonight|tomorrow|night|morning|ago|this|last|next|\bin (?:a|an|one|two|three|\d)/i

const chronoDates = (text: string, reference: Date): FoundDate[] => {
  const found: FoundDate[] = []
  for (const result of chrono.en.casual.parse(text, { instant: reference, timezone: 0 })) {
    const parts = partsOf(result.start)
    if (isEmpty(parts)) continue
    // "may" and "sat" are verbs; names of months and days start with a capital.
    const named = /[A-Za-z]{3,}/.test(result.text)
    const relative = RELATIVE_WORDS.test(result.text)
    if (named && !relative && !/[A-Z]/.test(result.text) && !/\d{4}/.test(result.text)) continue
    const start = result.index
    const end = start + result.text.length
    const before = text.slice(Math.max(0, start - 12), start).toLowerCase()
    const word =
      /\b(last|next|this|past|coming) $/.exec(before)?.[1] ??
      /^(?:on )?(last|next|this|past|coming) /i.exec(result.text)?.[1]?.toLowerCase()
    const hint =
      word === undefined ? null : word === 'last' || word === 'past' ? 'last' : word === 'this' ? 'this' : 'next'
    const weekdayOnly = parts.weekday !== null && parts.day === null && parts.month === null
    // "Next month" and "March": no day. "The end of March" is read as the 31st, which nobody said.
    const monthOnly = parts.month !== null && (parts.day === null || /^(?:the )?end of/i.test(result.text))
    // "5 and 6 February": chrono reads the second day alone.
    const pair =
      parts.day !== null && parts.month !== null
        ? /\b(\d{1,2}) (?:and|to|or|through|until) $/.exec(text.slice(Math.max(0, start - 12), start))
        : null
    const first = Number(pair?.[1] ?? 0)
    if (pair && first >= 1 && first < (parts.day ?? 0)) {
      found.push({
        start: start - pair[0].length,
        end,
        text: text.slice(start - pair[0].length, end),
        unit: 'day',
        parts: { ...parts, day: first, weekday: null },
        until: { ...parts, weekday: null },
        hint: null,
        relative: false,
        afterEarlier: null,
        forNext: false,
        ofNext: false,
      })
      continue
    }
    if (monthOnly || weekdayOnly || parts.day !== null)
      found.push({
        start,
        end,
        text: result.text,
        unit: monthOnly ? 'month' : 'day',
        parts: monthOnly ? { ...parts, day: null, weekday: null } : parts,
        until: result.end && !monthOnly ? partsOf(result.end) : null,
        hint: relative && parts.year !== null ? null : hint,
        relative: relative && parts.weekday === null,
        afterEarlier: null,
        forNext: false,
        ofNext: false,
      })
  }
  return found
}

/** "April last year", "in July this year": a year given in words right after a month or a day. */
const joinYears = (dates: FoundDate[], text: string, publishedYear: number | null): FoundDate[] => {
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
    joined.push(date)
  }
  return joined
}

/** Dates in the order of the text. `published` (noon, UTC) only decides how "yesterday" is read; without it such words are left out. */
export const findDates = (text: string, published: Date | null): FoundDate[] => {
  if (!MAY_HOLD_DATE.test(text)) return []
  const own = ownDates(text, published)
  const free = (date: { start: number; end: number }, taken: FoundDate[]) =>
    !taken.some((other) => date.start < other.end && other.start < date.end)
  const read = chronoDates(text, published ?? new Date(Date.UTC(2000, 0, 1, 12))).filter(
    (date) => free(date, own) && (published !== null || !date.relative),
  )
  const taken = [...own, ...read]
  for (const match of text.matchAll(YEAR_ALONE)) {
    const year = match[1] ?? ''
    const end = match.index + match[0].length
    const date = { start: end - year.length, end }
    if (free(date, taken))
      taken.push({
        ...date,
        text: year,
        ofNext: false,
        ...build({ unit: 'year', parts: { ...NONE, year: Number(year) } }),
      })
  }
  for (const match of text.matchAll(YEAR_OF)) {
    const date = { start: match.index, end: match.index + 4 }
    if (free(date, taken))
      taken.push({
        ...date,
        text: match[0],
        ...build({ unit: 'year', parts: { ...NONE, year: Number(match[0]) } }),
        ofNext: true,
      })
  }
  const ordered = taken.filter((date) => !isVague(date)).toSorted((a, b) => a.start - b.start)
  for (const date of ordered) date.ofNext ||= /^['’]s? \p{L}/u.test(text.slice(date.end, date.end + 4))
  return joinYears(ordered, text, published?.getUTCFullYear() ?? null)
}
