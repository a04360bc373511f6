import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import { getDataVersion } from '@/db/data-version'
import type { ActorRef, Named } from '@/lib/api/shared-contracts'
import { independenceKey, type PublishedArticle } from '@/lib/claims/independence'
import { EVENT_STATUSES, EVENT_TYPES, MODALITIES, OUTCOMES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import { buildLists, invertLists, type Lists } from './lists'
import { NONE, type StoreIndex } from './store-index'

type Coded = string | null
type EventRow = Record<'id' | 'approved' | 'rank' | 'disputed' | 'earliest' | 'latest' | 'dated', number> & {
  type: Coded
  status: Coded
  outcome: Coded
}
type ArticleRow = Record<'id' | 'approved' | 'earliest' | 'latest' | 'dated' | 'titleRank', number> & {
  outletId: number | null
  originId: number | null
  copyOfId: number | null
}
type ClaimRow = Record<'id' | 'approved' | 'articleId', number> & {
  speakerId: number | null
  voice: Coded
  modality: Coded
}
type Pair = { owner: number; value: number; extra: number | string }
type Places = Map<number, number>

/** ISO days as yyyymmdd; 0 for none. */
const day = (column: string) => `coalesce(cast(replace(${column}, '-', '') as integer), 0)`
const dates = (prefix: string) =>
  `${day(`${prefix}_earliest`)} as earliest, ${day(`${prefix}_latest`)} as latest, ${prefix}_edtf is not null as dated`
const latestFirst = (prefix: string) =>
  `coalesce(${prefix}_latest, ${prefix}_earliest) desc nulls last, ${prefix}_earliest desc, slug`

const findEvents =
  query<EventRow>(`select id, state = 'approved' as approved, type, status, outcome, evidence_rank as rank,
  evidence_disputed as disputed, ${dates('date')} from events where state in ('approved', 'draft')
  order by ${latestFirst('date')}`)
const findArticles =
  query<ArticleRow>(`select id, state = 'approved' as approved, outlet_id as outletId, origin_outlet_id as originId,
  copy_of_id as copyOfId, rank() over (order by coalesce(title, slug) collate nocase, slug) as titleRank,
  ${dates('published')} from articles where state in ('approved', 'draft')
  order by ${latestFirst('published')}`)
const findClaims =
  query<ClaimRow>(`select c.id, c.state = 'approved' and a.state = 'approved' as approved, c.article_id as articleId,
  c.speaker_id as speakerId, c.voice, c.modality from claims c join articles a on a.id = c.article_id
  where c.state in ('approved', 'draft') and a.state in ('approved', 'draft')
  order by c.article_id, c.start, c.id`)

const findActors = query<ActorRef & { id: number }>('select id, slug, name, kind from actors order by slug')
const findConflicts = query<Named & { id: number; approved: number }>(
  `select id, slug, name, state = 'approved' as approved from conflicts where state in ('approved', 'draft') order by slug`,
)
const findEventConflicts = query<Pair>(
  'select event_id as owner, conflict_id as value, 0 as extra from event_conflicts order by event_id, rank',
)
const findClaimConflicts = query<Pair>(
  'select claim_id as owner, conflict_id as value, 0 as extra from claim_conflicts order by claim_id, rank',
)
const findEventClaims = query<Pair>(
  'select event_id as owner, claim_id as value, stance as extra from claim_events order by event_id, claim_id',
)
const findEventRoles = query<Pair>(
  'select event_id as owner, actor_id as value, role as extra from event_roles order by event_id, actor_id',
)

function placesOf(rows: readonly { id: number }[]): Places {
  return new Map(rows.map((row, place) => [row.id, place]))
}

function codesOf(values: readonly string[], codes: readonly Coded[]): Uint8Array {
  const places = new Map<Coded, number>(values.map((value, place) => [value, place]))
  return Uint8Array.from(codes, (code) => places.get(code) ?? NONE)
}

function linked(pairs: readonly Pair[], owners: Places, values: Places, extras: readonly string[] = []): Lists {
  return buildLists(
    owners.size,
    pairs.map(({ owner, value, extra }) => [
      owners.get(owner) ?? -1,
      values.get(value) ?? -1,
      extras.indexOf(String(extra)),
    ]),
  )
}

/** One entry a participant, its roles as bits. */
function participants(db: Store, events: Places, actors: Places): Lists {
  const merged: [number, number, number][] = []
  for (const { owner, value, extra } of findEventRoles(db).all()) {
    const [event, actor] = [events.get(owner) ?? -1, actors.get(value) ?? -1]
    const bit = 1 << ROLES.findIndex((role) => role === extra)
    const last = merged.at(-1)
    if (last && last[0] === event && last[1] === actor) last[2] |= bit
    else merged.push([event, actor, bit])
  }
  return buildLists(events.size, merged)
}

/** Places of the outlets that the articles count as (`independenceKey`); -1 where nobody knows. */
function voicesOf(rows: readonly ArticleRow[], actors: readonly ActorRef[], placeOf: Places): Int32Array {
  const slugOf = (id: number | null) => (id === null ? null : (actors[placeOf.get(id) ?? -1]?.slug ?? null))
  const published = new Map<number, PublishedArticle>(
    rows.map(({ id, outletId, originId }) => [
      id,
      { outlet: slugOf(outletId), originOutlet: slugOf(originId), copyOf: null },
    ]),
  )
  for (const { id, copyOfId } of rows) {
    const [article, original] = [published.get(id), published.get(copyOfId ?? -1)]
    if (article && original) article.copyOf = original
  }
  const places = new Map(actors.map((actor, place) => [actor.slug, place]))
  return Int32Array.from(rows, ({ id }) => {
    const article = published.get(id)
    return places.get((article && independenceKey(article)) ?? '') ?? -1
  })
}

function datesOf(rows: readonly Record<'earliest' | 'latest' | 'dated', number>[]) {
  return {
    earliest: Int32Array.from(rows, (row) => row.earliest),
    latest: Int32Array.from(rows, (row) => row.latest),
    dated: Uint8Array.from(rows, (row) => row.dated),
  }
}

function recordsOf(rows: readonly { id: number; approved: number }[], placeOf: Places) {
  return {
    count: rows.length,
    ids: Int32Array.from(rows, (row) => row.id),
    placeOf,
    approved: Uint8Array.from(rows, (row) => row.approved),
  }
}

/** Reads the whole store once: about half a second for 100,000 claims. */
export function loadIndex(db: Store): StoreIndex {
  const version = getDataVersion(db)
  const actors = findActors(db).all()
  const conflicts = findConflicts(db).all()
  const events = findEvents(db).all()
  const articles = findArticles(db).all()
  const [actorPlaces, conflictPlaces] = [placesOf(actors), placesOf(conflicts)]
  const [eventPlaces, articlePlaces] = [placesOf(events), placesOf(articles)]
  const claims = findClaims(db)
    .all()
    .sort((a, b) => (articlePlaces.get(a.articleId) ?? 0) - (articlePlaces.get(b.articleId) ?? 0))
  const claimPlaces = placesOf(claims)
  const eventClaims = linked(findEventClaims(db).all(), eventPlaces, claimPlaces, STANCES)
  const article = Int32Array.from(claims, (row) => articlePlaces.get(row.articleId) ?? -1)
  return {
    version,
    actors: actors.map(({ slug, name, kind }) => ({ slug, name, kind })),
    conflicts: conflicts.map(({ slug, name }) => ({ slug, name })),
    conflictsApproved: Uint8Array.from(conflicts, ({ approved }) => approved),
    events: {
      ...recordsOf(events, eventPlaces),
      ...datesOf(events),
      type: codesOf(
        EVENT_TYPES,
        events.map((row) => row.type),
      ),
      status: codesOf(
        EVENT_STATUSES,
        events.map((row) => row.status),
      ),
      outcome: codesOf(
        OUTCOMES,
        events.map((row) => row.outcome),
      ),
      rank: Uint8Array.from(events, (row) => row.rank),
      disputed: Uint8Array.from(events, (row) => row.disputed),
      conflicts: linked(findEventConflicts(db).all(), eventPlaces, conflictPlaces),
      participants: participants(db, eventPlaces, actorPlaces),
      claims: eventClaims,
    },
    claims: {
      ...recordsOf(claims, claimPlaces),
      article,
      speaker: Int32Array.from(claims, (row) => actorPlaces.get(row.speakerId ?? -1) ?? -1),
      voice: codesOf(
        VOICES,
        claims.map((row) => row.voice),
      ),
      modality: codesOf(
        MODALITIES,
        claims.map((row) => row.modality),
      ),
      conflicts: linked(findClaimConflicts(db).all(), claimPlaces, conflictPlaces),
      events: invertLists(eventClaims, claims.length),
    },
    articles: {
      ...recordsOf(articles, articlePlaces),
      ...datesOf(articles),
      outlet: Int32Array.from(articles, (row) => actorPlaces.get(row.outletId ?? -1) ?? -1),
      voice: voicesOf(articles, actors, actorPlaces),
      titleRank: Int32Array.from(articles, (row) => row.titleRank),
      claims: buildLists(
        articles.length,
        Array.from(article, (place, claim) => [place, claim, 0] as const),
      ),
    },
  }
}
