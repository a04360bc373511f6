import { hashText } from '@/lib/claims/hash'
import { contextOf } from '@/lib/claims/selectors'
import type { Store } from '@/db/client'
import { bodyOf } from '@/db/commands/save-article'
import type { Removal } from '@/db/schema'
import { query } from '@/db/statements'
import { show, type Finding } from './findings'

type Anchor = { key: string; start: number; end: number; quote: string; prefix: string; suffix: string }
type Article = {
  id: number
  slug: string
  source: string
  extracted: string | null
  body: string
  hash: string
  removals: string
}

const findArticles = query<Article>(
  'select id, slug, source, extracted, body, content_hash as hash, removals from articles order by id',
)
const findAnchors = query<Anchor & { hash: string | null }>(
  `select public_id as key, start, "end", quote, prefix, suffix, text_hash as hash from claims where article_id = ?
   union all
   select c.public_id, a.start, a."end", a.quote, a.prefix, a.suffix, null from claim_anchors a
   join claims c on c.id = a.claim_id where c.article_id = ?`,
)

function explainAnchor(body: string, anchor: Anchor & { hash: string | null }): string | null {
  const { start, end, quote } = anchor
  const there = body.slice(start, end)
  if (there !== quote) return `the article reads ${show(there)} at ${start}-${end}, the quote is ${show(quote)}`
  if (!quote.isWellFormed()) return `the quote at ${start}-${end} begins or ends inside a character`
  const context = contextOf(body, start, end)
  if (context.prefix !== anchor.prefix)
    return `the prefix at ${start} is ${show(context.prefix)}, stored is ${show(anchor.prefix)}`
  if (context.suffix !== anchor.suffix)
    return `the suffix at ${end} is ${show(context.suffix)}, stored is ${show(anchor.suffix)}`
  return anchor.hash === null || anchor.hash === hashText(quote) ? null : 'text_hash is not the hash of the quote'
}

function explainText({ source, extracted, body, hash, removals }: Article): string | null {
  if (hash !== hashText(body)) return 'content_hash is not the hash of the body'
  const spans: Removal[] = JSON.parse(removals)
  const made = bodyOf({ source, extracted, removals: spans })
  return made === body ? null : 'the body is not what the source without its furniture gives'
}

/** Every article's body against its source and hash, every anchor against the body. */
export function* checkAnchors(store: Store): Generator<Finding> {
  for (const article of findArticles(store).all()) {
    const text = explainText(article)
    if (text !== null) yield { table: 'articles', key: article.slug, problem: text }
    for (const anchor of findAnchors(store).all(article.id, article.id)) {
      const problem = explainAnchor(article.body, anchor)
      if (problem !== null) yield { table: 'claims', key: anchor.key, problem }
    }
  }
}
