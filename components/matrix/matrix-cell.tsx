import { onPlainClick } from '@/components/ui/plain-click'
import { GlyphCount } from '@/components/matrix/cell-glyphs'
import { MEASURE_WORDS, type AxisItem } from '@/components/matrix/matrix-order'
import { OUTCOME_WORDS, OutcomeMark } from '@/components/matrix/outcome-mark'
import { stepCells } from '@/components/matrix/step-cells'
import { SHADES, shadeStep } from '@/components/matrix/shades'
import type { MatrixCell } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'
import { formatBucket } from '@/lib/dates/buckets'
import type { Measure } from '@/lib/filters/filters'

export type CellPair = { mediator: string; conflict: string }
export type CellLinks = {
  href: (pair: CellPair) => string
  onOpen: (pair: CellPair) => void
}

const TILE = 'relative block h-full min-h-[4.75rem] px-2 py-1.5 no-underline'

/** The whole cell as one sentence, for whoever does not see it. */
export function describeCell(mediator: string, conflict: string, cell: MatrixCell, measure: Measure): string {
  const { one, many } = MEASURE_WORDS[measure]
  const number = cell[measure]
  const counted = `${mediator} in ${conflict}: ${number} ${number === 1 ? one : many}`
  const events = [
    measure === 'events' ? `${counted} happened` : `${cell.events} ${cell.events === 1 ? 'event' : 'events'} happened`,
    cell.planned > 0 ? `${cell.planned} planned` : '',
    cell.notHappened > 0 ? `${cell.notHappened} did not happen` : '',
    cell.disputed > 0 ? `${cell.disputed} disputed` : '',
  ]
  const parts = [
    measure === 'events' ? '' : counted,
    events.filter(Boolean).join(', '),
    cell.bestOutcome ? `best outcome: ${labelOf('outcome', cell.bestOutcome).toLowerCase()}` : '',
    cell.lastDate ? `last ${formatBucket(cell.lastDate, 'month')}` : '',
  ]
  return parts.filter(Boolean).join('; ')
}

/** A pair that holds something: its number, shaded, with what came of it, when last, and what is not in the number. */
export function FilledCell({
  cell,
  mediator,
  conflict,
  measure,
  highest,
  isOpen,
  links,
}: {
  cell: MatrixCell
  mediator: AxisItem
  conflict: AxisItem
  measure: Measure
  highest: number
  isOpen: boolean
  links: CellLinks
}) {
  const pair = { mediator: mediator.slug, conflict: conflict.slug }
  const number = cell[measure]
  return (
    <a
      href={links.href(pair)}
      onKeyDown={stepCells}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onPlainClick(() => links.onOpen(pair))}
      className={`${TILE} [print-color-adjust:exact] outline-offset-[-2px] hover:outline-2 hover:outline-ink aria-[current]:outline-3 aria-[current]:outline-ink ${SHADES[shadeStep(number, highest)] ?? ''}`}
    >
      <span className="sr-only">{describeCell(mediator.name, conflict.name, cell, measure)}</span>
      <span aria-hidden="true">
        <span className="flex items-center justify-between gap-2">
          <GlyphCount form="disputed" count={cell.disputed} />
          <span className="ml-auto text-lg font-semibold">{number}</span>
        </span>
        {cell.bestOutcome && (
          <span className="flex items-center gap-1.5 text-xs whitespace-nowrap">
            <OutcomeMark outcome={cell.bestOutcome} />
            {OUTCOME_WORDS[cell.bestOutcome]}
          </span>
        )}
        <span className="flex items-center gap-2 text-xs whitespace-nowrap">
          {cell.lastDate && <span>{formatBucket(cell.lastDate, 'month')}</span>}
          <span className="ml-auto flex gap-1.5">
            <GlyphCount form="planned" count={cell.planned} />
            <GlyphCount form="notHappened" count={cell.notHappened} />
          </span>
        </span>
      </span>
    </a>
  )
}

/** A pair that holds nothing: `0` where articles cover the conflict, hatched and in words where none does. */
export function EmptyCell({ covered, hatch }: { covered: boolean; hatch: string }) {
  if (covered) {
    return (
      <span className={`${TILE} text-right text-lg text-muted`}>
        0<span className="sr-only">, covered: no article names this mediator there</span>
      </span>
    )
  }
  return (
    <span className={`${TILE} text-right`}>
      <svg width="100%" height="100%" aria-hidden="true" className="absolute inset-0">
        <rect width="100%" height="100%" fill={`url(#${hatch})`} />
      </svg>
      <span className="relative bg-paper px-1 text-xs text-muted">not covered</span>
    </span>
  )
}
