import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { wrapConnection } from '@/db/client'
import { addSample, createTestDb } from '@/db/testing'
import { checkStore } from './check-store'

/** Problems of the sample store after `sql` was run on it behind the commands' back, with every guard down. */
function corrupt(sql: string): string[] {
  const store = addSample(createTestDb())
  store.$client.pragma('foreign_keys = OFF')
  store.$client.pragma('ignore_check_constraints = ON')
  store.$client.exec('drop trigger articles_text_stands; drop trigger claims_article_stands')
  store.$client.exec(sql)
  return checkStore(store)
    .filter(({ table }) => table !== 'triggers')
    .map(({ table, key, problem }) => `${table} ${key}: ${problem}`)
}

test('a sound store has no findings', () => {
  expect(checkStore(addSample(createTestDb()))).toEqual([])
  expect(checkStore(createTestDb())).toEqual([])
})

test.each([
  [
    'an offset',
    `update claims set start = start + 1 where public_id = 'c-1'`,
    /^claims c-1: the article reads "ediaria/,
  ],
  [
    'a quote',
    `update claims set quote = 'Mediaria refused' where public_id = 'c-1'`,
    /^claims c-1: .* the quote is "Mediaria refused"/,
  ],
  [
    'half a character',
    `update claims set "end" = "end" - 1, quote = substr(quote, 1, length(quote) - 1) where public_id = 'c-1'`,
    /^claims c-1: /,
  ],
  ['a prefix', `update claims set prefix = 'x' where public_id = 'c-2'`, /^claims c-2: the prefix at/],
  ['a text hash', `update claims set text_hash = 'x' where public_id = 'c-2'`, /^claims c-2: text_hash/],
  [
    'a second anchor',
    `insert into claim_anchors values ((select id from claims where public_id = 'c-2'), 0, 4, 'Medi', '', 'x')`,
    /^claims c-2: the suffix at 4/,
  ],
  ['a body', `update articles set body = body || '!'`, /^articles first: content_hash/],
  ['a source', `update articles set source = 'Other text'`, /^articles first: the body is not what the source/],
  [
    'a bound',
    `update events set date_latest = '2024-06-01'`,
    /^events offer: date: "2024-05" means 2024-05-01 to 2024-05-31, stored is 2024-05-01 to 2024-06-01/,
  ],
  [
    'a precision',
    `update articles set published_precision = 'month'`,
    /^articles first: published: "2024-05-02" has precision day, stored is month/,
  ],
  ['an EDTF', `update events set date_edtf = 'last May'`, /^events offer: date: "last May" is not EDTF/],
  ['a basis', `update events set date_basis = null`, /^events offer: date: "2024-05" has no basis/],
  [
    'an agreement date',
    `update events set agreement_ended = 'soon'`,
    /^events offer: agreement_ended: "soon" is not EDTF/,
  ],
  [
    'a status',
    `update events set status = 'rumoured'`,
    /^events row 1: status "rumoured" is not one of happened, planned, did_not_happen/,
  ],
  ['a stance', `update claim_events set stance = 'denies' where claim_id = 2`, /^claim_events row 2: stance "denies"/],
  [
    'a speaker',
    `update claims set speaker_id = 99 where public_id = 'c-2'`,
    /^claims row 2: refers to a row that is not in actors/,
  ],
  ['an article away', `delete from articles`, /^claims row 1: refers to a row that is not in articles/],
  ['a primary conflict', `update event_conflicts set rank = 1`, /^events offer: has no primary conflict/],
  ['a role', `delete from event_roles where role = 'good_offices'`, /^events offer: has a participant without a role/],
  [
    'claims away',
    `delete from claims; delete from claim_events`,
    /^events offer: is approved, but no approved claim bears on it/,
  ],
  ['a state', `update articles set state = 'draft'`, /^claims c-1: is approved, but its article is not/],
  [
    'an outlet',
    `update actors set kind = 'ngo' where slug = 'gazette'`,
    /^outlets gazette: is an actor of another kind/,
  ],
  [
    'an affiliation',
    `update actors set affiliation_id = id where slug = 'envoy'`,
    /^actors envoy: speaks for itself in a circle/,
  ],
  [
    'an evidence level',
    `update events set evidence_level = 'both_parties', evidence_rank = 4`,
    /^events offer: evidenceRank: the claims give 1, stored is 4/,
  ],
  [
    'a dispute',
    `update claim_events set stance = 'mentions' where stance = 'disputes'`,
    /^events offer: evidenceDisputed: the claims give false, stored is true/,
  ],
  ['a revision', `delete from revisions where id = 2`, /^revisions 1 to \d+: do not add up/],
  [
    'a word in the index',
    `insert into claims_fts(claims_fts, rowid, quote, paraphrase) values ('delete', 1, 'Mediaria', null)`,
    /^claims_fts index: is out of step/,
  ],
])('%s changed behind the commands is found', (_, sql, finding) => {
  expect(corrupt(sql)).toContainEqual(expect.stringMatching(finding))
})

test('a lost trigger is found', () => {
  const store = addSample(createTestDb())
  store.$client.exec('drop trigger claims_fts_insert')
  expect(checkStore(store)).toEqual([expect.objectContaining({ table: 'triggers', key: 'claims_fts_insert' })])
})

test('a damaged page is found', () => {
  const bytes = addSample(createTestDb()).$client.serialize()
  const at = bytes.indexOf('claimc-1') // a revision's entity and key, as they lie in the table or its index
  expect(at).toBeGreaterThan(0)
  bytes.write('claimc-9', at)
  const store = wrapConnection(new Database(bytes))
  expect(checkStore(store)).toContainEqual(
    expect.objectContaining({ table: 'file', key: 'integrity', problem: expect.stringContaining('revisions') }),
  )
})
