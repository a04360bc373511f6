'use client'

import { useQuery } from '@tanstack/react-query'
import Link from '@/components/ui/link'
import { useEffect, useRef } from 'react'
import type { TimelineBucket } from '@/components/timeline/bars-scale'
import { EventRow } from '@/components/events/event-row'
import { FailureNotice } from '@/components/ui/failure-notice'
import { Skeleton } from '@/components/ui/skeleton'
import { eventsQuery } from '@/lib/api/queries'
import { fitsBucket, formatBucket, type BucketSize } from '@/lib/dates/buckets'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

export type OpenBucket = { bucket: TimelineBucket; target: Element }

/** The events of one bar, in the browser's own popover: Escape or a click outside closes it and gives the focus back. */
export function BucketEvents({
  open: { bucket, target },
  by,
  filters,
  eventHref,
  onOpenEvent,
  onZoom,
  onClose,
}: {
  open: OpenBucket
  by: BucketSize
  filters: Filters
  eventHref: (slug: string) => string
  onOpenEvent: (slug: string) => void
  onZoom: (from: string, to: string) => void
  onClose: () => void
}) {
  const panel = useRef<HTMLDivElement>(null)
  const { start, end } = bucket
  const inWindow: Filters = { ...filters, from: start, to: end }
  const events = useQuery(eventsQuery(inWindow))
  const placed = events.data?.data.filter(({ date }) => fitsBucket(date.earliest, date.latest, by)) ?? []
  const beside = (events.data?.total ?? 0) - placed.length
  const name = formatBucket(start, by)

  useEffect(() => {
    const element = panel.current
    if (!element) return
    const box = target.getBoundingClientRect()
    element.showPopover()
    const left = Math.max(8, Math.min(box.right + 8, window.innerWidth - element.offsetWidth - 8))
    element.style.left = `${left + window.scrollX}px`
    element.style.top = `${box.top + window.scrollY}px`
    element.focus({ preventScroll: true })
  }, [target])

  return (
    <div
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={`Events of ${name}`}
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
      className="absolute m-0 max-h-[min(30rem,75vh)] w-96 max-w-[calc(100vw-1rem)] overflow-auto border border-line-2 bg-paper p-4 text-sm text-ink outline-none"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="text-base">{name}</h3>
        <button type="button" onClick={onClose} className="underline underline-offset-3">
          Close
        </button>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link href={hrefFor('/events', inWindow)}>Open as a list</Link>
        {by !== 'day' && (
          <button type="button" onClick={() => onZoom(start, end)} className="underline underline-offset-3">
            Zoom to {name}
          </button>
        )}
      </p>
      {events.isPending && <Skeleton height={120} label={`Loading the events of ${name}`} />}
      {events.isError && (
        <FailureNotice what={`The events of ${name}`} error={events.error} onRetry={() => void events.refetch()} />
      )}
      {events.data && (
        <ul className="mt-1">
          {placed.map((event) => (
            <EventRow key={event.slug} event={event}>
              <a
                href={eventHref(event.slug)}
                onClick={(click) => {
                  click.preventDefault()
                  onOpenEvent(event.slug)
                }}
              >
                {event.title}
              </a>
            </EventRow>
          ))}
        </ul>
      )}
      {beside > 0 && (
        <p className="mt-2 text-xs text-muted">
          {beside} more may fall in {name}: they are dated less sharply than one {by}.
        </p>
      )}
    </div>
  )
}
