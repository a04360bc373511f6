/** A text as its non-empty lines, each with its place. */
export type Line = {
  /** Trimmed; `text.slice(start, end)` is it. */
  text: string
  start: number
  end: number
  words: number
}

const SPACES = /\s+/g
/** More than any rule asks for: what is longer is prose. */
const MOST_WORDS = 50

/** How many words a trimmed line has, counted up to the most. */
function countWords(line: string): number {
  let words = 1
  SPACES.lastIndex = 0
  while (words < MOST_WORDS && SPACES.test(line)) words++
  return words
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const start = at + raw.indexOf(trimmed)
      lines.push({ text: trimmed, start, end: start + trimmed.length, words: countWords(trimmed) })
    }
    at += raw.length + 1
  }
  return lines
}

/** Letters and digits only, for comparing a line with a title. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** All in capitals, or in letters that have none. A small letter is looked for first: nearly every line has one. */
export function isShouted(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toUpperCase()
}

/** Reads like prose: ends as a sentence does, or is too long for a label. */
export function isSentence({ text, words }: Line): boolean {
  return words > 25 || (words > 4 && /[.!?…]["”’')\]]*$/.test(text))
}
