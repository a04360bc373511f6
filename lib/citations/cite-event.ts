import type { EventStatus } from '@/lib/codebook/values'
import { formatBasis, formatDate, type ReaderDate } from '@/lib/dates/format'

/** What a citation of one event is made of. */
export type CitedEvent = {
  slug: string
  title: string
  status: EventStatus
  date: ReaderDate
  /** The reason for its evidence level, a sentence. */
  reason: string
  dataVersion: string
  /** Full address of the event here. */
  link: string
}

const STATUS_WORDS: Record<EventStatus, string> = {
  happened: '',
  planned: 'planned, ',
  did_not_happen: 'did not happen, ',
}

/** “Title”, planned, 27 October 2024 (inferred). One outlet, Tel Aviv Tribune. Good Offices, event SLUG, data VERSION, link. */
export function citeEvent({ slug, title, status, date, reason, dataVersion, link }: CitedEvent): string {
  const when = [formatDate(date), formatBasis(date.basis)].filter((part) => part !== '').join(' ')
  return `“${title}”, ${STATUS_WORDS[status]}${when}. ${reason} Good Offices, event ${slug}, data ${dataVersion}, ${link}`
}
