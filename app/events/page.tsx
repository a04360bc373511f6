import type { Metadata } from 'next'
import { readList } from '@/app/list-data'
import { Hydrate, readLink, type PageSearch } from '@/app/page-data'
import { EventList } from '@/components/events/event-list'
import { EventPanel } from '@/components/events/event-panel'
import { FilterBar } from '@/components/filters/filter-bar'
import { listedBy } from '@/components/lists/listed-by'
import { getEvent } from '@/db/queries/event'
import { getEvents } from '@/db/queries/events'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { eventQuery, eventsQuery } from '@/lib/api/queries'
import { describeFilters } from '@/lib/filters/describe'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/events', searchParams)
  return { title: describeFilters(filters, { noun: 'event', names: getNames(getDb()).names }) }
}

export default async function EventsPage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/events', searchParams)
  const list = readList(getEvents, eventsQuery, listedBy(filters, ['process']))
  const open = filters.event === null ? null : getEvent(getDb(), filters.event, filters)
  const opened = open && { queryKey: eventQuery(open.data.slug, filters).queryKey, data: open }
  return (
    <Hydrate answers={opened ? [...list.answers, opened] : list.answers}>
      <h1 className="sr-only">Events</h1>
      <FilterBar ignored={[...ignored, ...list.ignored]} />
      <EventList startOver={list.startOver} />
      <EventPanel />
    </Hydrate>
  )
}
