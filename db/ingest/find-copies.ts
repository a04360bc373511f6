import type { Store } from '@/db/client'
import { write } from '@/db/commands/write'
import { articleSketches } from '@/db/schema'
import { column, insertRow, query } from '@/db/statements'
import type { RunSet } from '@/lib/ingest/run-set'
import { BANDS, COPY_SHARE, MIN_RUNS, shareOf, shingle, sketch } from '@/lib/ingest/shingles'

const places = (shape: string) => Array.from({ length: BANDS }, () => shape).join(', ')

const findCandidates = query<{ id: number }>(
  `select article_id as id, count(*) as shared from article_bands where band in (${places('?')})
   group by article_id order by shared desc, article_id limit 4`,
)
const findArticle = query<{ body: string; original: number | null }>(
  'select body, copy_of_id as original from articles where id = ?',
)
const findSlug = column<string>('select slug from articles where id = ?')
const addBands = query(`insert or ignore into article_bands (band, article_id) values ${places('(?, ?)')}`)
const removeSketch = query('delete from article_sketches where article_id = ?')
const findUnsketched = query<{ id: number; body: string; hash: string }>(
  `select a.id, a.body, a.content_hash as hash from articles a
   where a.id > ? and not exists (select 1 from article_sketches s where s.article_id = a.id and s.content_hash = a.content_hash)
   order by a.id limit 200`,
)

export type Sketched = { runs: RunSet; bands: number[] }

export function sketchBody(body: string): Sketched {
  const runs = shingle(body)
  return { runs, bands: sketch(runs) }
}

/** The article of which a text is a near copy: the one that shares most with it, and of that the original. Its slug, or null. */
export function findOriginal(store: Store, { runs, bands }: Sketched): string | null {
  if (runs.size < MIN_RUNS) return null
  let best: { id: number; share: number } | null = null
  for (const { id } of findCandidates(store).all(bands)) {
    const article = findArticle(store).get(id)
    if (!article) continue
    const other = shingle(article.body)
    const share = other.size < MIN_RUNS ? 0 : shareOf(runs, other)
    if (share >= COPY_SHARE && share > (best?.share ?? 0)) best = { id: article.original ?? id, share }
  }
  return best === null ? null : (findSlug(store).get(best.id) ?? null)
}

/** Lets an article be found by the next ones. Call inside `write`. */
export function saveSketch(store: Store, articleId: number, contentHash: string, { bands }: Sketched): void {
  removeSketch(store).run(articleId)
  insertRow(store, articleSketches, { articleId, contentHash })
  if (bands.length > 0) addBands(store).run(bands.flatMap((band) => [band, articleId]))
}

/** Sketches every article that has none: those that came in by another way, or whose text changed. @returns how many */
export function sketchMissing(store: Store): number {
  let count = 0
  for (let last = 0; ;) {
    const articles = findUnsketched(store).all(last)
    if (articles.length === 0) return count
    write(store, () => {
      for (const { id, body, hash } of articles) saveSketch(store, id, hash, sketchBody(body))
    })
    count += articles.length
    last = articles.at(-1)?.id ?? last
  }
}
