'use client'

import Link from '@/components/ui/link'
import { EventRow } from '@/components/events/event-row'
import { useFilters } from '@/components/filters/use-filters'
import type { EventItem } from '@/lib/api/shared-contracts'

/** A short list of events under a heading that says why they are here; each opens its evidence. */
export function EventDigest({
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
  more: { href: string; label: string }
}) {
  const { href } = useFilters()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="border-b border-ink pb-1 text-sm">
        {heading}
      </h2>
      {events.length === 0 && <p className="py-3 text-sm text-muted">{none}</p>}
      <ul>
        {events.map((event) => (
          <EventRow key={event.slug} event={event}>
            <Link href={href({ event: event.slug })} scroll={false} className="link-quiet">
              {event.title}
            </Link>
          </EventRow>
        ))}
      </ul>
      {events.length > 0 && (
        <p className="mt-2 text-xs">
          <Link href={more.href}>{more.label}</Link>
        </p>
      )}
    </section>
  )
}
