import type { EventItem } from '@/lib/api/shared-contracts'

/** An offer, and what stands after it in its process; `later` null: it belongs to no process. */
export type FollowedOffer = { offer: EventItem; later: EventItem[] | null }

/**
 * What came after each offer in its own thread, in order. `threads`: the acts of each process by its slug. That something
 * came later is no proof that it came of the offer; who shows this says so.
 */
export function followOffers(
  events: readonly EventItem[],
  threads: ReadonlyMap<string, readonly EventItem[]>,
): FollowedOffer[] {
  return events
    .filter(({ type }) => type === 'offer_mediation')
    .map((offer) => {
      const thread = offer.process && threads.get(offer.process.slug)
      if (!thread) return { offer, later: null }
      const at = thread.findIndex(({ slug }) => slug === offer.slug)
      return { offer, later: at === -1 ? [] : thread.slice(at + 1) }
    })
}
