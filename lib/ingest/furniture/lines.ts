/** A text as its non-empty lines, each with its place. */
export type Line = {
  /** Trimmed; `text.slice(start, end)` is it. */
  text: string
  start: number
  end: number
  words: number
}

export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed !== '') {
      const start = at + raw.indexOf(trimmed)
      lines.push({ text: trimmed, start, end: start + trimmed.length, words: trimmed.split(/\s+/, 200).length })
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

/** Reads like prose: ends as a sentence does, or is too long for a label. */
export function isSentence({ text, words }: Line): boolean {
  return words > 25 || (words > 4 && /[.!?…]["”’')\]]*$/.test(text))
}
