/** A page to the text of its article. Nothing of the page is run: scripts, handlers and styles are never more than text left out. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { FurnitureKind } from '@/lib/codebook/values'
import { splitLines, type Line } from './furniture/lines'
import { MAX_DEPTH, readBlocks, type Block } from './html-blocks'
import { cleanTitle, findDateAtHeadline, findLead } from './html-headline'
import { markPage } from './html-marks'
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
/** What a page that calls itself an article may be as short as: a flash of an agency. */
const MIN_DECLARED = 120
/** Beyond these a page takes many seconds to read, or minutes; one of a news site has a few thousand nodes, some thirty deep. */
const MAX_ELEMENTS = 20_000
const MAX_NODES = 100_000
const MAX_MARKS = 150_000
/** A text shorter than this that asks to log in is only the start of an article. */
const TEASER = 1000
const WALL =
  /\b(?:(?:subscribe|sign in|log in|register|create (?:a free |an )?account) to (?:continue|read|keep reading|view|access)|(?:already a|for) subscribers?(?: only)?|subscriber[- ]only|this (?:article|content|story) is (?:for|reserved|available)|unlock this article|enable javascript|verify you are (?:a )?human|accept (?:all )?cookies|access denied|captcha)\b/i

/** The title of a page that says that there is none, under whatever status it was sent. */
const ERROR_PAGE =
  /^\W*(?:error\W*)?(?:40[0-4]|(?:40[34]\W+)?(?:(?:page|file|article|story)\s+)?not\s+found|(?:40[34]\W+)?(?:access\s+denied|forbidden))\s*(?:$|[-–—|:!.])/i

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

/** Characters that are not furniture; one of a script without spaces counts as three, which is what it says. */
function ownLength({ text, furniture }: Pick<Extracted, 'text' | 'furniture'>): number {
  const own = text.length - furniture.reduce((sum, { start, end }) => sum + end - start, 0)
  return own + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0)
}

/** What stands before the page in a file (a server's warning, a stray element) would be taken for the whole of it. */
function cutPreamble(html: string): string {
  const start = html.slice(0, 20_000).search(/<(?:!doctype\s+html|html)\b/i)
  return start > 0 ? html.slice(start) : html
}

function parsePage(received: string): Document {
  const html = cutPreamble(received)
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
  return `is a page without an article: no run of sentences of ${MIN_CHARACTERS} characters in it`
}

function requireMost(what: string, count: number, most: number): void {
  if (count > most)
    throw new IngestError(
      `has ${count.toLocaleString('en')} ${what}; a page with one article has at most ${most.toLocaleString('en')}`,
    )
}

/** A page made by accident or malice takes the reader hours. @throws IngestError */
function requireReadable(document: Document): void {
  let [elements, nodes, depth] = [0, 0, 0]
  for (let node: Node | null = document.documentElement; node;) {
    nodes += 1
    if (isElement(node)) elements += 1
    if (node.firstChild) {
      node = node.firstChild
      depth += 1
      requireMost('elements inside each other', depth, MAX_DEPTH)
      continue
    }
    for (; node && !node.nextSibling; depth -= 1) node = node.parentNode
    node = node?.nextSibling ?? null
  }
  requireMost('elements', elements, MAX_ELEMENTS)
  requireMost('pieces of text and elements', nodes, MAX_NODES)
}

/** @throws IngestError */
function parseReadable(html: string): Document {
  requireMost('opening marks (<)', html.split('<').length, MAX_MARKS)
  const document = parsePage(html)
  if (!document.documentElement || !document.body) throw new IngestError('is no HTML page')
  requireReadable(document)
  return document
}

/** A line of prose in any script; those that write without spaces have one word a line. */
function isProse({ text, words }: Line): boolean {
  return words > 25 || ((words >= 6 || text.length >= 30) && /[\p{STerm}…]["”’»」』)\]]*$/u.test(text))
}

/** A list of headlines may be as long as an article. */
function hasProse(text: string): boolean {
  return splitLines(text).some(isProse)
}

function isArticle(read: Pick<Extracted, 'text' | 'furniture'>, least: number): boolean {
  const length = ownLength(read)
  return hasProse(read.text) && (length >= TEASER || (length >= least && !WALL.test(read.text)))
}

/** Reads a page given as text. @throws IngestError when there is no article in it */
export function readHtml(html: string): Extracted {
  const document = parseReadable(html)
  const page = readPageMetadata(document)
  markPage(document)
  const blocks = readBlocks(document.body)
  const shownTitle = cleanTitle(document, blocks, page.title ?? (document.title.trim() || null), page.outlet)
  // Readability changes the document, so it comes last.
  const reader = new Readability<Node>(document, { keepClasses: true, charThreshold: 300, serializer: (node) => node })
  const article = reader.parse()
  const content = article?.content
  const body = content && isElement(content) ? readBlocks(content) : []
  const title = page.title === null && shownTitle === null ? (article?.title ?? null) : shownTitle
  const read = joinBlocks([...findLead(blocks, title, body), ...body])
  const published = page.published ?? findDateAtHeadline(blocks, title)
  const found = { ...page, title, published, author: page.author ?? article?.byline ?? null }
  if (!page.isDeclared && read.text.length < TEASER && ERROR_PAGE.test(title ?? ''))
    throw new IngestError(`is an error page (“${(title ?? '').slice(0, 80)}”)`)
  if (isArticle(read, page.isDeclared ? MIN_DECLARED : MIN_CHARACTERS)) return { ...read, page: found }
  if (page.body !== null && page.body.trim().length >= MIN_CHARACTERS)
    return { text: page.body.replace(/\r\n?/g, '\n').trim().normalize('NFC'), furniture: [], page: found }
  throw new IngestError(describeMissing(html))
}

/** The text of HTML that is all article (a rendered Markdown file, a column of a database). @throws IngestError when it is too much */
export function readHtmlContent(html: string): Pick<Extracted, 'text' | 'furniture'> {
  return joinBlocks(readBlocks(parseReadable(html).body))
}
