'use client'

import { useId, useMemo, useState } from 'react'
import { ChartFrame } from '@/components/charts/chart-frame'
import { Tip, useTipStore } from '@/components/charts/tip'
import { useWidth } from '@/components/charts/use-width'
import { BarsPanel } from '@/components/timeline/bars-panel'
import { createBarsScale, type TimelineBucket } from '@/components/timeline/bars-scale'
import { BucketEvents, type OpenBucket } from '@/components/timeline/bucket-events'
import { BucketTip, EventTip } from '@/components/timeline/event-tip'
import type { LaneMark } from '@/components/timeline/lane-layout'
import { Lanes, type Lane } from '@/components/timeline/lanes'
import { createMarkIds, MarkDefs } from '@/components/timeline/mark-defs'
import { seriesPaint } from '@/components/timeline/series-paint'
import { MarkLegend, SeriesLegend } from '@/components/timeline/series-legend'
import { createTimeScale, spanBuckets } from '@/components/timeline/time-scale'
import { placeLines } from '@/components/timeline/time-ticks'
import { TimeAxis } from '@/components/timeline/time-axis'
import { TimelineCaption } from '@/components/timeline/timeline-caption'
import { TimelineControls, ZoomHint } from '@/components/timeline/timeline-controls'
import { BucketsTable, LanesTable } from '@/components/timeline/timeline-tables'
import { Unplaced } from '@/components/timeline/unplaced'
import { useZoom } from '@/components/timeline/use-zoom'
import { ZoomHandles, ZoomVeil } from '@/components/timeline/zoom-handles'
import { useNames } from '@/components/filters/names'
import { useConflictColor } from '@/components/shell/palette'
import type { LanesResponse, TimelineResponse } from '@/lib/api/contracts'
import { EVENT_TYPES } from '@/lib/codebook/values'
import { windowBounds } from '@/lib/dates/window'
import type { Bounds } from '@/lib/dates/edtf'
import type { Filters, Stack } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

/** Until the browser has measured: what the server lays the figure out for, so that little moves on a common screen. */
const FIRST_WIDTH = { desk: 1312, phone: 358 }
const GUTTER = 184
const NARROW_GUTTER = 28
const NARROW = 640
const RIGHT = 8

type Pointed = { bucket: TimelineBucket } | { mark: LaneMark }

export type TimelineFigureProps = {
  timeline: TimelineResponse
  lanes: LanesResponse
  filters: Filters
  href: (changes?: Partial<Filters>) => string
  setFilters: (changes: Partial<Filters>) => void
  busy?: boolean
  /** What the figure is first drawn for. */
  screen: 'desk' | 'phone'
}

const STACK_WORDS = { conflict: 'conflict', type: 'type of event', mediator: 'mediator' } as const

function laneHref(lane: Lane, by: LanesResponse['by'], filters: Filters): string | null {
  if (lane.slug.startsWith('_')) return null
  if (by === 'type') return hrefFor('/events', filters, { type: EVENT_TYPES.filter((type) => type === lane.slug) })
  return hrefFor(`/${by === 'mediator' ? 'mediators' : 'conflicts'}/${lane.slug}`, filters)
}

/** What narrows the view to one series; null where it stands for several, or for none. */
function narrowTo(stack: Stack, slug: string): Partial<Filters> | null {
  if (slug.startsWith('_')) return null
  return stack === 'type' ? { type: EVENT_TYPES.filter((type) => type === slug) } : { [stack]: [slug] }
}

/** The window that an answer was asked for, which is not the link's while the next answer is on its way. */
function windowOf({ filters: { from, to } }: TimelineResponse): Bounds {
  return windowBounds(typeof from === 'string' ? from : null, typeof to === 'string' ? to : null)
}

/** Bars over lanes on one time axis. Everything it shows comes in as props, and every change goes out as filters. */
export function TimelineFigure({
  timeline,
  lanes,
  filters,
  href,
  setFilters,
  busy = false,
  screen,
}: TimelineFigureProps) {
  const [frame, width] = useWidth<HTMLDivElement>(FIRST_WIDTH[screen])
  const tip = useTipStore<Pointed>(frame)
  const [highlight, setHighlight] = useState<string | null>(null)
  const [open, setOpen] = useState<OpenBucket | null>(null)
  const conflictColor = useConflictColor()
  const names = useNames()
  const conflictName = (slug: string) => names('conflict', slug)
  const ids = createMarkIds(useId())

  const isNarrow = width < NARROW
  const gutter = isNarrow ? NARROW_GUTTER : GUTTER
  const plot = Math.max(120, width - gutter - RIGHT)
  const { time, buckets, scale } = useMemo(() => {
    const dates = lanes.lanes.flatMap((lane) => lane.marks.map((mark) => mark.date))
    const axis = spanBuckets(timeline.by, timeline.buckets, dates, windowOf(timeline))
    const counted = new Map(timeline.buckets.map((bucket) => [bucket.start, bucket]))
    const none = { total: 0, planned: 0, notHappened: 0, disputed: 0, series: {} }
    const all = axis.map((bucket): TimelineBucket => counted.get(bucket.start) ?? { ...bucket, ...none })
    return { time: createTimeScale(timeline.by, axis, plot), buckets: all, scale: createBarsScale(all) }
  }, [timeline, lanes, plot])
  const series = useMemo(
    () =>
      timeline.series.map((item, index) => ({
        ...item,
        ...seriesPaint(timeline.stack, item.slug, index, conflictColor),
      })),
    [timeline, conflictColor],
  )
  const lines = placeLines(time)
  const slugs = new Set(lanes.lanes.flatMap((lane) => lane.marks.flatMap(({ conflict }) => conflict ?? [])))
  const marked = lanes.by === 'conflict' ? [] : [...slugs].map((slug) => ({ slug, name: conflictName(slug) }))
  const zoom = useZoom(time, gutter, (from, to) => setFilters({ from, to }))
  const eventLinks = {
    href: (slug: string) => href({ event: slug }),
    onOpen: (slug: string) => setFilters({ event: slug }),
  }
  const listHref = ({ start, end }: TimelineBucket) => hrefFor('/events', filters, { from: start, to: end })

  return (
    <>
      <ChartFrame
        heading={`Events by ${timeline.by} and ${STACK_WORDS[timeline.stack]}`}
        controls={<TimelineControls filters={filters} href={href} setFilters={setFilters} />}
        busy={busy}
        fileName={`good-offices-timeline-${timeline.dataVersion}`}
        links={{
          view: href(),
          csv: hrefFor('/api/v1/export/timeline.csv', filters),
          json: hrefFor('/api/v1/export/timeline.json', filters),
        }}
        caption={<TimelineCaption timeline={timeline} lanes={lanes} />}
        table={
          <>
            <BucketsTable timeline={timeline} listHref={listHref} />
            <LanesTable lanes={lanes} eventHref={eventLinks.href} conflictName={conflictName} />
          </>
        }
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          {timeline.stack !== 'conflict' || isNarrow ? (
            <SeriesLegend
              series={series}
              below={isNarrow}
              barredFill={`url(#${ids.barred})`}
              narrow={(slug) => narrowTo(timeline.stack, slug)}
              href={href}
              setFilters={setFilters}
              onPoint={setHighlight}
            />
          ) : null}
          <ZoomHint filters={filters} href={href} setFilters={setFilters} />
        </div>
        <div ref={frame} className="relative mt-2">
          <MarkDefs ids={ids} />
          <div {...zoom.area} className="touch-pan-y select-none">
            <BarsPanel
              buckets={buckets}
              series={series}
              time={time}
              scale={scale}
              gutter={gutter}
              lines={lines}
              barredFill={`url(#${ids.barred})`}
              highlight={highlight}
              links={{ href: listHref, onOpen: (bucket, target) => setOpen({ bucket, target }) }}
              onPoint={(bucket, target) => tip.show(target, { bucket })}
              onLeave={tip.hide}
            />
            <div className="relative" style={{ paddingLeft: gutter }}>
              <div data-export="skip" className="no-print h-2.5 bg-paper-2 noscript:hidden" style={{ width: plot }} />
              <TimeAxis scale={time} />
              <ZoomHandles scale={time} gutter={gutter} shown={zoom.shown} onKey={zoom.onHandleKey} />
            </div>
          </div>
          <Lanes
            lanes={lanes.lanes}
            scale={time}
            gutter={isNarrow ? 0 : gutter}
            indent={isNarrow ? gutter : 0}
            lines={lines}
            ids={ids}
            openEvent={filters.event}
            colorOf={(mark) => (mark.conflict ? conflictColor(mark.conflict) : 'var(--c-rest)')}
            laneColor={lanes.by === 'conflict' ? conflictColor : null}
            links={{
              lane: (lane) => laneHref(lane, lanes.by, filters),
              onPoint: setHighlight,
              event: eventLinks.href,
              onOpen: eventLinks.onOpen,
            }}
            onPoint={(mark, target) => tip.show(target, { mark })}
            onLeave={tip.hide}
          />
          <ZoomVeil scale={time} gutter={gutter} selection={zoom.selection} />
          <Tip store={tip}>
            {(item) =>
              'bucket' in item ? (
                <BucketTip bucket={item.bucket} by={timeline.by} series={series} />
              ) : (
                <EventTip mark={item.mark} conflict={item.mark.conflict && conflictName(item.mark.conflict)} />
              )
            }
          </Tip>
        </div>
        <div className="mt-3 border-t border-line pt-2">
          <MarkLegend ids={ids} withDrafts={filters.drafts} conflicts={marked} />
        </div>
        {open && (
          <BucketEvents
            key={open.bucket.start}
            open={open}
            by={timeline.by}
            filters={filters}
            eventHref={eventLinks.href}
            onOpenEvent={(slug) => {
              setOpen(null)
              eventLinks.onOpen(slug)
            }}
            onZoom={(from, to) => {
              setOpen(null)
              setFilters({ from, to })
            }}
            onClose={() => setOpen(null)}
          />
        )}
      </ChartFrame>
      <Unplaced timeline={timeline} lanes={lanes} links={eventLinks} />
    </>
  )
}
