'use client'

import { lazy, useDeferredValue, type ComponentProps, type ReactNode } from 'react'

// Few views are empty.
const EmptyList = lazy(() => import('@/components/lists/empty-list'))

/**
 * `children`, or why there is nothing to show. That is said a moment later than it is so, for what says it may still have to be
 * fetched: React waits with a deferred change. A boundary would do as well, but what stands in one is sent late to a reader
 * without scripts.
 */
export function WhenEmpty({
  isEmpty,
  children,
  ...reason
}: { isEmpty: boolean; children: () => ReactNode } & ComponentProps<typeof EmptyList>) {
  const wasEmpty = useDeferredValue(isEmpty)
  if (!isEmpty) return children()
  return wasEmpty ? <EmptyList {...reason} /> : null
}
