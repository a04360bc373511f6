'use client'

import { matchClaim, speakerOf } from '@/components/article/match-claim'
import { FacetList, type FacetValue } from '@/components/filters/facet-list'
import { useFilters } from '@/components/filters/use-filters'
import { Popover } from '@/components/ui/popover'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'
import { STANCES, VOICES } from '@/lib/codebook/values'
import { NO_FILTERS } from '@/lib/filters/filters'

/** Which claims of the article are marked: by speaker, stance and voice, with counts that follow the other two. */
export function ClaimFilters({
  claims,
  shown,
  hasKeys,
}: {
  claims: ClaimItem[]
  shown: number
  /** Whether `j` and `k` are listened to yet: never without scripts. */
  hasKeys: boolean
}) {
  const { filters, setFilters } = useFilters()
  const without = (key: 'speaker' | 'stance' | 'voice') =>
    claims.filter((claim) => matchClaim(claim, { ...filters, [key]: [] }))
  const isFiltered = filters.speaker.length + filters.stance.length + filters.voice.length > 0
  const off = { speaker: NO_FILTERS.speaker, stance: NO_FILTERS.stance, voice: NO_FILTERS.voice }

  return (
    <div className="no-print flex flex-wrap items-center gap-2 border-b border-line pb-2 text-sm">
      <h2 className="mr-auto text-sm">
        {isFiltered ? `${shown} of ${claims.length} claims` : `${claims.length} claims`}
        <span className={`ml-2 hidden text-xs font-normal text-muted lg:inline ${hasKeys ? '' : 'invisible'}`}>
          <kbd>j</kbd> next, <kbd>k</kbd> before
        </span>
      </h2>
      <Popover label="Speaker" title="Speaker" active={filters.speaker.length > 0}>
        {() => (
          <FacetList
            legend="Speaker"
            values={countSpeakers(without('speaker'))}
            selected={filters.speaker}
            onChange={(speaker) => setFilters({ speaker })}
          />
        )}
      </Popover>
      <Popover label="Stance" title="Stance and voice" active={filters.stance.length + filters.voice.length > 0}>
        {() => (
          <div className="space-y-4">
            <FacetList
              legend="Stance to an event"
              values={STANCES.map((value) => ({
                value,
                label: labelOf('stance', value),
                count: without('stance').filter((claim) => claim.events.some(({ stance }) => stance === value)).length,
              }))}
              selected={filters.stance}
              onChange={(stance) => setFilters({ stance: STANCES.filter((value) => stance.includes(value)) })}
            />
            <FacetList
              legend="Voice"
              values={VOICES.map((value) => ({
                value,
                label: labelOf('voice', value),
                count: without('voice').filter(({ voice }) => voice === value).length,
              }))}
              selected={filters.voice}
              onChange={(voice) => setFilters({ voice: VOICES.filter((value) => voice.includes(value)) })}
            />
          </div>
        )}
      </Popover>
      {isFiltered && (
        <button type="button" onClick={() => setFilters(off)} className="text-xs underline underline-offset-3">
          All claims
        </button>
      )}
    </div>
  )
}

function countSpeakers(claims: ClaimItem[]): FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const claim of claims) {
    const { slug, name } = speakerOf(claim)
    if (slug === null) continue
    const known = counts.get(slug)
    counts.set(slug, { value: slug, label: name, count: (known?.count ?? 0) + 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}
