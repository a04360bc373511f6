import Link from '@/components/ui/link'

export type EmptyReason = { text: string; remove?: { label: string; href: string }[] }

/** Nothing to show: says why, and offers the way back. */
export function EmptyState({ reason, clearHref }: { reason: EmptyReason; clearHref?: string }) {
  return (
    <div className="border-y border-line py-8">
      <p className="max-w-[60ch] text-base">{reason.text}</p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {reason.remove?.map(({ label, href }) => (
          <li key={href}>
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
