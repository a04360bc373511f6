/** A page to the text of its article. Nothing of the page is run: scripts, handlers and styles are never more than text left out. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { FurnitureKind } from '@/lib/codebook/values'
import { readBlocks, type Block } from './html-blocks'
import { readPageMetadata, type PageMetadata } from './html-metadata'
import { IngestError } from './received'

export type Extracted = {
  /** Plain text, NFC, one block a paragraph. */
  text: string
  /** Spans of `text` that the markup says are furniture. */
  furniture: { start: number; end: number; kind: FurnitureKind }[]
  page: PageMetadata
}

const MIN_CHARACTERS = 250
/** Beyond this a page takes many seconds to read; a page of a news site has a few thousand. */
const MAX_ELEMENTS = 20_000
/** A text shorter than this that asks to log in is only the start of an article. */
const TEASER = 1000
const WALL =
  /\b(?:(?:subscribe|sign in|log in|register|create (?:a free |an )?account) to (?:continue|read|keep reading|view|access)|(?:already a|for) subscribers?(?: only)?|subscriber[- ]only|this (?:article|content|story) is (?:for|reserved|available)|unlock this article|enable javascript|verify you are (?:a )?human|accept (?:all )?cookies|access denied|captcha)\b/i

function joinBlocks(blocks: readonly Block[]): Pick<Extracted, 'text' | 'furniture'> {
  const furniture: Extracted['furniture'] = []
  let text = ''
  for (const block of blocks) {
    if (text !== '') text += '\n\n'
    if (block.furniture)
      furniture.push({ start: text.length, end: text.length + block.text.length, kind: block.furniture })
    text += block.text
  }
  return { text, furniture }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function ownLength({ text, furniture }: Pick<Extracted, 'text' | 'furniture'>): number {
  return text.length - furniture.reduce((sum, { start, end }) => sum + end - start, 0)
}

function parsePage(html: string): Document {
  const isPage = /<(?:html|body)\b/i.test(html.slice(0, 20_000))
  return parseHTML(isPage ? html : `<!doctype html><html><body>${html}</body></html>`).document
}

/** What is wrong with a page that has no article, in words. */
function describeMissing(html: string): string {
  const { body } = parsePage(html)
  const words = (body ? readBlocks(body) : []).map(({ text }) => text).join(' ')
  if (words === '') return 'is a page without any text (it may be filled in by a script)'
  const wall = WALL.exec(words)
  if (wall)
    return `shows no article but asks to “${wall[0].toLowerCase()}” (“${words.slice(0, 80).trim()}…”): a login or consent wall`
  return `is a page without an article: no run of text of ${MIN_CHARACTERS} characters in it`
}

/** Reads a page given as text. @throws IngestError when there is no article in it */
export function readHtml(html: string): Extracted {
  const document = parsePage(html)
  if (!document.documentElement || !document.body) throw new IngestError('is no HTML page')
  const page = readPageMetadata(document)
  // Readability changes the document, so it comes last.
  const elements = document.querySelectorAll('*').length
  if (elements > MAX_ELEMENTS)
    throw new IngestError(
      `has ${elements.toLocaleString('en')} elements; a page with one article has at most ${MAX_ELEMENTS.toLocaleString('en')}`,
    )
  const reader = new Readability<Node>(document, { keepClasses: true, charThreshold: 300, serializer: (node) => node })
  const article = reader.parse()
  const content = article?.content
  const read = content && isElement(content) ? joinBlocks(readBlocks(content)) : { text: '', furniture: [] }
  const found = { ...page, title: page.title ?? article?.title ?? null, author: page.author ?? article?.byline ?? null }
  const length = ownLength(read)
  if (length >= TEASER || (length >= MIN_CHARACTERS && !WALL.test(read.text))) return { ...read, page: found }
  if (page.body !== null && page.body.trim().length >= MIN_CHARACTERS)
    return { text: page.body.replace(/\r\n?/g, '\n').trim().normalize('NFC'), furniture: [], page: found }
  throw new IngestError(describeMissing(html))
}

/** The text of HTML that is all article (a rendered Markdown file, the content of a feed entry). */
export function readHtmlContent(html: string): Pick<Extracted, 'text' | 'furniture'> {
  return joinBlocks(readBlocks(parsePage(html).body))
}
