'use client'

import { onPlainClick } from '@/components/ui/plain-click'
import { useFilters } from '@/components/filters/use-filters'

/** Says that the list is of one thread or one event only, and takes that off. */
export function ScopeLine({ of, name, scope }: { of: string; name: string; scope: 'process' | 'event' }) {
  const { href, setFilters } = useFilters()
  const off = scope === 'process' ? { process: null } : { event: null }
  return (
    <p className="pt-3 text-sm">
      Only {of} <strong className="font-semibold">{name}</strong>.{' '}
      <a href={href(off)} onClick={onPlainClick(() => setFilters(off))}>
        Show all
      </a>
    </p>
  )
}
