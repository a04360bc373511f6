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
  setFilters: (changes: Changes, options?: { history?: 'push' | 'replace' }) => void
}

/** What to change, or how to tell from what the link says by then: the screen follows the link a moment later. */
type Changes = Partial<Filters> | ((now: Filters) => Partial<Filters>)

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
      // Not of `filters`: two changes before the screen has followed the first must both come to be in the link.
      const now = parseFilters(new URLSearchParams(window.location.search), 'lenient', { path, lookup }).filters
      const next = hrefFor(path, now, typeof changes === 'function' ? changes(now) : changes)
      if (options?.history === 'replace') window.history.replaceState(null, '', next)
      else window.history.pushState(null, '', next)
    },
    [path, lookup],
  )
  return { filters, ignored, href, setFilters }
}
