/** Advance widths of Inter at weight 400, in hundredths of an em, for the characters from space to tilde. */
const WIDTHS = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 29, 30, 66,
  66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68,
  63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56,
  82, 55, 56, 55, 43, 33, 43, 66,
] as const
const OTHER = 64

/**
 * Pixels that a text takes in the interface's sans. Reckoned from a table and not measured, so that the server and the
 * browser lay out the same labels.
 */
export function textWidth(text: string, size: number): number {
  let hundredths = 0
  for (const character of text) hundredths += WIDTHS[(character.codePointAt(0) ?? 0) - 32] ?? OTHER
  return (hundredths * size) / 100
}

/** The text, cut after a whole word so that it fits; null when fewer than eight letters would be left. */
export function fitText(text: string, size: number, room: number): string | null {
  if (textWidth(text, size) <= room) return text
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const cut = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–-]+$/, '')
    if (cut.length < 8) return null
    if (textWidth(`${cut}…`, size) <= room) return `${cut}…`
  }
  return null
}
