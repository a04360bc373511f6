import type { TimeScale } from '@/components/timeline/time-scale'
import { placeTicks, TICK_INDENT, TICK_SIZE, type Tick } from '@/components/timeline/time-ticks'

const ROW = 16

function Labels({ ticks, y, color }: { ticks: Tick[]; y: number; color: string }) {
  return ticks.map(({ x, label, anchor }) => (
    <text
      key={`${x}${label}`}
      x={anchor === 'start' ? x + TICK_INDENT : x}
      y={y}
      textAnchor={anchor}
      fill={color}
      fontSize={TICK_SIZE}
    >
      {label}
    </text>
  ))
}

/** The time axis that bars and lanes share. The table says the same in words. */
export function TimeAxis({ scale }: { scale: TimeScale }) {
  const { fine, coarse } = placeTicks(scale)
  const height = (fine.length > 0 ? ROW : 0) + ROW + 4
  const isMiddle = coarse[0]?.anchor === 'middle'
  return (
    <svg width={scale.width} height={height} aria-hidden="true" data-axis="" className="block select-none">
      <Labels ticks={fine} y={13} color="var(--muted)" />
      {!isMiddle &&
        coarse.map(({ x, label }) => (
          <line
            key={label}
            x1={x + 0.5}
            x2={x + 0.5}
            y1={fine.length > 0 ? ROW + 2 : 0}
            y2={height}
            stroke="var(--line-2)"
          />
        ))}
      <Labels ticks={coarse} y={height - 5} color="var(--ink)" />
    </svg>
  )
}
