import type { ReactNode } from 'react'
import Link from '@/components/ui/link'

/** Bars shown; the rest is counted. */
const SHOWN = 12

export type Bar = { key: string; label: ReactNode; count: number; href: string; note?: string }

/** Counts as bars with their numbers, each number a link to what it counts. `unit` says what that is. */
export function BarList({
  id,
  heading,
  unit,
  bars,
  none,
}: {
  id: string
  heading: string
  unit: string
  bars: readonly Bar[]
  none: string
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="border-b border-ink pb-1 text-sm">
        {heading}
      </h2>
      {bars.length === 0 && <p className="py-2 text-sm text-muted">{none}</p>}
      {bars.length > 0 && <p className="label py-1.5">{unit}</p>}
      <ul className="text-sm">
        {bars.slice(0, SHOWN).map(({ key, label, count, href, note }) => (
          <li key={key} className="py-1">
            <div className="flex items-baseline justify-between gap-3">
              <span className="min-w-0">
                {label}
                {note && <span className="text-xs text-muted"> {note}</span>}
              </span>
              <Link href={href} className="link-quiet font-medium">
                {count.toLocaleString('en')}
              </Link>
            </div>
            <span
              aria-hidden="true"
              className="mt-1 block h-1 bg-ink-2"
              style={{ width: `${(count / most) * 100}%` }}
            />
          </li>
        ))}
      </ul>
      {bars.length > SHOWN && (
        <p className="label pt-1">{(bars.length - SHOWN).toLocaleString('en')} more are not shown.</p>
      )}
    </section>
  )
}
