import Link from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { OverviewResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

const SHOWN = 8

/** Who mediated most, as bars: acts that happened, with the disputed among them marked. */
export function MostActive({ active, filters }: { active: OverviewResponse['active']; filters: Filters }) {
  const shown = active.slice(0, SHOWN)
  const most = Math.max(1, ...shown.map(({ events }) => events))
  return (
    <section aria-labelledby="most-active">
      <h2 id="most-active" className="border-b border-ink pb-1 text-sm">
        Most active mediators
      </h2>
      <p className="label py-1.5">Acts that happened, and in how many conflicts</p>
      <ol className="text-sm">
        {shown.map(({ slug, name, events, conflicts, disputed }) => (
          <li key={slug} className="grid grid-cols-[7.5rem_1fr_auto] items-center gap-x-3 py-1">
            <Link href={`/mediators/${slug}`} className="link-quiet truncate">
              {name}
            </Link>
            <span className="h-3" aria-hidden="true">
              <span className="block h-full bg-ink-2" style={{ width: `${(events / most) * 100}%` }} />
            </span>
            <span className="text-right text-xs text-muted">
              <Link
                href={hrefFor('/events', filters, { mediator: [slug], status: ['happened'] })}
                aria-label={`${name}: ${events} ${events === 1 ? 'act' : 'acts'}`}
                className="text-sm font-medium text-ink"
              >
                {events}
              </Link>{' '}
              in {conflicts}
              {disputed > 0 && (
                <span className="ml-1.5 inline-flex items-center gap-0.5">
                  <StatusGlyph status="happened" disputed size={12} />
                  {disputed} disputed
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {active.length > SHOWN && (
        <p className="mt-1 text-xs">
          <Link href={hrefFor('/matrix', filters)}>All mediators in the matrix</Link>
        </p>
      )}
    </section>
  )
}
