'use client'

import { useQueries, type QueryKey } from '@tanstack/react-query'
import { useNames } from '@/components/filters/names'
import type { ListAnswer, ListQuery } from '@/components/lists/use-pages'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNotice } from '@/components/ui/failure-notice'
import { clearFilters } from '@/lib/filters/chips'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { explainEmpty, filtersToExplain, listWaysBack } from '@/lib/filters/ways-back'

/** Why a list is empty: which single filter, taken off, leaves how many. For any list that counts by these filters. */
export function EmptyList<A extends ListAnswer, K extends QueryKey>({
  path,
  noun,
  list,
  filters,
  notes = [],
}: {
  path: string
  /** In the plural. */
  noun: string
  list: ListQuery<A, K>
  filters: Filters
  /** What the answer itself says of being empty. */
  notes?: readonly string[]
}) {
  const names = useNames()
  const ways = listWaysBack(filters, names)
  const counts = useQueries({ queries: filtersToExplain(filters, names).map(list) })
  const failed = counts.find(({ isError }) => isError)
  if (failed?.error) {
    const retry = () => counts.forEach(({ isError, refetch }) => isError && void refetch())
    return <FailureNotice what={`Why there are no ${noun} here`} error={failed.error} onRetry={retry} />
  }
  if (counts.some(({ data }) => !data)) {
    return (
      <p role="status" className="border-y border-line py-8">
        No {noun} match. Counting what each filter leaves out…
      </p>
    )
  }
  const totals = counts.map(({ data }) => data?.total ?? 0)
  const counted = ways.map(({ param, label, without }, at) => ({
    param,
    label,
    count: totals[at] ?? 0,
    href: hrefFor(path, without),
  }))
  const reason = explainEmpty(noun, counted, totals.at(-1) ?? 0)
  return (
    <EmptyState
      reason={{ ...reason, text: [...notes, reason.text].join(' ') }}
      clearHref={ways.length > 0 ? hrefFor(path, clearFilters(filters)) : undefined}
    />
  )
}
