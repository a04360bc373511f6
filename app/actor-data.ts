import { getActor } from '@/db/queries/actor'
import { getArticles } from '@/db/queries/articles'
import { getClaims } from '@/db/queries/claims'
import { getEvents } from '@/db/queries/events'
import { getProcess } from '@/db/queries/process'
import { getRepresentedEvents } from '@/db/queries/represented-events'
import { getSpokespeople } from '@/db/queries/spokespeople'
import { getDb } from '@/db/server'
import { followOffers } from '@/components/process/follow-offers'
import type { EventItem } from '@/lib/api/shared-contracts'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'

/** Events drawn and listed on the page; the rest is a link away. */
const MOST_EVENTS = 50
const SOME_CLAIMS = 6
const SOME_ARTICLES = 20

/** The acts of every process among the events. */
function readThreads(events: readonly EventItem[], drafts: boolean): Map<string, EventItem[]> {
  const slugs = new Set(events.flatMap(({ process }) => (process ? [process.slug] : [])))
  return new Map(
    [...slugs].map((slug) => [slug, getProcess(getDb(), slug, { ...NO_FILTERS, drafts })?.data.thread ?? []]),
  )
}

/** All that an actor's page shows; `filters` narrow its list of acts and nothing else. null: there is no such actor. */
export function readActor(slug: string, filters: Filters) {
  const db = getDb()
  const { drafts } = filters
  const found = getActor(db, slug, { ...NO_FILTERS, drafts })
  if (!found) return null
  const countEvents = (changes: Partial<Filters>) =>
    getEvents(db, { ...NO_FILTERS, drafts, limit: 1, ...changes }).total
  const claimsOf = (changes: Partial<Filters>) =>
    getClaims(db, { ...NO_FILTERS, drafts, limit: SOME_CLAIMS, ...changes })
  const mediator = [slug]
  const acts = getEvents(db, { ...filters, mediator, process: null, limit: MOST_EVENTS, cursor: null })
  const asParty = getEvents(db, {
    ...filters,
    mediator: [],
    party: [slug],
    process: null,
    limit: MOST_EVENTS,
    cursor: null,
  })
  const offers = getEvents(db, { ...NO_FILTERS, drafts, mediator, type: ['offer_mediation'], limit: 20 }).data
  const spokespeople = getSpokespeople(db, slug, drafts)
  const speakers = [slug, ...spokespeople.map((person) => person.slug)]
  const said = claimsOf({ speaker: speakers })
  const outlet = found.data.outlet ? [slug] : null
  const articles = outlet && getArticles(db, { ...NO_FILTERS, drafts, outlet, limit: SOME_ARTICLES })
  return {
    actor: found.data,
    acts,
    asParty,
    represented: getRepresentedEvents(db, slug, drafts),
    offers: followOffers(offers, readThreads(offers, drafts)),
    spokespeople,
    speakers,
    said,
    contested: claimsOf({ mediator, stance: ['disputes', 'questions'], limit: 50 })
      .data.filter(({ speaker }) => speaker === null || !speakers.includes(speaker.slug))
      .slice(0, SOME_CLAIMS),
    articles: articles?.data ?? [],
    counts: {
      mediated: countEvents({ mediator }),
      happened: countEvents({ mediator, status: ['happened'] }),
      planned: countEvents({ mediator, status: ['planned'] }),
      notHappened: countEvents({ mediator, status: ['did_not_happen'] }),
      disputed: countEvents({ mediator, disputed: true }),
      conflicts: found.data.conflicts.length,
      asParty: countEvents({ party: [slug] }),
      claims: found.data.claimsMade,
      claimsForIt: spokespeople.reduce((sum, { claims }) => sum + claims, 0),
      articles: articles?.total ?? 0,
      published: outlet ? claimsOf({ outlet, limit: 1 }).total : 0,
    },
  }
}

export type ActorPage = NonNullable<ReturnType<typeof readActor>>
