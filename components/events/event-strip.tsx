'use client'

import type { ReactNode } from 'react'
import { layoutStrip, scaleStrip, type StripMark, type StripScale } from '@/components/events/strip-layout'
import { useConflictColor } from '@/components/shell/palette'
import Link from '@/components/ui/link'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'
import { formatDate } from '@/lib/dates/format'

export type StripLane = { key: string; label: ReactNode; events: EventItem[] }

const ROW = 16
const MARK = 10
/** From this share of the strip on a mark is tinted, or a vague date would outweigh a sharp one. */
const WIDE = 4

/**
 * A small timeline: a lane each, every event as wide as its date is uncertain. For the eye only: the list that it goes with
 * says the same in words.
 */
export function EventStrip({ lanes, caption }: { lanes: StripLane[]; caption: string }) {
  const scale = scaleStrip(lanes.flatMap(({ events }) => events))
  if (!scale) return null
  return (
    <figure className="mt-2">
      <div aria-hidden="true">
        <div className="grid sm:grid-cols-[10rem_minmax(0,1fr)]">
          <div className="relative h-5 text-xs text-muted sm:col-start-2">
            {scale.ticks.map(({ year, at }) => (
              <span key={year} className="absolute border-l border-line pl-1" style={{ left: `${at}%` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
        {lanes.map(({ key, label, events }) => (
          <div key={key} className="grid border-t border-line sm:grid-cols-[10rem_minmax(0,1fr)]">
            <p className="pt-1 pr-3 text-sm leading-5">{label}</p>
            <Lane events={events} scale={scale} />
          </div>
        ))}
      </div>
      <figcaption className="label border-t border-line pt-1.5">{caption}</figcaption>
    </figure>
  )
}

function Lane({ events, scale }: { events: EventItem[]; scale: StripScale }) {
  const marks = layoutStrip(events, scale)
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1))
  return (
    <div className="relative my-1.5" style={{ height: rows * ROW }}>
      {scale.ticks.map(({ year, at }) => (
        <span key={year} className="absolute -inset-y-1.5 border-l border-line" style={{ left: `${at}%` }} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.event.slug} mark={mark} />
      ))}
    </div>
  )
}

/** In the forms of `StatusGlyph`: filled happened, hollow planned, barred did not happen, ringed disputed, dashed a draft. */
function Mark({ mark: { event, left, span, row, openLeft, openRight } }: { mark: StripMark }) {
  const color = useConflictColor()(event.conflicts[0]?.slug ?? '')
  const isFilled = event.status === 'happened' && event.state === 'approved'
  const tint = span > WIDE ? `color-mix(in oklab, ${color} 55%, var(--paper))` : color
  const bars = `repeating-linear-gradient(135deg, ${color} 0 2px, var(--paper) 2px 5px)`
  const title = [
    event.title,
    formatDate(event.date),
    labelOf('status', event.status).toLowerCase(),
    ...(event.evidence.disputed ? ['disputed'] : []),
  ].join(' · ')
  return (
    <Link
      href={withDrafts(`/events/${event.slug}`, event.state)}
      tabIndex={-1}
      title={title}
      className={`absolute block hover:outline-2 hover:outline-offset-1 hover:outline-focus ${event.evidence.disputed ? 'outline outline-offset-2 outline-ink' : ''}`}
      style={{
        left: `${left}%`,
        width: `max(calc(${span}% - 1px), ${MARK}px)`,
        top: row * ROW + (ROW - MARK) / 2,
        height: MARK,
        background: event.status === 'did_not_happen' ? bars : isFilled ? tint : 'var(--paper)',
        borderWidth: 1.5,
        borderColor: color,
        borderStyle: event.state === 'approved' ? 'solid' : 'dashed',
        borderLeftStyle: openLeft ? 'dotted' : undefined,
        borderRightStyle: openRight ? 'dotted' : undefined,
      }}
    />
  )
}
