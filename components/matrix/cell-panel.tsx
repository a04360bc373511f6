'use client'

import { useQuery } from '@tanstack/react-query'
import Link from '@/components/ui/link'
import { ClaimQuote } from '@/components/claims/claim-quote'
import { EventRow } from '@/components/events/event-row'
import { cellFilters } from '@/components/matrix/cell-link'
import { groupEvidence, type EventEvidence, type StatusGroup } from '@/components/matrix/group-evidence'
import type { CellPair } from '@/components/matrix/matrix-cell'
import { FailureNotice } from '@/components/ui/failure-notice'
import { SidePanel } from '@/components/ui/side-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { withDrafts } from '@/components/ui/with-drafts'
import { claimsQuery, eventsQuery } from '@/lib/api/queries'
import { hrefFor } from '@/lib/filters/serialize'
import type { Filters } from '@/lib/filters/filters'
import type { NameLookup } from '@/lib/filters/describe'

const HEADINGS = {
  happened: 'Happened',
  planned: 'Planned, not counted',
  did_not_happen: 'Did not happen, not counted',
}
/** Quotes shown at once under an event; the others unfold. */
const QUOTES = 3

/** The evidence of one cell: its events, each with the words it rests on. Its address is the cell's own link. */
export function CellPanel({
  pair,
  filters,
  names,
  closeHref,
  onClose,
}: {
  pair: CellPair
  filters: Filters
  names: NameLookup
  closeHref: string
  onClose: () => void
}) {
  const narrowed = cellFilters(filters, pair)
  const events = useQuery(eventsQuery(narrowed))
  const claims = useQuery(claimsQuery(narrowed))
  const failed = [events, claims].find((query) => query.isError)
  const title = `${names('mediator', pair.mediator)} in ${names('conflict', pair.conflict)}`

  return (
    <SidePanel
      label={title}
      links={[
        { href: hrefFor('/events', narrowed), label: 'Events' },
        { href: hrefFor('/claims', narrowed), label: 'Claims' },
      ]}
      closeHref={closeHref}
      onClose={onClose}
    >
      <h2 className="pt-4 font-serif text-xl">{title}</h2>
      {failed?.error && (
        <div className="pt-4">
          <FailureNotice
            what="The evidence of this cell"
            error={failed.error}
            onRetry={() => void Promise.all([events.refetch(), claims.refetch()])}
          />
        </div>
      )}
      {!failed && (!events.data || !claims.data) && <Skeleton height={360} label="Loading the evidence" />}
      {events.data && claims.data && (
        <CellEvidence
          groups={groupEvidence(events.data.data, claims.data.data)}
          sentence={claims.data.sentence}
          shown={claims.data.data.length}
          total={claims.data.total}
        />
      )}
    </SidePanel>
  )
}

function CellEvidence({
  groups,
  sentence,
  shown,
  total,
}: {
  groups: StatusGroup[]
  sentence: string
  shown: number
  total: number
}) {
  if (groups.length === 0) {
    return <p className="mt-2 text-sm">No event matches here under the filters that are on. {sentence}: none.</p>
  }
  return (
    <>
      <p className="mt-1 text-sm text-muted">
        {sentence}.{shown < total && ` The first ${shown} of ${total} are shown.`}
      </p>
      {groups.map(({ status, events }) => (
        <section key={status} className="mt-5">
          <h3 className="border-b border-ink pb-1 text-sm">
            {HEADINGS[status]} <span className="font-normal text-muted">{events.length}</span>
          </h3>
          <ul>
            {events.map((item) => (
              <EvidenceItem key={item.event.slug} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function EvidenceItem({ item: { event, claims } }: { item: EventEvidence }) {
  const [first, more] = [claims.slice(0, QUOTES), claims.slice(QUOTES)]
  return (
    <>
      <EventRow event={event}>
        <Link href={withDrafts(`/events/${event.slug}`, event.state)}>{event.title}</Link>
      </EventRow>
      <li className="space-y-3 border-b border-line py-3 pl-6">
        {claims.length === 0 && (
          <p className="text-sm text-muted">None of its claims matches the filters that are on.</p>
        )}
        {first.map(({ claim, stance }) => (
          <ClaimQuote key={claim.id} claim={claim} stance={stance} />
        ))}
        {more.length > 0 && (
          <details>
            <summary className="w-fit text-sm underline decoration-line-2 underline-offset-3">
              {more.length} more {more.length === 1 ? 'quote' : 'quotes'}
            </summary>
            <div className="mt-3 space-y-3">
              {more.map(({ claim, stance }) => (
                <ClaimQuote key={claim.id} claim={claim} stance={stance} />
              ))}
            </div>
          </details>
        )}
      </li>
    </>
  )
}
