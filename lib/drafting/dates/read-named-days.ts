/** Days that chrono-node misses or misreads: in figures, by ordinal alone, by a feast, by a weekday counted from another day. */
import { addDays, dayNumber, daysInMonth, isoDay, splitDay } from '@/lib/dates/calendar'
import { build, type Phrases } from './build-date'
import { type DateParts, NONE } from './found-date'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'
const weekdayOf = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase())

/** "12/05/2025", "12.5.2025". */
const FIGURES = /\b(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)\b/g
/** "The Friday of last week", "Monday this week". */
const OF_WEEK = new RegExp(`\\b(${WEEKDAY}) (?:of )?(last|this|next) week\\b`, 'g')
/** "A week from Thursday", "Thursday week". */
const WEEK_FROM = new RegExp(`\\b(?:a week from (${WEEKDAY})|(${WEEKDAY}) week)\\b(?!-)`, 'g')
/** "Today (Tuesday)": told in another time zone. */
const TODAY_NAMED = new RegExp(`\\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow) ?[,(] ?(${WEEKDAY})\\b`, 'g')
/** "A two-day-old truce": so many days before the publication. */
const OLD = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-days?-old\b/g
/** "The following Tuesday", "the previous Thursday". */
const NEXT_WEEKDAY = new RegExp(`\\b(?:on )?the (following|next|previous|preceding) (${WEEKDAY})\\b`, 'g')
/** "On the 13th", "on the twenty-third": of the month told before. */
const ORDINAL =
  /\b[Oo]n the ((\d{1,2})(?:st|nd|rd|th)|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first)(?=[,.;)]|$| (?:they|he|she|it|the|both|we|at|in|and|of (?:the|that|this) (?:same )?month)\b)/g
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const FEAST = /\b(Christmas Eve|Christmas Day|Boxing Day|New Year['’]s Eve|New Year['’]s Day)\b/g
/** Feasts that move, and days that are known by a name: no weekday of this week. */
const NAMED =
  /\b(?:Easter (?:Sunday|Monday)|Palm Sunday|Good Friday|Maundy Thursday|Ash Wednesday|(?:Bloody|Black) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday))\b/g
const FEASTS: Record<string, [number, number]> = {
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  'Boxing Day': [12, 26],
  'New Years Eve': [12, 31],
  'New Years Day': [1, 1],
}

const dayOfOrdinal = (words: string, figures: string | undefined): number => {
  if (figures !== undefined) return Number(figures)
  if (words === 'thirtieth') return 30
  if (words === 'thirty-first') return 31
  return 21 + UNITS.indexOf(words.slice('twenty-'.length))
}

/** The day first, as most of the world writes; the month first where only that is a date, or only that is near the publication. */
const inFigures = (first: number, second: number, year: number, published: DateParts | null): DateParts | null => {
  const dayFirst = second <= 12 && first <= daysInMonth(year, Math.max(1, second)) && second >= 1 && first >= 1
  const monthFirst = first <= 12 && second <= daysInMonth(year, Math.max(1, first)) && second >= 1 && first >= 1
  const asDayFirst = { year, month: second, day: first, weekday: null }
  const asMonthFirst = { year, month: first, day: second, weekday: null }
  if (!dayFirst && !monthFirst) return null
  if (!dayFirst || !monthFirst) return dayFirst ? asDayFirst : asMonthFirst
  if (!published?.year || !published.month || !published.day) return first === second ? asDayFirst : null
  const from = dayNumber(isoDay(published.year, published.month, published.day))
  const away = Math.abs(dayNumber(isoDay(year, second, first)) - from)
  return away <= Math.abs(dayNumber(isoDay(year, first, second)) - from) ? asDayFirst : asMonthFirst
}

/** Monday of the week in which a day lies is counted from one that is known. */
const KNOWN_MONDAY = dayNumber('2024-01-01')
const daysSinceMonday = (day: string): number => (((dayNumber(day) - KNOWN_MONDAY) % 7) + 7) % 7
const mondayOf = (day: string): string => addDays(day, -daysSinceMonday(day))

export const NAMED_DAYS: Phrases[] = [
  {
    needs: /\d[./]\d/,
    phrases: [
      [
        FIGURES,
        ([, first = '', mark = '', second = '', year = ''], published) => {
          const parts =
            mark === '.' && Number(second) <= 12
              ? { year: Number(year), month: Number(second), day: Number(first), weekday: null }
              : inFigures(Number(first), Number(second), Number(year), published)
          return parts === null ? build({ unit: 'year', parts: { ...NONE, year: Number(year) } }) : build({ parts })
        },
      ],
    ],
  },
  {
    needs: /day/,
    phrases: [
      [
        OF_WEEK,
        ([, name = '', which = ''], published) => {
          if (!published?.year || !published.month || !published.day) return null
          const monday = mondayOf(isoDay(published.year, published.month, published.day))
          const weeks = which === 'last' ? -7 : which === 'next' ? 7 : 0
          const { year, month, day } = splitDay(addDays(monday, ((weekdayOf(name) + 6) % 7) + weeks))
          return build({ relative: true, parts: { year, month, day, weekday: null } })
        },
      ],
      [
        WEEK_FROM,
        ([, from, name = from ?? ''], published) => {
          if (!published?.year || !published.month || !published.day) return null
          const today = isoDay(published.year, published.month, published.day)
          const ahead = (weekdayOf(name) + 6 - daysSinceMonday(today) + 7) % 7
          const { year, month, day } = splitDay(addDays(today, ahead + 7))
          return build({ relative: true, parts: { year, month, day, weekday: null } })
        },
      ],
      [
        OLD,
        ([, count = ''], published) => {
          if (!published?.year || !published.month || !published.day) return null
          const days = COUNTS.includes(count) ? COUNTS.indexOf(count) + 2 : Number(count)
          const { year, month, day } = splitDay(addDays(isoDay(published.year, published.month, published.day), -days))
          return build({ relative: true, parts: { year, month, day, weekday: null } })
        },
      ],
      [TODAY_NAMED, ([, name = '']) => build({ parts: { ...NONE, weekday: weekdayOf(name) } })],
      [
        NEXT_WEEKDAY,
        ([, which = '', name = '']) =>
          build({
            parts: { ...NONE, weekday: weekdayOf(name) },
            afterEarlier: { days: /following|next/.test(which) ? 1 : -1, months: 0 },
          }),
      ],
    ],
  },
  {
    needs: /n the (?:\d|tw|th)/,
    phrases: [
      [
        ORDINAL,
        ([, words = '', figures]) =>
          build({ parts: { ...NONE, day: dayOfOrdinal(words, figures) }, afterEarlier: { days: 0, months: 0 } }),
      ],
    ],
  },
  {
    needs: /(?:Easter|Palm|Good|Maundy|Ash|Bloody|Black) [A-Z][a-z]+day/,
    phrases: [[NAMED, () => build({ unit: 'vague' })]],
  },
  {
    needs: /Day|Eve/,
    phrases: [
      [
        FEAST,
        ([, name = '']) => {
          const [month, day] = FEASTS[name.replace(/['’]/, '')] ?? [12, 25]
          return build({ parts: { ...NONE, month, day } })
        },
      ],
    ],
  },
]
