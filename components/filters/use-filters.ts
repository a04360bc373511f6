'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { useSlugLookup } from '@/components/filters/names'
import type { Filters } from '@/lib/filters/filters'
import { parseFilters, type Ignored } from '@/lib/filters/parse'
import { hrefFor } from '@/lib/filters/serialize'

export type FilterControls = {
  filters: Filters
  /** What of the link could not be used. */
  ignored: Ignored[]
  /** The canonical link to this screen with these changes. */
  href: (changes?: Partial<Filters>) => string
  /** Goes there without asking the server for the page: `push` (default) can be undone by Back, `replace` cannot. */
  setFilters: (changes: Partial<Filters>, options?: { history?: 'push' | 'replace' }) => void
}

/** The link is the only state: what is shown is read from it, and a control changes it. */
export function useFilters(): FilterControls {
  const path = usePathname()
  const search = useSearchParams()
  const lookup = useSlugLookup()
  const { filters, ignored } = useMemo(
    () => parseFilters(new URLSearchParams(search), 'lenient', { path, lookup }),
    [search, path, lookup],
  )
  const href = useCallback((changes: Partial<Filters> = {}) => hrefFor(path, filters, changes), [path, filters])
  const setFilters = useCallback<FilterControls['setFilters']>(
    (changes, options) => {
      const next = hrefFor(path, filters, changes)
      if (options?.history === 'replace') window.history.replaceState(null, '', next)
      else window.history.pushState(null, '', next)
    },
    [path, filters],
  )
  return { filters, ignored, href, setFilters }
}
