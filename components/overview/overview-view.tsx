'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useFilters } from '@/components/filters/use-filters'
import { MatrixView } from '@/components/matrix/matrix-view'
import { EventDigest } from '@/components/overview/event-digest'
import { Headline } from '@/components/overview/headline'
import { MostActive } from '@/components/overview/most-active'
import { Questions } from '@/components/overview/questions'
import { TimelineView } from '@/components/timeline/timeline-view'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { overviewQuery } from '@/lib/api/queries'
import { hrefFor } from '@/lib/filters/serialize'

/** The question at a glance: the figures in a paragraph, when, who with whom, and what is disputed, new or stalled. */
export function OverviewView({ screen }: { screen: 'desk' | 'phone' }) {
  const { filters } = useFilters()
  const overview = useQuery({ ...overviewQuery(filters), placeholderData: keepPreviousData })
  if (overview.isError) {
    return <FailureNotice what="The overview" error={overview.error} onRetry={() => void overview.refetch()} />
  }
  if (!overview.data) return <Skeleton height={320} label="Loading the overview" />
  const { data } = overview
  return (
    <div aria-busy={overview.isPlaceholderData}>
      <div className="grid gap-x-12 gap-y-4 border-b border-line pb-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <Headline overview={data} filters={filters} />
          <Questions filters={filters} />
        </div>
        <div className="lg:pt-6">
          <MostActive active={data.active} filters={filters} />
        </div>
      </div>
      <div className="mt-8 space-y-12">
        <TimelineView screen={screen} />
        <MatrixView />
      </div>
      <div className="mt-12 grid gap-x-10 gap-y-8 md:grid-cols-2 xl:grid-cols-3">
        <EventDigest
          id="disputed"
          heading="Disputed"
          events={data.disputed}
          none="Nothing here is disputed by a claim."
          more={{ href: hrefFor('/events', filters, { disputed: true }), label: 'All that is disputed' }}
        />
        <EventDigest
          id="latest"
          heading="Latest"
          events={data.latest}
          none="No dated event is left by these filters."
          more={{ href: hrefFor('/events', filters), label: 'All events, latest first' }}
        />
        <EventDigest
          id="stalled"
          heading="Stalled, suspended or broken off"
          events={data.stalled}
          none="Nothing here stalled."
          more={{
            href: hrefFor('/events', filters, { type: ['suspend_mediation', 'talks_collapse'] }),
            label: 'All that stalled',
          }}
        />
      </div>
    </div>
  )
}
