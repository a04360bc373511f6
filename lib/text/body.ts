/** A span of the source that is the page's and not the article's: UTF-16 offsets into `normalizeSource(source)`. */
export type TextSpan = { start: number; end: number }

/** The text that removals count in: NFC, line ends as LF. */
export function normalizeSource(source: string): string {
  return source.replace(/\r\n?/g, '\n').normalize('NFC')
}

function cutSpans(text: string, spans: readonly TextSpan[]): string {
  const kept: string[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < 0 || end <= start || end > text.length) {
      throw new RangeError(`a removal from ${start} to ${end} is no part of a text of ${text.length}`)
    }
    kept.push(text.slice(at, Math.max(start, at)))
    at = Math.max(end, at)
  }
  return `${kept.join('')}${text.slice(at)}`
}

/**
 * The article's own text as it is shown and as claims count in it: furniture cut out, each line trimmed, empty lines
 * dropped, the rest set as paragraphs with one blank line between. Doing it again to a body changes nothing.
 * @throws RangeError for a removal outside the text
 */
export function bodyFromSource(source: string, removals: readonly TextSpan[]): string {
  return cutSpans(normalizeSource(source), removals)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
    .normalize('NFC')
}
