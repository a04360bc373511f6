'use client'

import { lazy } from 'react'
import { useFilters } from '@/components/filters/use-filters'

// Most views are looked at without an event open. No boundary of its own: what stands in one is sent late when it is long,
// and put in place by a script. Opening it is a change of the link, which React waits with until it is there.
const OpenPanel = lazy(() => import('@/components/events/open-panel'))

/** The evidence of the event that the link has open (`?event=`), beside the view it was opened from. */
export function EventPanel() {
  const { filters, href, setFilters } = useFilters()
  if (filters.event === null) return null
  return (
    <OpenPanel
      key={filters.event}
      slug={filters.event}
      filters={filters}
      closeHref={href({ event: null })}
      onClose={() => setFilters({ event: null })}
    />
  )
}
