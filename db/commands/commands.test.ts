import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
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
import { readClaim } from './claim-coding'
import { CommandError } from './errors'
import { linkClaim } from './link-claim'
import { refreshEvidence } from './refresh-evidence'
import { saveActor } from './save-actor'
import { saveArticle } from './save-article'
import { saveClaim, saveClaims } from './save-claim'
import { saveConflict, readConflict } from './save-conflict'
import { saveEvent } from './save-event'
import { setState } from './set-state'
import { write, writeWhole } from './write'

function fieldOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof CommandError) return error.field
    throw error
  }
  return 'none'
}

function evidenceOf(store: Store, slug = 'offer'): Record<string, unknown> {
  const sql = `select evidence_level as level, evidence_disputed as disputed, evidence_claims as claims,
    evidence_outlets as outlets, evidence_confirmed_by as confirmedBy, evidence_reason as reason from events where slug = ?`
  return Object(store.$client.prepare(sql).get(slug))
}

function countRevisions(store: Store): number {
  return Number(store.$client.prepare('select count(*) from revisions').pluck().get())
}

const ORIGIN = { state: 'draft', draftedBy: 'rules 1' } as const

test('a claim is verbatim or nothing', () => {
  const store = addSample(createTestDb())
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(text, fc.nat({ max: BODY.length }), fc.nat({ max: BODY.length }), (quote, start, length) => {
      const end = start + length
      const coding = { ...aClaim('c-3', BODY, BODY), anchor: { start, end, quote } }
      const isVerbatim = quote !== '' && BODY.slice(start, end) === quote
      if (isVerbatim) saveClaim(store, coding, TESTER, ORIGIN)
      else expect(() => saveClaim(store, coding, TESTER, ORIGIN)).toThrow(CommandError)
    }),
  )
})

test('every slice of a body that cuts no character can be a quote, whatever the text', () => {
  const body = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 60 })
  const store = addSample(createTestDb())
  let n = 0
  fc.assert(
    fc.property(body, fc.nat(), fc.nat(), (raw, a, b) => {
      n += 1
      const slug = `text-${n}`
      fc.pre(raw.trim() !== '')
      saveArticle(store, anArticle(slug), aText(raw), TESTER, 'approved')
      const stored = String(store.$client.prepare('select body from articles where slug = ?').pluck().get(slug))
      const start = a % stored.length
      const end = start + 1 + (b % (stored.length - start))
      const quote = stored.slice(start, end)
      const coding = { ...aClaim(`x-${n}`, stored, stored), article: slug, anchor: { start, end, quote } }
      if (quote.isWellFormed()) saveClaim(store, coding, TESTER, ORIGIN)
      else expect(fieldOf(() => saveClaim(store, coding, TESTER, ORIGIN))).toBe('anchor.quote')
    }),
  )
  expect(checkStore(store)).toEqual([])
})

test('saving the same again writes nothing; a change is a revision with before and after', () => {
  const store = addSample(createTestDb())
  const version = getDataVersion(store)
  const coding = readClaim(store, 1)
  expect(saveClaim(store, coding, TESTER, ORIGIN).changed).toBe(false)
  expect(getDataVersion(store)).toBe(version)
  expect(saveClaim(store, { ...coding, voice: 'paraphrase' }, { ...TESTER, who: 'editor' }, ORIGIN).changed).toBe(true)
  const last = Object(store.$client.prepare('select * from revisions order by id desc limit 1').get())
  expect(last).toMatchObject({ entity: 'claim', key: 'c-1', who: 'editor' })
  expect([JSON.parse(last.before).voice, JSON.parse(last.after).voice]).toEqual(['narration', 'paraphrase'])
  expect(getDataVersion(store)).not.toBe(version)
  expect(store.$client.prepare(`select state, drafted_by from claims where public_id = 'c-1'`).get()).toEqual({
    state: 'approved',
    drafted_by: 'tester',
  })
})

test('a write that fails leaves nothing behind', () => {
  const store = addSample(createTestDb())
  const dump = store.$client.serialize().toString('base64')
  const action = () =>
    write(store, () => {
      saveActor(store, anActor('newland'), TESTER)
      saveEvent(store, anEvent('second', { conflicts: ['north-south', 'nowhere'] }), TESTER, APPROVED)
    })
  expect(fieldOf(action)).toBe('conflicts[1]')
  expect(store.$client.serialize().toString('base64')).toBe(dump)
  const inner = () => saveEvent(store, anEvent('second', { conflicts: ['nowhere'] }), TESTER, APPROVED)
  write(store, () => {
    saveActor(store, anActor('newland'), TESTER)
    expect(inner).toThrow(CommandError)
  })
  expect(store.$client.prepare(`select count(*) from events where slug = 'second'`).pluck().get()).toBe(0)
  expect(store.$client.prepare(`select count(*) from actors where slug = 'newland'`).pluck().get()).toBe(1)
})

test('evidence follows claims, links, states, parties and affiliations', () => {
  const store = addSample(createTestDb())
  expect(evidenceOf(store)).toMatchObject({ level: 'single', disputed: 1, claims: 1, outlets: 1 })
  linkClaim(store, { claim: 'c-2', event: 'offer', stance: 'supports' }, TESTER)
  expect(evidenceOf(store)).toMatchObject({ level: 'party', disputed: 0, claims: 2, confirmedBy: '["northland"]' })
  saveActor(store, anActor('envoy', { kind: 'person', affiliation: 'mediaria', office: 'Envoy' }), TESTER)
  expect(evidenceOf(store)).toMatchObject({ level: 'single', confirmedBy: '[]' })
  setState(store, { entity: 'claim', key: 'c-2' }, 'rejected', TESTER)
  expect(evidenceOf(store)).toMatchObject({ level: 'single', claims: 1 })
  saveArticle(store, anArticle('second', { outlet: 'herald' }), aText(BODY), TESTER, 'draft')
  const again = { ...aClaim('c-3', BODY, 'Mediaria offered to mediate 🕊'), article: 'second' }
  saveClaim(store, again, TESTER, ORIGIN)
  expect(evidenceOf(store)).toMatchObject({ level: 'single', claims: 1 })
  setState(store, { entity: 'claim', key: 'c-3' }, 'approved', TESTER)
  expect(store.$client.prepare(`select state from articles where slug = 'second'`).pluck().get()).toBe('approved')
  expect(evidenceOf(store)).toMatchObject({ level: 'corroborated', claims: 2, outlets: 2 })
  saveArticle(store, anArticle('second', { outlet: 'herald', copyOf: 'first' }), aText(BODY), TESTER, 'draft')
  expect(evidenceOf(store)).toMatchObject({ level: 'single', claims: 2, outlets: 1 })
  setState(store, { entity: 'article', key: 'first' }, 'rejected', TESTER)
  expect(evidenceOf(store)).toMatchObject({ claims: 1 })
  setState(store, { entity: 'article', key: 'first' }, 'approved', TESTER)
  linkClaim(store, { claim: 'c-1', event: 'offer', stance: null }, TESTER)
  expect(evidenceOf(store)).toMatchObject({ claims: 1 })
  expect(checkStore(store)).toEqual([])
})

test('a conflict that gains a party changes who can confirm', () => {
  const store = addSample(createTestDb())
  const onlyMediator = {
    participants: [{ actor: 'mediaria', roles: ['good_offices' as const], lead: true, representedBy: [] }],
  }
  saveEvent(store, anEvent('offer', onlyMediator), TESTER, APPROVED)
  saveActor(store, anActor('westland'), TESTER)
  saveClaim(store, aClaim('c-3', BODY, 'Mediaria offered', { speaker: 'westland' }), TESTER, APPROVED)
  expect(evidenceOf(store)).toMatchObject({ level: 'single' })
  const conflict = readConflict(store, 'north-south')
  if (!conflict) throw new Error('no conflict')
  saveConflict(store, { ...conflict, parties: [...conflict.parties, { actor: 'westland', side: 'b' }] }, TESTER)
  expect(evidenceOf(store)).toMatchObject({ level: 'party', confirmedBy: '["westland"]' })
  saveActor(store, anActor('westland', { name: 'The West' }), TESTER)
  saveActor(store, anActor('gazette', { kind: 'outlet', name: 'The Gazette' }), TESTER)
  expect(evidenceOf(store).reason).toMatch(/The West.*The Gazette/)
  expect(checkStore(store)).toEqual([])
})

test('when the rules of evidence change, every event is computed anew, once, and the data version moves', () => {
  const store = addSample(createTestDb())
  expect(refreshEvidence(store, 'first rules', TESTER.at)).toBe(0)
  store.$client.exec(`update events set evidence_reason = 'By older rules.'`)
  const version = getDataVersion(store)
  expect(refreshEvidence(store, 'first rules', TESTER.at)).toBe(0)
  expect(refreshEvidence(store, 'second rules', TESTER.at)).toBe(1)
  expect(getDataVersion(store)).not.toBe(version)
  expect(checkStore(store)).toEqual([])
})

test('a text that claims stand on cannot change; the metadata can', () => {
  const store = addSample(createTestDb())
  const before = countRevisions(store)
  expect(fieldOf(() => saveArticle(store, anArticle('first'), aText(`${BODY} More.`), TESTER, 'approved'))).toBe('body')
  expect(() => store.$client.exec(`update articles set body = 'x'`)).toThrow('claims stand on this article')
  expect(countRevisions(store)).toBe(before)
  const corrected = anArticle('first', {
    title: 'Corrected',
    published: { edtf: '2024-05', basis: 'inferred', note: 'x' },
  })
  expect(saveArticle(store, corrected, aText(BODY), TESTER, 'approved').changed).toBe(true)
  saveArticle(store, anArticle('first-2', { revises: 'first' }), aText(`${BODY} More.`), TESTER, 'approved')
  expect(checkStore(store)).toEqual([])
})

test('search finds what the commands wrote, without accents', () => {
  const store = addSample(createTestDb())
  saveArticle(store, anArticle('accents'), aText('Le médiateur à Genève'), TESTER, 'approved')
  const find = (words: string) =>
    store.$client
      .prepare('select t.slug from articles_fts f join articles t on t.id = f.rowid where articles_fts match ?')
      .pluck()
      .all(words)
  expect(find('mediateur')).toEqual(['accents'])
  saveArticle(
    store,
    anArticle('accents', { title: 'Geneve again' }),
    aText('Le médiateur à Genève'),
    TESTER,
    'approved',
  )
  expect(find('again')).toEqual(['accents'])
})

test('what is written whole is a transaction of its own, of which an error leaves nothing', () => {
  const store = addSample(createTestDb())
  const before = getDataVersion(store)
  const fail = () =>
    writeWhole(store, () => {
      saveActor(store, anActor('stray'), TESTER)
      saveActor(store, anActor('broken', { affiliation: 'nobody' }), TESTER)
    })
  expect(fieldOf(fail)).toBe('affiliation')
  expect(getDataVersion(store)).toBe(before)
  expect(() => write(store, () => writeWhole(store, () => null))).toThrow('of its own')
  writeWhole(store, () => saveActor(store, anActor('stray'), TESTER))
  expect(getDataVersion(store)).not.toBe(before)
  expect(checkStore(store)).toEqual([])
})

const relayed = (id: string, quote: string, changes = {}) => ({
  coding: aClaim(id, BODY, quote, { relayedVia: [{ actor: null, name: `Radio ${id}` }], ...changes }),
  provenance: APPROVED,
})

const claimsOf = (store: Store) =>
  ['claims', 'claim_relays', 'claim_conflicts', 'claim_events', 'revisions'].map((table) =>
    store.$client.prepare(`select * from ${table}`).all(),
  )

test('claims saved together are as saved one by one, known and new ones mixed', () => {
  const words = BODY.split(' ')
  const first = relayed('m-2', words[1] ?? '')
  const given = [
    relayed('m-1', words[0] ?? '', { events: [{ event: 'offer', stance: 'supports' }] }),
    relayed('m-2', words[2] ?? '', { relayedVia: [] }),
    relayed('m-3', words[3] ?? '', { conflicts: ['north-south'] }),
    first,
  ]
  const [together, apart] = [addSample(createTestDb()), addSample(createTestDb())]
  for (const store of [together, apart]) saveClaims(store, [first], TESTER)
  // Of a claim that is given twice the last word counts.
  saveClaims(together, given, TESTER)
  for (const one of given) saveClaims(apart, [one], TESTER)
  expect(claimsOf(together)).toEqual(claimsOf(apart))
  expect(getDataVersion(together)).toBe(getDataVersion(apart))
  expect(evidenceOf(together)).toEqual(evidenceOf(apart))
  expect(checkStore(together)).toEqual([])

  const before = getDataVersion(together)
  const countChanges = () => together.$client.prepare('select total_changes()').pluck().get()
  const written = countChanges()
  saveClaims(together, [first], TESTER)
  expect(countChanges()).toBe(written)
  const twice = relayed('m-4', words[0] ?? '')
  expect(() => saveClaims(together, [twice, twice], TESTER)).toThrow('UNIQUE')
  expect(getDataVersion(together)).toBe(before)
})
