import type { ReactNode } from 'react'
import Link from '@/components/ui/link'

/** A section's heading: what it holds, how much of it, and where all of it is. */
export function SectionHead({
  id,
  more,
  children,
}: {
  id: string
  more?: { href: string; label: string }
  children: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-ink pb-1">
      <h2 id={id} className="text-sm">
        {children}
      </h2>
      {more && (
        <Link href={more.href} className="no-print text-xs">
          {more.label}
        </Link>
      )}
    </div>
  )
}
