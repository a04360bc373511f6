import type { ClaimItem, EventItem } from '@/lib/api/shared-contracts'
import { EVENT_STATUSES, type EventStatus, type Stance } from '@/lib/codebook/values'

export type EventEvidence = { event: EventItem; claims: { claim: ClaimItem; stance: Stance }[] }
export type StatusGroup = { status: EventStatus; events: EventEvidence[] }

const STANCE_ORDER: Stance[] = ['supports', 'disputes', 'questions', 'mentions']

/** Events with the claims on each, supporting ones first, grouped by whether they happened. The order of events is kept. */
export function groupEvidence(events: readonly EventItem[], claims: readonly ClaimItem[]): StatusGroup[] {
  const evidence = events.map((event): EventEvidence => {
    const bearing = claims.flatMap((claim) => {
      const link = claim.events.find(({ slug }) => slug === event.slug)
      return link ? [{ claim, stance: link.stance }] : []
    })
    bearing.sort((a, b) => STANCE_ORDER.indexOf(a.stance) - STANCE_ORDER.indexOf(b.stance))
    return { event, claims: bearing }
  })
  return EVENT_STATUSES.map((status) => ({
    status,
    events: evidence.filter(({ event }) => event.status === status),
  })).filter((group) => group.events.length > 0)
}
