'use client'

import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type FetchQueryOptions,
  type QueryKey,
} from '@tanstack/react-query'
import { useState } from 'react'
import type { Filters } from '@/lib/filters/filters'

export type ListAnswer = { data: unknown[]; next: string | null; total: number; sentence: string; notes: string[] }
/** How one page of a list is asked for: a factory of `lib/api/queries`. */
export type ListQuery<A, K extends QueryKey> = (filters: Filters) => FetchQueryOptions<A, Error, A, K>

/**
 * A list that grows page by page, from `filters.cursor` on. Each page stands in the cache under its own key: the first is the
 * one that the server prefetched, so that nothing is asked for twice. The later ones are found again after Back.
 */
export function usePages<A extends ListAnswer, K extends QueryKey>(list: ListQuery<A, K>, filters: Filters) {
  const client = useQueryClient()
  const first = useQuery({ ...list(filters), placeholderData: keepPreviousData })
  const moreKey = [...list(filters).queryKey, 'more']
  const more = useQuery<A[]>({ queryKey: moreKey, queryFn: () => [], initialData: [], staleTime: Infinity })
  const [asking, setAsking] = useState<'idle' | 'busy' | Error>('idle')
  const pages = first.data ? [first.data, ...more.data] : []
  const next = pages.at(-1)?.next ?? null

  async function askMore() {
    setAsking('busy')
    try {
      const page = await client.fetchQuery(list({ ...filters, cursor: next }))
      client.setQueryData<A[]>(moreKey, (known = []) => [...known, page])
      setAsking('idle')
    } catch (error) {
      setAsking(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return { first, pages, next, asking, askMore }
}
