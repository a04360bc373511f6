import { ClaimQuote } from '@/components/claims/claim-quote'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import Link from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventDetailResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'
import type { Stance } from '@/lib/codebook/values'

type Event = EventDetailResponse['data']

const SHOWN = 3

/** Events with the words for and against them side by side: who says so, who denies or doubts it. */
export function EvidenceTable({ events }: { events: Event[] }) {
  return (
    <div>
      <div
        aria-hidden="true"
        className="label hidden border-b border-line py-1.5 lg:grid lg:grid-cols-[20rem_minmax(0,1fr)_minmax(0,1fr)] lg:gap-x-10"
      >
        <span>What</span>
        <span>Who says so</span>
        <span>Who denies or doubts it</span>
      </div>
      <ul>
        {events.map((event) => (
          <li
            key={event.slug}
            className="grid gap-x-10 gap-y-4 border-b border-line py-5 lg:grid-cols-[20rem_minmax(0,1fr)_minmax(0,1fr)]"
          >
            <EventCell event={event} />
            <Words event={event} stances={['supports']} heading="Who says so" none="No claim supports it." />
            <Words
              event={event}
              stances={['disputes', 'questions']}
              heading="Who denies or doubts it"
              none="Nobody, in the articles coded so far."
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function EventCell({ event }: { event: Event }) {
  const { level, disputed } = event.evidence
  return (
    <div className="flex items-start gap-2">
      <span className="pt-1">
        <StatusGlyph status={event.status} disputed={disputed} draft={event.state === 'draft'} />
      </span>
      <div className="min-w-0">
        <h3 className="text-base font-medium text-pretty">
          <Link href={withDrafts(`/events/${event.slug}`, event.state)} className="link-quiet">
            {event.title}
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
          <DateText date={event.date} />
          <span>{labelOf('type', event.type)}</span>
          {event.status !== 'happened' && (
            <strong className="font-medium text-ink-2">{labelOf('status', event.status)}</strong>
          )}
          {level && <EvidenceMark level={level} disputed={disputed} />}
        </p>
      </div>
    </div>
  )
}

function Words({ event, stances, heading, none }: { event: Event; stances: Stance[]; heading: string; none: string }) {
  const claims = event.claims
    .filter(({ stance }) => stances.includes(stance))
    .toSorted((a, b) => stances.indexOf(a.stance) - stances.indexOf(b.stance))
  return (
    <div className="min-w-0">
      <h4 className="label mb-2 lg:sr-only">{heading}</h4>
      {claims.length === 0 && <p className="text-sm text-muted">{none}</p>}
      <ul className="space-y-3">
        {claims.slice(0, SHOWN).map((claim) => (
          <li key={claim.id}>
            <ClaimQuote claim={claim} stance={stances.length > 1 ? claim.stance : undefined} />
          </li>
        ))}
      </ul>
      {claims.length > SHOWN && (
        <p className="mt-2 text-xs">
          <Link href={withDrafts(`/events/${event.slug}`, event.state)}>{claims.length - SHOWN} more</Link>
        </p>
      )}
    </div>
  )
}
