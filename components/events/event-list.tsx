'use client'

import { onPlainClick } from '@/components/ui/plain-click'
import { EventRow } from '@/components/events/event-row'
import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import type { SortOption } from '@/components/lists/list-head'
import { ScopeLine } from '@/components/lists/scope-line'
import { ListView } from '@/components/lists/list-view'
import { withDrafts } from '@/components/ui/with-drafts'
import { eventsQuery } from '@/lib/api/queries'

const SORTS: readonly SortOption[] = [
  { value: 'date', label: 'Date', order: 'desc', words: { desc: 'latest first', asc: 'earliest first' } },
  { value: 'claims', label: 'Claims', order: 'desc', words: { desc: 'most first', asc: 'fewest first' } },
  { value: 'evidence', label: 'Evidence', order: 'desc', words: { desc: 'best first', asc: 'weakest first' } },
]

/** Every event under the link's filters. A title opens the evidence beside the list; its link is the event's own page. */
export function EventList({ startOver }: { startOver: boolean }) {
  const { filters, setFilters } = useFilters()
  const names = useNames()
  return (
    // Room for the panel: the lines of the list stack beside it instead of going under it.
    <div className={filters.event === null ? '' : 'lg:mr-[28rem] print:mr-0'}>
      {filters.process && (
        <ScopeLine scope="process" of="acts of the process" name={names('process', filters.process)} />
      )}
      <ListView
        noun="events"
        scope={['process']}
        list={eventsQuery}
        startOver={startOver}
        sorts={SORTS}
        renderItem={(event) => (
          <EventRow key={event.slug} event={event}>
            <a
              href={withDrafts(`/events/${event.slug}`, event.state)}
              aria-current={event.slug === filters.event ? 'true' : undefined}
              onClick={onPlainClick(() => setFilters({ event: event.slug }))}
              className="link-quiet aria-[current]:bg-mark"
            >
              {event.title}
            </a>
          </EventRow>
        )}
      />
    </div>
  )
}
