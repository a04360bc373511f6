'use client'

import '@/app/globals.css'

/** When not even the frame of a page can be drawn: mostly, the store cannot be read. Its words are in the server's log. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Good Offices cannot show this page</title>
        <main className="mx-auto max-w-[60ch] px-4 py-16">
          <h1 className="font-serif text-2xl">This page cannot be shown now</h1>
          <p className="mt-3" role="alert">
            The server could not read its store, or met another problem{error.digest && ` (reference ${error.digest})`}.
            Nothing was changed. Its log says what went wrong, and <a href="/api/v1/health">its health page</a> may too.
          </p>
          <button type="button" onClick={reset} className="mt-4 h-8 border border-ink px-3 text-sm">
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
