import { mediatorsOf, partiesOf } from '@/components/events/participants'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import Link from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/** A process as a line of acts, from the earliest on, each with what it reached. */
export function Thread({ acts }: { acts: EventItem[] }) {
  return (
    <ol>
      {acts.map((event, index) => (
        <li
          key={event.slug}
          className="grid grid-cols-[0.875rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[10rem_0.875rem_minmax(0,1fr)] sm:gap-x-5 lg:grid-cols-[10rem_0.875rem_minmax(0,1fr)_12rem]"
        >
          <p className="hidden pt-3 text-right text-sm leading-5 text-ink-2 sm:block">
            <DateText date={event.date} />
          </p>
          <span className="relative flex justify-center" aria-hidden="true">
            <span
              className={`absolute w-px bg-line-2 ${index === 0 ? 'top-5' : 'top-0'} ${index === acts.length - 1 ? 'h-5' : 'bottom-0'}`}
            />
            <span className="relative mt-3.5 h-3.5 bg-paper">
              <StatusGlyph status={event.status} disputed={event.evidence.disputed} draft={event.state === 'draft'} />
            </span>
          </span>
          <div className="min-w-0 border-b border-line py-3">
            <p className="text-xs text-muted sm:hidden">
              <DateText date={event.date} />
            </p>
            <h3 className="font-serif text-lg font-normal text-pretty">
              <Link href={withDrafts(`/events/${event.slug}`, event.state)} className="link-quiet">
                {event.title}
              </Link>
            </h3>
            <p className="mt-0.5 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-muted">
              <span>{labelOf('type', event.type)}</span>
              <Status event={event} />
              <Who event={event} />
              {event.evidence.level && <EvidenceMark level={event.evidence.level} disputed={event.evidence.disputed} />}
              {event.outcome && (
                <span className="lg:hidden">Outcome: {labelOf('outcome', event.outcome).toLowerCase()}</span>
              )}
            </p>
          </div>
          <p className="hidden border-b border-line pt-3.5 text-sm lg:block">
            {event.outcome && (
              <Link href={`/codebook#outcome-${event.outcome}`} className="link-quiet font-medium">
                {labelOf('outcome', event.outcome)}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Status({ event }: { event: EventItem }) {
  if (event.state !== 'approved') {
    return <strong className="font-medium text-ink-2">{labelOf('state', event.state)}, not counted</strong>
  }
  if (event.status === 'happened') return <span className="sr-only">Happened</span>
  return <strong className="font-medium text-ink-2">{labelOf('status', event.status)}</strong>
}

/** "Qatar (lead), Egypt between Israel and Hamas" */
function Who({ event }: { event: EventItem }) {
  const mediators = mediatorsOf(event)
  const parties = partiesOf(event).map(({ actor }) => actor.name)
  const by = mediators.map(({ actor, lead }) => (lead && mediators.length > 1 ? `${actor.name} (lead)` : actor.name))
  if (by.length === 0) return <span>{parties.join(' and ')}, no third party</span>
  return (
    <span>
      {by.join(', ')}
      {parties.length > 1 && ` between ${parties.slice(0, -1).join(', ')} and ${parties.at(-1) ?? ''}`}
    </span>
  )
}
