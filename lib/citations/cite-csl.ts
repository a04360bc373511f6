import { quoteOnOneLine, type CitedClaim } from '@/lib/citations/cited-claim'
import { readEdtf, type EdtfPoint } from '@/lib/dates/edtf'
import { formatDate, type ReaderDate } from '@/lib/dates/format'

export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string }
export type CslItem = {
  id: string
  type: 'article-newspaper'
  title: string
  author?: { literal: string }[]
  'container-title'?: string
  issued?: CslDate
  URL?: string
  language: string
  note: string
}

function writeParts({ year, month, day, unit }: EdtfPoint): number[] | null {
  if (unit === 'decade' || unit === 'century') return null
  return [year, ...(month === null ? [] : [month]), ...(day === null ? [] : [day])]
}

/** Date parts where they can say it; in words what is open at an end, only roughly known, or of lower precision. */
function writeDate(date: ReaderDate): CslDate | null {
  if (date.edtf === null || date.precision === 'unknown') return null
  const parsed = readEdtf(date.edtf)
  const points = parsed.kind === 'date' ? [parsed.point] : [parsed.start, parsed.end]
  const parts = points.map((point) => point && writeParts(point))
  const known = parts.filter((part) => part !== null)
  const blurred = date.precision === 'month' || date.precision === 'year' || date.precision === 'week'
  const sharper = blurred && points.some((point) => point?.unit === 'day')
  if (known.length < parts.length || sharper) return { literal: formatDate(date) }
  const circa = points.some((point) => point?.qualifier)
  return { 'date-parts': known, ...(circa ? { circa: true } : {}) }
}

/** One item of CSL-JSON, as Zotero, pandoc and citeproc read it (they take a list of them). */
export function citeCsl({ id, quote, speaker, article, link }: CitedClaim): CslItem {
  const { title, author, outlet, url, language, published } = article
  const issued = writeDate(published)
  const inferred = published.basis === 'inferred' ? ' Date inferred.' : ''
  return {
    id: `good-offices-${id}`,
    type: 'article-newspaper',
    title: title ?? 'Untitled',
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(issued === null ? {} : { issued }),
    ...(url === null ? {} : { URL: url }),
    language,
    note: `“${quoteOnOneLine(quote)}”${speaker === null ? '' : ` (${speaker})`}.${inferred} Good Offices, claim ${id}, ${link}`,
  }
}
