'use client'

import dynamic from 'next/dynamic'
import { BarsBackdrop, BarsFront } from '@/components/timeline/bars-backdrop'
import type { BarsScale, TimelineBucket } from '@/components/timeline/bars-scale'
import { BucketColumns, type BucketLinks } from '@/components/timeline/bucket-columns'
import type { TimeScale } from '@/components/timeline/time-scale'
import type { BarSeries } from '@/components/timeline/timeline-bars'

/** Recharts draws nothing on the server and weighs as much as the rest of the page, so it comes after it. */
const TimelineBars = dynamic(() => import('@/components/timeline/timeline-bars'), { ssr: false })

/** Bars on the shared time scale: what happened above the line, what was planned or did not happen below it. */
export function BarsPanel({
  buckets,
  series,
  time,
  scale,
  gutter,
  lines,
  barredFill,
  highlight,
  links,
  onPoint,
  onLeave,
}: {
  buckets: readonly TimelineBucket[]
  series: readonly BarSeries[]
  time: TimeScale
  scale: BarsScale
  gutter: number
  lines: number[]
  barredFill: string
  /** The series pointed at elsewhere; the others step back. */
  highlight: string | null
  links: BucketLinks
  onPoint: (bucket: TimelineBucket, target: Element) => void
  onLeave: () => void
}) {
  const hasBelow = buckets.some(({ planned, notHappened }) => planned + notHappened > 0)
  return (
    <div className="relative" style={{ height: scale.height }}>
      <BarsBackdrop scale={scale} time={time} gutter={gutter} lines={lines} buckets={buckets} />
      <div className="absolute inset-y-0" style={{ left: gutter, width: time.width }}>
        <TimelineBars
          buckets={buckets}
          series={series}
          scale={scale}
          width={time.width}
          barredFill={barredFill}
          highlight={highlight}
        />
      </div>
      <BarsFront scale={scale} time={time} gutter={gutter} buckets={buckets} />
      {hasBelow && gutter > 80 && <BelowLabel scale={scale} gutter={gutter} barredFill={barredFill} />}
      <BucketColumns
        buckets={buckets}
        scale={time}
        gutter={gutter}
        height={scale.height}
        links={links}
        onPoint={onPoint}
        onLeave={onLeave}
      />
    </div>
  )
}

/** Names what hangs below the line, where it hangs. */
function BelowLabel({ scale, gutter, barredFill }: { scale: BarsScale; gutter: number; barredFill: string }) {
  return (
    <svg
      width={gutter}
      height="36"
      aria-hidden="true"
      className="pointer-events-none absolute left-0"
      style={{ top: scale.y(0) + 2 }}
    >
      <rect x="0.75" y="5.75" width="9" height="9" fill="none" stroke="var(--muted)" strokeWidth="1.5" />
      <text x="16" y="14" fontSize="12" fill="var(--ink-2)">
        planned, not counted
      </text>
      <rect x="0" y="22" width="10.5" height="10.5" fill={barredFill} />
      <text x="16" y="31" fontSize="12" fill="var(--ink-2)">
        did not happen
      </text>
    </svg>
  )
}
