import { expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Store } from '@/db/client'
import { saveArticle } from '@/db/commands/save-article'
import { saveClaim } from '@/db/commands/save-claim'
import { saveEvent } from '@/db/commands/save-event'
import { getTimeline } from '@/db/queries/timeline'
import { aClaim, addSample, anArticle, anEvent, aText, BODY, createTestDb, TESTER } from '@/db/testing'
import { NO_FILTERS } from '@/lib/filters/filters'
import { decide } from './decide'
import { listPending, listPendingArticles } from './list-drafts'

const DRAFT = {
  state: 'draft',
  draftedBy: 'rules 1',
  confidence: 0.7,
  why: [{ rule: 'offer', cue: 'offered' }],
} as const
const REVIEWER = { who: 'ann', at: '2026-02-01T00:00:00.000Z' }

/** The sample and a second article of another outlet: one draft claim on a draft event, one on the approved one. */
function addDrafts(): Store {
  const store = addSample(createTestDb())
  saveArticle(store, anArticle('second', { outlet: 'herald' }), aText(BODY), TESTER, 'draft')
  saveEvent(store, anEvent('talks', { type: 'hosted_talks' }), TESTER, DRAFT)
  const own = { article: 'second', events: [{ event: 'talks', stance: 'supports' as const }] }
  saveClaim(store, aClaim('d-1', BODY, 'Mediaria offered to mediate 🕊', own), TESTER, DRAFT)
  saveClaim(store, aClaim('d-2', BODY, 'in May', { article: 'second' }), TESTER, DRAFT)
  return store
}

function stateOf(store: Store, table: 'events' | 'articles', slug: string): unknown {
  return store.$client.prepare(`select state from ${table} where slug = ?`).pluck().get(slug)
}

const happened = (store: Store) => getTimeline(store, NO_FILTERS).total
const evidence = (store: Store, slug: string) =>
  store.$client.prepare('select evidence_level from events where slug = ?').pluck().get(slug)

test('what is to be decided is listed with its why', () => {
  const store = addDrafts()
  expect(listPendingArticles(store, 10)).toMatchObject({
    articles: [{ slug: 'second', state: 'draft', claims: 2, events: 1 }],
    total: 1,
  })
  const { claims, events } = listPending(store, 'second')
  expect(events).toMatchObject([
    { slug: 'talks', claims: 1, confidence: 0.7, why: [{ rule: 'offer', cue: 'offered' }] },
  ])
  expect(claims.map(({ id, events }) => [id, events])).toEqual([
    ['d-1', [{ event: 'talks', stance: 'supports', state: 'draft' }]],
    ['d-2', [{ event: 'offer', stance: 'supports', state: 'approved' }]],
  ])
  expect(() => listPending(store, 'third')).toThrow(/^--article: "third" is no article/)
})

test('accepting an event moves it with its claims into the charts, on the record', () => {
  const store = addDrafts()
  expect(happened(store)).toBe(1)
  const decided = decide(store, { verb: 'accept', keys: ['talks'], all: false }, REVIEWER)
  expect(decided).toMatchObject({
    events: ['talks'],
    claims: ['d-1'],
    articles: ['second'],
    left: { claims: 1, events: 0 },
  })
  expect(happened(store)).toBe(2)
  expect(evidence(store, 'talks')).toBe('single')
  const who = store.$client.prepare(`select entity, key from revisions where who = 'ann' order by id`).raw().all()
  expect(who).toEqual([
    ['article', 'second'],
    ['claim', 'd-1'],
    ['event', 'talks'],
  ])
  expect(checkStore(store)).toEqual([])
})

test('a claim is accepted alone, with all also its events; the evidence of known events follows', () => {
  const store = addDrafts()
  decide(store, { verb: 'accept', keys: ['d-2'], all: false }, REVIEWER)
  expect(evidence(store, 'offer')).toBe('corroborated')
  decide(store, { verb: 'accept', keys: ['d-1'], all: false }, REVIEWER)
  expect(stateOf(store, 'events', 'talks')).toBe('draft')
  expect(happened(store)).toBe(1)
  decide(store, { verb: 'accept', keys: ['d-1'], all: true }, REVIEWER)
  expect(happened(store)).toBe(2)
  expect(checkStore(store)).toEqual([])
})

test('an article is accepted alone, or with every draft of it', () => {
  const store = addDrafts()
  expect(decide(store, { verb: 'accept', keys: ['second'], all: false }, REVIEWER)).toMatchObject({
    articles: ['second'],
    claims: [],
  })
  expect(decide(store, { verb: 'accept', keys: ['second'], all: true }, REVIEWER)).toMatchObject({
    claims: ['d-1', 'd-2'],
    events: ['talks'],
  })
  expect(listPendingArticles(store, 10)).toEqual({ articles: [], total: 0 })
  expect(checkStore(store)).toEqual([])
})

test('rejecting: the last claim takes its draft event along, an article its drafts', () => {
  const store = addDrafts()
  expect(decide(store, { verb: 'reject', keys: ['d-1'], all: false }, REVIEWER)).toMatchObject({
    claims: ['d-1'],
    events: ['talks'],
  })
  const other = addDrafts()
  expect(decide(other, { verb: 'reject', keys: ['talks'], all: false }, REVIEWER)).toMatchObject({
    claims: [],
    events: ['talks'],
  })
  const third = addDrafts()
  const decided = decide(third, { verb: 'reject', keys: ['second'], all: false }, REVIEWER)
  expect(decided).toMatchObject({
    articles: ['second'],
    claims: ['d-1', 'd-2'],
    events: ['talks'],
    left: { claims: 0, events: 0 },
  })
  for (const one of [store, other, third]) {
    expect(happened(one)).toBe(1)
    expect(checkStore(one)).toEqual([])
  }
})

test('what an approved event stands on alone cannot be rejected under it', () => {
  const store = addDrafts()
  decide(store, { verb: 'accept', keys: ['talks'], all: false }, REVIEWER)
  for (const key of ['d-1', 'second'])
    expect(() => decide(store, { verb: 'reject', keys: [key], all: false }, REVIEWER)).toThrow(
      /all that the approved event talks stands on/,
    )
  decide(store, { verb: 'reject', keys: ['talks', 'd-1'], all: false }, REVIEWER)
  expect(checkStore(store)).toEqual([])
})

test('one unknown id, and nothing of the call is decided', () => {
  const store = addDrafts()
  expect(() => decide(store, { verb: 'accept', keys: ['talks', 'nope'], all: false }, REVIEWER)).toThrow(
    /"nope" is no claim, event or article/,
  )
  expect(stateOf(store, 'events', 'talks')).toBe('draft')
  expect(stateOf(store, 'articles', 'second')).toBe('draft')
})
