import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { Removal } from '@/db/schema'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { normalizeSource } from '@/lib/text/body'
import { answerOne } from './envelope'
import { findPlace } from './find-place'
import { eachOf } from './lists'
import { readArticles } from './read-articles'
import { readClaims } from './read-claims'
import { selectOwnClaims } from './select'
import { only } from './where'

type Text = { titleNote: string | null; body: string; extracted: string | null; source: string; removals: string }

const findText = query<Text>(
  'select title_note as titleNote, body, extracted, source, removals from articles where id = ?',
)

/** One article: its text, what was taken out of it, and its claims in the order of the text; null when there is none, or only a draft. */
export function getArticle(db: Store, slug: string, filters: Filters): ArticleDetailResponse | null {
  return answerOne(db, filters, '/api/v1/articles/*', ({ index }) => {
    const place = findPlace(db, index, 'articles', slug, filters.drafts)
    if (place === null) return null
    const id = index.articles.ids[place]!
    const [article] = readArticles(db, [id], filters.drafts)
    const [text] = findText(db).all(id)
    if (!article || !text) return null
    const visible = selectOwnClaims(db, index, only(filters, ['drafts']))
    const claims: number[] = []
    eachOf(index.articles.claims, place, (claim) => {
      if (visible[claim]) claims.push(index.claims.ids[claim]!)
    })
    const shown = normalizeSource(text.extracted ?? text.source)
    const removals: Removal[] = JSON.parse(text.removals)
    return {
      sentence: article.title ?? 'An article without a title',
      data: {
        ...article,
        titleNote: text.titleNote,
        body: text.body,
        removals: removals.map(({ kind, start, end }) => ({ kind, text: shown.slice(start, end) })),
        claims: readClaims(db, claims, filters.drafts),
      },
    }
  })
}
