import { extname } from 'node:path'
import { decodeText } from '@/lib/ingest/decode'
import { looksLikeFeed, readFeed } from '@/lib/ingest/read-feed'
import { IngestError, looksLikeHtml, type Format, type Received } from '@/lib/ingest/received'
import { looksLikeRecords } from './looks-like-records'
import { over, type Item, type SourceFormat, type SourceOptions } from './source'

const BY_EXTENSION: Record<string, SourceFormat> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
}

export function formatByName(name: string): SourceFormat | null {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? null
}

export const EXTENSIONS = Object.keys(BY_EXTENSION)

function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}

/** What bytes are when nobody says. @throws IngestError for data that is no article */
function sniff(text: string): Format | 'feed' {
  if (looksLikeFeed(text)) return 'feed'
  if (looksLikeHtml(text)) return 'html'
  const records = looksLikeRecords(text)
  if (records !== null)
    throw new IngestError(
      `looks like ${records === 'csv' ? 'CSV' : 'JSONL'}, by its first line; if it is, --format=${records}`,
    )
  if (isJson(text))
    throw new IngestError('is JSON; its articles are read one a line, from a .jsonl or with --format=jsonl')
  if (/^\uFEFF?\s*<\?xml\b/.test(text)) throw new IngestError('is XML, but neither a page nor a feed')
  return 'text'
}

/** The articles of a feed: their own content where it is whole, else the page that the entry leads to. */
async function* readEntries(
  name: string,
  text: string,
  base: string | null,
  options: SourceOptions,
): AsyncGenerator<Item> {
  const { outlet, language, entries } = readFeed(text, base)
  if (entries.length === 0) throw new IngestError('is a feed without entries')
  for (const [at, { title, url, author, published, content }] of entries.entries()) {
    const share = (at + 1) / entries.length
    const where = url ?? `${name}#${at + 1}`
    const given = over(options.given, { title, url, author, published, language })
    if (content !== null) {
      const received: Received = { name: where, format: 'html', content, given: over(given, { outlet }) }
      yield { name: where, share, received }
    } else if (url === null) yield { name: where, share, failure: 'is an entry with neither text nor link' }
    else yield* readUrl(url, { ...options, given, format: 'html' }, share)
  }
}

type Source = {
  name: string
  bytes: Uint8Array
  charset: string | null
  url: string | null
  share: number | null
  /** What the sender calls it; feeds are sent under any name. */
  said?: SourceFormat | null
}

/** One article or a feed out of bytes that were read or fetched. */
export async function* readBytes(
  source: Source,
  format: SourceFormat | null,
  options: SourceOptions,
): AsyncGenerator<Item> {
  const { name, share, url } = source
  try {
    const { text } = decodeText(
      source.bytes,
      source.charset ?? options.charset,
      ![format, source.said].some((named) => named === 'text' || named === 'markdown'),
    )
    const named = format ?? (looksLikeFeed(text) ? 'feed' : (source.said ?? null))
    const kind = named === 'jsonl' || named === 'csv' || named === null ? sniff(text) : named
    if (kind === 'feed') yield* readEntries(name, text, url, options)
    else yield { name, share, received: { name, format: kind, content: text, given: over(options.given, { url }) } }
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    yield { name, share, failure: error.message }
  }
}

const TYPES: [RegExp, SourceFormat | null][] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/, 'html'],
  [/^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)\b/, 'feed'],
  [/^(?:text\/xml|application\/xml|application\/json)\b/, null],
  [/^text\/markdown\b/, 'markdown'],
  [/^text\/plain\b/, 'text'],
]

/** A page or a feed. The address it was found at in the end is the article's, unless one was given. */
export async function* readUrl(
  address: string,
  options: SourceOptions,
  share: number | null = null,
): AsyncGenerator<Item> {
  try {
    const { url, bytes, contentType, charset } = await options.fetcher().get(address)
    const type = TYPES.find(([pattern]) => pattern.test(contentType.toLowerCase()))
    if (!type && contentType !== '')
      throw new IngestError(`is ${contentType.split(';')[0] ?? ''}, not a page or a feed`)
    const said = type?.[1] ?? null
    yield* readBytes({ name: address, bytes, charset, url, share, said }, options.format, options)
  } catch (error) {
    if (!(error instanceof IngestError)) throw error
    yield { name: address, share, failure: error.message }
  }
}
