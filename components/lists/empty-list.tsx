'use client'

import { useQueries } from '@tanstack/react-query'
import { useNames } from '@/components/filters/names'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNotice } from '@/components/ui/failure-notice'
import { articlesQuery, claimsQuery, eventsQuery, processesQuery } from '@/lib/api/queries'
import { clearFilters } from '@/lib/filters/chips'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { explainEmpty, filtersToExplain, listWaysBack } from '@/lib/filters/ways-back'

/** One page of each list; its `total` is what is wanted here. */
const QUERIES = {
  events: eventsQuery,
  claims: claimsQuery,
  articles: articlesQuery,
  processes: processesQuery,
}

const ONE = { events: 'event', claims: 'claim', articles: 'article', processes: 'process' } as const

/** Why nothing is left by the filters: which single one, taken off, leaves how many. For any screen, by what it counts. */
export default function EmptyList({
  path,
  noun,
  filters,
  notes = [],
}: {
  /** The screen that the ways back lead to. */
  path: string
  noun: keyof typeof QUERIES
  filters: Filters
  /** What the answer itself says of being empty. */
  notes?: readonly string[]
}) {
  const names = useNames()
  const ways = listWaysBack(filters, names)
  const counts = useQueries({ queries: filtersToExplain(filters, names).map((one) => QUERIES[noun](one)) })
  const failed = counts.find(({ isError }) => isError)
  if (failed?.error) {
    const retry = () => counts.forEach(({ isError, refetch }) => isError && void refetch())
    return <FailureNotice what={`Why there are no ${noun} here`} error={failed.error} onRetry={retry} />
  }
  if (counts.some(({ data }) => !data)) {
    return (
      <p role="status" className="border-y border-line py-8">
        No {ONE[noun]} matches. Counting what each filter leaves out…
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
  const reason = explainEmpty(ONE[noun], counted, totals.at(-1) ?? 0)
  return (
    <EmptyState
      reason={{ ...reason, text: [...notes, reason.text].join(' ') }}
      clearHref={ways.length > 0 ? hrefFor(path, clearFilters(filters)) : undefined}
    />
  )
}
