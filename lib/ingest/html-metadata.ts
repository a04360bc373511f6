/** What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then <time>. */
import { findFullDate, readGivenDate } from './read-date'

export type PageDate = { edtf: string; from: string }

export type PageMetadata = {
  title: string | null
  author: string | null
  outlet: string | null
  url: string | null
  language: string | null
  published: PageDate | null
  /** The article as JSON-LD carries it. */
  body: string | null
}

const ARTICLE_TYPES = /^(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)$/

type Json = { [key: string]: unknown }

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** Every object of every JSON-LD block, graphs unfolded. A block that is no JSON is passed over: pages carry many. */
function readJsonLd(document: Document): Json[] {
  const found: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown
    try {
      data = JSON.parse(script.textContent ?? '')
    } catch (error) {
      if (error instanceof SyntaxError) continue
      throw error
    }
    const queue = listOf(data)
    for (let at = 0; at < queue.length && at < 500; at++) {
      const item = queue[at]
      if (Array.isArray(item)) queue.push(...item.slice(0, 100))
      if (!isJson(item)) continue
      found.push(item)
      queue.push(...listOf(item['@graph']), ...listOf(item.mainEntity))
    }
  }
  return found
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null
}

/** A name, or the names of a list of persons or organisations. */
function namesOf(value: unknown): string | null {
  const names = listOf(value).map((item) => text(isJson(item) ? item.name : item))
  return names.filter((name) => name !== null && !/^https?:/.test(name)).join(', ') || null
}

function findMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = text(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'))
      if (found !== null) return found
    }
  }
  return null
}

function readDate(value: string | null, from: string): PageDate | null {
  const edtf = value === null ? null : readGivenDate(value)
  return edtf === null ? null : { edtf, from }
}

/** A <time> that says it is the publication's, else the only one that stands before any paragraph. */
function findTime(document: Document): PageDate | null {
  const named = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][content], time.published, time.entry-date, time[class*="publish"]',
  )
  const element = named ?? document.querySelector('article time, header time, main time')
  if (!element) return null
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  const read = readDate(text(stated), 'its <time> element')
  if (read) return read
  const words = findFullDate(element.textContent ?? '')
  return words === null ? null : { edtf: words, from: 'its <time> element' }
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'DC.date.issued',
  'dcterms.created',
  'cXenseParse:recs:publishtime',
]

export function readPageMetadata(document: Document): PageMetadata {
  const things = readJsonLd(document)
  const article = things.find((item) => listOf(item['@type']).some((type) => ARTICLE_TYPES.test(String(type)))) ?? {}
  const meta = (...names: string[]) => findMeta(document, names)
  const author = meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator')
  return {
    title: text(article.headline) ?? meta('og:title', 'twitter:title', 'dc.title', 'headline'),
    author: namesOf(article.author) ?? (author !== null && /^https?:/.test(author) ? null : author),
    outlet: namesOf(article.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    url: text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    language:
      text(article.inLanguage) ?? text(document.documentElement?.getAttribute('lang')) ?? meta('og:locale', 'language'),
    published:
      readDate(text(article.datePublished), 'its JSON-LD') ??
      DATE_METAS.map((name) => readDate(findMeta(document, [name]), `its <meta> ${name}`)).find(
        (date) => date !== null,
      ) ??
      findTime(document),
    body: typeof article.articleBody === 'string' ? article.articleBody : null,
  }
}
