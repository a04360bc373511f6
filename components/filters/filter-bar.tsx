'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { ActiveFilters } from '@/components/filters/active-filters'
import type { FacetKey } from '@/components/filters/facet-panel'
import { IgnoredNotice } from '@/components/filters/ignored-notice'
import { SearchBox } from '@/components/filters/search-box'
import { ViewSentence } from '@/components/filters/view-sentence'
import { useFilters } from '@/components/filters/use-filters'
import { Popover } from '@/components/ui/popover'
import { facetsQuery } from '@/lib/api/queries'
import type { Noun } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import type { Ignored } from '@/lib/filters/parse'

// What a popover holds comes with its first opening.
const DateFilter = dynamic(() => import('@/components/filters/date-filter'))
const EvidenceFilter = dynamic(() => import('@/components/filters/evidence-filter'))
const FacetPanel = dynamic(() => import('@/components/filters/facet-panel'))

type Group = { label: string; keys: FacetKey[] }

const GROUPS: Group[] = [
  { label: 'Mediator', keys: ['mediator', 'role'] },
  { label: 'Conflict', keys: ['conflict', 'party'] },
  { label: 'What happened', keys: ['type', 'status'] },
]
const CLAIM_GROUP: Group = { label: 'Who says so', keys: ['speaker', 'outlet', 'stance', 'voice', 'modality'] }

/** The question bar: everything here changes the link, and the link is the view. */
export function FilterBar({ ignored: fromServer = [], noun = 'event' }: { ignored?: Ignored[]; noun?: Noun }) {
  const { filters, ignored: fromLink, setFilters } = useFilters()
  const ignored = [...fromLink, ...fromServer.filter((one) => !fromLink.some((other) => isSame(one, other)))]
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
      <ViewSentence noun={noun} />
      <IgnoredNotice ignored={ignored} />
    </section>
  )
}

function FacetPopover({ group }: { group: Group }) {
  const { filters, setFilters } = useFilters()
  const count = group.keys.reduce((sum, key) => sum + filters[key].length, 0)
  return (
    <Popover label={count > 0 ? `${group.label} (${count})` : group.label} title={group.label} active={count > 0}>
      {() => <Facets keys={group.keys} filters={filters} setFilters={setFilters} />}
    </Popover>
  )
}

function Facets(props: { keys: FacetKey[]; filters: Filters; setFilters: (changes: Partial<Filters>) => void }) {
  const facets = useQuery({ ...facetsQuery(props.filters), placeholderData: keepPreviousData })
  return <FacetPanel {...props} facets={facets} />
}

function isSame(one: Ignored, other: Ignored): boolean {
  return one.parameter === other.parameter && one.value === other.value
}
