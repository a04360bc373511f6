import { Choice } from '@/components/charts/choice'
import { onPlainClick } from '@/components/ui/plain-click'
import { BUCKET_SIZES } from '@/lib/dates/buckets'
import { STACKS, type Filters } from '@/lib/filters/filters'

const BY_LABELS = { day: 'Day', month: 'Month', quarter: 'Quarter', year: 'Year' } as const
const STACK_LABELS = { conflict: 'Conflict', type: 'Type', mediator: 'Mediator' } as const

type Props = {
  filters: Filters
  href: (changes: Partial<Filters>) => string
  setFilters: (changes: Partial<Filters>) => void
}

/** How wide a bar is, and what bars and lanes are split by. */
export function TimelineControls({ filters, href, setFilters }: Props) {
  function choices<T extends string>(
    values: readonly T[],
    labels: Record<T, string>,
    change: (value: T) => Partial<Filters>,
  ) {
    return {
      options: values.map((value) => ({ value, label: labels[value], href: href(change(value)) })),
      onChoose: (chosen: string) => {
        const value = values.find((candidate) => candidate === chosen)
        if (value) setFilters(change(value))
      },
    }
  }
  return (
    <>
      <Choice label="Step" current={filters.by} {...choices(BUCKET_SIZES, BY_LABELS, (by) => ({ by }))} />
      <Choice label="Split by" current={filters.stack} {...choices(STACKS, STACK_LABELS, (stack) => ({ stack }))} />
    </>
  )
}

/** Says how to zoom; in a zoomed view, the way out of it. */
export function ZoomHint({ filters, href, setFilters }: Props) {
  const whole: Partial<Filters> = { from: null, to: null }
  const isZoomed = filters.from !== null || filters.to !== null
  return (
    <p data-export="skip" className="label no-print ml-auto">
      {isZoomed ? (
        <a href={href(whole)} onClick={onPlainClick(() => setFilters(whole))} className="text-ink">
          Show all dates
        </a>
      ) : (
        <span className="noscript:hidden">Drag across the bars to zoom</span>
      )}
    </p>
  )
}
