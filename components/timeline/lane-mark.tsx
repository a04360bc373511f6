import { MARK_HEIGHT, RING } from '@/components/timeline/lane-layout'
import type { MarkIds } from '@/components/timeline/mark-defs'
import type { EventStatus } from '@/lib/codebook/values'

/** A bar this wide is tinted, or a vague date would outweigh a sharp one. */
const TINTED = 24

export type MarkForm = {
  status: EventStatus
  disputed: boolean
  draft: boolean
  /** The ends are soft: a range, whose ends are not a calendar's. */
  soft: boolean
  openLeft: boolean
  openRight: boolean
}

function fadeOf({ soft, openLeft, openRight }: MarkForm, ids: MarkIds): string | undefined {
  if (openLeft && openRight) return `url(#${ids.fadeBoth})`
  if (openLeft) return `url(#${ids.fadeLeft})`
  if (openRight) return `url(#${ids.fadeRight})`
  return soft ? `url(#${ids.fadeBoth})` : undefined
}

/** Slashes across a mark: one on a dot, more along a bar. */
function slashPath(left: number, right: number, middle: number): string {
  const count = Math.max(1, Math.floor((right - left) / 14))
  const step = (right - left) / count
  return Array.from({ length: count }, (_, index) => {
    const x = left + step * (index + 0.5)
    return `M${x - 4} ${middle + 5}L${x + 4} ${middle - 5}`
  }).join('')
}

/**
 * One event, as wide as its date is uncertain, in the same forms as `StatusGlyph`: solid happened, hollow planned, barred
 * did not happen, ringed disputed, hatched and dashed a draft.
 */
export function LaneMarkShape({
  left,
  right,
  middle,
  color,
  form,
  ids,
}: {
  left: number
  right: number
  middle: number
  color: string
  form: MarkForm
  ids: MarkIds
}) {
  const { status, disputed, draft } = form
  const width = right - left
  const isSolid = status === 'happened' && !draft
  const isTinted = isSolid && width > TINTED
  const edge = isSolid && !isTinted ? 0 : 1.5
  const box = {
    x: left + edge / 2,
    y: middle - MARK_HEIGHT / 2 + edge / 2,
    width: width - edge,
    height: MARK_HEIGHT - edge,
    rx: (MARK_HEIGHT - edge) / 2,
  }
  return (
    <g>
      <g mask={width > TINTED ? fadeOf(form, ids) : undefined}>
        {disputed && (
          <rect
            x={left - RING}
            y={middle - MARK_HEIGHT / 2 - RING}
            width={width + RING * 2}
            height={MARK_HEIGHT + RING * 2}
            rx={MARK_HEIGHT / 2 + RING}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1"
          />
        )}
        <rect {...box} fill="var(--paper)" />
        {draft && <rect {...box} fill={`url(#${ids.hatch})`} />}
        <rect
          {...box}
          fill={isSolid ? color : 'none'}
          fillOpacity={isTinted ? 0.45 : 1}
          stroke={edge > 0 ? color : 'none'}
          strokeWidth={edge}
          strokeDasharray={draft ? '2.5 2' : undefined}
        />
        {status === 'did_not_happen' && (
          <path d={slashPath(left, right, middle)} stroke={color} strokeWidth="1.75" fill="none" />
        )}
      </g>
    </g>
  )
}
