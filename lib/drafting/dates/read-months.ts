/** Months and the days within them that chrono-node misreads: "mid-May", "Feb. 17–18", "from 9 to 11 May". */
import { build, type Builder, type Phrases } from './build-date'
import { NONE } from './found-date'

const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const MONTH_KEYS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name: string): number => MONTH_KEYS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const MID_MONTH = new RegExp(`\\b[Mm]id[- –](${MONTHS})\\b\\.?(?:,? (?:of )?(\\d{4}))?`, 'g')
/** "Feb. 17–18", "March 23 to 25, 2025", "5 and 6 February": chrono-node reads one day of them, or an hour. */
const MONTH_SPAN = new RegExp(
  `\\b(${MONTHS})\\b\\.? (\\d{1,2})(?:[–-]| (?:and|to|until|through) )(\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:${MONTHS})\\b)(?:, (\\d{4}))?`,
  'g',
)
const SPAN_OF_MONTH = new RegExp(
  `(?<!(?:${MONTHS})\\.? )\\b(\\d{1,2})(?:st|nd|rd|th)?(?:[–-]| (?:and|to|or|until|through) )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTHS})\\b\\.?(?:,? (\\d{4}))?`,
  'g',
)
/** "That August", "the following March": of the year told before. */
const MONTH_THEN = new RegExp(
  `\\b(?:that|the (same|following|next)) (${MONTHS})(?=[,.;]|$| (?:and|but|when|after|in|at|was|were|had|did|to|with|the)\\b)`,
  'g',
)
/** Of a leap year, whichever chrono-node guesses. */
const LEAP_DAY = /\b(?:Feb(?:ruary)?\.? 29|29 Feb(?:ruary)?)\b(?!,? \d{4})/g
const spanOf = (name = '', first = '', last = '', year: string | undefined): Builder | null => {
  const parts = { ...NONE, month: monthOf(name), year: year === undefined ? null : Number(year) }
  return Number(last) > Number(first)
    ? build({ parts: { ...parts, day: Number(first) }, until: { ...parts, day: Number(last) } })
    : null
}

/** Left alone by chrono-node: it may be a verb. */
const MAY =
  /(?<=\b(?:in|for|by|until|since|(?<!\d(?:st|nd|rd|th) )of|last|next|this|from|between|early|late|(?:January|February|March|April|June|July|August|September|October|November|December) (?:and|or|to)) )May\b(?! \d| (?:to|until|till|through) [A-Z\d])/g

export const MONTH_PHRASES: Phrases = {
  needs: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  phrases: [
    [MONTH_SPAN, ([, name, first, last, year]) => spanOf(name, first, last, year)],
    [SPAN_OF_MONTH, ([, first, last, name, year]) => spanOf(name, first, last, year)],
    [
      MONTH_THEN,
      ([, which = 'same', name = '']) =>
        build({
          unit: 'month',
          parts: { ...NONE, month: monthOf(name) },
          afterEarlier: { days: 0, months: which === 'same' ? 0 : 1 },
        }),
    ],
    [LEAP_DAY, () => build({ parts: { ...NONE, month: 2, day: 29 } })],
    [
      MID_MONTH,
      ([, month = '', year]) =>
        build({
          unit: 'month',
          parts: {
            ...NONE,
            month: monthOf(month),
            year: year === undefined ? null : Number(year),
          },
        }),
    ],
    [
      MAY,
      ([text]) =>
        build({
          unit: 'month',
          parts: { ...NONE, month: 5 },
          hint: text.startsWith('last') ? 'last' : text.startsWith('next') ? 'next' : null,
        }),
    ],
  ],
}
