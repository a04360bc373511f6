import { expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Store } from '@/db/client'
import { aClaim, addSample, anActor, anEvent, BODY, createTestDb, TESTER } from '@/db/testing'
import { saveActor } from './save-actor'
import { saveClaim } from './save-claim'
import { saveConflict } from './save-conflict'
import { saveEvent } from './save-event'
import { setState } from './set-state'

const DRAFT = { state: 'draft', draftedBy: 'rules 1' } as const

function statesOf(store: Store): Record<string, string> {
  const sql = `select slug, state from actors where slug in ('eastland', 'minister', 'host', 'unrelated')
    union all select slug, state from conflicts where slug = 'east-north' order by slug`
  const rows = store.$client.prepare<[], { slug: string; state: string }>(sql).all()
  return Object.fromEntries(rows.map(({ slug, state }) => [slug, state]))
}

/** A drafted claim and a drafted event on a conflict, parties and persons that only the drafter has named. */
function addDrafts(store: Store): Store {
  for (const slug of ['eastland', 'host', 'unrelated']) saveActor(store, anActor(slug), TESTER, 'draft')
  saveActor(store, anActor('minister', { kind: 'person', affiliation: 'eastland' }), TESTER, 'draft')
  const parties = [
    { actor: 'eastland', side: 'a' },
    { actor: 'northland', side: 'b' },
  ]
  const blank = { description: null, wikidata: null, start: null, aliases: [] }
  saveConflict(store, { slug: 'east-north', name: 'East-North', parties, ...blank }, TESTER, 'draft')
  const participants = [{ actor: 'host', roles: ['hosting_talks' as const], lead: true, representedBy: [] }]
  saveEvent(store, anEvent('talks', { conflicts: ['east-north'], participants }), TESTER, DRAFT)
  const coding = { speaker: 'minister', conflicts: [], events: [{ event: 'talks', stance: 'supports' as const }] }
  saveClaim(store, aClaim('d-1', BODY, 'Mediaria offered', coding), TESTER, DRAFT)
  return store
}

test('what a drafter proposes stays a proposal until a record that needs it is approved', () => {
  const store = addDrafts(addSample(createTestDb()))
  const proposed = { 'east-north': 'draft', eastland: 'draft', host: 'draft', minister: 'draft', unrelated: 'draft' }
  expect(statesOf(store)).toEqual(proposed)
  setState(store, { entity: 'claim', key: 'd-1' }, 'approved', { ...TESTER, who: 'reviewer' })
  expect(statesOf(store)).toEqual({ ...proposed, minister: 'approved', eastland: 'approved' })
  setState(store, { entity: 'event', key: 'talks' }, 'approved', { ...TESTER, who: 'reviewer' })
  expect(statesOf(store)).toEqual({
    'east-north': 'approved',
    eastland: 'approved',
    host: 'approved',
    minister: 'approved',
    unrelated: 'draft',
  })
  const revisions = store.$client.prepare(`select entity, key from revisions where who = 'reviewer' order by id`)
  expect(revisions.raw().all()).toEqual([
    ['actor', 'eastland'],
    ['actor', 'minister'],
    ['claim', 'd-1'],
    ['actor', 'host'],
    ['conflict', 'east-north'],
    ['event', 'talks'],
  ])
  expect(checkStore(store)).toEqual([])
})
