import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { ArticleReader } from '@/components/article/article-reader'
import { RemovedFurniture } from '@/components/article/removed-furniture'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { DraftNotice } from '@/components/ui/draft-notice'
import { getArticle } from '@/db/queries/article'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { NO_FILTERS } from '@/lib/filters/filters'
import { parseFilters, type SearchParams } from '@/lib/filters/parse'
import { suggestNearest } from '@/lib/filters/suggest'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const readArticle = cache((slug: string, drafts: boolean) => getArticle(getDb(), slug, { ...NO_FILTERS, drafts }))

function readLink(slug: string, search: SearchParams) {
  return parseFilters(search, 'lenient', {
    path: `/articles/${slug}`,
    lookup: getNames(getDb()).lookup,
    suggest: suggestNearest,
  })
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { slug } = await params
  const { filters } = readLink(slug, await searchParams)
  const found = readArticle(slug, filters.drafts)
  if (!found) return { title: readArticle(slug, true) ? 'A draft' : 'No such article' }
  const claim = found.data.claims.find(({ id }) => id === filters.claim)
  const title = found.data.title ?? 'Untitled article'
  return { title: claim ? `“${claim.quote.slice(0, 60)}${claim.quote.length > 60 ? '…' : ''}” in ${title}` : title }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { slug } = await params
  const { filters, ignored } = readLink(slug, await searchParams)
  const found = readArticle(slug, filters.drafts)
  if (!found) {
    if (readArticle(slug, true)) return <DraftNotice what="article" path={`/articles/${slug}`} />
    notFound()
  }
  const article = found.data
  const isElsewhere = filters.claim !== null && !article.claims.some(({ id }) => id === filters.claim)
  return (
    <>
      <ArticleHead article={article} />
      <IgnoredNotice
        ignored={
          isElsewhere
            ? [
                ...ignored,
                {
                  parameter: 'claim',
                  value: filters.claim ?? '',
                  reason: 'it is no claim of this article',
                  allowed: null,
                  suggestion: null,
                },
              ]
            : ignored
        }
      />
      <ArticleReader article={article} />
      <RemovedFurniture removals={article.removals} />
    </>
  )
}
