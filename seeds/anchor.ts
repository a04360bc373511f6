import type { Anchor, ClaimCoding } from '@/db/commands/claim-coding'
import { NO_DATE } from '@/db/commands/dates'
import { bodyOf, type ArticleText } from '@/db/commands/save-article'
import { locateQuote, type QuoteAnchor } from '@/lib/claims/anchor'
import { normalizeSource } from '@/lib/text/body'
import { SeedError, type ArticleFile } from './read'

function shorten(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 157)}…` : text)
}

/** The one place of a quote, or why there is none, in words. */
function locate(text: string, anchor: QuoteAnchor): { start: number; end: number } | string {
  const result = locateQuote(text, anchor)
  if (result.kind === 'found') return result
  const quote = shorten(anchor.quote)
  if (result.kind === 'ambiguous')
    return `${quote} occurs ${result.count} times; give prefix or suffix, the text directly before or after it`
  const nearest = result.nearest
    ? `nearest, at ${result.nearest.position}: ${shorten(result.nearest.text)}`
    : 'nothing is near'
  return result.missing === 'context'
    ? `${quote} occurs, but not with this prefix and suffix; ${nearest}`
    : `${quote} does not occur exactly; ${nearest}`
}

/** Computes an article's body from its source, and every claim's offsets in it. @throws SeedError listing every quote that fails. */
export function anchorArticle({ file, coding, source }: ArticleFile): { text: ArticleText; claims: ClaimCoding[] } {
  const problems: string[] = []
  const plain = normalizeSource(source)
  const removals = coding.furniture.flatMap(({ kind, text, prefix, suffix }, index) => {
    const place = locate(plain, { quote: text, prefix, suffix })
    if (typeof place !== 'string') return [{ start: place.start, end: place.end, kind }]
    problems.push(`furniture[${index}].text: ${place}`)
    return []
  })
  const text: ArticleText = { source, extracted: null, removals }
  if (problems.length > 0) throw new SeedError(file, problems)
  const body = bodyOf(text)

  function anchorAt(where: string, anchor: QuoteAnchor): Anchor {
    const place = locate(body, anchor)
    if (typeof place !== 'string') return { start: place.start, end: place.end, quote: anchor.quote }
    problems.push(`${where}.quote: ${place}`)
    return { start: 0, end: 0, quote: anchor.quote }
  }

  const claims = coding.claims.map((claim): ClaimCoding => {
    const { quote, prefix, suffix, alsoAt, relayedVia, date, ...plainFields } = claim
    return {
      ...plainFields,
      article: coding.slug,
      anchor: anchorAt(claim.id, { quote, prefix, suffix }),
      alsoAt: alsoAt.map((anchor, index) => anchorAt(`${claim.id}.alsoAt[${index}]`, anchor)),
      relayedVia: relayedVia.map((actor) => ({ actor, name: null })),
      said: date ?? NO_DATE,
    }
  })
  if (problems.length > 0) throw new SeedError(file, problems)
  return { text, claims }
}
