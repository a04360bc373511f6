import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ArticlesResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { eachOf } from './lists'
import { matchExpression } from './match-text'
import { pickPage } from './paging'
import { readArticles } from './read-articles'
import { scoreRelevance } from './relevance'
import { selectArticles, selectOwnClaims, type Flags } from './select'
import { sortPlaces } from './sort-places'
import type { StoreIndex } from './store-index'
import { only } from './where'

const PATH = '/api/v1/articles'
/** Around the words found; matches between U+E000 and U+E001, which no text holds. */
const findSnippets = query<{
  id: number
  snippet: string
}>(`select rowid as id, snippet(articles_fts, -1, char(57344), char(57345), '…', 32) as snippet
  from articles_fts where articles_fts match ? and rowid in (select value from json_each(?))`)

function score(db: Store, index: StoreIndex, filters: Filters): ((article: number) => number) | null {
  const { sort, order, q } = filters
  if (sort === 'relevance') return scoreRelevance(db, index, 'articles', q)
  if (sort === 'title') return (article) => index.articles.titleRank[article]!
  if (sort === 'claims') {
    const claims = selectOwnClaims(db, index, only(filters, ['drafts']))
    return (article) => {
      let count = 0
      eachOf(index.articles.claims, article, (claim) => (count += claims[claim]!))
      return count
    }
  }
  if (order !== 'asc') return null
  const { dated, latest, earliest } = index.articles
  return (article) => (dated[article] ? latest[article]! || earliest[article]! : Number.NaN)
}

/** The articles under the filters in the order asked for, as places of the index. */
export function orderArticles(
  db: Store,
  index: StoreIndex,
  filters: Filters,
): { selected: Flags; order: Iterable<number> } {
  const selected = selectArticles(db, index, filters)
  const by = score(db, index, filters)
  return {
    selected,
    order: by
      ? sortPlaces(selected, by, filters.order ?? (filters.sort === 'title' ? 'asc' : 'desc'))
      : selected.keys(),
  }
}

function readSnippets(db: Store, ids: readonly number[], q: string | null): Map<number, string> {
  const expression = q === null ? null : matchExpression(q)
  if (expression === null) return new Map()
  const rows = findSnippets(db).all(expression, JSON.stringify(ids))
  return new Map(rows.map(({ id, snippet }) => [id, snippet]))
}

/** Articles, the latest published first. @throws CursorError */
export function getArticles(db: Store, filters: Filters): ArticlesResponse {
  return answer(db, filters, { path: PATH, noun: 'article', counted: true }, ({ index, filters }) => {
    const { selected, order } = orderArticles(db, index, filters)
    const { places, total, next } = pickPage(PATH, filters, index.version, selected, order)
    const ids = places.map((place) => index.articles.ids[place]!)
    const snippets = readSnippets(db, ids, filters.q)
    const data = readArticles(db, ids, filters.drafts)
    return { data: data.map((item, at) => ({ ...item, snippet: snippets.get(ids[at]!) ?? null })), total, next }
  })
}
