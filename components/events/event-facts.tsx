import type { ReactNode } from 'react'
import { mediatorsOf, partiesOf } from '@/components/events/participants'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import Link from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { EventDetailResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'

type Event = EventDetailResponse['data']

/** Whether it happened, on what evidence, and the reason for that in a sentence. */
export function EventVerdict({ event }: { event: Event }) {
  const { level, disputed, reason } = event.evidence
  return (
    <p className="flex items-start gap-2">
      <span className="pt-0.5">
        <StatusGlyph status={event.status} disputed={disputed} draft={event.state === 'draft'} />
      </span>
      <span className="min-w-0">
        <strong className="font-semibold">{labelOf('status', event.status)}</strong>
        {event.state !== 'approved' && (
          <strong className="font-semibold"> · {labelOf('state', event.state)}, not counted</strong>
        )}
        {level && (
          <>
            {' · '}
            <EvidenceMark level={level} disputed={disputed} />
          </>
        )}
        <span className="block text-ink-2">{reason}</span>
      </span>
    </p>
  )
}

/** What is coded of an event. */
export function EventFacts({ event }: { event: Event }) {
  const mediators = mediatorsOf(event)
  const parties = partiesOf(event)
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-sm">
      <Fact term="When">
        <DateText date={event.date} />
        {event.date.note && <span className="mt-0.5 block text-xs break-words text-muted">{event.date.note}</span>}
      </Fact>
      <Fact term="What">
        <Link href={`/codebook#type-${event.type}`}>{labelOf('type', event.type)}</Link>
      </Fact>
      {event.place && <Fact term="Where">{event.place}</Fact>}
      <Fact term={event.conflicts.length > 1 ? 'Conflicts' : 'Conflict'}>
        <span className="flex flex-wrap gap-x-4">
          {event.conflicts.map((conflict) => (
            <ConflictTag key={conflict.slug} {...conflict} />
          ))}
        </span>
      </Fact>
      <Fact term="Mediators">
        {mediators.length === 0 && 'None: the parties by themselves'}
        <Participants of={mediators} />
      </Fact>
      {parties.length > 0 && (
        <Fact term="Parties">
          <Participants of={parties} />
        </Fact>
      )}
      {event.outcome && (
        <Fact term="Outcome">
          <Link href={`/codebook#outcome-${event.outcome}`}>{labelOf('outcome', event.outcome)}</Link>
        </Fact>
      )}
      {event.agreement && (
        <Fact term="Agreement">
          {event.agreement.name}
          <AgreementDates agreement={event.agreement} />
        </Fact>
      )}
      {event.process && (
        <Fact term="Process">
          <Link href={`/processes/${event.process.slug}`}>{event.process.name}</Link>
        </Fact>
      )}
      {event.note && <Fact term="Coder’s note">{event.note}</Fact>}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function Participants({ of }: { of: Event['participants'] }) {
  return (
    <ul className="space-y-1">
      {of.map(({ actor, roles, lead, representedBy }) => (
        <li key={actor.slug}>
          <Link href={`/mediators/${actor.slug}`}>{actor.name}</Link>
          {lead && <span className="text-muted"> leads</span>}
          {roles.some((role) => role !== 'party') && (
            <span className="block text-xs text-muted">
              {roles.map((role, index) => (
                <span key={role}>
                  {index > 0 && ', '}
                  <Link href={`/codebook#role-${role}`} className="link-quiet inline-block py-1">
                    {labelOf('role', role).toLowerCase()}
                  </Link>
                </span>
              ))}
            </span>
          )}
          {representedBy.length > 0 && (
            <span className="block text-xs text-muted">
              through{' '}
              {representedBy.map(({ slug, name }, index) => (
                <span key={slug}>
                  {index > 0 && ', '}
                  <Link href={`/mediators/${slug}`} className="link-quiet inline-block py-1">
                    {name}
                  </Link>
                </span>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function AgreementDates({ agreement }: { agreement: NonNullable<Event['agreement']> }) {
  const dates = (['declared', 'effective', 'ended'] as const).filter((key) => agreement[key] !== null)
  return (
    dates.length > 0 && (
      <span className="block text-xs text-muted">{dates.map((key) => `${key} ${agreement[key]}`).join(', ')}</span>
    )
  )
}
