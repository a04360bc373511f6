'use client'

import { useQuery } from '@tanstack/react-query'
import Link from '@/components/ui/link'
import { useEffect, useRef } from 'react'
import { EventFacts, EventVerdict } from '@/components/events/event-facts'
import { EvidenceSides } from '@/components/events/evidence-sides'
import { DateText } from '@/components/ui/date-text'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { eventQuery } from '@/lib/api/queries'
import { labelOf } from '@/lib/codebook/labels'
import type { Filters } from '@/lib/filters/filters'

/** An event's evidence over the view: takes the focus when it opens, and gives it back when it closes. */
export default function OpenPanel({ slug, filters, onClose }: { slug: string; filters: Filters; onClose: () => void }) {
  const event = useQuery(eventQuery(slug, filters))
  const panel = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)

  // Focus goes in when the panel opens and back to where it was when it closes.
  useEffect(() => {
    cameFrom.current = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      if (cameFrom.current instanceof HTMLElement || cameFrom.current instanceof SVGElement) cameFrom.current.focus()
    }
  }, [])

  useEffect(() => {
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape' && !key.defaultPrevented && !document.querySelector(':popover-open')) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label="Evidence of the event"
      className="no-print fixed inset-x-0 bottom-0 z-10 max-h-[75dvh] overflow-y-auto border-t-2 border-ink bg-paper px-4 pb-6 outline-none sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[28rem] sm:border-t-0 sm:border-l sm:px-6"
    >
      <div className="sticky top-0 flex items-center justify-between border-b border-line bg-paper py-2 text-sm">
        <Link href={`/events/${slug}`}>Open as a page</Link>
        <button type="button" onClick={onClose} className="h-8 px-1 underline underline-offset-3">
          Close <kbd className="text-xs text-muted">Esc</kbd>
        </button>
      </div>
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
    </aside>
  )
}
