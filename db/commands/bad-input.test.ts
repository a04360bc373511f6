import { expect, test } from 'vitest'
import type { Store } from '@/db/client'
import {
  aClaim,
  addSample,
  anActor,
  anArticle,
  anEvent,
  APPROVED,
  aText,
  BODY,
  createTestDb,
  TESTER,
} from '@/db/testing'
import { CommandError } from './errors'
import { linkClaim } from './link-claim'
import { saveActor } from './save-actor'
import { saveArticle } from './save-article'
import { saveClaim } from './save-claim'
import { saveEvent } from './save-event'
import { setState } from './set-state'

const ORIGIN = { state: 'draft', draftedBy: 'rules 1' } as const

function fieldOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof CommandError) return error.field
    throw error
  }
  return 'none'
}

test.each<[string, (store: Store) => unknown]>([
  [
    'said.edtf',
    (store) =>
      saveClaim(
        store,
        aClaim('c-9', BODY, 'Mediaria', { said: { edtf: '2024-13', basis: 'stated', note: null } }),
        TESTER,
        ORIGIN,
      ),
  ],
  [
    'said.basis',
    (store) =>
      saveClaim(
        store,
        aClaim('c-9', BODY, 'Mediaria', { said: { edtf: '2024', basis: null, note: null } }),
        TESTER,
        ORIGIN,
      ),
  ],
  [
    'relayedVia[0]',
    (store) =>
      saveClaim(store, aClaim('c-9', BODY, 'Mediaria', { relayedVia: [{ actor: null, name: null }] }), TESTER, ORIGIN),
  ],
  ['article', (store) => saveClaim(store, aClaim('c-9', BODY, 'Mediaria', { article: 'third' }), TESTER, ORIGIN)],
  [
    'alsoAt[0].quote',
    (store) =>
      saveClaim(
        store,
        aClaim('c-9', BODY, 'Mediaria', { alsoAt: [{ start: 1, end: 9, quote: 'Mediaria' }] }),
        TESTER,
        ORIGIN,
      ),
  ],
  [
    'events',
    (store) =>
      saveClaim(
        store,
        aClaim('c-9', BODY, 'Mediaria', {
          events: [
            { event: 'offer', stance: 'supports' },
            { event: 'offer', stance: 'disputes' },
          ],
        }),
        TESTER,
        ORIGIN,
      ),
  ],
  [
    'participants[0].roles',
    (store) =>
      saveEvent(
        store,
        anEvent('x', { participants: [{ actor: 'mediaria', roles: [], lead: true, representedBy: [] }] }),
        TESTER,
        APPROVED,
      ),
  ],
  ['conflicts', (store) => saveEvent(store, anEvent('x', { conflicts: [] }), TESTER, APPROVED)],
  [
    'agreement.ended',
    (store) =>
      saveEvent(
        store,
        anEvent('x', { agreement: { name: 'a', declared: null, effective: null, ended: 'soon' } }),
        TESTER,
        APPROVED,
      ),
  ],
  ['affiliation', (store) => saveActor(store, anActor('northland', { affiliation: 'envoy' }), TESTER)],
  ['outlet', (store) => saveArticle(store, anArticle('x', { outlet: 'northland' }), aText('A'), TESTER, 'draft')],
  ['body', (store) => saveArticle(store, anArticle('x'), aText(' \n'), TESTER, 'draft')],
  ['body', (store) => saveArticle(store, anArticle('x'), aText('half \uD83D'), TESTER, 'draft')],
  ['claim', (store) => linkClaim(store, { claim: 'c-9', event: 'offer', stance: 'supports' }, TESTER)],
  ['key', (store) => setState(store, { entity: 'event', key: 'nothing' }, 'approved', TESTER)],
])('bad %s is refused by name, and nothing is written', (field, action) => {
  const store = addSample(createTestDb())
  const dump = store.$client.serialize().toString('base64')
  expect(fieldOf(() => action(store))).toBe(field)
  expect(store.$client.serialize().toString('base64')).toBe(dump)
})
