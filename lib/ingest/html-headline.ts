/** What stands about a page's headline: the title as it is shown, a date, and a lead that the reader leaves out. */
import { fold, isSentence, splitLines } from './furniture/lines'
import type { Block } from './html-blocks'
import type { PageDate } from './html-metadata'
import { findDateBeforeChange } from './read-date'

/** How many blocks after a headline are looked at, and how long one may be that states a date. */
const [AFTER, MOST_DATED] = [10, 120]

function isProse({ text, furniture }: Block): boolean {
  const [line] = splitLines(text)
  return furniture === null && line !== undefined && isSentence(line) && line.words >= 8
}

/** The title without the outlet's name ("… - The Gazette"), as the page's own headline has it where that is in it. */
export function cleanTitle(
  document: Document,
  blocks: readonly Block[],
  title: string | null,
  outlet: string | null,
): string | null {
  if (title === null) return null
  const named = fold(title)
  const headings = [...document.querySelectorAll('h1'), ...document.querySelectorAll('h2')]
  const shown = [
    ...headings.map((heading) => (heading.textContent ?? '').replace(/\s+/g, ' ').trim()),
    ...blocks.slice(0, 40).map(({ text }) => text),
  ].find((text) => text.length <= title.length && text.split(' ').length >= 4 && named.includes(fold(text)))
  if (shown !== undefined) return shown
  const parts = /^(.{8,}?)\s+(?:[-–—|»]|::)\s+([^|]{2,60})$/.exec(title)
  return parts?.[1] !== undefined && outlet !== null && fold(parts[2] ?? '') === fold(outlet) ? parts[1] : title
}

/** Where a headline stands among the blocks of a page; -1 for nowhere. */
function findHeadline(blocks: readonly Block[], title: string): number {
  const words = fold(title)
  return words === '' ? -1 : blocks.findIndex(({ text, furniture }) => furniture === null && fold(text) === words)
}

/**
 * The date in the lines under the headline: the first that states one as that of publication, not of a change. Above it many pages
 * show the day on which they are read.
 */
export function findDateAtHeadline(blocks: readonly Block[], title: string | null): PageDate | null {
  const at = title === null ? -1 : findHeadline(blocks, title)
  if (at < 0) return null
  for (const block of blocks.slice(at + 1, at + 1 + AFTER)) {
    const { text } = block
    if (text.length > MOST_DATED || isProse(block)) continue
    const edtf = findDateBeforeChange(text)
    if (edtf !== null) return { edtf, from: `the line “${text.slice(0, 60)}” under its headline` }
  }
  return null
}

/** Sentences between the headline and what the reader took for the start: a lead that stands in a box of its own. */
export function findLead(blocks: readonly Block[], title: string | null, read: readonly Block[]): Block[] {
  const at = title === null ? -1 : findHeadline(blocks, title)
  const opening = read.find(isProse)?.text
  const start = opening === undefined ? -1 : blocks.findIndex(({ text }) => text === opening)
  if (at < 0 || start <= at || start - at > 15) return []
  const taken = new Set(read.map(({ text }) => text))
  return blocks.slice(at + 1, start).filter((block) => isProse(block) && !taken.has(block.text))
}
