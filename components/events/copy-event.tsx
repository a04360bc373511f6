'use client'

import { CopyText } from '@/components/ui/copy-text'
import type { EventItem } from '@/lib/api/shared-contracts'
import { citeEvent } from '@/lib/citations/cite-event'

/** Copies a link to the event, or a citation of it. */
export function CopyEvent({
  event,
  dataVersion,
}: {
  event: Pick<EventItem, 'slug' | 'title' | 'status' | 'date'> & { reason: string }
  dataVersion: string
}) {
  const link = () => `${window.location.origin}/events/${event.slug}`
  return (
    <CopyText
      texts={[
        { label: 'Link', write: link },
        { label: 'Citation', write: () => citeEvent({ ...event, dataVersion, link: link() }) },
      ]}
    />
  )
}
