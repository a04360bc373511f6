import type { Store } from '@/db/client'
import type { ClaimsResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { pickPage } from './paging'
import { readClaims } from './read-claims'
import { scoreRelevance } from './relevance'
import { scopeClaims } from './scope'
import { selectClaims, type Flags } from './select'
import { sortPlaces } from './sort-places'
import type { StoreIndex } from './store-index'

const PATH = '/api/v1/claims'

/** Claims stand by the publication of their article, then as in its text; `article`: by its title. */
function score(db: Store, index: StoreIndex, filters: Filters): ((claim: number) => number) | null {
  const { sort, order, q } = filters
  const { article } = index.claims
  if (sort === 'relevance') return scoreRelevance(db, index, 'claims', q)
  if (sort === 'article') return (claim) => index.articles.titleRank[article[claim]!]!
  if (order !== 'asc') return null
  const { dated, latest, earliest } = index.articles
  return (claim) => {
    const place = article[claim]!
    return dated[place] ? latest[place]! || earliest[place]! : Number.NaN
  }
}

/** The claims under the filters in the order asked for, as places of the index. */
export function orderClaims(
  db: Store,
  index: StoreIndex,
  filters: Filters,
): { selected: Flags; order: Iterable<number> } {
  const selected = scopeClaims(db, index, filters, selectClaims(db, index, filters))
  const by = score(db, index, filters)
  return {
    selected,
    order: by
      ? sortPlaces(selected, by, filters.order ?? (filters.sort === 'article' ? 'asc' : 'desc'))
      : selected.keys(),
  }
}

/** Claims, those of the latest article first. @throws CursorError */
export function getClaims(db: Store, filters: Filters): ClaimsResponse {
  return answer(db, filters, { path: PATH, noun: 'claim', counted: true }, ({ index, filters }) => {
    const { selected, order } = orderClaims(db, index, filters)
    const { places, total, next } = pickPage(PATH, filters, index.version, selected, order)
    const ids = places.map((place) => index.claims.ids[place]!)
    return { data: readClaims(db, ids, filters.drafts), total, next }
  })
}
