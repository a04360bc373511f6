'use client'

import { ClaimRow } from '@/components/claims/claim-row'
import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import type { SortOption } from '@/components/lists/list-head'
import { ScopeLine } from '@/components/lists/scope-line'
import { ListView } from '@/components/lists/list-view'
import { claimsQuery } from '@/lib/api/queries'

const SORTS: readonly SortOption[] = [
  { value: 'date', label: 'Publication', order: 'desc', words: { desc: 'latest first', asc: 'earliest first' } },
  { value: 'article', label: 'Article', order: 'asc', words: { asc: 'A to Z', desc: 'Z to A' } },
]

/** Every claim under the link's filters, in its own words, with what was searched for marked in them. */
export function ClaimList({ startOver, eventTitle }: { startOver: boolean; eventTitle: string | null }) {
  const { filters } = useFilters()
  const names = useNames()
  return (
    <>
      {filters.process && (
        <ScopeLine scope="process" of="claims on the process" name={names('process', filters.process)} />
      )}
      {filters.event && <ScopeLine scope="event" of="claims on the event" name={eventTitle ?? filters.event} />}
      <ListView
        noun="claims"
        scope={['process', 'event']}
        list={claimsQuery}
        startOver={startOver}
        sorts={SORTS}
        renderItem={(claim, { q, claim: open }) => (
          <ClaimRow key={claim.id} claim={claim} q={q} isOpen={claim.id === open} />
        )}
      />
    </>
  )
}
