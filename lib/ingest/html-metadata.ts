/** What a page says of itself: JSON-LD first, then OpenGraph and other meta elements, then microdata and <time>. */
import { findArticle, namesOf, readJsonLd, textOf } from './html-jsonld'
import { findFullDate, readStampedDate } from './read-date'

export type PageDate = { edtf: string; from: string }

export type PageMetadata = {
  title: string | null
  author: string | null
  outlet: string | null
  url: string | null
  language: string | null
  published: PageDate | null
  /** Whether the page says that it is an article. */
  isDeclared: boolean
  /** The article as JSON-LD carries it. */
  body: string | null
}

function text(value: string | null | undefined): string | null {
  return value?.trim() ? value.replace(/\s+/g, ' ').trim() : null
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
  const edtf = value === null ? null : readStampedDate(value)
  return edtf === null ? null : { edtf, from }
}

/** A <time> that says it is the publication's, else the only one that stands before any paragraph. */
function findTime(document: Document): PageDate | null {
  const named = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][content], time.published, time.entry-date, time[class*="publish"], abbr.published[title]',
  )
  const element = named ?? document.querySelector('article time, header time, main time')
  if (!element) return null
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')
  const read = readDate(text(stated), 'its <time> element')
  if (read) return read
  const words = findFullDate(element.textContent ?? '')
  return words === null ? null : { edtf: words, from: 'its <time> element' }
}

const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'datePublished',
  'publishedDate',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubDate',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'published-date',
  'OriginalPublicationDate',
  'article_date_original',
  'citation_publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'DC.date',
  'DC.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'cXenseParse:recs:publishtime',
]

/** Microdata: the content, or the text, of the element of this property. */
function findProperty(document: Document, selector: string): string | null {
  const element = document.querySelector(selector)
  return text(element?.getAttribute('content')) ?? text(element?.textContent)
}

/** HTML's entities resolved; what would be markup is text all the same. */
function makeDecode(document: Document): (text: string) => string {
  return (written) => {
    const holder = document.createElement('div')
    holder.innerHTML = written.replaceAll('<', '&lt;')
    return holder.textContent ?? written
  }
}

export function readPageMetadata(document: Document): PageMetadata {
  const things = readJsonLd(document)
  const article = findArticle(things)
  const decode = makeDecode(document)
  const meta = (...names: string[]) => findMeta(document, names)
  const author = meta('author', 'article:author', 'parsely-author', 'byl', 'dc.creator')
  return {
    title:
      textOf(article.headline, decode) ??
      meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
      findProperty(document, '[itemprop="headline"]'),
    author:
      namesOf(article.author, things, decode) ??
      (author !== null && /^https?:/.test(author) ? null : author) ??
      findProperty(document, '[itemprop="author"] [itemprop="name"]'),
    outlet:
      namesOf(article.publisher, things, decode) ??
      meta('og:site_name', 'application-name', 'dc.publisher') ??
      findProperty(document, '[itemprop="publisher"] [itemprop="name"]'),
    url: text(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? meta('og:url'),
    language:
      textOf(article.inLanguage, decode) ??
      text(document.documentElement?.getAttribute('lang')) ??
      meta('og:locale', 'language'),
    published:
      readDate(textOf(article.datePublished, decode), 'its JSON-LD') ??
      DATE_METAS.map((name) => readDate(findMeta(document, [name]), `its <meta> ${name}`)).find(
        (date) => date !== null,
      ) ??
      findTime(document),
    isDeclared: '@type' in article || meta('og:type') === 'article' || meta('article:published_time') !== null,
    body: typeof article.articleBody === 'string' ? decodeLines(article.articleBody, decode) : null,
  }
}

/** A body keeps its lines; some pages write it as HTML. */
function decodeLines(body: string, decode: (text: string) => string): string {
  const plain = body.replace(/<(?:\/p|br\s*\/?|\/div)>/gi, '\n').replace(/<[^>]{1,500}>/g, '')
  return plain
    .split('\n')
    .map((line) => (line.includes('&') ? decode(line) : line))
    .join('\n')
}
