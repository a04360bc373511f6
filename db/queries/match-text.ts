/** unicode61's token characters, with the marks that it folds away. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

function quoteWords(text: string): string | null {
  const words = text.match(WORD)
  return words ? `"${words.join(' ')}"` : null
}

/**
 * A reader's search as an FTS5 expression: every word must occur, and words between double quotes in that order. Words are
 * quoted one by one, so that nothing a reader types is FTS5 syntax. null: there is no word to search for.
 */
export function matchExpression(text: string): string | null {
  const phrases: string[] = []
  text
    .normalize('NFC')
    .split('"')
    .forEach((part, index, parts) => {
      const isPhrase = index % 2 === 1 && index < parts.length - 1
      for (const piece of isPhrase ? [part] : (part.match(WORD) ?? [])) {
        const quoted = quoteWords(piece)
        if (quoted) phrases.push(quoted)
      }
    })
  return phrases.length > 0 ? phrases.join(' AND ') : null
}
