'use client'

import { useQuery } from '@tanstack/react-query'
import { EventFacts, EventVerdict } from '@/components/events/event-facts'
import { EvidenceSides } from '@/components/events/evidence-sides'
import { DateText } from '@/components/ui/date-text'
import { FailureNotice } from '@/components/ui/failure-notice'
import { SidePanel } from '@/components/ui/side-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { withDrafts } from '@/components/ui/with-drafts'
import { eventQuery } from '@/lib/api/queries'
import { labelOf } from '@/lib/codebook/labels'
import type { Filters } from '@/lib/filters/filters'

/** An event's evidence over the view it was opened from. */
export default function OpenPanel({
  slug,
  filters,
  closeHref,
  onClose,
}: {
  slug: string
  filters: Filters
  closeHref: string
  onClose: () => void
}) {
  const event = useQuery(eventQuery(slug, filters))

  return (
    <SidePanel
      label="Evidence of the event"
      links={[{ href: withDrafts(`/events/${slug}`, event.data?.data.state ?? 'approved'), label: 'Open as a page' }]}
      closeHref={closeHref}
      onClose={onClose}
    >
      {event.isError && (
        <div className="pt-4">
          <FailureNotice what="The event" error={event.error} onRetry={() => void event.refetch()} />
        </div>
      )}
      {event.isPending && <Skeleton height={360} label="Loading the evidence" />}
      {event.data && (
        <>
          <h2 className="pt-4 font-serif text-xl">{event.data.data.title}</h2>
          <p className="mt-1 text-sm text-muted">
            {labelOf('type', event.data.data.type)} · <DateText date={event.data.data.date} />
          </p>
          <div className="my-3 border-y border-line py-2 text-sm">
            <EventVerdict event={event.data.data} />
          </div>
          <EvidenceSides claims={event.data.data.claims} stacked />
          <h3 className="mt-6 mb-3 border-b border-ink pb-1 text-sm">What is coded</h3>
          <EventFacts event={event.data.data} />
        </>
      )}
    </SidePanel>
  )
}
