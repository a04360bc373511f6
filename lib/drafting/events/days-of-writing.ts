/** When the reporter wrote: datelines, and lines that only say when the text was published. */
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import type { TextView } from './read-text'

/** "DOHA, May 5 (Reuters) -": the place and the day stand before a dash. */
const DATELINE = /^[^\n.!?;“"]{0,70}(?:[A-Z][a-z]{2,3}\.[^\n.!?;“"]{0,40})?(?: [–—-]{1,2} |\) ?[–—-]|[–—]|--)/

/** Words of a sentence, which no dateline holds. */
const TELLING = /(?:^|\s)(?!(?:of|and|de|the|by)\b)[a-z]{2,}/

/** The dateline of a sentence, up to its dash. */
export const datelineOf = (text: string): string | null => {
  const head = DATELINE.exec(text)?.[0]
  return head === undefined || TELLING.test(head) ? null : head
}

/** A line that is only a date, a place, a name: "Brussels, 15 September 2023". */
export const isLine = (text: string): boolean =>
  text.trim().length <= 80 && (!/[.!?:]["”’]?\s*$/.test(text.trim()) || /\d [ap]\.m\.$/.test(text.trim()))

/** "Published on 3 May", "last updated at 10 am": what stands with the date in such a line. */
const STAMP =
  /\b(?:published|posted|updated|modified|last|first|on|at|am|pm|by|in|from|min|mins|minutes|hours?|read|ago|with|agencies|staff)\b/gi

/** "August 7, 2024 NAIROBI — ", "13 November 2022": the day of a head or a line, on which nothing told need have happened. */
export const isDayOfWriting = (view: TextView, found: FoundDate, at: number): boolean => {
  if (found.parts.day === null) return false
  const word = view.words[at]
  const sentence = view.sentences[word?.sentence ?? -1]
  if (!word || !sentence) return false
  const head = datelineOf(sentence.text)
  if (head !== null && word.start - sentence.start < head.length) return true
  return isLine(sentence.text) && !TELLING.test(sentence.text.replace(found.text, ' ').replace(STAMP, ' '))
}
