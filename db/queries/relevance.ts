import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import { matchExpression } from './match-text'
import type { StoreIndex } from './store-index'
import type { Noun } from './where'

type Ranked = { id: number; rank: number }

/** SQLite's bm25 is the lower the better. An event is as relevant as the best claim on it. */
const findRanks: Record<Noun, ReturnType<typeof query<Ranked>>> = {
  events: query(`select ce.event_id as id, min(f.rank) as rank from claims_fts f
    join claim_events ce on ce.claim_id = f.rowid where claims_fts match ? group by ce.event_id`),
  claims: query('select rowid as id, rank from claims_fts where claims_fts match ?'),
  articles: query('select rowid as id, bm25(articles_fts, 4, 1) as rank from articles_fts where articles_fts match ?'),
}

/** How well the words are matched, by place, higher is better; NaN where they are not. */
export function scoreRelevance(db: Store, index: StoreIndex, noun: Noun, q: string | null): (place: number) => number {
  const scores = new Map<number, number>()
  const expression = q === null ? null : matchExpression(q)
  if (expression !== null) {
    for (const { id, rank } of findRanks[noun](db).all(expression)) {
      const place = index[noun].placeOf[id] ?? -1
      if (place >= 0) scores.set(place, -rank)
    }
  }
  return (place) => scores.get(place) ?? Number.NaN
}
