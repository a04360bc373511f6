'use client'

import { memo } from 'react'
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import { BARS_TOP, barWidth, shareOf, type BarsScale, type TimelineBucket } from '@/components/timeline/bars-scale'

export type BarSeries = { slug: string; name: string; fill: string; stroke: string }

function HollowBar({ x, y, width, height }: BarShapeProps) {
  if (width <= 0 || height === 0) return null
  return (
    <rect
      x={x + 0.75}
      y={Math.min(y, y + height) + 0.75}
      width={Math.max(1, width - 1.5)}
      height={Math.max(1, Math.abs(height) - 1.5)}
      fill="none"
      stroke="var(--muted)"
      strokeWidth="1.5"
    />
  )
}

/**
 * The bars themselves, and nothing else: axes, numbers and links around them are drawn on the server too. Drawn anew only
 * when its props change, since that takes longer than all the rest.
 */
function TimelineBars({
  buckets,
  series,
  scale,
  width,
  barredFill,
  highlight,
}: {
  buckets: readonly TimelineBucket[]
  series: readonly BarSeries[]
  scale: BarsScale
  width: number
  /** The pattern of what did not happen. */
  barredFill: string
  highlight: string | null
}) {
  const step = width / Math.max(1, buckets.length)
  const { gap } = barWidth(step)
  return (
    <BarChart
      width={width}
      height={scale.height}
      data={[...buckets]}
      margin={{ top: BARS_TOP, right: 0, bottom: 0, left: 0 }}
      stackOffset="sign"
      barCategoryGap={gap / 2}
      accessibilityLayer={false}
      style={{ pointerEvents: 'none' }}
    >
      <XAxis dataKey="start" hide />
      <YAxis type="number" domain={[scale.min, scale.max]} allowDataOverflow hide />
      {series.map(({ slug, name, fill, stroke }) => (
        <Bar
          key={slug}
          name={name}
          dataKey={(bucket: TimelineBucket) => (bucket.series[slug] ?? 0) * shareOf(bucket)}
          stackId="events"
          fill={fill}
          stroke={stroke}
          opacity={highlight === null || highlight === slug ? 1 : 0.2}
          strokeWidth={step > 6 ? 1 : 0}
          isAnimationActive={false}
        />
      ))}
      <Bar
        name="Planned"
        dataKey={(bucket: TimelineBucket) => -bucket.planned}
        stackId="events"
        isAnimationActive={false}
        shape={HollowBar}
      />
      <Bar
        name="Did not happen"
        dataKey={(bucket: TimelineBucket) => -bucket.notHappened}
        stackId="events"
        fill={barredFill}
        stroke="var(--paper)"
        strokeWidth={1}
        isAnimationActive={false}
      />
    </BarChart>
  )
}

export default memo(TimelineBars)
