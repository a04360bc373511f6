/** W3C Web Annotation selectors. Its positions count code points, ours UTF-16 code units. */
export type TextQuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number }

const CONTEXT_LENGTH = 32

/** Code points before a UTF-16 offset. @throws RangeError outside the text or inside a surrogate pair. */
export function toCodePoints(text: string, offset: number): number {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) throw new RangeError(`no such offset: ${offset}`)
  if (isInsidePair(text, offset)) throw new RangeError(`offset ${offset} is inside a character`)
  let count = 0
  for (let at = 0; at < offset; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}

/** The UTF-16 offset after so many code points. @throws RangeError when the text has fewer. */
export function fromCodePoints(text: string, count: number): number {
  let offset = 0
  for (let left = count; left > 0; left--) {
    const point = text.codePointAt(offset)
    if (point === undefined) throw new RangeError(`the text has fewer than ${count} characters`)
    offset += point > 0xffff ? 2 : 1
  }
  return offset
}

function isInsidePair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

/** The text around a range, never cut inside a character; what is kept as a claim's prefix and suffix. */
export function contextOf(body: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(start - CONTEXT_LENGTH, 0)
  const to = Math.min(end + CONTEXT_LENGTH, body.length)
  return {
    prefix: body.slice(isInsidePair(body, from) ? from + 1 : from, start),
    suffix: body.slice(end, isInsidePair(body, to) ? to - 1 : to),
  }
}

/** Both selectors of a range of the body, for a Web Annotation's `target.selector`. */
export function toSelectors(body: string, start: number, end: number): [TextQuoteSelector, TextPositionSelector] {
  return [
    { type: 'TextQuoteSelector', exact: body.slice(start, end), ...contextOf(body, start, end) },
    { type: 'TextPositionSelector', start: toCodePoints(body, start), end: toCodePoints(body, end) },
  ]
}
