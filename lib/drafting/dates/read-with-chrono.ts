/** chrono-node's English parsers, each of them run only on a text that holds a word or figure without which it can find nothing. */
import * as chrono from 'chrono-node'

const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const RELATIVE = /this|last|past|next/i

/** By the name of the parser's class; a parser that is not listed is always run. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  ISOFormatParser: /\d-\d/,
  SlashDateFormatParser: /\d[/.-]\d/,
  ENYearMonthDayParser: /\d{4}/,
  ENMonthNameLittleEndianParser: MONTH,
  ENMonthNameMiddleEndianParser: MONTH,
  ENMonthNameParser: MONTH,
  ENYearMonthNameParser: /\d{4}|\d\s{0,2}(?:be|ad|bc|ce)/i,
  ENWeekdayParser: /sun|mon|tue|wed|thu|fri|sat|weekend|weekday/i,
  ENSlashMonthFormatParser: /\d\/\d{4}/,
  ENTimeExpressionParser: /\d/,
  ENTimeUnitWithinFormatParser: /\d|sec|min|hour|day|week|month|quarter|year/i,
  ENTimeUnitAgoFormatParser: /ago|before|earlier/i,
  ENTimeUnitLaterFormatParser: /later|after|from now|henceforth|forward|out/i,
  ENCasualDateParser: /now|today|tonight|tomorrow|overmorrow|tmr|yesterday|night/i,
  ENCasualTimeParser: /morning|afternoon|evening|night|midday|noon/i,
  ENEndOfCurrentMonthParser: /month/i,
  ENRelativeDateFormatParser: RELATIVE,
  ENTimeUnitCasualRelativeFormatParser: /this|last|past|next|after|[+-]/i,
}
const NOTHING = /^(?!)/

const reader = chrono.en.casual.clone()
reader.parsers = reader.parsers.map((parser) => {
  const needed = NEEDS[parser.constructor.name]
  if (!needed) return parser
  return {
    pattern: (context) => (needed.test(context.text) ? parser.pattern(context) : NOTHING),
    extract: (context, match) => parser.extract(context, match),
  }
})

export const readWithChrono = (text: string, reference: Date): chrono.ParsedResult[] =>
  reader.parse(text, { instant: reference, timezone: 0 })
