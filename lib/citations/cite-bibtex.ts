import { quoteOnOneLine, type CitedClaim } from '@/lib/citations/cited-claim'
import { splitDay } from '@/lib/dates/calendar'
import { boundsOf, precisionOf } from '@/lib/dates/edtf'
import type { ReaderDate } from '@/lib/dates/format'

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text that LaTeX shows as it stands. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#_%]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`)
}

/** An address stays as it is but for braces, which would end the field. */
function escapeUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}

/** `date` for biblatex, which reads EDTF; `year` and `month` for plain BibTeX, no sharper than the date is. */
function writeDate({ edtf, precision }: ReaderDate): [string, string][] {
  const { earliest, latest } = boundsOf(edtf)
  if (edtf === null || precision === 'unknown') return []
  const tooSharp = edtf.length > 7 && precision !== precisionOf(edtf)
  const fields: [string, string][] = tooSharp ? [] : [['date', edtf]]
  if (earliest === null || latest === null) return fields
  const [first, last] = [splitDay(earliest), splitDay(latest)]
  if (first.year !== last.year) return fields
  fields.push(['year', String(first.year)])
  if (first.month === last.month && precision !== 'year') fields.push(['month', String(first.month)])
  return fields
}

/** A BibTeX entry. Names are not taken apart: nothing here knows which of them is the family's. */
export function citeBibtex({ id, quote, speaker, article, link }: CitedClaim): string {
  const { title, author, outlet, url, language, published } = article
  const inferred = published.basis === 'inferred' ? ' Date inferred.' : ''
  const said = speaker === null ? '' : ` (${speaker})`
  const fields: [string, string][] = [
    ...(author === null ? [] : [['author', `{${escapeTex(author)}}`] satisfies [string, string]]),
    ['title', `{${escapeTex(title ?? 'Untitled')}}`],
    ...(outlet === null ? [] : [['journal', `{${escapeTex(outlet)}}`] satisfies [string, string]]),
    ...writeDate(published),
    ...(url === null ? [] : [['url', escapeUrl(url)] satisfies [string, string]]),
    ['langid', language],
    ['note', escapeTex(`“${quoteOnOneLine(quote)}”${said}.${inferred} Good Offices, claim ${id}, ${link}`)],
  ]
  const key = id.replace(/[^A-Za-z0-9-]/g, '-')
  return `@article{good-offices-${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`
}
