/**
 * Filters as conditions: the one place where a key of a link becomes a test of a record itself. How events, claims and articles
 * then have to meet is in select.ts.
 *
 * Several values of one key mean any of them; several keys must all hold.
 *
 * | key | events | claims | articles |
 * |---|---|---|---|
 * | mediator, role | one participant has both; `mediator` alone: in any mediating role | bears on such an event | has such a claim |
 * | party, type, status, evidence, disputed | of the event | bears on such an event | has such a claim |
 * | conflict | one of the event's | about it, itself or through an event | has such a claim |
 * | stance | some claim bears on it so | bears so on some event | has such a claim |
 * | speaker, voice, modality | some claim on it | of the claim | has such a claim |
 * | outlet | some claim on it was published there | published there | published there |
 * | q | some claim on it has the words | quote or paraphrase has them | title or body has them |
 * | from, to | its dates overlap the window | an event it bears on does; a claim on no event: its article's publication | see below |
 *
 * Keys of a claim must hold for one and the same claim, and keys of an event for the same event that this claim bears on.
 * An event without a date overlaps no window. An article's window is its publication date, unless a key speaks of events
 * (mediator, role, party, type, status, evidence, disputed, stance): then it is that of the events it tells of.
 * Without `drafts` only what is approved counts: events, claims, and the articles that claims stand in.
 */
import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import { EVENT_STATUSES, EVENT_TYPES, EVIDENCE_LEVELS, MODALITIES, ROLES, VOICES } from '@/lib/codebook/values'
import { windowBounds } from '@/lib/dates/window'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { someOf } from './lists'
import { matchExpression } from './match-text'
import { holdsRole, wantedPlaces } from './series'
import type { StoreIndex } from './store-index'

/** The keys that a record of each noun answers by itself; the others are answered by what it is linked to. */
export const OWN_KEYS = {
  events: ['from', 'to', 'mediator', 'conflict', 'party', 'type', 'role', 'evidence', 'disputed', 'status', 'drafts'],
  claims: ['speaker', 'outlet', 'voice', 'modality', 'q', 'drafts'],
  articles: ['from', 'to', 'outlet', 'q', 'drafts'],
} as const satisfies Record<string, (keyof Filters)[]>
export type Noun = keyof typeof OWN_KEYS

/** The filters with only the given keys left on. */
export function only(filters: Filters, keys: readonly (keyof Filters)[]): Filters {
  return Object.assign({ ...NO_FILTERS }, Object.fromEntries(keys.map((key) => [key, filters[key]])))
}

/** Whether a record, by its place, meets one key. */
type Test = (place: number) => boolean
type Coded = Uint8Array
type Dates = Pick<StoreIndex['events'], 'earliest' | 'latest' | 'dated'>

const findClaims = column<number>('select rowid from claims_fts where claims_fts match ?')
const findArticles = column<number>('select rowid from articles_fts where articles_fts match ?')

/** The value at each place is one of those wanted; null: any will do. */
function isCoded<T extends string>(coded: Coded, values: readonly T[], wanted: readonly T[]): Test | null {
  if (wanted.length === 0) return null
  const isWanted = values.map((value) => wanted.includes(value))
  return (place) => isWanted[coded[place]!] === true
}

/** The record named at each place is one of those wanted. */
function isNamed(named: Int32Array, records: readonly { slug: string }[], slugs: readonly string[]): Test | null {
  const wanted = wantedPlaces(records, slugs)
  return wanted && ((place) => wanted.has(named[place]!))
}

const toNumber = (day: string) => Number(day.replaceAll('-', ''))

/** Keeps what may fall inside the window: an open end reaches any day, an unknown date none. */
function overlaps({ earliest, latest, dated }: Dates, filters: Filters): Test | null {
  const bounds = windowBounds(filters.from, filters.to)
  if (bounds.earliest === null && bounds.latest === null) return null
  const from = bounds.earliest === null ? 0 : toNumber(bounds.earliest)
  const to = bounds.latest === null ? Number.POSITIVE_INFINITY : toNumber(bounds.latest)
  return (place) => dated[place] === 1 && (latest[place] === 0 || latest[place]! >= from) && earliest[place]! <= to
}

/** The words are found in the record's text. */
function matches(db: Store, records: StoreIndex[Noun], find: typeof findClaims, q: string | null): Test | null {
  if (q === null) return null
  const expression = matchExpression(q)
  const found = new Uint8Array(records.count)
  if (expression !== null) for (const id of find(db).all(expression)) found[records.placeOf[id]!] = 1
  return (place) => found[place] === 1
}

function testEvents(index: StoreIndex, filters: Filters): (Test | null)[] {
  const { conflicts, participants, type, status, rank, disputed } = index.events
  const { mediator, role, party } = filters
  const wantedConflicts = wantedPlaces(index.conflicts, filters.conflict)
  const holds = mediator.length === 0 && role.length === 0 ? null : holdsRole(index, filters)
  const parties = wantedPlaces(index.actors, party)
  const partyBit = 1 << ROLES.indexOf('party')
  const leastRank = filters.evidence === 'any' ? 0 : EVIDENCE_LEVELS.indexOf(filters.evidence) + 1
  return [
    overlaps(index.events, filters),
    isCoded(type, EVENT_TYPES, filters.type),
    isCoded(status, EVENT_STATUSES, filters.status),
    leastRank === 0 ? null : (event) => rank[event]! >= leastRank,
    filters.disputed === null ? null : (event) => (disputed[event] === 1) === filters.disputed,
    wantedConflicts && ((event) => someOf(conflicts, event, (conflict) => wantedConflicts.has(conflict))),
    holds && ((event) => someOf(participants, event, holds)),
    parties &&
      ((event) => someOf(participants, event, (actor, roles) => (roles & partyBit) !== 0 && parties.has(actor))),
  ]
}

function testClaims(db: Store, index: StoreIndex, filters: Filters): (Test | null)[] {
  const { speaker, voice, modality, article } = index.claims
  const published = isNamed(index.articles.outlet, index.actors, filters.outlet)
  return [
    isNamed(speaker, index.actors, filters.speaker),
    isCoded(voice, VOICES, filters.voice),
    isCoded(modality, MODALITIES, filters.modality),
    published && ((claim) => published(article[claim]!)),
    matches(db, index.claims, findClaims, filters.q),
  ]
}

function testArticles(db: Store, index: StoreIndex, filters: Filters): (Test | null)[] {
  return [
    isNamed(index.articles.outlet, index.actors, filters.outlet),
    overlaps(index.articles, filters),
    matches(db, index.articles, findArticles, filters.q),
  ]
}

/** Which records meet, by themselves, the keys of `OWN_KEYS`: 1 at the places of those that do. */
export function flagOwn(db: Store, index: StoreIndex, noun: Noun, filters: Filters): Uint8Array {
  const tests: Record<Noun, () => (Test | null)[]> = {
    events: () => testEvents(index, filters),
    claims: () => testClaims(db, index, filters),
    articles: () => testArticles(db, index, filters),
  }
  const set = tests[noun]().filter((test) => test !== null)
  const { approved } = index[noun]
  return approved.map((isApproved, place) =>
    (filters.drafts || isApproved === 1) && set.every((test) => test(place)) ? 1 : 0,
  )
}
