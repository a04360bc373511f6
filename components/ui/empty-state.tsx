import Link from '@/components/ui/link'
import type { EmptyReason } from '@/lib/filters/ways-back'

/** Nothing to show: says why, and offers the way back. */
export function EmptyState({ reason, clearHref }: { reason: EmptyReason; clearHref?: string }) {
  return (
    <div className="border-y border-line py-8">
      <p className="max-w-[72ch] text-base break-words">{reason.text}</p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {reason.remove?.map(({ label, href }) => (
          <li key={href} className="min-w-0 break-words">
            <Link href={href}>{label}</Link>
          </li>
        ))}
        {clearHref && (
          <li>
            <Link href={clearHref}>Clear all filters</Link>
          </li>
        )}
      </ul>
    </div>
  )
}
