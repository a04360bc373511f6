import { textWidth } from '@/components/charts/text-width'
import { barWidth, type BarsScale, type TimelineBucket } from '@/components/timeline/bars-scale'
import type { TimeScale } from '@/components/timeline/time-scale'

const SIZE = 12

/**
 * Behind the bars: hairlines, whole numbers with the unit named once, and each bar's outline in grey, which is all there is
 * of it until the bars come, and without scripts.
 */
export function BarsBackdrop({
  scale,
  time,
  gutter,
  lines,
  buckets,
}: {
  scale: BarsScale
  time: TimeScale
  gutter: number
  lines: number[]
  buckets: readonly TimelineBucket[]
}) {
  const { width } = time
  const bar = barWidth(time.step)
  const top = scale.ticks.at(-1)
  return (
    <svg width={gutter + width} height={scale.height} aria-hidden="true" className="absolute inset-0">
      {lines.map((x) => (
        <line key={x} x1={gutter + x + 0.5} x2={gutter + x + 0.5} y1="0" y2={scale.height} stroke="var(--line)" />
      ))}
      {scale.ticks.map((count) => {
        const y = Math.round(scale.y(count)) + 0.5
        return (
          <g key={count}>
            <line x1={gutter} x2={gutter + width} y1={y} y2={y} stroke="var(--line)" />
            <text x={gutter - 8} y={y + 4} textAnchor="end" fill="var(--muted)" fontSize={SIZE}>
              {count === top && gutter > 80 ? `${count} ${count === 1 ? 'event' : 'events'}` : count}
            </text>
          </g>
        )
      })}
      {buckets.map(
        ({ start, total }) =>
          total > 0 && (
            <rect
              key={start}
              x={gutter + time.position(start) + bar.gap / 2}
              y={scale.y(total)}
              width={bar.width}
              height={scale.y(0) - scale.y(total)}
              fill="var(--line)"
            />
          ),
      )}
    </svg>
  )
}

/** In front of the bars: the line, and the number of each bar that is wide enough. */
export function BarsFront({
  scale,
  time,
  gutter,
  buckets,
}: {
  scale: BarsScale
  time: TimeScale
  gutter: number
  buckets: readonly TimelineBucket[]
}) {
  const base = Math.round(scale.y(0)) + 0.5
  const numbered = buckets.filter(({ total }) => total > 0 && textWidth(String(total), SIZE) + 4 <= time.step)
  return (
    <svg
      width={gutter + time.width}
      height={scale.height}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0"
    >
      <line x1={gutter} x2={gutter + time.width} y1={base} y2={base} stroke="var(--ink)" />
      {numbered.map(({ start, total }) => (
        <text
          key={start}
          x={gutter + time.position(start) + time.step / 2}
          y={scale.y(total) - 5}
          textAnchor="middle"
          fill="var(--ink)"
          fontSize={SIZE}
          fontWeight="500"
        >
          {total}
        </text>
      ))}
    </svg>
  )
}
