import type { KeyboardEvent } from 'react'
import { onPlainClick } from '@/components/ui/plain-click'
import { LABEL_SIZE, ROW_HEIGHT, type LaneMark, type PlacedMark } from '@/components/timeline/lane-layout'
import { LaneMarkShape } from '@/components/timeline/lane-mark'
import type { MarkIds } from '@/components/timeline/mark-defs'
import { labelOf } from '@/lib/codebook/labels'
import { formatDate } from '@/lib/dates/format'

export type MarkLinks = {
  event: (slug: string) => string
  onOpen: (slug: string) => void
}

function describe({ title, date, type, status, disputed, state }: LaneMark): string {
  const parts = [
    title,
    `${formatDate(date)}${date.basis === 'inferred' ? ', inferred' : ''}`,
    labelOf('type', type),
    labelOf('status', status),
    disputed ? 'disputed' : '',
    state === 'draft' ? 'draft' : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

/** Left and right step through a lane, up and down go to the nearest mark of the next one. */
function stepFocus(event: KeyboardEvent): void {
  const here = event.currentTarget
  const lane = here.closest('[data-lane]')
  if (!lane?.parentElement) return
  const marks = [...lane.querySelectorAll<SVGAElement>('[data-mark]')]
  const at = marks.findIndex((mark) => mark === here)
  const lanes = [...lane.parentElement.querySelectorAll('[data-lane]')].filter((item) =>
    item.querySelector('[data-mark]'),
  )
  const x = here.getBoundingClientRect().left
  const nearest = (offset: number) =>
    [...(lanes[lanes.indexOf(lane) + offset]?.querySelectorAll<SVGAElement>('[data-mark]') ?? [])].sort(
      (a, b) => Math.abs(a.getBoundingClientRect().left - x) - Math.abs(b.getBoundingClientRect().left - x),
    )[0]
  const target: Record<string, SVGAElement | undefined> = {
    ArrowRight: marks[at + 1],
    ArrowLeft: marks[at - 1],
    Home: marks[0],
    End: marks.at(-1),
    ArrowDown: nearest(1),
    ArrowUp: nearest(-1),
  }
  if (!(event.key in target)) return
  event.preventDefault()
  target[event.key]?.focus()
}

/** A mark as a link to its event's evidence, with its label and the keys that lead on from it. */
export function LaneMarkLink({
  placed,
  middle,
  color,
  ids,
  isStop,
  isOpen,
  links,
  onPoint,
  onLeave,
}: {
  placed: PlacedMark
  middle: number
  color: string
  ids: MarkIds
  isStop: boolean
  isOpen: boolean
  links: MarkLinks
  onPoint: (mark: LaneMark, target: Element) => void
  onLeave: () => void
}) {
  const { mark, left, right, label } = placed
  const form = {
    status: mark.status,
    disputed: mark.disputed,
    draft: mark.state === 'draft',
    soft: mark.date.precision === 'range',
    openLeft: placed.openLeft,
    openRight: placed.openRight,
  }
  const point = (event: { currentTarget: Element }) => onPoint(mark, event.currentTarget)
  return (
    <a
      href={links.event(mark.slug)}
      data-mark={mark.slug}
      tabIndex={isStop ? 0 : -1}
      aria-label={describe(mark)}
      aria-current={isOpen ? 'true' : undefined}
      className="lane-mark no-underline outline-none"
      onKeyDown={stepFocus}
      onPointerEnter={point}
      onPointerLeave={onLeave}
      onFocus={point}
      onBlur={onLeave}
      onClick={onPlainClick(() => links.onOpen(mark.slug))}
    >
      <rect
        x={left - 5}
        y={middle - ROW_HEIGHT / 2}
        width={right - left + 10}
        height={ROW_HEIGHT}
        rx="3"
        className={isOpen ? 'fill-mark-on' : 'fill-transparent'}
        data-halo=""
      />
      <LaneMarkShape left={left} right={right} middle={middle} color={color} form={form} ids={ids} />
      {label && (
        <text
          x={label.x}
          y={middle + 4}
          textAnchor={label.side === 'left' ? 'end' : 'start'}
          fontSize={LABEL_SIZE}
          fill="var(--ink-2)"
        >
          {label.text}
        </text>
      )}
    </a>
  )
}
