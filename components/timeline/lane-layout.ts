import { fitText, textWidth } from '@/components/charts/text-width'
import type { TimeScale } from '@/components/timeline/time-scale'
import type { LanesResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'

export type LaneMark = LanesResponse['lanes'][number]['marks'][number]

export const MARK_HEIGHT = 10
export const ROW_HEIGHT = 20
export const LABEL_SIZE = 12
/** The room that a mark keeps around it, its ring included. */
const CLEAR = 4
const LABEL_GAP = 6
/** How far the ring of a disputed mark stands off. */
export const RING = 2.75
/** Wider marks go below the narrow ones, which are the sharper dates. */
const WIDE = 96
/** No cut label is shorter than this. */
const SHORTEST_CUT = 110

export type PlacedMark = {
  mark: LaneMark
  /** Pixels, inside the plot. */
  left: number
  right: number
  row: number
  /** The date goes on beyond this end: half-open, or out of the window. */
  openLeft: boolean
  openRight: boolean
  label: { text: string; x: number; side: 'left' | 'right' } | null
}

/** As wide as its date is uncertain, at least a dot. Null when undated: it cannot be placed. */
function extentOf({ date }: LaneMark, scale: TimeScale): Omit<PlacedMark, 'mark' | 'row' | 'label'> | null {
  if (date.earliest === null && date.latest === null) return null
  const start = date.earliest === null ? Number.NEGATIVE_INFINITY : scale.position(date.earliest)
  const end = date.latest === null ? Number.POSITIVE_INFINITY : scale.position(date.latest, true)
  const missing = MARK_HEIGHT - (end - start)
  const widened = missing > 0 ? { left: start - missing / 2, right: end + missing / 2 } : { left: start, right: end }
  const left = Math.min(Math.max(0, widened.left), scale.width - MARK_HEIGHT)
  const right = Math.max(Math.min(scale.width, widened.right), left + MARK_HEIGHT)
  return { left, right, openLeft: start < -0.01, openRight: end > scale.width + 0.01 }
}

function fits(text: string, room: number): string | null {
  return textWidth(text, LABEL_SIZE) <= room ? text : null
}

function cut(text: string, room: number): string | null {
  return room >= SHORTEST_CUT ? fitText(text, LABEL_SIZE, room) : null
}

/** The most telling label there is room for, beside the mark: its title, whole or cut, else its type. */
function placeLabels(row: PlacedMark[], width: number): void {
  row.sort((a, b) => a.left - b.left)
  let taken = 0
  row.forEach((placed, index) => {
    const { title, type } = placed.mark
    const gap = LABEL_GAP + (placed.mark.disputed ? RING : 0)
    const [before, after] = [placed.left - gap, placed.right + gap]
    const onLeft = before - taken - LABEL_GAP
    const onRight = (row[index + 1]?.left ?? width + CLEAR) - CLEAR - LABEL_GAP - after
    const typeLabel = labelOf('type', type)
    const choices = [
      ['right', fits(title, onRight)],
      ['left', fits(title, onLeft)],
      ['right', cut(title, onRight)],
      ['left', cut(title, onLeft)],
      ['right', fits(typeLabel, onRight)],
      ['left', fits(typeLabel, onLeft)],
    ] as const
    taken = placed.right
    for (const [side, text] of choices) {
      if (text === null) continue
      placed.label = { text, side, x: side === 'left' ? before : after }
      if (side === 'right') taken = after + textWidth(text, LABEL_SIZE)
      return
    }
  })
}

type Extent = NonNullable<ReturnType<typeof extentOf>>

/** Pixels free of marks on both sides of a stretch of a row; null where a mark stands in its way. */
function roomIn(row: readonly PlacedMark[], { left, right }: Extent, width: number): number | null {
  let [before, after] = [left, width - right]
  for (const mark of row) {
    if (left < mark.right + CLEAR && right > mark.left - CLEAR) return null
    if (mark.right <= left) before = Math.min(before, left - mark.right)
    else after = Math.min(after, mark.left - right)
  }
  return Math.max(before, after)
}

/** The first row that a mark fits in. A wide one waits for a row that has room for a label too, being hard to guess at. */
function findRow(rows: readonly PlacedMark[][], extent: Extent, width: number): number {
  const wanted = extent.right - extent.left > WIDE ? SHORTEST_CUT + 2 * LABEL_GAP : 0
  const fitting = rows.findIndex((row) => (roomIn(row, extent, width) ?? -1) >= wanted)
  return fitting < 0 ? rows.length : fitting
}

/**
 * Places a lane's marks: those that overlap stack into rows, sharp dates on top, and each gets the longest label that its
 * row has room for. The order is by date, for stepping through with the arrow keys.
 */
export function layoutLane(marks: readonly LaneMark[], scale: TimeScale): { placed: PlacedMark[]; rows: number } {
  const rows: PlacedMark[][] = []
  const extents = marks
    .map((mark) => ({ mark, extent: extentOf(mark, scale) }))
    .filter((item): item is { mark: LaneMark; extent: Extent } => item.extent !== null)
  const isWide = ({ extent }: (typeof extents)[number]) => extent.right - extent.left > WIDE
  extents.sort((a, b) => Number(isWide(a)) - Number(isWide(b)) || a.extent.left - b.extent.left)
  for (const { mark, extent } of extents) {
    const row = findRow(rows, extent, scale.width)
    ;(rows[row] ??= []).push({ mark, ...extent, row, label: null })
  }
  rows.forEach((row) => placeLabels(row, scale.width))
  return { placed: rows.flat().sort((a, b) => a.left - b.left || a.row - b.row), rows: Math.max(1, rows.length) }
}
