import type { Basis } from '@/lib/codebook/values'
import { addDays } from '@/lib/dates/calendar'
import { boundsOf } from '@/lib/dates/edtf'
import type { PageDate } from './html-metadata'
import { findDateBeforeChange, findFullDate, findUrlDate, readGivenDate } from './read-date'
import { IngestError } from './received'

/** `note`: where it was read, unless it was given. */
export type PublishedDate = { edtf: string | null; basis: Basis | null; note: string | null }

/** "Vatican City, 19 December 2014 – “We held the door”", "ABU DHABI, 25th August, 2024 (WAM) --". */
const DATELINE = /^[^.]{0,40}\d{4}[^.]{0,12}?(?=\)|--|[–—-])/

function quote(line: string): string {
  return `“${line.slice(0, 60).trim()}”`
}

/**
 * Given, else the page's own metadata, else a byline or dateline of the text, else the address, else a date of change; else unknown.
 * @throws IngestError when a given date cannot be read
 */
export function findPublished(said: {
  given: string | null
  page: PageDate | null
  /** The lines cut as byline, and the first of the body. */
  bylines: readonly string[]
  opening: string
  url: string | null
}): PublishedDate {
  if (said.given !== null) {
    const edtf = readGivenDate(said.given)
    if (edtf !== null) return { edtf, basis: 'stated', note: null }
    const isTwofold = /^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(said.given)
    throw new IngestError(
      `is given the date ${JSON.stringify(said.given.slice(0, 60))}, which ${isTwofold ? 'can be read as more than one day' : 'cannot be read as one'} (write YYYY-MM-DD)`,
    )
  }
  if (said.page) return { edtf: said.page.edtf, basis: 'stated', note: `From ${said.page.from}.` }
  const lines = [...said.bylines, DATELINE.exec(said.opening)?.[0] ?? ''].map((line) => line.slice(0, 200))
  for (const line of lines) {
    const edtf = findDateBeforeChange(line)
    if (edtf !== null) return { edtf, basis: 'stated', note: `The text’s own line ${quote(line)}.` }
  }
  const inAddress = said.url === null ? null : findUrlDate(said.url)
  if (inAddress !== null) return { edtf: inAddress, basis: 'inferred', note: 'From the address.' }
  for (const line of lines) {
    const edtf = findFullDate(line)
    if (edtf !== null) return { edtf, basis: 'inferred', note: `The text’s own line ${quote(line)}, a date of change.` }
  }
  return { edtf: null, basis: null, note: null }
}

/** @throws IngestError for a date in the future; tomorrow is not, since it may be that already where it was published */
export function requirePast({ edtf }: PublishedDate, today: string): void {
  const { earliest } = boundsOf(edtf)
  if (earliest !== null && earliest > addDays(today, 1))
    throw new IngestError(
      `says it was published on ${edtf}, which is in the future (today is ${today}); correct the date`,
    )
}
