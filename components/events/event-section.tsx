import { EventRow } from '@/components/events/event-row'
import { SectionHead } from '@/components/lists/section-head'
import Link from '@/components/ui/link'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventItem } from '@/lib/api/shared-contracts'

/** A list of events under a heading; each leads to its own page. */
export function EventSection({
  id,
  heading,
  events,
  none,
  more,
}: {
  id: string
  heading: string
  events: EventItem[]
  none: string
  more?: { href: string; label: string }
}) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <SectionHead id={id} more={more}>
        {heading}
      </SectionHead>
      {events.length === 0 && <p className="py-3 text-sm text-muted">{none}</p>}
      <ol>
        {events.map((event) => (
          <EventRow key={event.slug} event={event}>
            <Link href={withDrafts(`/events/${event.slug}`, event.state)} className="link-quiet">
              {event.title}
            </Link>
          </EventRow>
        ))}
      </ol>
    </section>
  )
}
