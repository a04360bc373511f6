import { boundsOf, precisionOf } from '@/lib/dates/edtf'
import type { DraftDate } from '@/lib/drafting/types'
import type { PublishedDate } from '@/lib/ingest/find-published'

/** The day of publication as the drafter counts from it; null when nobody knows it. */
export function toDraftDate({ edtf, basis }: PublishedDate): DraftDate | null {
  return edtf === null || basis === null ? null : { edtf, ...boundsOf(edtf), precision: precisionOf(edtf), basis }
}
