/** What was received to plain text with what is said of it, by format. */
import { marked } from 'marked'
import { normalizeSource } from '@/lib/text/body'
import { readFrontMatter, readJsonHeader } from './front-matter'
import type { Furniture } from './furniture/find-furniture'
import type { PageDate } from './html-metadata'
import { readHtml, readHtmlContent } from './read-html'
import { looksLikeFragment, looksLikeHtml, NOTHING_GIVEN, type GivenMetadata, type Received } from './received'

export type Extract = {
  /** The plain text got out of HTML or Markdown; null when the content is plain text. */
  extracted: string | null
  /** Spans of the text (LF, NFC) that markup or a header marks as not the article's. */
  furniture: Furniture[]
  /** Where the article starts in the text, after a header. */
  start: number
  given: GivenMetadata
  page: GivenMetadata
  pageDate: PageDate | null
}

function merge(first: GivenMetadata, second: GivenMetadata): GivenMetadata {
  const merged = { ...NOTHING_GIVEN }
  for (const field of ['title', 'author', 'outlet', 'url', 'published', 'language'] as const)
    merged[field] = first[field] ?? second[field]
  return merged
}

function extractHtml(content: string, given: GivenMetadata): Extract {
  const { text, furniture, page } = readHtml(content)
  const { title, author, outlet, url, language } = page
  return {
    extracted: text,
    furniture,
    start: 0,
    given,
    page: { title, author, outlet, url, language, published: null },
    pageDate: page.published,
  }
}

/** Of what is all article, and says nothing of itself. */
function extractedFrom(text: string, furniture: Furniture[]): Omit<Extract, 'given'> {
  return { extracted: text, furniture, start: 0, page: NOTHING_GIVEN, pageDate: null }
}

function extractMarkdown(content: string, given: GivenMetadata): Extract {
  const front = readFrontMatter(content)
  const { text, furniture } = readHtmlContent(marked.parse(content.slice(front.end), { async: false, gfm: true }))
  return { ...extractedFrom(text, furniture), given: merge(given, front.given) }
}

function extractText(content: string, given: GivenMetadata): Extract {
  const header = readJsonHeader(content)
  const front = header.end > 0 ? header : readFrontMatter(content)
  const written = content.slice(front.end)
  if (looksLikeFragment(written)) {
    const { text, furniture } = readHtmlContent(written)
    return { ...extractedFrom(text, furniture), given: merge(given, front.given) }
  }
  const start = normalizeSource(content.slice(0, front.end)).length
  return {
    extracted: null,
    furniture: start > 0 ? [{ start: 0, end: start, kind: 'other' }] : [],
    start,
    given: merge(given, front.given),
    page: NOTHING_GIVEN,
    pageDate: null,
  }
}

/** @throws IngestError when there is no article in it, or its header cannot be read */
export function extract({ content, format, given }: Received): Extract {
  if (format === 'html' || looksLikeHtml(content)) return extractHtml(content, given)
  return format === 'markdown' ? extractMarkdown(content, given) : extractText(content, given)
}
