/** The day that "today", "on Monday" and "last week" count from. */
import { addDays } from '@/lib/dates/calendar'
import { findDates } from '@/lib/drafting/dates/find-dates'
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { resolveDate } from '@/lib/drafting/dates/resolve-date'
import type { DraftInput, Sentence } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import { datelineOf, isLine } from './days-of-writing'

/** How far into the text its own date is looked for, and how many days it may lie before the publication. */
const HEAD = 400
const BEFORE = 3

const hasDay = ({ parts }: FoundDate): boolean => parts.month !== null && parts.day !== null

/** A full date in the head of a text without one: a dateline or a line of its own, never a sentence that tells of a day. */
const statedInHead = (sentences: Sentence[]): string | null => {
  for (const { start, text } of sentences.slice(0, 4)) {
    if (start > HEAD) break
    const line = isLine(text) ? text : (datelineOf(text) ?? '')
    for (const found of findDates(line, null)) {
      if (!hasDay(found) || found.parts.year === null) continue
      const { earliest } = resolveDate(found, null, 'past', null)
      if (earliest !== null) return earliest
    }
  }
  return null
}

/** The day in a dateline, where it lies just before the publication: an agency's text of the evening, put online the next day. */
const dayOfDateline = (sentences: Sentence[], published: string): string | null => {
  for (const { start, text } of sentences.slice(0, 4)) {
    if (start > HEAD) break
    const head = datelineOf(text)
    if (head === null) continue
    for (const found of findDates(head, new Date(`${published}T12:00:00Z`))) {
      if (!hasDay(found)) continue
      const { earliest } = resolveDate(found, { day: published, basis: 'stated' }, 'past', null)
      if (earliest !== null && earliest <= published && earliest >= addDays(published, -BEFORE)) return earliest
    }
  }
  return null
}

/** The dateline's day where it is near the metadata's, else the metadata's; without either, a full date in the head of the text, inferred. */
export const publicationDay = ({ published }: DraftInput, sentences: Sentence[]): ArticleReading['published'] => {
  if (published === null) {
    const day = statedInHead(sentences)
    return day === null ? null : { day, basis: 'inferred' }
  }
  if (published.precision !== 'day' || published.earliest === null) return null
  return { day: dayOfDateline(sentences, published.earliest) ?? published.earliest, basis: published.basis }
}
