import type { Metadata } from 'next'
import { readWaysBack } from '@/app/list-data'
import { Hydrate, readLink, readScreen, type PageSearch } from '@/app/page-data'
import { EventPanel } from '@/components/events/event-panel'
import { FilterBar } from '@/components/filters/filter-bar'
import { ViewSentence } from '@/components/filters/view-sentence'
import { listedBy } from '@/components/lists/listed-by'
import { OverviewView } from '@/components/overview/overview-view'
import { getEvent } from '@/db/queries/event'
import { getEvents } from '@/db/queries/events'
import { getLanes } from '@/db/queries/lanes'
import { getMatrix } from '@/db/queries/matrix'
import { getOverview } from '@/db/queries/overview'
import { getTimeline } from '@/db/queries/timeline'
import { getDb } from '@/db/server'
import { eventQuery, eventsQuery, lanesQuery, matrixQuery, overviewQuery, timelineQuery } from '@/lib/api/queries'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/', searchParams)
  return { title: getOverview(getDb(), filters).sentence }
}

export default async function OverviewPage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/', searchParams)
  const db = getDb()
  const event = filters.event === null ? null : getEvent(db, filters.event, filters)
  const timeline = getTimeline(db, filters)
  const isEmpty = timeline.total + timeline.planned + timeline.notHappened === 0
  const waysBack = isEmpty ? readWaysBack(getEvents, eventsQuery, listedBy(filters, [])) : []
  return (
    <Hydrate
      answers={[
        ...waysBack,
        { queryKey: overviewQuery(filters).queryKey, data: getOverview(db, filters) },
        { queryKey: timelineQuery(filters).queryKey, data: timeline },
        { queryKey: lanesQuery(filters).queryKey, data: getLanes(db, filters) },
        { queryKey: matrixQuery(filters).queryKey, data: getMatrix(db, filters) },
        ...(event && filters.event ? [{ queryKey: eventQuery(filters.event, filters).queryKey, data: event }] : []),
      ]}
    >
      <h1 className="sr-only">Overview</h1>
      <FilterBar ignored={ignored}>
        <ViewSentence noun="event" />
      </FilterBar>
      <OverviewView screen={await readScreen()} />
      <EventPanel />
    </Hydrate>
  )
}
