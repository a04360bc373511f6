/** What of a text is the page's and not the article's. Only marks it; cutting is `bodyFromSource`, and can be undone. */
import type { FurnitureKind } from '@/lib/codebook/values'
import { ANYWHERE, AT_THE_ENDS, type LinePattern } from './line-patterns'
import { fold, isSentence, isShouted, splitLines, type Line } from './lines'

export type Furniture = { start: number; end: number; kind: FurnitureKind }

/** How many lines of a page's head can stand before an article's first paragraph, and of its foot after the last. */
const HEAD_LINES = 15
const FOOT_LINES = 4

const ROLE =
  'spokes(?:man|woman|person)|[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Ee]nvoy|[Aa]mbassador|' +
  '[Rr]epresentative|[Ll]eader|[Cc]hief|[Dd]irector|[Cc]ommander|[Gg]eneral|[Kk]ing|[Ee]mir|[Aa]mir|[Ss]heikh|[Pp]rince|' +
  '[Mm]ediator|[Nn]egotiator|[Ss]enator|[Pp]ope'
/** Who stands in a picture, and nothing said of them: "US State Department spokesman Matthew Miller". */
const WHO = new RegExp(
  `^(?:(?:[Tt]he|of|and|for|to|de|al|foreign|prime|deputy|special|former|defen[cs]e|interior|ministry|department|senior|top)\\s|\\p{Lu}[\\p{L}\\p{N}.'’-]*,?\\s){0,8}(?:${ROLE})\\s(?:(?:\\p{Lu}[\\p{L}.'’-]*|al|bin|bint|ibn|el|van|von|de)(?:\\s|$)){2,5}(?:\\((?:[Ll](?:eft)?|[Rr](?:ight)?|[Cc](?:ent(?:er|re))?|[Ff]ile)\\))?$`,
  'u',
)
const PICTURED = /(?:\((?:left|right|l|r|centre|center|c|pictured)\)|,\s(?:left|right|centre|center),|\bpictured\b)/i

function matchLine({ text }: Line, patterns: readonly LinePattern[]): FurnitureKind | null {
  if (text.length > 700) return null
  for (const [pattern, kind, needed] of patterns)
    if ((needed === undefined || needed.test(text)) && pattern.test(text)) return kind
  return null
}

/** As it is compared; a line of more characters than `most` is not it. */
type Title = { folded: string; most: number }

/** Title lines, breadcrumbs that end in the title, and the address's words standing as a line. */
function findHeadline(line: Line, next: Line | undefined, title: Title | null): FurnitureKind | null {
  if (/^\S{12,}$/.test(line.text) && /^[\p{Ll}\p{N}]+(?:[-,_]+[\p{L}\p{N}]+){3,}/u.test(line.text)) return 'other'
  if (/^(?:home|you are here|front page|main page)\b/i.test(line.text) && !isSentence(line)) {
    if (/[/›»>|→]/.test(line.text)) return 'breadcrumb'
    const words = fold(line.text)
    const after = next && fold(next.text)
    if ((title !== null && words.endsWith(title.folded)) || (after && words.endsWith(after))) return 'breadcrumb'
  }
  if (line.words <= 12 && (line.text.match(/\s[/›»>→]\s/g) ?? []).length >= 2) return 'breadcrumb'
  if (title === null || title.folded === '' || line.text.length > title.most) return null
  return fold(line.text) === title.folded ? 'headline' : null
}

/** Links to other stories, set as their headlines in capitals between paragraphs; a subhead is shorter. */
function isShoutedLink({ text, words }: Line): boolean {
  return words >= 7 && isShouted(text) && /\p{Lu}{3}/u.test(text) && !/[.!?:]["”’]?$/.test(text)
}

function isCaption(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  if (line.words > 40 || !before || !after) return false
  if (line.words <= 16 && !isSentence(line) && WHO.test(line.text)) return true
  return line.words <= 40 && !/["“”]/.test(line.text) && PICTURED.test(line.text) && !/\bsaid\b/.test(line.text)
}

/** Where the article's own text starts and ends: the first and last line that reads like prose and is nothing else. */
function findProse(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): [number, number] {
  const own = lines.map((line, at) => kinds[at] === null && isSentence(line))
  const first = own.indexOf(true)
  return first < 0 ? [0, lines.length - 1] : [first, own.lastIndexOf(true)]
}

/** Labels that open a list: what follows them without a full stop belongs to them. */
function extendLists(lines: readonly Line[], kinds: (FurnitureKind | null)[], last: number): void {
  lines.forEach((line, at) => {
    const kind = kinds[at]
    if ((kind !== 'also_read' && kind !== 'tags') || line.words > 5 || /[:：]\s*\S/.test(line.text)) return
    const limit = kind === 'tags' ? 30 : 6
    for (let next = at + 1; next < lines.length && next <= at + limit && kinds[next] === null; next++) {
      const item = lines[next]
      const isBullet = item !== undefined && /^[▪•*›»‣→-]\s/.test(item.text)
      if (!item || item.words > 25 || (isSentence(item) && !isBullet) || (next < last && kind === 'tags')) return
      // Before the end of the text only headlines are a list's, a subhead would be lost.
      if (next < last && item.words < 5) return
      kinds[next] = kind
    }
  })
}

/** A tweet's own words stand before its signature, after a line that announces it. */
function extendEmbeds(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  kinds.forEach((kind, at) => {
    if (kind !== 'embed') return
    const opens = [at - 1, at - 2, at - 3].find((before) =>
      /^(?:watch|see|tweet|video)\s*:/i.test(lines[before]?.text ?? ''),
    )
    for (let before = opens ?? at; before < at; before++) kinds[before] = 'embed'
  })
}

/** From "Leave a reply" in the last part of a text on, everything is the comment form. */
function extendComments(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  const opens = lines.findIndex(
    ({ text }, at) =>
      at > lines.length / 2 && /^(?:leave\s+a\s+(?:reply|comment)|\d*\s*comments?(?:\s*\(\d+\))?)$/i.test(text),
  )
  if (opens < 0) return
  for (let at = opens; at < lines.length; at++) kinds[at] = 'comment_form'
}

/** Neighbouring lines of one kind are one removal, except where each is a thing of its own. */
function joinSpans(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Furniture[] {
  const spans: Furniture[] = []
  lines.forEach(({ start, end }, at) => {
    const kind = kinds[at] ?? null
    if (kind === null) return
    const last = spans.at(-1)
    const joins = kind === 'embed' || kind === 'comment_form' || kind === 'tags' || kind === 'share_bar'
    if (last && joins && last.kind === kind && kinds[at - 1] === kind) last.end = end
    else spans.push({ start, end, kind })
  })
  return spans
}

/**
 * @param text with LF and NFC, as removals count in
 * @param known spans already known from markup; they stay, and no rule looks at them
 */
export function findFurniture(text: string, title: string | null, known: readonly Furniture[] = []): Furniture[] {
  const lines = splitLines(text).filter(({ start, end }) => !known.some((span) => start < span.end && end > span.start))
  const kinds = lines.map((line) => matchLine(line, ANYWHERE))
  const wanted = title === null ? null : { folded: fold(title), most: 2 * title.length + 40 }
  lines.slice(0, HEAD_LINES).forEach((line, at) => {
    kinds[at] ??= findHeadline(line, lines[at + 1], wanted)
  })
  // What stands above the headline is the page's: a menu, the outlet's name.
  const headline = kinds.indexOf('headline')
  lines.slice(0, Math.max(0, headline)).forEach((line, at) => {
    if (!isSentence(line)) kinds[at] ??= 'other'
  })
  const [first, last] = findProse(lines, kinds)
  lines.forEach((line, at) => {
    if (at < 6 || (at <= first && at < HEAD_LINES) || at >= Math.min(last, lines.length - FOOT_LINES))
      kinds[at] ??= matchLine(line, AT_THE_ENDS)
    if (at > first && at < last && kinds[at] === null && isCaption(line, lines[at - 1], lines[at + 1]))
      kinds[at] = 'caption'
  })
  // A text that is all in capitals has none to tell apart.
  if (lines.slice(first, last).some(({ text }) => !isShouted(text)))
    for (let at = first + 1; at < last; at++) {
      const line = lines[at]
      if (line && kinds[at] === null && isShoutedLink(line)) kinds[at] = 'also_read'
    }
  extendLists(lines, kinds, last)
  extendEmbeds(lines, kinds)
  extendComments(lines, kinds)
  return [...known, ...joinSpans(lines, kinds)].sort((a, b) => a.start - b.start)
}
