'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import { TimelineFigure } from '@/components/timeline/timeline-figure'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { lanesQuery, timelineQuery } from '@/lib/api/queries'
import { activeChips, clearFilters } from '@/lib/filters/chips'

/** Bars and lanes under the link's filters. The previous view stays, dimmed, until the next one has come. */
export function TimelineView({ screen }: { screen: 'desk' | 'phone' }) {
  const { filters, href, setFilters } = useFilters()
  const names = useNames()
  const timeline = useQuery({ ...timelineQuery(filters), placeholderData: keepPreviousData })
  const lanes = useQuery({ ...lanesQuery(filters), placeholderData: keepPreviousData })
  const failed = [timeline, lanes].find((query) => query.isError)

  if (failed?.error) {
    const retry = () => void Promise.all([timeline.refetch(), lanes.refetch()])
    return <FailureNotice what="The timeline" error={failed.error} onRetry={retry} />
  }
  if (!timeline.data || !lanes.data) return <Skeleton height={640} label="Loading the timeline" />
  const { total, planned, notHappened, sentence, notes } = timeline.data
  if (total + planned + notHappened === 0) {
    const remove = activeChips(filters, names).map(({ label, without }) => ({
      label: `Remove ${label}`,
      href: href(without),
    }))
    const text = [`No event matches. ${sentence}: none.`, ...notes].join(' ')
    return <EmptyState reason={{ text, remove }} clearHref={href(clearFilters(filters))} />
  }
  return (
    <TimelineFigure
      timeline={timeline.data}
      lanes={lanes.data}
      filters={filters}
      href={href}
      setFilters={setFilters}
      screen={screen}
      busy={timeline.isPlaceholderData || lanes.isPlaceholderData}
    />
  )
}
