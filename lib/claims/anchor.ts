/** A quote as a coder gives it: `prefix` and `suffix` are the text directly before and after it, where it occurs twice. */
export type QuoteAnchor = { quote: string; prefix?: string | null; suffix?: string | null }

/** For error messages only; nothing is ever anchored to it. */
export type NearestMatch = { text: string; position: number }

/** Positions are UTF-16 code units; `found` means `body.slice(start, end) === quote`, and in no other place. */
export type AnchorResult =
  | { kind: 'found'; start: number; end: number }
  /** `context`: the quote is there, but not with this prefix and suffix. */
  | { kind: 'notFound'; missing: 'quote' | 'context'; nearest: NearestMatch | null }
  | { kind: 'ambiguous'; count: number }

type Token = { word: string; start: number; end: number }

function findAll(body: string, quote: string): number[] {
  const positions: number[] = []
  for (let at = body.indexOf(quote); at !== -1; at = body.indexOf(quote, at + 1)) positions.push(at)
  return positions
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Counts, over a window that slides through the body, how many of the quote's words it holds. Linear in both. */
function scoreWindows(body: readonly Token[], quote: readonly Token[]): { index: number; score: number } {
  const wanted = new Map<string, number>()
  for (const { word } of quote) wanted.set(word, (wanted.get(word) ?? 0) + 1)
  let best = { index: 0, score: 0 }
  let held = 0
  body.forEach((token, index) => {
    const left = wanted.get(token.word)
    if (left !== undefined) {
      wanted.set(token.word, left - 1)
      if (left > 0) held++
    }
    const gone = body[index - quote.length]
    const back = gone && wanted.get(gone.word)
    if (gone && back !== undefined) {
      wanted.set(gone.word, back + 1)
      if (back >= 0) held--
    }
    const first = Math.max(index - quote.length + 1, 0)
    const score =
      held + (body[first]?.word === quote[0]?.word ? 0.5 : 0) + (token.word === quote.at(-1)?.word ? 0.5 : 0)
    if (score > best.score) best = { index: first, score }
  })
  return best
}

/** The stretch of the body that shares most words with the quote; null when not even a third of them. */
function findNearest(body: string, quote: string): NearestMatch | null {
  const [bodyTokens, quoteTokens] = [tokenize(body), tokenize(quote)]
  if (quoteTokens.length === 0) return null
  const { index, score } = scoreWindows(bodyTokens, quoteTokens)
  const first = bodyTokens[index]
  const last = bodyTokens[Math.min(index + quoteTokens.length, bodyTokens.length) - 1]
  if (!first || !last || score < quoteTokens.length / 3) return null
  return { text: body.slice(first.start, last.end), position: first.start }
}

/**
 * Finds a quote exactly, once, or not at all: no edit, no case folding, no white space forgiven. What is nearest is
 * told so that a person can mend the quote. An empty quote, or half of a surrogate pair, is in no text.
 */
export function locateQuote(body: string, { quote, prefix, suffix }: QuoteAnchor): AnchorResult {
  if (quote === '' || !quote.isWellFormed()) return { kind: 'notFound', missing: 'quote', nearest: null }
  const everywhere = findAll(body, quote)
  const fitting = everywhere.filter(
    (start) => body.endsWith(prefix ?? '', start) && body.startsWith(suffix ?? '', start + quote.length),
  )
  const [start] = fitting
  if (start === undefined) {
    const [elsewhere] = everywhere
    return elsewhere === undefined
      ? { kind: 'notFound', missing: 'quote', nearest: findNearest(body, quote) }
      : { kind: 'notFound', missing: 'context', nearest: { text: quote, position: elsewhere } }
  }
  if (fitting.length > 1) return { kind: 'ambiguous', count: fitting.length }
  return { kind: 'found', start, end: start + quote.length }
}
