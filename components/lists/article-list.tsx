'use client'

import { ArticleRow } from '@/components/lists/article-row'
import type { SortOption } from '@/components/lists/list-head'
import { ListView } from '@/components/lists/list-view'
import { articlesQuery } from '@/lib/api/queries'

const SORTS: readonly SortOption[] = [
  { value: 'date', label: 'Publication', order: 'desc', words: { desc: 'latest first', asc: 'earliest first' } },
  { value: 'claims', label: 'Claims', order: 'desc', words: { desc: 'most first', asc: 'fewest first' } },
  { value: 'title', label: 'Title', order: 'asc', words: { asc: 'A to Z', desc: 'Z to A' } },
]

/** Every article under the link's filters; a search shows the words found. */
export function ArticleList({ startOver }: { startOver: boolean }) {
  return (
    <ListView
      noun="articles"
      list={articlesQuery}
      startOver={startOver}
      sorts={SORTS}
      renderItem={(article, filters) => <ArticleRow key={article.slug} article={article} filters={filters} />}
    />
  )
}
