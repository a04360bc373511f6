'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { useFilters } from '@/components/filters/use-filters'
import { listedBy } from '@/components/lists/listed-by'
import { WhenEmpty } from '@/components/lists/when-empty'
import { TimelineFigure } from '@/components/timeline/timeline-figure'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { lanesQuery, timelineQuery } from '@/lib/api/queries'

/** Bars and lanes under the link's filters. The previous view stays, dimmed, until the next one has come. */
export function TimelineView({ screen }: { screen: 'desk' | 'phone' }) {
  const { filters, href, setFilters } = useFilters()
  const path = usePathname()
  const timeline = useQuery({ ...timelineQuery(filters), placeholderData: keepPreviousData })
  const lanes = useQuery({ ...lanesQuery(filters), placeholderData: keepPreviousData })
  const failed = [timeline, lanes].find((query) => query.isError)

  if (failed?.error) {
    const retry = () => void Promise.all([timeline.refetch(), lanes.refetch()])
    return <FailureNotice what="The timeline" error={failed.error} onRetry={retry} />
  }
  if (!timeline.data || !lanes.data) return <Skeleton height={640} label="Loading the timeline" />
  const [timelineData, lanesData] = [timeline.data, lanes.data]
  const { total, planned, notHappened, notes } = timelineData
  return (
    <WhenEmpty
      isEmpty={total + planned + notHappened === 0}
      path={path}
      noun="events"
      filters={listedBy(filters, [])}
      notes={notes}
    >
      {() => (
        <TimelineFigure
          timeline={timelineData}
          lanes={lanesData}
          filters={filters}
          href={href}
          setFilters={setFilters}
          screen={screen}
          busy={timeline.isPlaceholderData || lanes.isPlaceholderData}
        />
      )}
    </WhenEmpty>
  )
}
