import Link from '@/components/ui/link'
import type { ReactNode } from 'react'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { EventDetailResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'

type Event = EventDetailResponse['data']

/** What is coded of an event, with the reason for its evidence level in a sentence. */
export function EventFacts({ event }: { event: Event }) {
  const mediators = event.participants.filter(({ roles }) => roles.some((role) => role !== 'party'))
  const parties = event.participants.filter(({ roles }) => roles.includes('party'))
  return (
    <div className="my-4 text-sm">
      <p className="mb-3 flex items-start gap-2 border-y border-line py-2">
        <span className="pt-0.5">
          <StatusGlyph status={event.status} disputed={event.evidence.disputed} draft={event.state === 'draft'} />
        </span>
        <span>
          <strong className="font-semibold">{labelOf('status', event.status)}</strong>
          {event.evidence.level && (
            <>
              {' · '}
              <EvidenceMark level={event.evidence.level} disputed={event.evidence.disputed} />
            </>
          )}
          <span className="block text-ink-2">{event.evidence.reason}</span>
        </span>
      </p>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5">
        <Fact term="Type">
          <Link href={`/codebook#type-${event.type}`}>{labelOf('type', event.type)}</Link>
        </Fact>
        <Fact term="When">
          <DateText date={event.date} />
          {event.date.note && <span className="block text-xs text-muted">{event.date.note}</span>}
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
        {event.outcome && <Fact term="Outcome">{labelOf('outcome', event.outcome)}</Fact>}
        {event.process && (
          <Fact term="Process">
            <Link href={`/processes/${event.process.slug}`}>{event.process.name}</Link>
          </Fact>
        )}
        {event.agreement && (
          <Fact term="Agreement">
            {event.agreement.name}
            <AgreementDates agreement={event.agreement} />
          </Fact>
        )}
        {event.note && <Fact term="Coder's note">{event.note}</Fact>}
      </dl>
    </div>
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
    <ul>
      {of.map(({ actor, roles, lead, representedBy }) => (
        <li key={actor.slug}>
          <Link href={`/mediators/${actor.slug}`}>{actor.name}</Link>
          {lead && <span className="text-muted"> (lead)</span>}
          <span className="text-muted">
            {' '}
            {roles
              .filter((role) => role !== 'party')
              .map((role) => labelOf('role', role).toLowerCase())
              .join(', ')}
          </span>
          {representedBy.length > 0 && (
            <span className="block text-xs text-muted">through {representedBy.map(({ name }) => name).join(', ')}</span>
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
