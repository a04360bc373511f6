import type { Metadata } from 'next'
import { readList } from '@/app/list-data'
import { Hydrate, readLink, type PageSearch } from '@/app/page-data'
import { FilterBar } from '@/components/filters/filter-bar'
import { ArticleList } from '@/components/lists/article-list'
import { getArticles } from '@/db/queries/articles'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { articlesQuery } from '@/lib/api/queries'
import { describeFilters } from '@/lib/filters/describe'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/articles', searchParams)
  return { title: describeFilters(filters, { noun: 'article', names: getNames(getDb()).names }) }
}

export default async function ArticlesPage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/articles', searchParams)
  const { answers, ignored: unheld, startOver } = readList(getArticles, articlesQuery, filters)
  return (
    <Hydrate answers={answers}>
      <h1 className="sr-only">Articles</h1>
      <FilterBar ignored={[...ignored, ...unheld]} />
      <ArticleList startOver={startOver} />
    </Hydrate>
  )
}
