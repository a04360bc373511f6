import { quoteOnOneLine, type CitedClaim } from '@/lib/citations/cited-claim'
import { formatBasis, formatDate } from '@/lib/dates/format'

function endSentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

/** “Quote” (Speaker). Author, “Title”, Outlet, 30 July 2024 (inferred). Address of the article. Good Offices, claim ID, link. */
export function citePlain({ id, quote, speaker, article, link }: CitedClaim): string {
  const { title, author, outlet, url, published } = article
  const date = [formatDate(published), formatBasis(published.basis)].filter((part) => part !== '').join(' ')
  const source = [
    author,
    title === null ? (author === null ? 'Untitled' : 'untitled') : `“${title}”`,
    outlet ?? 'unknown outlet',
    date,
  ]
  const words = quoteOnOneLine(quote)
  // A full stop never goes inside the marks: what stands there is verbatim.
  const stop = endSentence(words) === words ? '' : '.'
  const quoted = speaker === null ? `“${words}”${stop}` : `“${words}” (${speaker}).`
  return [
    quoted,
    endSentence(source.filter((part) => part !== null).join(', ')),
    ...(url === null ? [] : [url]),
    `Good Offices, claim ${id}, ${link}`,
  ].join(' ')
}
