/** One article as received to one that can be stored: text, furniture, metadata. Pure; the clock is the caller's. */
import type { FurnitureKind } from '@/lib/codebook/values'
import { bodyFromSource, normalizeSource } from '@/lib/text/body'
import { extract } from './extract'
import { findOrigin } from './find-origin'
import { findPublished, requirePast, type PublishedDate } from './find-published'
import { findFurniture, type Furniture } from './furniture/find-furniture'
import { isSentence, isShouted, splitLines } from './furniture/lines'
import { IngestError, MAX_BODY, type Received } from './received'

export type Prepared = {
  name: string
  title: string | null
  titleNote: string | null
  author: string | null
  /** Names; who they are in the store is settled there. */
  outlet: string | null
  originOutlet: string | null
  url: string | null
  /** BCP 47 as declared; null when nobody says. */
  language: string | null
  published: PublishedDate
  text: { source: string; extracted: string | null; removals: { start: number; end: number; kind: FurnitureKind }[] }
  body: string
}

/** A first line that is no sentence, above text that is: what an article without metadata has for a title. */
function findTitle(text: string, furniture: readonly Furniture[]): string | null {
  const isCut = (at: number) => furniture.some(({ start, end }) => at >= start && at < end)
  const [first, second] = splitLines(text).filter(({ start }) => !isCut(start))
  if (!first || !second || isSentence(first) || !isSentence(second)) return null
  return first.words >= 3 && first.words <= 25 && !isShouted(first.text) ? first.text : null
}

/** "By Ann Lee and Omar Haddad", "date 2023-10-07 Authored by Kyle Anzalone via …" */
function findAuthor(bylines: readonly string[]): string | null {
  const found = bylines.map(
    (line) => /(?:^|\s)(?:by|BY|By)\s*:?\s+([^|,•·–—]{3,80}?)(?=\s+(?:via|in|for|at)\s|[|,•·–—]|$)/.exec(line)?.[1],
  )
  return found.find((name) => name !== undefined && /^\p{Lu}/u.test(name))?.trim() ?? null
}

/** What links carry to say where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_(?:medium|campaign)|cmpid|ncid)$/i

/** An address of a page, which is the same page by whatever link one came to it. */
function readUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null
  const tracked = [...new URL(url).searchParams.keys()].filter((name) => TRACKING.test(name))
  if (tracked.length === 0) return url
  const clean = new URL(url)
  for (const name of tracked) clean.searchParams.delete(name)
  return clean.href
}

/** "en_GB" -> "en-GB"; what is no language tag is nobody's word. */
function readLanguage(tag: string | null): string | null {
  const written = tag?.trim().replace('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(written)
    ? (Intl.getCanonicalLocales(written)[0] ?? null)
    : null
}

/** "https://www.dohanews.co/a" -> "dohanews.co". */
function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}

/** More than any headline has; a page may put its whole text there. */
const MAX_TITLE = 300

function cutTitle(title: string): string {
  return title.length <= MAX_TITLE
    ? title
    : `${title
        .slice(0, MAX_TITLE)
        .replace(/\s+\S*$/, '')
        .toWellFormed()}…`
}

function requireSize(text: string): void {
  const figures = [text.length, MAX_BODY].map((length) => length.toLocaleString('en'))
  if (text.length > MAX_BODY)
    throw new IngestError(`is ${figures[0]} characters long; an article has at most ${figures[1]}`)
}

function requireWords(body: string): void {
  if (body === '') throw new IngestError('holds no text besides a page’s furniture')
  if (!/\p{L}{2}/u.test(body)) throw new IngestError('holds no words')
  if (!body.isWellFormed())
    throw new IngestError('holds half a character (a lone surrogate): it was cut or converted badly')
}

/**
 * @param today ISO day
 * @throws IngestError with what is wrong with it, in one line
 */
export function prepareArticle(received: Received, today: string): Prepared {
  if (received.content.trim() === '') throw new IngestError('is empty')
  const { extracted, furniture: marked, start, given, page, pageDate } = extract(received)
  const text = normalizeSource(extracted ?? received.content)
  requireSize(text)
  const named = given.title ?? page.title
  const title = named ?? findTitle(text, findFurniture(text, null, marked))
  const removals = findFurniture(text, title, marked)
  const body = bodyFromSource(text, removals)
  requireWords(body)
  const url = readUrl(given.url) ?? readUrl(page.url)
  const outlet = given.outlet ?? page.outlet ?? hostOf(url)
  const shown = title === null ? null : cutTitle(title)
  const bylines = removals.filter(({ kind }) => kind === 'byline').map((span) => text.slice(span.start, span.end))
  const published = findPublished({
    given: given.published,
    page: pageDate,
    bylines,
    opening: body.slice(0, 120),
    url,
  })
  requirePast(published, today)
  return {
    name: received.name,
    title: shown,
    titleNote:
      shown !== title
        ? 'Longer in the source.'
        : title !== null && named === null
          ? 'The text’s own first line.'
          : null,
    author: given.author ?? page.author?.replace(/^by:?\s+/i, '') ?? findAuthor(bylines),
    outlet,
    originOutlet: findOrigin(
      text
        .slice(start)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      outlet,
    ),
    url,
    language: readLanguage(given.language) ?? readLanguage(page.language),
    published,
    text: { source: received.content, extracted, removals },
    body,
  }
}
