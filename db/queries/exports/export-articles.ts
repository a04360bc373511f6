import type { Store } from '@/db/client'
import type { ArticleItem } from '@/lib/api/shared-contracts'
import type { Cell } from '@/lib/csv'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { orderArticles } from '../articles'
import { answer } from '../envelope'
import { readArticles } from '../read-articles'
import { readInBatches, makeExport, type Export } from './export'

const COLUMNS = [
  'slug',
  'title',
  'outlet',
  'outlet_name',
  'outlet_country',
  'outlet_ownership',
  'origin_outlet',
  'copy_of',
  'author',
  'url',
  'language',
  'published',
  'published_earliest',
  'published_latest',
  'published_precision',
  'published_basis',
  'published_note',
  'claims',
  'events',
  'state',
  'link',
] as const

function toRow(article: ArticleItem, origin: string): Cell[] {
  const { outlet, published } = article
  const row: Record<(typeof COLUMNS)[number], Cell> = {
    slug: article.slug,
    title: article.title,
    outlet: outlet?.slug ?? null,
    outlet_name: outlet?.name ?? null,
    outlet_country: outlet?.country ?? null,
    outlet_ownership: outlet?.ownership ?? null,
    origin_outlet: article.originOutlet?.slug ?? null,
    copy_of: article.copyOf,
    author: article.author,
    url: article.url,
    language: article.language,
    published: published.edtf,
    published_earliest: published.earliest,
    published_latest: published.latest,
    published_precision: published.precision,
    published_basis: published.basis,
    published_note: published.note,
    claims: article.claims,
    events: article.events,
    state: article.state,
    link: `${origin}/articles/${article.slug}`,
  }
  return COLUMNS.map((column) => row[column])
}

/** The list of articles, whole, without their texts, which are their publishers'. */
export function exportArticles(db: Store, filters: Filters): Export {
  const { ids, ...head } = answer(
    db,
    filters,
    { path: '/api/v1/export/articles.csv', noun: 'article', counted: true },
    ({ index, filters }) => {
      const { selected, order } = orderArticles(db, index, filters)
      const places = Array.from(order).filter((place) => selected[place])
      return { ids: places.map((place) => index.articles.ids[place]!), total: places.length }
    },
  )
  return makeExport({
    head,
    view: hrefFor('/articles', filters),
    columns: COLUMNS,
    toRow,
    batches: () => readInBatches(db, ids, (some) => readArticles(db, some, filters.drafts)),
  })
}
