/** A piece of a text, and whether it is what was searched for. */
export type TextPart = { text: string; hit: boolean }

/** The words as the search index cuts them (unicode61). */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{M}\p{Co}]*/gu

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function cutWords(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The phrases of a search: each word by itself, words between double quotes together. */
function cutSearch(q: string): string[][] {
  return q.split('"').flatMap((part, index, parts) => {
    const words = cutWords(part).map(({ word }) => word)
    const isPhrase = index % 2 === 1 && index < parts.length - 1
    return isPhrase ? [words] : words.map((word) => [word])
  })
}

function mergeParts(text: string, ranges: { start: number; end: number }[]): TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    if (start > at) parts.push({ text: text.slice(at, start), hit: false })
    parts.push({ text: text.slice(Math.max(start, at), end), hit: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false })
  return parts
}

/**
 * The text cut where the words of a search stand in it, by the rules of the search itself: whole words, accents and case
 * aside, words between double quotes in that order.
 */
export function findHits(text: string, q: string | null): TextPart[] {
  if (q === null) return [{ text, hit: false }]
  const words = cutWords(text)
  const ranges = cutSearch(q)
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase) =>
      words.flatMap(({ start }, at) => {
        const last = words[at + phrase.length - 1]
        return last && phrase.every((word, offset) => words[at + offset]?.word === word)
          ? [{ start, end: last.end }]
          : []
      }),
    )
  return mergeParts(text, ranges)
}
