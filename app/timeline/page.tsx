import type { Metadata } from 'next'
import { readWaysBack } from '@/app/list-data'
import { Hydrate, readLink, readScreen, type PageSearch } from '@/app/page-data'
import { EventPanel } from '@/components/events/event-panel'
import { FilterBar } from '@/components/filters/filter-bar'
import { ViewSentence } from '@/components/filters/view-sentence'
import { listedBy } from '@/components/lists/listed-by'
import { TimelineView } from '@/components/timeline/timeline-view'
import { PageHead } from '@/components/ui/page-head'
import { getEvent } from '@/db/queries/event'
import { getEvents } from '@/db/queries/events'
import { getLanes } from '@/db/queries/lanes'
import { getTimeline } from '@/db/queries/timeline'
import { getDb } from '@/db/server'
import { eventQuery, eventsQuery, lanesQuery, timelineQuery } from '@/lib/api/queries'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/timeline', searchParams)
  return { title: `${getTimeline(getDb(), filters).sentence}: timeline` }
}

export default async function TimelinePage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/timeline', searchParams)
  const db = getDb()
  const event = filters.event === null ? null : getEvent(db, filters.event, filters)
  const timeline = getTimeline(db, filters)
  const isEmpty = timeline.total + timeline.planned + timeline.notHappened === 0
  const waysBack = isEmpty ? readWaysBack(getEvents, eventsQuery, listedBy(filters, [])) : []
  return (
    <Hydrate
      answers={[
        ...waysBack,
        { queryKey: timelineQuery(filters).queryKey, data: timeline },
        { queryKey: lanesQuery(filters).queryKey, data: getLanes(db, filters) },
        ...(event && filters.event ? [{ queryKey: eventQuery(filters.event, filters).queryKey, data: event }] : []),
      ]}
    >
      <PageHead title="Timeline">
        What was offered, held, agreed, refused and broken off, when, and how sure the date is.
      </PageHead>
      <FilterBar ignored={ignored}>
        <ViewSentence noun="event" />
      </FilterBar>
      <div className="pt-6">
        <TimelineView screen={await readScreen()} />
      </div>
      <EventPanel />
    </Hydrate>
  )
}
