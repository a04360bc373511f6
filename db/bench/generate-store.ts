import { createHash } from 'node:crypto'
import type { Store } from '@/db/client'
import {
  actors,
  articles,
  claimConflicts,
  claimEvents,
  claims,
  conflictParties,
  conflicts,
  eventConflicts,
  eventParticipants,
  eventRoles,
  events,
  outlets,
  processes,
} from '@/db/schema'
import { chainChange, NO_HASH, writeDataVersion } from '@/db/data-version'
import { insertRow } from '@/db/statements'
import { dropTriggers, installTriggers, rebuildFullText } from '@/db/triggers'
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  EVIDENCE_LEVELS,
  MEDIATOR_ROLES,
  MODALITIES,
  OUTCOMES,
  OWNERSHIPS,
  STANCES,
  TENSES,
  VOICES,
  type Basis,
} from '@/lib/codebook/values'
import { addDays, dayNumber, dayOfNumber } from '@/lib/dates/calendar'
import { boundsOf, precisionOf } from '@/lib/dates/edtf'
import { makeWriter } from './generate-text'
import { makeRandom, makeZipf, type Random } from './random'

export type StoreSize = {
  articles: number
  claims: number
  events: number
  actors: number
  conflicts: number
  outlets: number
  processes: number
  bodyLength: number
  seed: number
}

/** The size of the bench: what PERF measures are stated for. */
export const BENCH_SIZE: StoreSize = {
  articles: 10_000,
  claims: 100_000,
  events: 30_000,
  actors: 200,
  conflicts: 150,
  outlets: 60,
  processes: 400,
  bodyLength: 3_000,
  seed: 20_261_121,
}

/** For tests: every kind of record, in a tenth of a second. */
export const SMALL_SIZE: StoreSize = {
  articles: 60,
  claims: 400,
  events: 150,
  actors: 12,
  conflicts: 8,
  outlets: 6,
  processes: 5,
  bodyLength: 600,
  seed: 1,
}

const FIRST_DAY = dayNumber('1990-01-01')
const DAYS = dayNumber('2026-12-31') - FIRST_DAY

/** EDTF of every precision: most to the day, a tenth unknown. */
function makeEdtf(random: Random): string | null {
  const day = dayOfNumber(FIRST_DAY + random.below(DAYS - 60))
  const kind = random.next()
  if (kind < 0.1) return null
  if (kind < 0.25) return day.slice(0, 7)
  if (kind < 0.33) return day.slice(0, 4)
  if (kind < 0.4) return `${day}/${addDays(day, 1 + random.below(50))}`
  if (kind < 0.42) return `../${day}`
  return day
}

function dateColumns(prefix: string, edtf: string | null, basis: Basis) {
  const { earliest, latest } = boundsOf(edtf)
  const columns = {
    [`${prefix}Edtf`]: edtf,
    [`${prefix}Earliest`]: earliest,
    [`${prefix}Latest`]: latest,
    [`${prefix}Precision`]: precisionOf(edtf),
    [`${prefix}Basis`]: edtf === null ? null : basis,
  }
  return columns
}

function makeState(random: Random): 'approved' | 'draft' | 'rejected' {
  const share = random.next()
  return share < 0.94 ? 'approved' : share < 0.98 ? 'draft' : 'rejected'
}

function distinct(count: number, draw: () => number): number[] {
  const found = new Set<number>()
  for (let tries = 0; found.size < count && tries < count * 8; tries++) found.add(draw())
  return [...found]
}

function insertNames(store: Store, size: StoreSize, random: Random): void {
  for (let id = 1; id <= size.actors; id++)
    insertRow(store, actors, { id, slug: `actor-${id}`, name: `Actor ${id}`, kind: id % 5 === 0 ? 'igo' : 'state' })
  for (let at = 1; at <= size.outlets; at++) {
    const id = size.actors + at
    insertRow(store, actors, { id, slug: `outlet-${at}`, name: `Outlet ${at}`, kind: 'outlet' })
    insertRow(store, outlets, { id, ownership: random.pick(OWNERSHIPS) })
  }
  for (let id = 1; id <= size.conflicts; id++) {
    insertRow(store, conflicts, { id, slug: `conflict-${id}`, name: `Conflict ${id}` })
    for (const [at, actorId] of distinct(2, () => 1 + random.below(size.actors)).entries())
      insertRow(store, conflictParties, { conflictId: id, actorId, side: at === 0 ? 'a' : 'b' })
  }
  for (let id = 1; id <= size.processes; id++)
    insertRow(store, processes, {
      id,
      slug: `process-${id}`,
      name: `Process ${id}`,
      conflictId: 1 + random.below(size.conflicts),
    })
}

function insertArticles(
  store: Store,
  size: StoreSize,
  random: Random,
): { sentences: [number, number][]; body: string }[] {
  const write = makeWriter(random, size.bodyLength)
  const drawOutlet = makeZipf(random, size.outlets)
  const outlet = () => size.actors + 1 + drawOutlet()
  return Array.from({ length: size.articles }, (_, at) => {
    const { body, sentences } = write()
    insertRow(store, articles, {
      id: at + 1,
      slug: `article-${at + 1}`,
      state: makeState(random),
      title: `Article ${at + 1} on ${body.slice(0, 40)}`,
      outletId: random.chance(0.02) ? null : outlet(),
      originOutletId: random.chance(0.08) ? outlet() : null,
      copyOfId: at > 0 && random.chance(0.04) ? 1 + random.below(at) : null,
      language: 'en',
      ...dateColumns('published', dayOfNumber(FIRST_DAY + random.below(DAYS)), 'stated'),
      contentHash: createHash('sha256').update(body).digest('hex'),
      removals: [],
      body,
      source: body,
    })
    return { body, sentences: sentences.map(({ start, end }) => [start, end]) }
  })
}

function insertEvents(store: Store, size: StoreSize, random: Random): void {
  const [drawActor, drawConflict] = [makeZipf(random, size.actors), makeZipf(random, size.conflicts)]
  for (let id = 1; id <= size.events; id++) {
    const rank = random.chance(0.02) ? 0 : random.chance(0.6) ? 1 : 1 + random.below(EVIDENCE_LEVELS.length)
    insertRow(store, events, {
      id,
      slug: `event-${id}`,
      state: makeState(random),
      title: `What was done, number ${id}`,
      type: random.pick(EVENT_TYPES),
      status: random.chance(0.75) ? 'happened' : random.pick(EVENT_STATUSES),
      outcome: random.chance(0.4) ? random.pick(OUTCOMES) : null,
      processId: random.chance(0.2) ? 1 + random.below(size.processes) : null,
      ...dateColumns('date', makeEdtf(random), random.chance(0.7) ? 'stated' : 'inferred'),
      evidenceRank: rank,
      evidenceLevel: EVIDENCE_LEVELS[rank - 1] ?? null,
      evidenceDisputed: random.chance(0.12),
      evidenceOutlets: rank > 1 ? 2 : 1,
      evidenceArticles: 2,
      evidenceClaims: 3,
      evidenceReason: rank > 1 ? 'Two outlets report it.' : 'One outlet reports it.',
    })
    for (const [at, conflict] of distinct(random.chance(0.2) ? 2 : 1, drawConflict).entries())
      insertRow(store, eventConflicts, { eventId: id, conflictId: conflict + 1, rank: at })
    for (const [at, actor] of distinct(2 + random.below(4), drawActor).entries()) {
      insertRow(store, eventParticipants, { eventId: id, actorId: actor + 1, rank: at, isLead: at === 0 })
      const roles = at < 2 ? distinct(random.chance(0.25) ? 2 : 1, () => random.below(MEDIATOR_ROLES.length)) : []
      for (const role of roles)
        insertRow(store, eventRoles, { eventId: id, actorId: actor + 1, role: MEDIATOR_ROLES[role]! })
      if (at >= 2 || random.chance(0.03))
        insertRow(store, eventRoles, { eventId: id, actorId: actor + 1, role: 'party' })
    }
  }
}

function insertClaims(
  store: Store,
  size: StoreSize,
  random: Random,
  texts: readonly { sentences: [number, number][]; body: string }[],
): void {
  const drawActor = makeZipf(random, size.actors)
  const drawConflict = makeZipf(random, size.conflicts)
  for (let id = 1; id <= size.claims; id++) {
    const article = random.below(size.articles)
    const { body, sentences } = texts[article]!
    const [start, end] = random.pick(sentences)
    const quote = body.slice(start, end)
    insertRow(store, claims, {
      id,
      publicId: `c-${id}`,
      articleId: article + 1,
      start,
      end,
      state: random.chance(0.01) ? 'orphaned' : makeState(random),
      speakerId: random.chance(0.2) ? null : drawActor() + 1,
      voice: random.pick(VOICES),
      modality: random.chance(0.6) ? 'CT+' : random.pick(MODALITIES),
      tense: random.pick(TENSES),
      prefix: body.slice(Math.max(0, start - 32), start),
      suffix: body.slice(end, end + 32),
      textHash: createHash('sha256').update(quote).digest('hex'),
      quote,
      paraphrase: random.chance(0.5) ? 'Somebody said something about an act of mediation.' : null,
    })
    for (const [rank, conflict] of distinct(random.below(3), drawConflict).entries())
      insertRow(store, claimConflicts, { claimId: id, conflictId: conflict + 1, rank })
    const linked = random.chance(0.1) ? 0 : random.chance(0.15) ? 2 : 1
    for (const event of distinct(linked, () => random.below(size.events)))
      insertRow(store, claimEvents, {
        claimId: id,
        eventId: event + 1,
        stance: random.chance(0.75) ? 'supports' : random.pick(STANCES),
      })
  }
}

/**
 * Fills an empty store with synthetic records, the same for the same size and seed. Actors and conflicts are drawn by Zipf's law.
 * Evidence is drawn too, not computed: the bench reads it, nothing checks it.
 */
export function generateStore(store: Store, size: StoreSize): void {
  const random = makeRandom(size.seed)
  dropTriggers(store.$client)
  store.$client.transaction(() => {
    insertNames(store, size, random)
    const texts = insertArticles(store, size, random)
    insertEvents(store, size, random)
    insertClaims(store, size, random, texts)
    writeDataVersion(store, { counter: 1, hash: chainChange(NO_HASH, 'bench', 'generated', JSON.stringify(size)) })
  })()
  installTriggers(store.$client)
  rebuildFullText(store.$client)
}
