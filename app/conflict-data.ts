import { getClaims } from '@/db/queries/claims'
import { getConflict } from '@/db/queries/conflict'
import { getEvent } from '@/db/queries/event'
import { getEvents } from '@/db/queries/events'
import { getDb } from '@/db/server'
import type { EventItem } from '@/lib/api/shared-contracts'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'

/** Events drawn and listed on the page; the rest is a link away. */
const MOST_EVENTS = 50
const MOST_CONTESTED = 12
const SOME_CLAIMS = 6

/** All that a conflict's page shows, its events narrowed by `filters`. null: there is no such conflict. */
export function readConflict(slug: string, filters: Filters) {
  const db = getDb()
  const { drafts } = filters
  const found = getConflict(db, slug, { ...NO_FILTERS, drafts })
  if (!found) return null
  const within: Filters = { ...filters, conflict: [slug], process: null, cursor: null }
  const withClaims = (events: EventItem[]) =>
    events.flatMap((event) => getEvent(db, event.slug, { ...NO_FILTERS, drafts })?.data ?? [])
  const offers = getEvents(db, { ...within, type: ['offer_mediation'], limit: MOST_CONTESTED })
  const disputed = getEvents(db, { ...within, disputed: true, limit: MOST_CONTESTED })
  const count = (changes: Partial<Filters>) =>
    getEvents(db, { ...NO_FILTERS, drafts, conflict: [slug], limit: 1, ...changes }).total
  return {
    conflict: found.data,
    events: getEvents(db, { ...within, limit: MOST_EVENTS }),
    offers: { total: offers.total, events: withClaims(offers.data) },
    disputed: {
      total: disputed.total,
      events: withClaims(disputed.data.filter(({ type }) => type !== 'offer_mediation')),
    },
    claims: getClaims(db, { ...NO_FILTERS, drafts, conflict: [slug], limit: SOME_CLAIMS }),
    counts: {
      all: count({}),
      happened: count({ status: ['happened'] }),
      planned: count({ status: ['planned'] }),
      notHappened: count({ status: ['did_not_happen'] }),
      disputed: count({ disputed: true }),
    },
  }
}
