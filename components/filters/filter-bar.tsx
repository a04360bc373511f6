'use client'

import { useSearchParams } from 'next/navigation'
import { lazy, type ReactNode } from 'react'
import type { FacetKey } from '@/components/filters/facet-panel'
import { ActiveFilters } from '@/components/filters/active-filters'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { SearchBox } from '@/components/filters/search-box'
import { useFilters } from '@/components/filters/use-filters'
import { Popover } from '@/components/ui/popover'
import type { Ignored } from '@/lib/filters/parse'

// What a popover holds comes with its first opening.
const DateFilter = lazy(() => import('@/components/filters/date-filter'))
const EvidenceFilter = lazy(() => import('@/components/filters/evidence-filter'))
const FacetPanel = lazy(() => import('@/components/filters/facet-panel'))

type Group = { label: string; keys: FacetKey[] }

const GROUPS: Group[] = [
  { label: 'Mediator', keys: ['mediator', 'role'] },
  { label: 'Conflict', keys: ['conflict', 'party'] },
  { label: 'What happened', keys: ['type', 'status'] },
]
const CLAIM_GROUP: Group = { label: 'Who says so', keys: ['speaker', 'outlet', 'stance', 'voice', 'modality'] }

/** The question bar: everything here changes the link, and the link is the view. */
export function FilterBar({
  ignored: fromServer = [],
  children,
}: {
  ignored?: Ignored[]
  /** The view in a sentence, where the screen does not say it itself. */
  children?: ReactNode
}) {
  const { filters, ignored: fromLink, setFilters } = useFilters()
  const search = useSearchParams()
  // The server says what was meant, too, and knows more slugs. Its notice goes when its parameter does.
  const known = fromServer.filter(({ parameter }) => search.has(parameter))
  const ignored = [...known, ...fromLink.filter((one) => !known.some((other) => isSame(one, other)))]
  return (
    <section aria-label="Filters" className="no-print space-y-2.5 border-b border-line py-3">
      <div className="flex flex-wrap items-center gap-2">
        <SearchBox key={filters.q} value={filters.q} onSearch={(q) => setFilters({ q })} />
        {GROUPS.map((group) => (
          <FacetPopover key={group.label} group={group} />
        ))}
        <Popover label="Dates" title="Dates" active={filters.from !== null || filters.to !== null}>
          {() => <DateFilter key={`${filters.from}/${filters.to}`} window={filters} onChange={setFilters} />}
        </Popover>
        <Popover label="Evidence" title="Evidence" active={filters.evidence !== 'any' || filters.disputed !== null}>
          {() => <EvidenceFilter filters={filters} onChange={setFilters} />}
        </Popover>
        <FacetPopover group={CLAIM_GROUP} />
      </div>
      <ActiveFilters />
      {children}
      <IgnoredNotice ignored={ignored} />
    </section>
  )
}

function FacetPopover({ group }: { group: Group }) {
  const { filters, setFilters } = useFilters()
  const count = group.keys.reduce((sum, key) => sum + filters[key].length, 0)
  return (
    <Popover label={count > 0 ? `${group.label} (${count})` : group.label} title={group.label} active={count > 0}>
      {() => <FacetPanel keys={group.keys} filters={filters} setFilters={setFilters} />}
    </Popover>
  )
}

function isSame(one: Ignored, other: Ignored): boolean {
  return one.parameter === other.parameter && one.value === other.value
}
