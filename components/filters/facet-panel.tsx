'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { FacetList, type FacetValue } from '@/components/filters/facet-list'
import { useNames } from '@/components/filters/names'
import { FailureNotice } from '@/components/ui/failure-notice'
import { facetsQuery } from '@/lib/api/queries'
import type { Filters } from '@/lib/filters/filters'
import { PARAMS } from '@/lib/filters/params'
import { LABELS } from '@/lib/codebook/labels'
import type { NameLookup } from '@/lib/filters/describe'

const SLUG_KEYS = ['mediator', 'conflict', 'party', 'speaker', 'outlet'] as const
const CODE_KEYS = ['role', 'type', 'status', 'stance', 'voice', 'modality'] as const
export type FacetKey = (typeof SLUG_KEYS)[number] | (typeof CODE_KEYS)[number]

const LEGENDS: Partial<Record<FacetKey, string>> = {
  role: 'In the role of',
  party: 'With as a party',
  outlet: 'Published in',
}

/** Some facets of the current view, each counted without its own filter. */
export default function FacetPanel({
  keys,
  filters,
  setFilters,
}: {
  keys: FacetKey[]
  filters: Filters
  setFilters: (changes: Partial<Filters>) => void
}) {
  const names = useNames()
  const facets = useQuery({ ...facetsQuery(filters), placeholderData: keepPreviousData })
  if (facets.isError) {
    return <FailureNotice what="The counts" error={facets.error} onRetry={() => void facets.refetch()} />
  }
  if (!facets.data) return <p role="status">Counting…</p>
  const { data } = facets
  return (
    <div aria-busy={facets.isPlaceholderData} className="space-y-4">
      {keys.map((key) => (
        <FacetList
          key={key}
          legend={LEGENDS[key] ?? PARAMS[key].label}
          values={withSelected(key, data.facets[key] ?? [], filters[key], names)}
          selected={filters[key]}
          onChange={(selected) => setFilters({ [key]: selected })}
          leftOut={data.truncated[key]}
        />
      ))}
    </div>
  )
}

/** A value that is on is shown even when the counts leave it out. */
function withSelected(
  key: FacetKey,
  values: FacetValue[],
  selected: readonly string[],
  names: NameLookup,
): FacetValue[] {
  const missing = selected.filter((value) => !values.some((other) => other.value === value))
  return [...missing.map((value) => ({ value, label: wordFor(key, value, names), count: 0 })), ...values]
}

function wordFor(key: FacetKey, value: string, names: NameLookup): string {
  const slugKey = SLUG_KEYS.find((other) => other === key)
  if (slugKey) return names(slugKey, value)
  const codeKey = CODE_KEYS.find((other) => other === key)
  const labels: Record<string, string> = codeKey ? LABELS[codeKey] : {}
  return labels[value] ?? value
}
