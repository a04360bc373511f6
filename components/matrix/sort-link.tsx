import { onPlainClick } from '@/components/ui/plain-click'
import { nextSort, sortState } from '@/components/matrix/matrix-order'
import type { Filters } from '@/lib/filters/filters'

export type SortLinks = {
  filters: Filters
  href: (changes: Partial<Filters>) => string
  setFilters: (changes: Partial<Filters>) => void
}

/** Sorts by a row or a column, and turns the order round the second time. A link, so that it works without scripts. */
export function SortLink({
  by,
  label,
  along,
  links: { filters, href, setFilters },
}: {
  by: string
  label: string
  /** Which way the values run that are compared: down a column or along a row. */
  along: 'column' | 'row'
  links: SortLinks
}) {
  const changes = nextSort(filters, by)
  const state = sortState(filters, by)
  const turn = along === 'row' ? -90 : 0
  const flip = state === 'ascending' ? 180 : 0
  return (
    <a
      href={href(changes)}
      aria-label={label}
      title={label}
      onClick={onPlainClick(() => setFilters(changes))}
      data-export="skip"
      className={`no-print inline-flex size-6 shrink-0 items-center justify-center hover:text-ink ${state === 'none' ? 'text-line-2' : 'text-ink'}`}
    >
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" style={{ rotate: `${turn + flip}deg` }}>
        {state === 'none' ? (
          <path d="M5 1v7M2 5.5 5 8.5l3-3" fill="none" stroke="currentColor" strokeWidth="1.25" />
        ) : (
          <path d="M5 9.5 .5 3h9z" fill="currentColor" />
        )}
      </svg>
    </a>
  )
}
