'use client'

import { FailureNotice } from '@/components/ui/failure-notice'

/** A page that could not be drawn. Next hides a server error's own words in production; its digest finds it in the log. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const shown = error.digest
    ? new Error(`The server reported a problem (reference ${error.digest}). Its log says what went wrong.`)
    : error
  return (
    <div className="py-16">
      <FailureNotice what="This page" error={shown} onRetry={reset} />
    </div>
  )
}
