'use client'

import type { QueryKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useFilters } from '@/components/filters/use-filters'
import { ListHead, type SortOption } from '@/components/lists/list-head'
import { ListNotes } from '@/components/lists/list-notes'
import { ShowMore } from '@/components/lists/show-more'
import { WhenEmpty } from '@/components/lists/when-empty'
import { usePages, type ListAnswer, type ListQuery } from '@/components/lists/use-pages'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { listedBy } from '@/components/lists/listed-by'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

const RELEVANCE: SortOption = {
  value: 'relevance',
  label: 'Relevance',
  order: 'desc',
  words: { desc: 'best match first', asc: 'worst match first' },
}

/**
 * A list that is its link: what is listed as a sentence, its order, its lines, and the next page. The server's first page is
 * drawn at once; a filter changed in the browser asks the API.
 */
export function ListView<A extends ListAnswer, K extends QueryKey>({
  noun,
  list,
  scope = [],
  startOver = false,
  sorts,
  renderItem,
}: {
  /** In the plural, as in the paths of the screen and its export. */
  noun: 'events' | 'claims' | 'articles' | 'processes'
  list: ListQuery<A, K>
  /** Which of `process` and `event` narrow the list here instead of being what is open. */
  scope?: readonly ('process' | 'event')[]
  /** The link's cursor did not hold (any more): the list starts at its start. */
  startOver?: boolean
  /** The first is the default; none: the list has one order. */
  sorts: readonly SortOption[]
  renderItem: (item: A['data'][number], filters: Filters) => ReactNode
}) {
  const { filters, href } = useFilters()
  const asked = { ...listedBy(filters, scope), ...(startOver ? { cursor: null } : {}) }
  const { first, pages, next, asking, askMore } = usePages(list, asked)
  const last = pages.at(-1)
  if (!last) {
    if (!first.isError) return <Skeleton height={600} label={`Loading the ${noun}`} />
    return (
      <div className="pt-4">
        <FailureNotice what={`The ${noun}`} error={first.error} onRetry={() => void first.refetch()} />
      </div>
    )
  }
  const items: A['data'][number][] = pages.flatMap(({ data }) => data)
  return (
    <div aria-busy={first.isPlaceholderData} className="aria-busy:opacity-60">
      <ListHead
        noun={noun}
        sentence={last.sentence}
        sorts={filters.q === null || sorts.length === 0 ? sorts : [...sorts, RELEVANCE]}
      />
      {asked.cursor !== null && (
        <p className="no-print pt-3 text-sm">
          This link starts in the middle of the list.{' '}
          <a href={hrefFor(`/${noun}`, { ...filters, cursor: null })}>Back to its start</a>
        </p>
      )}
      <WhenEmpty isEmpty={last.total === 0} path={`/${noun}`} noun={noun} filters={asked} notes={last.notes}>
        {() => (
          <>
            <ListNotes notes={last.notes} />
            <ol>{items.map((item) => renderItem(item, filters))}</ol>
          </>
        )}
      </WhenEmpty>
      <ShowMore
        shown={items.length}
        total={last.total}
        noun={noun}
        href={next && href({ cursor: next })}
        isFetching={asking === 'busy'}
        error={asking instanceof Error ? asking : null}
        onMore={() => void askMore()}
      />
    </div>
  )
}
