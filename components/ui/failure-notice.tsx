'use client'

import { Notice } from '@/components/ui/notice'

/** A read failed: what the server said, and a way to try again. Never shown as "no data". */
export function FailureNotice({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  return (
    <Notice tone="failure">
      <p>
        <strong className="font-semibold">{what} could not be loaded.</strong> {error.message}
      </p>
      <button type="button" onClick={onRetry} className="mt-1 underline underline-offset-3">
        Try again
      </button>
    </Notice>
  )
}
