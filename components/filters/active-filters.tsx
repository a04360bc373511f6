'use client'

import { useNames } from '@/components/filters/names'
import { useFilters } from '@/components/filters/use-filters'
import { activeChips, clearFilters } from '@/lib/filters/chips'

/** A chip for each filter that is on; each takes itself off. */
export function ActiveFilters() {
  const { filters, setFilters } = useFilters()
  const chips = activeChips(filters, useNames())
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters that are on" className="flex flex-wrap gap-1.5">
      {chips.map(({ key, value, label, without }) => (
        <li key={`${key}=${value}`}>
          <button
            type="button"
            onClick={() => setFilters(without)}
            aria-label={`Remove ${label}`}
            className="flex min-h-7 items-center gap-2 bg-ink px-2 text-left text-xs text-paper hover:bg-ink-2"
          >
            {label}
            <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
              <path d="m1 1 6 6m0-6L1 7" stroke="currentColor" strokeWidth="1.25" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => setFilters(clearFilters(filters))}
          className="min-h-7 px-1 text-xs underline underline-offset-3"
        >
          Clear all
        </button>
      </li>
    </ul>
  )
}
