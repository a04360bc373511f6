'use client'

import Link from '@/components/ui/link'
import { layoutLane, ROW_HEIGHT, type LaneMark } from '@/components/timeline/lane-layout'
import { LaneMarkLink, type MarkLinks } from '@/components/timeline/lane-mark-link'
import type { MarkIds } from '@/components/timeline/mark-defs'
import type { TimeScale } from '@/components/timeline/time-scale'
import type { LanesResponse } from '@/lib/api/contracts'

export type Lane = LanesResponse['lanes'][number]

export type LaneLinks = MarkLinks & {
  /** null where a lane stands for nothing in particular ("No mediator"). */
  lane: (lane: Lane) => string | null
  /** A lane's name is pointed at, or no longer. */
  onPoint: (slug: string | null) => void
}

const PADDING = 7

function LaneName({ lane, links }: { lane: Lane; links: LaneLinks }) {
  const href = links.lane(lane)
  if (href === null) return <span className="min-w-0">{lane.name}</span>
  return (
    <Link
      href={href}
      prefetch={false}
      className="link-quiet min-w-0"
      onPointerEnter={() => links.onPoint(lane.slug)}
      onPointerLeave={() => links.onPoint(null)}
      onFocus={() => links.onPoint(lane.slug)}
      onBlur={() => links.onPoint(null)}
    >
      {lane.name}
    </Link>
  )
}

/** One lane per mediator, conflict or type, one mark per event. Undated events have no place here and are listed apart. */
export function Lanes({
  lanes,
  scale,
  gutter,
  indent,
  lines,
  ids,
  openEvent,
  colorOf,
  laneColor,
  links,
  onPoint,
  onLeave,
}: {
  lanes: readonly Lane[]
  scale: TimeScale
  /** 0 puts the lanes' names above them. */
  gutter: number
  /** Where the plot begins when the names stand above it. */
  indent: number
  lines: readonly number[]
  ids: MarkIds
  openEvent: string | null
  colorOf: (mark: LaneMark) => string
  laneColor: ((slug: string) => string) | null
  links: LaneLinks
  onPoint: (mark: LaneMark, target: Element) => void
  onLeave: () => void
}) {
  const withMarks = lanes.findIndex((lane) => lane.marks.length > 0)
  return (
    <div role="group" aria-label="Lanes. Arrow keys step through the events, Enter opens one.">
      {lanes.map((lane, laneIndex) => {
        const { placed, rows } = layoutLane(lane.marks, scale)
        const height = rows * ROW_HEIGHT + PADDING * 2
        return (
          <div key={lane.slug} data-lane={lane.slug} className={`border-t border-line ${gutter > 0 ? 'flex' : 'pt-1'}`}>
            <p
              className="flex shrink-0 items-baseline gap-2 pt-1.5 pr-3 text-sm leading-5"
              style={{ width: gutter || undefined }}
            >
              {laneColor && (
                <span aria-hidden="true" className="size-2 shrink-0" style={{ background: laneColor(lane.slug) }} />
              )}
              <LaneName lane={lane} links={links} />
              <span className="ml-auto text-muted" title="Dated events in this lane">
                {lane.total}
              </span>
            </p>
            <svg
              width={scale.width}
              height={height}
              role="presentation"
              className="block shrink-0 overflow-visible"
              style={{ marginLeft: indent }}
            >
              {lines.map((x) => (
                <line key={x} x1={x + 0.5} x2={x + 0.5} y1="0" y2={height} stroke="var(--line)" />
              ))}
              {placed.map((item, index) => (
                <LaneMarkLink
                  key={item.mark.slug}
                  placed={item}
                  middle={PADDING + (item.row + 0.5) * ROW_HEIGHT}
                  color={colorOf(item.mark)}
                  ids={ids}
                  isStop={laneIndex === withMarks && index === 0}
                  isOpen={item.mark.slug === openEvent}
                  links={links}
                  onPoint={onPoint}
                  onLeave={onLeave}
                />
              ))}
            </svg>
          </div>
        )
      })}
    </div>
  )
}
