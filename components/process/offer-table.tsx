import type { FollowedOffer } from '@/components/process/follow-offers'
import { DateText } from '@/components/ui/date-text'
import Link from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { EventItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

const SHOWN = 4

/** Offers to mediate, and what came after each in the same process. */
export function OfferTable({ offers }: { offers: FollowedOffer[] }) {
  return (
    <>
      <ul>
        {offers.map(({ offer, later }) => (
          <li
            key={offer.slug}
            className="grid gap-x-10 gap-y-2 border-b border-line py-3 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <Act event={offer} />
            <div className="min-w-0 text-sm">
              {later === null && <p className="text-muted">It belongs to no coded process.</p>}
              {later?.length === 0 && <p className="text-muted">Nothing later is coded in its process.</p>}
              <ol className="space-y-1.5">
                {later?.slice(0, SHOWN).map((event) => (
                  <li key={event.slug}>
                    <Act event={event} />
                  </li>
                ))}
              </ol>
              {later && later.length > SHOWN && offer.process && (
                <p className="mt-1.5 text-xs">
                  <Link href={`/processes/${offer.process.slug}`}>{later.length - SHOWN} more, in the process</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="label pt-1.5">
        Left the offer, right what is coded after it in the same process. That it came later does not mean that it came
        of it.
      </p>
    </>
  )
}

function Act({ event }: { event: EventItem }) {
  return (
    <div className="flex items-start gap-2 text-sm">
      <span className="pt-0.5">
        <StatusGlyph status={event.status} disputed={event.evidence.disputed} draft={event.state === 'draft'} />
      </span>
      <span className="min-w-0">
        <Link href={withDrafts(`/events/${event.slug}`, event.state)} className="link-quiet">
          {event.title}
        </Link>
        <span className="block text-xs text-muted">
          <DateText date={event.date} />
          {event.status !== 'happened' && ` · ${labelOf('status', event.status).toLowerCase()}`}
          {event.evidence.disputed && ' · disputed'}
          {event.outcome && (
            <>
              {' '}
              · <span className="font-medium text-ink-2">{labelOf('outcome', event.outcome).toLowerCase()}</span>
            </>
          )}
        </span>
      </span>
    </div>
  )
}
