/** chrono-node's English parsers, each of them run only on a text that holds a word or figure without which it can find nothing. */
import * as chrono from 'chrono-node'

const UNITS =
  '(?:seconds?|sec|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mos?|mon|quarters?|qtr|years?|yr|y)'
const COUNTS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|the'
/** "Two weeks", "48h", "half an hour", "a couple of days", and not "has", though "as" has an article's letter before a unit's. */
const COUNTED = `(?:\\d|${COUNTS}|half(?:\\s{0,2}an?)?|an?\\b|couple\\s{0,2}(?:of)?)\\s{0,3}${UNITS}`
/** Where the first of several may end: "2h30m". */
const FIRST = `(?:(?:about|around)\\s{0,3})?(?:an?\\s{0,2}|[\\d.]*)${COUNTED}(?=\\W|$|\\d|and|${COUNTS}|half|an?\\b|couple)`
const anyCase = (pattern: string): RegExp => new RegExp(pattern, 'i')
/** The words first, which are rarer than what is looked for behind them. */
const countedBefore = (words: string): RegExp => anyCase(`(?:${words})(?=\\W|$)(?<=${COUNTED}\\s{0,5}(?:${words}))`)
const MONTHS =
  '(?:january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)'
/** "March", "May5", "Mayfirst", and not "market". */
const MONTH = new RegExp(`${MONTHS}(?=[\\W\\d]|$|of|fi|se|th|fo|si|ei|ni|te|el|tw)`, 'i')
const WEEKDAY =
  /(?:sunday|sun|monday|mon|tuesday|tue|wednesday|wed|thursday|thurs?|thu|friday|fri|saturday|sat|weekend|weekday)(?=\W|$|of|this|last|past|next)/i

/** By the name of the parser's class: all that it needs. A parser that is not listed is always run. */
const NEEDS: Readonly<Record<string, readonly RegExp[]>> = {
  ISOFormatParser: [/\d-\d/],
  SlashDateFormatParser: [/\d[/.-]\d/],
  ENYearMonthDayParser: [new RegExp(`\\d{4}[-./\\s](?:\\d|${MONTHS})`, 'i')],
  ENMonthNameLittleEndianParser: [MONTH],
  ENMonthNameMiddleEndianParser: [MONTH],
  ENMonthNameParser: [MONTH],
  ENYearMonthNameParser: [MONTH, /\d/],
  ENWeekdayParser: [WEEKDAY],
  ENSlashMonthFormatParser: [/\d\/\d{4}/],
  ENTimeExpressionParser: [/\d/],
  ENTimeUnitWithinFormatParser: [
    anyCase(`\\b(?:within|in|for)\\s*(?:(?:about|around|roughly|approximately|just)\\s*(?:~\\s*)?)?${FIRST}`),
  ],
  ENTimeUnitAgoFormatParser: [countedBefore('ago|before|earlier')],
  ENTimeUnitLaterFormatParser: [countedBefore('later|after|from now|henceforth|forward|out')],
  ENCasualDateParser: [/\b(?:now|today|tonight|tomorrow|overmorrow|tmrw?|yesterday|last\s*night)(?=\W|$)/i],
  ENCasualTimeParser: [/(?:morning|afternoon|evening|night|midday|noon)(?=\W|$)/i],
  ENEndOfCurrentMonthParser: [/of\s+(?:the\s+)?month(?=\W|$)/i],
  ENRelativeDateFormatParser: [new RegExp(`(?:this|last|past|next)\\s*${UNITS}(?=\\W|$)`, 'i')],
  ENTimeUnitCasualRelativeFormatParser: [anyCase(`(?:this|last|past|next|after|[+-])\\s*${FIRST}`)],
}
/** What these find by themselves is an hour. */
const HOURS = new Set(['ENTimeExpressionParser', 'ENCasualTimeParser'])

const reader = chrono.en.casual.clone()
const PARSERS = reader.parsers.map((parser) => {
  const { name } = parser.constructor
  return { parser, needs: NEEDS[name] ?? [], findsDays: !HOURS.has(name) }
})
const ALL_NEEDS = [...new Set(PARSERS.flatMap(({ needs }) => needs))]

/** All that chrono-node finds, but nothing where it finds hours alone. */
export const readWithChrono = (text: string, reference: Date): chrono.ParsedResult[] => {
  const met = new Set(ALL_NEEDS.filter((need) => need.test(text)))
  const able = PARSERS.filter(({ needs }) => needs.every((need) => met.has(need)))
  if (!able.some(({ findsDays }) => findsDays)) return []
  reader.parsers = able.map(({ parser }) => parser)
  return reader.parse(text, { instant: reference, timezone: 0 })
}
