import type { ReactNode } from 'react'

/** A screen's heading: small line above, title, and a sentence below. */
export function PageHead({
  kicker,
  title,
  children,
  actions,
}: {
  kicker?: ReactNode
  title: string
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-6 pb-4">
      <div className="min-w-0">
        {kicker && <p className="label mb-1">{kicker}</p>}
        <h1 className="font-serif text-2xl">{title}</h1>
        {children && <div className="mt-1 max-w-[72ch] text-base text-ink-2">{children}</div>}
      </div>
      {actions && <div className="no-print flex gap-3 text-sm">{actions}</div>}
    </div>
  )
}
