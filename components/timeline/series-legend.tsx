import { onPlainClick } from '@/components/ui/plain-click'
import type { BarSeries } from '@/components/timeline/timeline-bars'
import type { MarkIds } from '@/components/timeline/mark-defs'
import { ConflictTag } from '@/components/ui/conflict-tag'
import type { Filters } from '@/lib/filters/filters'
import type { Named } from '@/lib/api/shared-contracts'
import { LaneMarkShape, type MarkForm } from '@/components/timeline/lane-mark'

const PLAIN: MarkForm = {
  status: 'happened',
  disputed: false,
  draft: false,
  soft: false,
  openLeft: false,
  openRight: false,
}
const FORMS: { label: string; width: number; form: Partial<MarkForm>; onlyWithDrafts?: boolean }[] = [
  { label: 'happened, day known', width: 10, form: {} },
  { label: 'as wide as the date is uncertain', width: 34, form: {} },
  { label: 'range', width: 40, form: { soft: true } },
  { label: 'since, or until', width: 40, form: { openRight: true } },
  { label: 'planned', width: 10, form: { status: 'planned' } },
  { label: 'did not happen', width: 10, form: { status: 'did_not_happen' } },
  { label: 'disputed', width: 10, form: { disputed: true } },
  { label: 'draft', width: 10, form: { draft: true }, onlyWithDrafts: true },
]

type NameProps = {
  /** What narrows the view to a series; null where nothing does. */
  narrow: (slug: string) => Partial<Filters> | null
  href: (changes: Partial<Filters>) => string
  setFilters: (changes: Partial<Filters>) => void
  /** A series is pointed at, or no longer. */
  onPoint: (slug: string | null) => void
}

/** What the fills of the bars stand for, biggest first, in the order of the stack. `below` where the bars do not name it. */
export function SeriesLegend({
  series,
  below,
  barredFill,
  narrow,
  href,
  setFilters,
  onPoint,
}: NameProps & {
  series: readonly (BarSeries & { total: number })[]
  below: boolean
  barredFill: string
}) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs" aria-label="Fills of the bars">
      {series.map(({ slug, name, fill, stroke, total }) => (
        <li key={slug} className="flex items-center gap-1.5">
          <span aria-hidden="true" className="size-2.5 border" style={{ background: fill, borderColor: stroke }} />
          <SeriesName slug={slug} name={name} narrow={narrow} href={href} setFilters={setFilters} onPoint={onPoint} />
          <span className="text-muted">{total}</span>
        </li>
      ))}
      {below && (
        <>
          <li className="flex items-center gap-1.5">
            <span aria-hidden="true" className="size-2.5 border-[1.5px] border-muted" />
            planned, not counted
          </li>
          <li className="flex items-center gap-1.5">
            <svg width="10" height="10" aria-hidden="true">
              <rect width="10" height="10" fill={barredFill} />
            </svg>
            did not happen
          </li>
        </>
      )}
    </ul>
  )
}

function SeriesName({
  slug,
  name,
  narrow,
  href,
  setFilters,
  onPoint,
}: NameProps & {
  slug: string
  name: string
}) {
  const changes = narrow(slug)
  if (!changes) return name
  return (
    <a
      href={href(changes)}
      className="link-quiet"
      onClick={onPlainClick(() => setFilters(changes))}
      onPointerEnter={() => onPoint(slug)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(slug)}
      onBlur={() => onPoint(null)}
    >
      {name}
    </a>
  )
}

/** The forms of the lanes' marks, drawn as the marks are. */
export function MarkLegend({
  ids,
  withDrafts,
  conflicts,
}: {
  ids: MarkIds
  withDrafts: boolean
  /** What the marks' colours stand for, where the lanes do not say it. */
  conflicts: readonly Named[]
}) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-2" aria-label="Forms of the marks">
      {FORMS.filter(({ onlyWithDrafts }) => withDrafts || !onlyWithDrafts).map(({ label, width, form }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg width={width + 8} height="18" aria-hidden="true">
            <LaneMarkShape
              left={4}
              right={width + 4}
              middle={9}
              color="var(--ink-2)"
              form={{ ...PLAIN, ...form }}
              ids={ids}
            />
          </svg>
          {label}
        </li>
      ))}
      {conflicts.map((conflict) => (
        <li key={conflict.slug}>
          <ConflictTag {...conflict} link={false} />
        </li>
      ))}
    </ul>
  )
}
