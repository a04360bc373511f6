import Database from 'better-sqlite3'
import { wrapConnection, type Store } from './client'
import type { ClaimCoding } from './commands/claim-coding'
import { NO_DATE } from './commands/dates'
import type { EventCoding } from './commands/event-coding'
import { saveActor, type ActorCoding } from './commands/save-actor'
import { saveArticle, type ArticleMetadata, type ArticleText } from './commands/save-article'
import { saveClaim } from './commands/save-claim'
import { saveConflict } from './commands/save-conflict'
import { saveEvent } from './commands/save-event'
import { saveOutlet } from './commands/save-outlet'
import { saveProcess } from './commands/save-process'
import type { Author } from './commands/write'
import { applyMigrations } from './migrate'

/** An empty store in memory, made by the real migrations and triggers. */
export function createTestDb(): Store {
  const store = wrapConnection(new Database(':memory:'))
  applyMigrations(store.$client, ':memory:')
  return store
}

export const TESTER: Author = { who: 'tester', at: '2026-01-01T00:00:00.000Z' }
export const APPROVED = { state: 'approved', draftedBy: 'tester' } as const

export function anActor(slug: string, changes: Partial<ActorCoding> = {}): ActorCoding {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1)
  const plain = { iso3166: null, wikidata: null, affiliation: null, office: null, aliases: [] }
  return { slug, name, kind: 'state', ...plain, ...changes }
}

export function anArticle(slug: string, changes: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    slug,
    title: `About ${slug}`,
    titleNote: null,
    author: null,
    outlet: 'gazette',
    originOutlet: null,
    copyOf: null,
    revises: null,
    url: null,
    language: 'en',
    published: { edtf: '2024-05-02', basis: 'stated', note: null },
    sourceName: null,
    ...changes,
  }
}

export function aText(source: string): ArticleText {
  return { source, extracted: null, removals: [] }
}

export function anEvent(slug: string, changes: Partial<EventCoding> = {}): EventCoding {
  return {
    slug,
    title: `The ${slug}`,
    type: 'offer_mediation',
    status: 'happened',
    conflicts: ['north-south'],
    process: null,
    participants: [
      { actor: 'mediaria', roles: ['good_offices'], lead: true, representedBy: [] },
      { actor: 'northland', roles: ['party'], lead: false, representedBy: [] },
      { actor: 'southland', roles: ['party'], lead: false, representedBy: [] },
    ],
    date: { edtf: '2024-05', basis: 'stated', note: null },
    place: null,
    outcome: 'offered',
    agreement: null,
    note: null,
    ...changes,
  }
}

/** A claim on the first place of `quote` in `body`. */
export function aClaim(id: string, body: string, quote: string, changes: Partial<ClaimCoding> = {}): ClaimCoding {
  const start = body.indexOf(quote)
  return {
    id,
    article: 'first',
    anchor: { start, end: start + quote.length, quote },
    alsoAt: [],
    paraphrase: null,
    speaker: null,
    speakerNote: null,
    relayedVia: [],
    voice: 'narration',
    modality: 'CT+',
    tense: 'historical',
    conflicts: ['north-south'],
    said: NO_DATE,
    events: [{ event: 'offer', stance: 'supports' }],
    note: null,
    ...changes,
  }
}

export const BODY =
  'Mediaria offered to mediate 🕊 in May. “We saw no offer,” Northland’s envoy said.\n\nMediaria offered to mediate.'

/** A small world: two parties, a mediator, an outlet, one article with a supporting and a disputing claim on one event. */
export function addSample(store: Store): Store {
  for (const slug of ['mediaria', 'northland', 'southland']) saveActor(store, anActor(slug), TESTER)
  saveActor(store, anActor('envoy', { kind: 'person', affiliation: 'northland', office: 'Envoy' }), TESTER)
  for (const slug of ['gazette', 'herald']) {
    saveActor(store, anActor(slug, { kind: 'outlet' }), TESTER)
    saveOutlet(store, { slug, country: 'QA', ownership: 'private', republishes: null, note: null }, TESTER)
  }
  const parties = [
    { actor: 'northland', side: 'a' },
    { actor: 'southland', side: 'b' },
  ]
  const blank = { description: null, wikidata: null, start: '2014', aliases: ['The war'] }
  saveConflict(store, { slug: 'north-south', name: 'North-South', parties, ...blank }, TESTER)
  saveProcess(store, { slug: 'thread', name: 'Thread', description: null, conflict: 'north-south' }, TESTER)
  saveEvent(store, anEvent('offer', { process: 'thread' }), TESTER, APPROVED)
  saveArticle(store, anArticle('first'), aText(BODY), TESTER, 'approved')
  saveClaim(store, aClaim('c-1', BODY, 'Mediaria offered to mediate 🕊'), TESTER, APPROVED)
  const denial = { speaker: 'envoy', voice: 'direct_quote', events: [{ event: 'offer', stance: 'disputes' }] } as const
  saveClaim(
    store,
    aClaim('c-2', BODY, '“We saw no offer,”', { ...denial, events: [...denial.events] }),
    TESTER,
    APPROVED,
  )
  return store
}
