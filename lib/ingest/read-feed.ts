/** An RSS, Atom, RDF or JSON feed to its entries. */
import { DetectError, MalformedError, parseFeed, ParseError } from 'feedsmith'
import { readStampedDate } from './read-date'
import { readHtmlContent } from './read-html'
import { IngestError, looksLikeHtml } from './received'

export type FeedEntry = {
  title: string | null
  /** Absolute where the feed's own address is known. */
  url: string | null
  author: string | null
  published: string | null
  /** HTML; null where the feed carries no more than a summary. */
  content: string | null
}
export type FeedContent = { outlet: string | null; language: string | null; entries: FeedEntry[] }

/** Content shorter than this is a summary, whatever the feed calls it. */
const MIN_CONTENT = 600

export function looksLikeFeed(content: string): boolean {
  const head = content
    .slice(0, 2000)
    .replace(/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*/, '')
  return (
    /^<(?:rss|feed|rdf:RDF)\b/i.test(head) || /^\{\s*"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(head)
  )
}

function blankToNull(text: unknown): string | null {
  return typeof text !== 'string' || text.trim() === '' ? null : text.trim()
}

/** A title as it reads: many feeds write HTML into it. */
function readTitle(title: unknown): string | null {
  const written = blankToNull(title)
  return written !== null && /[<&]/.test(written) ? readHtmlContent(written).text.replace(/\s+/g, ' ') : written
}

function absolute(link: string | undefined, base: string | null): string | null {
  if (link === undefined) return null
  if (URL.canParse(link)) return link
  return base !== null && URL.canParse(link, base) ? new URL(link, base).href : null
}

function longEnough(content: string | undefined): string | null {
  return content !== undefined && content.replace(/<[^>]*>/g, '').trim().length >= MIN_CONTENT ? content : null
}

/** A description is the whole text in some feeds; one that breaks off or leads on is not. */
function wholeDescription(description: string | undefined): string | null {
  const end = (description ?? '')
    .slice(-300)
    .replace(/<[^>]*>/g, '')
    .trim()
  const isCut = /(?:…|\.\.\.|&#8230;|&hellip;)\W*$|\b(?:read|continue|full story|more)\b[^.!?]{0,60}$/i.test(end)
  return isCut ? null : longEnough(description)
}

/** The date as the feed has it; one that cannot be read is unknown, since nobody here can correct a feed. */
function readable(date: unknown): string | null {
  const written = blankToNull(date)
  return written !== null && readStampedDate(written) !== null ? written : null
}

/** RSS's other place for an entry's address. */
function permalinkOf(item: object): string | undefined {
  const guid: unknown = 'guid' in item ? item.guid : undefined
  if (typeof guid !== 'object' || guid === null || !('value' in guid) || typeof guid.value !== 'string')
    return undefined
  return ('isPermaLink' in guid && guid.isPermaLink === false) || !/^https?:/.test(guid.value) ? undefined : guid.value
}

/** "Gazette - World" -> "Gazette". */
function outletOf(title: string | undefined): string | null {
  return blankToNull(title?.split(/\s+[-–—|»:]\s+/)[0])
}

type Parsed = ReturnType<typeof parseFeed>

function parse(text: string): Parsed {
  try {
    return parseFeed(text)
  } catch (error) {
    if (!(error instanceof DetectError || error instanceof MalformedError || error instanceof ParseError)) throw error
    const hint = /<link[^>]+type=["']application\/(?:rss|atom)\+xml["'][^>]*href=["']([^"']+)/i.exec(
      text.slice(0, 100_000),
    )?.[1]
    throw new IngestError(
      looksLikeHtml(text)
        ? `is an HTML page, not a feed${hint === undefined ? '' : `; it names its feed: ${hint}`}`
        : `is no feed that can be read (${error.message})`,
      { cause: error },
    )
  }
}

/** @param base address of the feed, for links that are relative. @throws IngestError when it is no feed */
export function readFeed(text: string, base: string | null): FeedContent {
  const { format, feed } = parse(text)
  if (format === 'atom')
    return {
      outlet: outletOf(feed.title?.value),
      language: null,
      entries: (feed.entries ?? []).map((entry) => ({
        title: readTitle(entry.title?.value),
        url: absolute(
          (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
          absolute(feed.xml?.base, base) ?? base,
        ),
        author: blankToNull(entry.authors?.map((author) => author.name ?? '').join(', ')),
        published: readable(entry.published ?? entry.updated),
        content: longEnough(entry.content?.value),
      })),
    }
  if (format === 'json')
    return {
      outlet: outletOf(feed.title),
      language: blankToNull(feed.language),
      entries: (feed.items ?? []).map((item) => ({
        title: readTitle(item.title),
        url: absolute(item.url, base),
        author: blankToNull(item.authors?.map((author) => author.name ?? '').join(', ')),
        published: readable(item.date_published),
        content: longEnough(item.content_html ?? item.content_text),
      })),
    }
  return {
    outlet: outletOf(feed.title),
    language: blankToNull('language' in feed ? feed.language : undefined),
    entries: (feed.items ?? []).map((item) => ({
      title: readTitle(item.title),
      url: absolute(item.link ?? permalinkOf(item), base ?? absolute(feed.link, null)),
      author: blankToNull(item.dc?.creators?.join(', ')),
      published: readable(('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0]),
      content: longEnough(item.content?.encoded) ?? wholeDescription(item.description),
    })),
  }
}
