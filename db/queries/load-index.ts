import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import type { ActorRef } from '@/lib/api/shared-contracts'
import { independenceKey, type PublishedArticle } from '@/lib/claims/independence'
import { EVENT_STATUSES, EVENT_TYPES, MODALITIES, OUTCOMES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import {
  findActors,
  findArticles,
  findClaimConflicts,
  findClaims,
  findConflicts,
  findEventClaims,
  findEventConflicts,
  findEventRoles,
  findEvents,
  type ArticleRow,
  type ClaimRow,
  type LinkRow,
} from './index-rows'
import { buildLists, eachOf, invertLists, type Entry } from './lists'
import { NONE, type StoreIndex } from './store-index'

/** By id; -1 where there is no such record. */
type Places = Int32Array

function placesOf(rows: readonly { id: number }[]): Places {
  const places = new Int32Array(rows.reduce((most, { id }) => Math.max(most, id), 0) + 1).fill(-1)
  rows.forEach(({ id }, place) => (places[id] = place))
  return places
}

const placeOf = (places: Places, id: number | null) => (id === null ? -1 : (places[id] ?? -1))

function codesOf<Row>(rows: readonly Row[], values: readonly string[], read: (row: Row) => string | null): Uint8Array {
  const places = new Map<string | null, number>(values.map((value, place) => [value, place]))
  return Uint8Array.from(rows, (row) => places.get(read(row)) ?? NONE)
}

function* toEntries(
  rows: Iterable<LinkRow>,
  owners: Places,
  values: Places,
  words: readonly string[] = [],
): Generator<Entry> {
  for (const { owner, value, word } of rows)
    yield { owner: placeOf(owners, owner), value: placeOf(values, value), extra: words.indexOf(word) }
}

/** One entry a participant, its roles as bits. Rows of a participant follow each other. */
function* mergeRoles(entries: Iterable<Entry>): Generator<Entry> {
  let last: Entry = { owner: -1, value: -1, extra: 0 }
  for (const { owner, value, extra } of entries) {
    if (last.owner === owner && last.value === value) last.extra |= 1 << extra
    else {
      yield last // the very first is nobody's, and left out
      last = { owner, value, extra: 1 << extra }
    }
  }
  yield last
}

/** Claims of known articles, article by article, as in the text. */
function sortClaims(rows: readonly ClaimRow[], articles: Places, count: number): ClaimRow[] {
  const byArticle = buildLists(
    count,
    rows.map(({ articleId }, value) => ({ owner: placeOf(articles, articleId), value, extra: 0 })),
  )
  const sorted: ClaimRow[] = []
  for (let article = 0; article < count; article++) {
    const from = sorted.length
    eachOf(byArticle, article, (row) => sorted.push(rows[row]!))
    const ofArticle = sorted.splice(from).sort((a, b) => a.start - b.start || a.id - b.id)
    sorted.push(...ofArticle)
  }
  return sorted
}

/** Places of the outlets that the articles count as (`independenceKey`); -1 where nobody knows. */
function voicesOf(rows: readonly ArticleRow[], actors: readonly ActorRef[], places: Places): Int32Array {
  const slugOf = (id: number | null) => actors[placeOf(places, id)]?.slug ?? null
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
  const placeOfSlug = new Map(actors.map((actor, place) => [actor.slug, place]))
  return Int32Array.from(rows, ({ id }) => {
    const article = published.get(id)
    return placeOfSlug.get((article && independenceKey(article)) ?? '') ?? -1
  })
}

function datesOf(rows: readonly Record<'earliest' | 'latest' | 'dated', number>[]) {
  return {
    earliest: Int32Array.from(rows, (row) => row.earliest),
    latest: Int32Array.from(rows, (row) => row.latest),
    dated: Uint8Array.from(rows, (row) => row.dated),
  }
}

function recordsOf(rows: readonly { id: number; approved: number }[], places: Places) {
  return {
    count: rows.length,
    ids: Int32Array.from(rows, (row) => row.id),
    placeOf: places,
    approved: Uint8Array.from(rows, (row) => row.approved),
  }
}

/** Reads the whole store once: a few hundred milliseconds for 100,000 claims. */
export function loadIndex(db: Store): StoreIndex {
  const [actors, conflicts] = [findActors(db).all(), findConflicts(db).all()]
  const [events, articles] = [findEvents(db).all(), findArticles(db).all()]
  const [actorPlaces, conflictPlaces] = [placesOf(actors), placesOf(conflicts)]
  const [eventPlaces, articlePlaces] = [placesOf(events), placesOf(articles)]
  const claims = sortClaims(findClaims(db).all(), articlePlaces, articles.length)
  const claimPlaces = placesOf(claims)
  const article = Int32Array.from(claims, (row) => placeOf(articlePlaces, row.articleId))
  const eventClaims = buildLists(events.length, toEntries(findEventClaims(db).all(), eventPlaces, claimPlaces, STANCES))
  const eventConflicts = toEntries(findEventConflicts(db).all(), eventPlaces, conflictPlaces)
  const claimConflicts = toEntries(findClaimConflicts(db).all(), claimPlaces, conflictPlaces)
  const roles = toEntries(findEventRoles(db).all(), eventPlaces, actorPlaces, ROLES)
  const articleRecords = recordsOf(articles, articlePlaces)
  return {
    version: getDataVersion(db),
    actors: actors.map(({ slug, name, kind }) => ({ slug, name, kind })),
    conflicts: conflicts.map(({ slug, name }) => ({ slug, name })),
    conflictsApproved: Uint8Array.from(conflicts, ({ approved }) => approved),
    events: {
      ...recordsOf(events, eventPlaces),
      ...datesOf(events),
      type: codesOf(events, EVENT_TYPES, (row) => row.type),
      status: codesOf(events, EVENT_STATUSES, (row) => row.status),
      outcome: codesOf(events, OUTCOMES, (row) => row.outcome),
      rank: Uint8Array.from(events, (row) => row.rank),
      disputed: Uint8Array.from(events, (row) => row.disputed),
      conflicts: buildLists(events.length, eventConflicts),
      participants: buildLists(events.length, mergeRoles(roles)),
      claims: eventClaims,
    },
    claims: {
      ...recordsOf(claims, claimPlaces),
      approved: Uint8Array.from(claims, (row, at) => row.approved & articleRecords.approved[article[at]!]!),
      article,
      speaker: Int32Array.from(claims, (row) => placeOf(actorPlaces, row.speakerId)),
      voice: codesOf(claims, VOICES, (row) => row.voice),
      modality: codesOf(claims, MODALITIES, (row) => row.modality),
      conflicts: buildLists(claims.length, claimConflicts),
      events: invertLists(eventClaims, claims.length),
    },
    articles: {
      ...articleRecords,
      ...datesOf(articles),
      outlet: Int32Array.from(articles, (row) => placeOf(actorPlaces, row.outletId)),
      voice: voicesOf(articles, actors, actorPlaces),
      titleRank: Int32Array.from(articles, (row) => row.titleRank),
      claims: buildLists(
        articles.length,
        Array.from(article, (owner, value) => ({ owner, value, extra: 0 })),
      ),
    },
  }
}
