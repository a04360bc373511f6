'use client'

import { onPlainClick } from '@/components/ui/plain-click'
import { FailureNotice } from '@/components/ui/failure-notice'

/** How much of the list is shown, and the rest: appended in place, or as a page of its own where there is no script. */
export function ShowMore({
  shown,
  total,
  noun,
  href,
  isFetching,
  error,
  onMore,
}: {
  shown: number
  total: number
  /** In the plural. */
  noun: string
  /** null: nothing follows. */
  href: string | null
  isFetching: boolean
  error: Error | null
  onMore: () => void
}) {
  if (error) {
    return (
      <div className="mt-4">
        <FailureNotice what={`More ${noun}`} error={error} onRetry={onMore} />
      </div>
    )
  }
  if (href === null) return null
  return (
    <p className="no-print flex flex-wrap items-baseline gap-x-4 py-4 text-sm">
      <span className="text-muted" role="status">
        {shown.toLocaleString('en')} of {total.toLocaleString('en')} {noun} shown
      </span>
      <a href={href} aria-disabled={isFetching || undefined} onClick={onPlainClick(() => !isFetching && onMore())}>
        {isFetching ? 'Loading…' : 'Show more'}
      </a>
    </p>
  )
}
