'use client'

import dynamic from 'next/dynamic'
import { useFilters } from '@/components/filters/use-filters'

// Most views are looked at without an event open.
const OpenPanel = dynamic(() => import('@/components/events/open-panel'))

/** The evidence of the event that the link has open (`?event=`), beside the view it was opened from. */
export function EventPanel() {
  const { filters, setFilters } = useFilters()
  if (filters.event === null) return null
  return (
    <OpenPanel key={filters.event} slug={filters.event} filters={filters} onClose={() => setFilters({ event: null })} />
  )
}
