/** Dates of what an offer asks for or a refusal turns away, which lies ahead. */
import type { Basis } from '@/lib/codebook/values'
import { addDays } from '@/lib/dates/calendar'
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { resolveDate } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { ArticleReading } from './article-reading'
import type { Candidate } from './candidate'
import { directionOf } from './direction-of-date'
import type { TextView } from './read-text'

/** Days: a month without a year that lies no farther ahead, and so far nearer than the last one of its name. */
const AHEAD = 120

const isMonthAhead = (found: FoundDate, published: { day: string; basis: Basis }): boolean => {
  if (found.unit !== 'month' || found.parts.year !== null || found.relative || found.hint !== null) return false
  const { earliest } = resolveDate(found, published, 'future', null)
  return earliest !== null && earliest > published.day && earliest <= addDays(published.day, AHEAD)
}

const opensInfinitive = ({ words }: TextView, from: number, until: number): boolean => {
  for (let at = from + 1; at < until; at++) if (words[at]?.key === 'to' && words[at + 1]?.mention === -1) return true
  return false
}

/** "Urged both to resume talks on August 15": what is asked for lies ahead, the asking does not. */
export const isOfContent = (reading: ArticleReading, candidate: Candidate, found: FoundDate, at: number): boolean => {
  const { published, view } = reading
  const family = FAMILY_OF[candidate.type]
  if (candidate.reality !== 'happened' || (family !== 'offer' && family !== 'refusal') || published === null)
    return false
  const direction = directionOf(view, candidate, at)
  // "Offered in March to watch over a truce in April": no April of a year ago.
  if (family === 'offer' && isMonthAhead(found, published) && opensInfinitive(view, candidate.at, at)) return true
  const { earliest, latest } = resolveDate(found, published, direction, null)
  // "May present a plan this week": the rest of the week.
  const from = direction === 'future' ? latest : earliest
  return from !== null && from > published.day
}
