/** UTF-16 offsets into the body; `body.slice(start, end) === text`. */
export type Paragraph = { start: number; end: number; text: string; isSubhead: boolean }

const MAX_SUBHEAD_WORDS = 14

/** A heading inside an article: one short line that ends like no sentence and quotes nobody. */
export function isSubhead(paragraph: string): boolean {
  const words = paragraph.split(/\s+/u)
  if (paragraph.includes('\n') || words.length > MAX_SUBHEAD_WORDS || !/^[\p{Lu}\p{Lo}\p{N}]/u.test(paragraph))
    return false
  return /[\p{L}\p{N}?)’']$/u.test(paragraph) && !/["“”«»]/u.test(paragraph)
}

/** The paragraphs of a body, in order; none for an empty one. */
export function splitParagraphs(body: string): Paragraph[] {
  if (body === '') return []
  let start = 0
  return body.split('\n\n').map((text) => {
    const paragraph = { start, end: start + text.length, text, isSubhead: isSubhead(text) }
    start = paragraph.end + 2
    return paragraph
  })
}
