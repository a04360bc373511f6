'use client'

import {
  keepPreviousData,
  useInfiniteQuery,
  useQueryClient,
  type FetchQueryOptions,
  type QueryKey,
} from '@tanstack/react-query'
import type { Filters } from '@/lib/filters/filters'

export type ListAnswer = { data: unknown[]; next: string | null; total: number; sentence: string; notes: string[] }
/** How one page of a list is asked for: a factory of `lib/api/queries`. */
export type ListQuery<A, K extends QueryKey> = (filters: Filters) => FetchQueryOptions<A, Error, A, K>

/**
 * A list that grows page by page, from `filters.cursor` on. Each page stands in the cache under its own key too: the first is
 * the one that the server prefetched, so that nothing is asked for twice.
 */
export function usePages<A extends ListAnswer, K extends QueryKey>(list: ListQuery<A, K>, filters: Filters) {
  const client = useQueryClient()
  const { queryKey } = list(filters)
  return useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam }) => client.fetchQuery(list({ ...filters, cursor: pageParam })),
    initialPageParam: filters.cursor,
    getNextPageParam: (last) => last.next,
    initialData: () => {
      const known = client.getQueryData<A>(queryKey)
      return known && { pages: [known], pageParams: [filters.cursor] }
    },
    initialDataUpdatedAt: () => client.getQueryState(queryKey)?.dataUpdatedAt,
    placeholderData: keepPreviousData,
  })
}
