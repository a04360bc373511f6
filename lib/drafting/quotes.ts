import { matchesOf } from '@/lib/drafting/matches'
import type { Sentence } from '@/lib/drafting/types'

/** A quotation at the outermost level. `[start, end)` are the words between the marks, `[open, close)` with the marks. */
export type Quote = {
  start: number
  end: number
  open: number
  close: number
  single: boolean
  paragraph: number
  /** Its closing mark was found. A quotation that runs on into the next paragraph has none. */
  closed: boolean
  /** Goes on with a quotation that an earlier paragraph left open. */
  continues: boolean
}

type Paragraph = { start: number; end: number; index: number }
type Family = 'double' | 'angle' | 'single'
type Mark = { at: number; length: number; family: Family; canOpen: boolean; canClose: boolean; sure: boolean }

/** How far a single mark looks for its closing mark, and how many paragraphs a quotation may run without marks. */
const SINGLE_REACH = 1_500
const OPEN_PARAGRAPHS = 6

const MARK = /'''|''|``|["“”„‟«»‹›「」『』❝❞'‘’‚]/g
const BEFORE_OPEN = /[\s([{—–―\-/"“«„‘'‚]/
const AFTER_CLOSE = /[\s)\]}—–―\-/"”»’'.,;:!?…]/
const ELISION = /^(?:em|til|tis|twas|cause|cos|bout|n|round|\d\ds?|s)\b/i
/** Where speech ends and its attribution begins, for a quotation whose closing mark was forgotten. */
const ATTRIBUTION =
  /[,.?!…]\s+(?:(?:s?he|they|the [\p{L} ]{2,40}|(?:Mr|Ms|Mrs|Dr)\.? [\p{L}-]+|(?:\p{Lu}[\p{L}\p{M}'’-]+ ){1,3}?) ?(?:said|says|told|added|asked|noted|warned|insisted|stressed)\b|(?:said|says|added) (?:\p{Lu}|the ))/u

/** Speech that ends and its attribution, for a quotation whose opening mark was forgotten. */
const UNOPENED =
  /^[,.?!…]["”]\s+(?:\[?[\p{L}.’'-]+\]? ){1,6}(?:said|says|told|added|wrote|noted|stressed)\b|^[,.?!…]["”]\s+(?:said|says|added) /u

/** The paragraphs of a body by its sentences. */
export function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const out: Paragraph[] = []
  for (const sentence of sentences) {
    const last = out.at(-1)
    if (last && last.index === sentence.paragraph) last.end = sentence.end
    else out.push({ start: sentence.start, end: sentence.end, index: sentence.paragraph })
  }
  return out
}

function readMarks(body: string, paragraph: Paragraph): Mark[] {
  const text = body.slice(paragraph.start, paragraph.end)
  const curlyOpen = text.includes('“')
  const curlyClose = text.includes('”')
  const lowOpen = /[„‟]/.test(text)
  const firstAngle = /[«»]/.exec(text)?.[0]
  const marks: Mark[] = []
  for (const hit of matchesOf(text, MARK)) {
    // Three marks close a nested quotation and the outer one, or open both.
    const triple = hit[0] === "'''"
    const sign = triple ? "''" : hit[0]
    const at = hit.index + (triple && /\S/.test(text.charAt(hit.index - 1)) ? 1 : 0)
    const before = text.charAt(at - 1)
    const after = text.charAt(at + sign.length)
    const opens = (before === '' || BEFORE_OPEN.test(before)) && after !== '' && !/\s/.test(after)
    const closes = before !== '' && !/\s/.test(before) && (after === '' || AFTER_CLOSE.test(after))
    const push = (family: Family, canOpen: boolean, canClose: boolean, sure: boolean) =>
      marks.push({ at: at + paragraph.start, length: sign.length, family, canOpen, canClose, sure })
    if ('„‟「『❝'.includes(sign) || sign === '``') push('double', true, false, true)
    else if ('」』❞'.includes(sign)) push('double', false, true, true)
    else if (sign === '“')
      push('double', lowOpen ? opens : curlyClose || opens, lowOpen || !curlyClose, !lowOpen && curlyClose)
    else if (sign === '”') push('double', !curlyOpen && opens, true, curlyOpen)
    else if (sign === '«' || sign === '»') {
      const opener = sign === firstAngle
      push('angle', opener, !opener, true)
    } else if (sign === '‹' || sign === '›') push('single', sign === '‹', sign === '›', true)
    else if (sign === '"' || sign === "''") {
      const inch = sign === '"' && /\d/.test(before) && !closes
      if (!inch)
        push('double', opens || (/\s/.test(before || ' ') && /\s/.test(after)), !/^$/.test(before) && !opens, false)
    } else if (sign === '‚') push('single', opens, false, false)
    else if (opens && !ELISION.test(text.slice(at + 1, at + 8))) push('single', sign !== '’', closes, false)
    else if (closes) push('single', false, true, false)
  }
  return marks
}

/** The mark that closes a single quotation opened by `marks[from]`, or -1: most such marks are apostrophes. */
function closeSingle(body: string, marks: readonly Mark[], from: number): number {
  const opener = marks[from]
  if (!opener) return -1
  let fallback = -1
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark || mark.at - opener.at > SINGLE_REACH) break
    if (mark.family !== 'single') continue
    if (mark.canOpen && !mark.canClose) break
    if (!mark.canClose) continue
    const before = body.charAt(mark.at - 1)
    const possessive = before === 's' && /^\s\p{Ll}/u.test(body.slice(mark.at + 1, mark.at + 3))
    if (!possessive) return i
    if (fallback < 0) fallback = i
  }
  return fallback
}

type Open = { at: number; length: number; family: Family; continues: boolean }

/** Quotations of one paragraph; `stray` is a closing mark that nothing in the paragraph opened. */
function readParagraph(body: string, paragraph: Paragraph, quotes: Quote[]): { stray: Mark | null } {
  const marks = readMarks(body, paragraph)
  let stray: Mark | null = null
  let open: Open | null = null
  const found: Quote[] = []
  const emit = (from: Open, end: number, closeLength: number) => {
    let start = from.at + from.length
    let stop = end
    while (start < stop && /\s/.test(body.charAt(start))) start++
    while (stop > start && /\s/.test(body.charAt(stop - 1))) stop--
    if (stop <= start) return
    found.push({
      start,
      end: stop,
      open: from.at,
      close: closeLength ? end + closeLength : stop,
      single: from.family === 'single',
      paragraph: paragraph.index,
      closed: closeLength > 0,
      continues: from.continues,
    })
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) continue
    if (!open) {
      if (mark.family === 'single') {
        const closer: number = mark.canOpen ? closeSingle(body, marks, i) : -1
        const end = marks[closer]
        if (end) {
          emit({ ...mark, continues: false }, end.at, end.length)
          i = closer
        } else if (mark.canOpen && !mark.canClose && mark.at === paragraph.start && body.charAt(mark.at) !== "'") {
          open = { ...mark, continues: false }
        }
      } else if (mark.canOpen) open = { ...mark, continues: false }
      else if (mark.canClose && !found.length && !stray && mark.family !== 'angle') stray = mark
      continue
    }
    if (mark.family !== open.family) continue
    if (mark.canClose && !(mark.sure && mark.canOpen)) {
      emit(open, mark.at, mark.length)
      open = null
    } else if (mark.canOpen) {
      // Nested marks of one kind: "“A “b” c”"; else the closing mark was forgotten.
      const next = marks.slice(i + 1, i + 6).filter((other) => other.family === mark.family)
      if (next[0] && !next[0].canOpen && next[1] && !next[1].canOpen) i = marks.indexOf(next[0], i)
      else {
        emit(open, mark.at, 0)
        open = { ...mark, continues: false }
      }
    }
  }
  if (open) emit(open, paragraph.end, 0)
  for (const quote of found) quotes.push(quote)
  return { stray }
}

/** Ends a quotation without a closing mark before its attribution, where the text has one. */
function cutForgotten(body: string, quote: Quote): void {
  const hit = ATTRIBUTION.exec(body.slice(quote.start, Math.min(quote.end, quote.start + 3_000)))
  if (!hit) return
  quote.end = quote.start + hit.index + 1
  quote.close = quote.end
}

function wholeParagraph(paragraph: Paragraph, end: number, close: number): Quote {
  const { start, index } = paragraph
  return { start, end, open: start, close, single: false, paragraph: index, closed: close > end, continues: true }
}

/**
 * The outermost quotations of a body in order: straight, curly, angle, German and single marks; one for each paragraph
 * of a quotation that runs over several, whether or not the paragraphs repeat the opening mark. Linear in the body.
 */
export function findQuotes(body: string, sentences: readonly Sentence[]): Quote[] {
  const quotes: Quote[] = []
  const paragraphs = paragraphsOf(sentences)
  /** The last quotation, still open at the end of its paragraph, and the paragraphs without marks since. */
  let dangling: Quote | null = null
  let between: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const from = quotes.length
    const { stray } = readParagraph(body, paragraph, quotes)
    const first = quotes[from]
    if (dangling) {
      if (first && first.open === paragraph.start && !between.length) first.continues = true
      else if (stray && (!first || stray.at < first.open)) {
        const filled = between.map((one) => wholeParagraph(one, one.end, one.end))
        filled.push(wholeParagraph(paragraph, stray.at, stray.at + stray.length))
        quotes.splice(from, 0, ...filled.filter((one) => one.end > one.start))
      } else if (!first && between.length < OPEN_PARAGRAPHS) {
        between.push(paragraph)
        continue
      } else cutForgotten(body, dangling)
    } else if (stray && UNOPENED.test(body.slice(stray.at - 1, stray.at + 60))) {
      // The talks went on,” Moen said: the opening mark was forgotten.
      const end = stray.at
      if (!first || stray.at < first.open)
        quotes.splice(from, 0, { ...wholeParagraph(paragraph, end, end + stray.length), continues: false })
    }
    between = []
    for (const quote of quotes.slice(from, -1)) if (!quote.closed && !quote.continues) cutForgotten(body, quote)
    const last = quotes.at(-1)
    const isOpen = last && quotes.length > from && !last.closed && last.end >= paragraph.end - 1
    if (last && quotes.length > from && !last.closed && !isOpen) cutForgotten(body, last)
    dangling = isOpen ? last : null
  }
  if (dangling) cutForgotten(body, dangling)
  return quotes
}
