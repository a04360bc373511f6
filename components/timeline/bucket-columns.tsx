import type { KeyboardEvent } from 'react'
import { onPlainClick } from '@/components/ui/plain-click'
import type { TimelineBucket } from '@/components/timeline/bars-scale'
import type { TimeScale } from '@/components/timeline/time-scale'
import { formatBucket } from '@/lib/dates/buckets'

export type BucketLinks = {
  /** The list of that bucket's events. */
  href: (bucket: TimelineBucket) => string
  onOpen: (bucket: TimelineBucket, target: Element) => void
}

function describe(bucket: TimelineBucket, scale: TimeScale): string {
  const { total, planned, notHappened, disputed } = bucket
  const parts = [
    `${total} happened`,
    disputed > 0 ? `${disputed} of them disputed` : '',
    planned > 0 ? `${planned} planned` : '',
    notHappened > 0 ? `${notHappened} did not happen` : '',
  ]
  return `${formatBucket(bucket.start, scale.by)}: ${parts.filter(Boolean).join(', ')}`
}

function stepFocus(event: KeyboardEvent<HTMLElement>): void {
  const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (move === undefined) return
  const columns = [...(event.currentTarget.parentElement?.querySelectorAll('a') ?? [])]
  const next = columns[columns.findIndex((column) => column === event.currentTarget) + move]
  if (next) {
    event.preventDefault()
    next.focus()
  }
}

/** A column over each bar that holds anything: what the pointer, a finger or the keyboard opens. One stop for Tab. */
export function BucketColumns({
  buckets,
  scale,
  gutter,
  height,
  links,
  onPoint,
  onLeave,
}: {
  buckets: readonly TimelineBucket[]
  scale: TimeScale
  gutter: number
  height: number
  links: BucketLinks
  onPoint: (bucket: TimelineBucket, target: Element) => void
  onLeave: () => void
}) {
  const filled = buckets.filter(({ total, planned, notHappened }) => total + planned + notHappened > 0)
  return (
    <div
      role="group"
      aria-label="Bars. Arrow keys step through them, Enter lists the events of one."
      data-export="skip"
    >
      {filled.map((bucket, index) => (
        <a
          key={bucket.start}
          href={links.href(bucket)}
          tabIndex={index === 0 ? 0 : -1}
          draggable={false}
          aria-label={describe(bucket, scale)}
          className="absolute top-0 hover:bg-ink/6 focus-visible:bg-ink/6"
          style={{ left: gutter + scale.position(bucket.start), width: Math.max(3, scale.step), height }}
          onPointerEnter={(event) => onPoint(bucket, event.currentTarget)}
          onPointerLeave={onLeave}
          onKeyDown={stepFocus}
          onFocus={(event) => onPoint(bucket, event.currentTarget)}
          onBlur={onLeave}
          onClick={onPlainClick((event) => links.onOpen(bucket, event.currentTarget))}
        >
          {null}
        </a>
      ))}
    </div>
  )
}
