import type { ReactNode } from 'react'

/** A line the reader should not miss. `alert` is for failure, `status` for the rest. */
export function Notice({ children, tone = 'info' }: { children: ReactNode; tone?: 'info' | 'failure' }) {
  return (
    <div
      role={tone === 'failure' ? 'alert' : 'status'}
      className={`border-l-2 bg-paper-2 px-3 py-2 text-sm ${tone === 'failure' ? 'border-danger' : 'border-ink'}`}
    >
      {children}
    </div>
  )
}
