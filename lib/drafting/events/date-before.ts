/** The date told before another: what "a week later" and "earlier in the day" count from. */
import { addDays } from '@/lib/dates/calendar'
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { type Direction, resolveDate } from '@/lib/drafting/dates/resolve-date'
import type { DraftDate } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import { dayOfNarrative, monthOf, SHORT_REACH } from './day-of-narrative'
import type { TextView } from './read-text'

const publishedDate = ({ published }: ArticleReading): DraftDate | null =>
  published === null
    ? null
    : { edtf: published.day, earliest: published.day, latest: published.day, precision: 'day', basis: published.basis }

/** How long ago the day can be that "earlier in the day" goes back to, in days. */
const OF_NEWS = 7

/** What "a week later" counts from; "earlier in the day" is of a day of the news, and not of a summit long ago. */
const dayBefore = (reading: ArticleReading, found: FoundDate, at: number, sentence: number): DraftDate | null => {
  const date = lastDateBefore(reading, at, sentence, found.forNext)
  const { published } = reading
  if (!published || !/\b(?:in|on|during) the (?:day|morning|afternoon|evening)$/i.test(found.text)) return date
  const isNews = date?.precision === 'day' && (date.earliest ?? '') >= addDays(published.day, -OF_NEWS)
  return isNews ? date : publishedDate(reading)
}

/** The dates of a sentence from its last on, but first of all the one that opens a sentence before: "On 2 July they answered the plan announced on 30 May. A week later". */
const fromOpening = <T extends { at: number }>({ words, sentenceWords }: TextView, list: T[], own: boolean): T[] => {
  const [first] = list
  const behind = list.toReversed()
  if (own || !first || first.at - (sentenceWords[words[first.at]?.sentence ?? -1]?.from ?? 0) > 2) return behind
  return [first, ...behind]
}

/** The date told before a word, for "a week later". */
const lastDateBefore = (
  reading: ArticleReading,
  at: number,
  sentence: number,
  sameSentence: boolean,
): DraftDate | null => {
  for (let index = sentence; index >= Math.max(0, sentence - (sameSentence ? 0 : 3)); index--) {
    const list = reading.dates[index] ?? []
    for (const one of fromOpening(reading.view, list, index === sentence)) {
      if (one.at >= at || one.found.afterEarlier !== null) continue
      const date = resolveDate(one.found, reading.published, 'past', null)
      if (date.edtf !== null) return date
    }
  }
  return null
}

/** What a date is counted from, for one that is counted from another. */
export const countedFrom = (
  reading: ArticleReading,
  found: FoundDate,
  at: number,
  direction: Direction,
): DraftDate | null => {
  if (found.afterEarlier === null) return null
  // "Will speak with him by phone later in the day": on the day of writing.
  if (direction === 'future' && /^later in the\b/i.test(found.text)) return publishedDate(reading)
  const sentence = reading.view.words[at]?.sentence ?? 0
  const told = dayBefore(reading, found, at, sentence)
  if (told !== null || !found.forNext) return told
  return dayOfNarrative(reading, sentence, SHORT_REACH) ?? publishedDate(reading)
}

/** How many days "days later" can be. */
const FEW_DAYS = 7

/** "Rejected it days later": of the month of the date told before. */
export const monthOfVague = (reading: ArticleReading, { unit, text }: FoundDate, at: number): DraftDate | null => {
  const way = unit === 'vague' ? /\bdays (later|earlier|afterwards)$/.exec(text)?.[1] : undefined
  const told = way && lastDateBefore(reading, at, reading.view.words[at]?.sentence ?? 0, false)
  return told ? monthOf(told, way === 'earlier' ? -FEW_DAYS : FEW_DAYS) : null
}
