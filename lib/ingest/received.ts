/** Why one article was not taken in: one line, for the person who gave it. Nothing of it was stored. */
export class IngestError extends Error {
  override name = 'IngestError'
}

/** What the giver says of the article: a header, front matter, a column, a feed entry. It goes before what a page says. */
export type GivenMetadata = {
  title: string | null
  author: string | null
  outlet: string | null
  url: string | null
  /** As written. */
  published: string | null
  /** BCP 47. */
  language: string | null
}

export const NOTHING_GIVEN: GivenMetadata = {
  title: null,
  author: null,
  outlet: null,
  url: null,
  published: null,
  language: null,
}

export const FORMATS = ['text', 'markdown', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** One article as received. `name`: the file, the line of a file, or the address it came from. */
export type Received = { name: string; format: Format; content: string; given: GivenMetadata }

/** Limits on what is taken for one article; more than any article has, and little enough to hold in memory. */
export const MAX_BYTES = 5 * 1024 * 1024
export const MAX_BODY = 200_000

/** A text that starts as an HTML page does, whatever its name says. */
export function looksLikeHtml(content: string): boolean {
  const head = content.slice(0, 4000).replace(/^\uFEFF?\s*(?:(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->)\s*)*/, '')
  return /^<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(head)
}

/** A text with two ends of paragraphs in it, or line breaks, as databases of articles hold them. */
export function looksLikeFragment(content: string): boolean {
  return /(?:<\/(?:p|div|h[1-6])>|<br\s*\/?>)[\s\S]*?(?:<\/(?:p|div|h[1-6])>|<br\s*\/?>)/i.test(content)
}
