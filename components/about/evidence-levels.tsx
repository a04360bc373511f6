import { EvidenceMark } from '@/components/ui/evidence-mark'
import { FigureLink } from '@/components/ui/figure-link'
import { EVIDENCE_TEXTS } from '@/lib/codebook/event-values'
import { EVIDENCE_LEVELS } from '@/lib/codebook/values'
import { linkTo } from '@/lib/filters/link-to'

/** The four levels with what each takes, and how many events have it. */
export function EvidenceLevels({ counts, disputed }: { counts: ReadonlyMap<string, number>; disputed: number }) {
  return (
    <dl className="mt-3 border-t border-ink text-sm">
      {EVIDENCE_LEVELS.map((level) => (
        <div
          key={level}
          className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)_5rem]"
        >
          <dt>
            <EvidenceMark level={level} />
          </dt>
          <dd className="text-ink-2">
            {EVIDENCE_TEXTS[level].definition} {EVIDENCE_TEXTS[level].rule.replace('Computed. ', '')}
          </dd>
          <dd className="sm:text-right">
            {(counts.get(level) ?? 0).toLocaleString('en')} {counts.get(level) === 1 ? 'event' : 'events'}
          </dd>
        </div>
      ))}
      <div className="grid gap-x-6 gap-y-0.5 border-b border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)_5rem]">
        <dt className="font-semibold">disputed</dt>
        <dd className="text-ink-2">
          At least one approved claim says that it is not so. It stands beside the level and lowers none: an event can
          be confirmed by a party and disputed.
        </dd>
        <dd className="sm:text-right">
          <FigureLink n={disputed} one="event" many="events" href={linkTo('/events', { disputed: true })} />
        </dd>
      </div>
    </dl>
  )
}
