import type { KeyboardEvent } from 'react'
import type { TimeScale } from '@/components/timeline/time-scale'
import type { Selection } from '@/components/timeline/use-zoom'
import { formatBucket } from '@/lib/dates/buckets'

const ENDS = [
  { end: 'first', label: 'Start of the window' },
  { end: 'last', label: 'End of the window' },
] as const

/** The two ends of the window, on the axis: sliders for the keyboard, grips for the pointer. */
export function ZoomHandles({
  scale,
  gutter,
  shown,
  onKey,
}: {
  scale: TimeScale
  gutter: number
  shown: Selection
  onKey: (end: keyof Selection, event: KeyboardEvent<HTMLElement>) => void
}) {
  return ENDS.map(({ end, label }) => {
    const index = shown[end]
    const bucket = scale.buckets[index]
    if (!bucket) return null
    const x = gutter + (end === 'first' ? index : index + 1) * scale.step
    return (
      <span
        key={end}
        role="slider"
        tabIndex={0}
        aria-label={`${label}. Arrow keys move it, Enter zooms.`}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={scale.buckets.length - 1}
        aria-valuenow={index}
        aria-valuetext={formatBucket(bucket.start, scale.by)}
        data-handle={end}
        data-export="skip"
        onKeyDown={(event) => onKey(end, event)}
        className="no-print absolute top-0 h-6 w-6 -translate-x-1/2 cursor-ew-resize noscript:hidden"
        style={{ left: x }}
      >
        <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" className="pointer-events-none">
          <path d={end === 'first' ? 'M12 0v10l6-5z' : 'M12 0v10l-6-5z'} fill="var(--ink-2)" />
        </svg>
      </span>
    )
  })
}

/** The chosen window, over the whole figure; what is outside is veiled. */
export function ZoomVeil({
  scale,
  gutter,
  selection,
}: {
  scale: TimeScale
  gutter: number
  selection: Selection | null
}) {
  if (!selection) return null
  const [left, right] = [selection.first * scale.step, (selection.last + 1) * scale.step]
  const veil = 'pointer-events-none absolute inset-y-0 z-10 bg-paper opacity-70'
  return (
    <div aria-hidden="true" data-export="skip">
      <div className={veil} style={{ left: gutter, width: left }} />
      <div className={veil} style={{ left: gutter + right, width: scale.width - right }} />
      <div
        className="pointer-events-none absolute inset-y-0 z-10 border-x border-ink"
        style={{ left: gutter + left, width: right - left }}
      />
    </div>
  )
}
