import { describe, expect, test } from 'vitest'
import { createTestDb } from '@/db/testing'
import { generateStore, SMALL_SIZE } from './generate-store'
import { findBadPlans, findBadSteps } from './plans'

/** What ANALYZE finds at 10,000 articles: with these the planner chooses for a small store as it would for that one. */
const BIG_STATISTICS: [table: string, index: string, stat: string][] = [
  ['actors', 'actors_affiliation', '260 260'],
  ['actors', 'actors_slug_unique', '260 1'],
  ['articles', 'articles_content_hash', '10000 1'],
  ['articles', 'articles_copy_of', '10000 26'],
  ['articles', 'articles_list', '10000 3334 2 2 1'],
  ['articles', 'articles_outlet', '10000 164 62'],
  ['articles', 'articles_revises_id_unique', '10000 10000'],
  ['articles', 'articles_slug_unique', '10000 1'],
  ['claim_conflicts', 'claim_conflicts_conflict', '99876 666 1'],
  ['claim_conflicts', 'claim_conflicts_rank', '99876 2 1'],
  ['claim_conflicts', 'sqlite_autoindex_claim_conflicts_1', '99876 2 1'],
  ['claim_events', 'claim_events_event', '103527 4 3 1'],
  ['claim_events', 'sqlite_autoindex_claim_events_1', '103527 2 1'],
  ['claims', 'claims_article', '100000 10 2 2'],
  ['claims', 'claims_coded', '100000 25000 8334 1042 2 1'],
  ['claims', 'claims_public_id_unique', '100000 1'],
  ['claims', 'claims_speaker', '100000 498 137'],
  ['conflict_parties', 'conflict_parties_actor', '300 2 1'],
  ['conflict_parties', 'sqlite_autoindex_conflict_parties_1', '300 2 1'],
  ['conflicts', 'conflicts_slug_unique', '150 1'],
  ['event_conflicts', 'event_conflicts_conflict', '35901 240 1 1'],
  ['event_conflicts', 'event_conflicts_rank', '35901 2 1'],
  ['event_conflicts', 'sqlite_autoindex_event_conflicts_1', '35901 2 1'],
  ['event_participants', 'event_participants_actor', '105265 527 1'],
  ['event_participants', 'sqlite_autoindex_event_participants_1', '105265 4 1'],
  ['event_roles', 'event_roles_event', '122065 5 3 2 1'],
  ['event_roles', 'event_roles_mediator', '122065 61033 306 2 1'],
  ['event_roles', 'sqlite_autoindex_event_roles_1', '122065 5 2 1'],
  ['events', 'events_list', '30000 10000 3 1'],
  ['events', 'events_process', '30000 75'],
  ['events', 'events_slug_unique', '30000 1'],
  ['events', 'events_time', '30000 10000 3334 3 2 2 2 2'],
  ['processes', 'processes_conflict', '400 3'],
  ['processes', 'processes_slug_unique', '400 1'],
]

describe('query plans', () => {
  test('no read goes through a big table, without statistics as after a start', () => {
    const db = createTestDb()
    generateStore(db, SMALL_SIZE)
    expect(findBadPlans(db)).toEqual([])
  })

  test('nor with the statistics of a big store', () => {
    const db = createTestDb()
    generateStore(db, SMALL_SIZE)
    db.$client.exec('analyze; delete from sqlite_stat1')
    const insert = db.$client.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)')
    for (const row of BIG_STATISTICS) insert.run(row)
    db.$client.exec('analyze sqlite_schema')
    expect(findBadPlans(db)).toEqual([])
  })

  test.each([
    ['SCAN e', 'select 1 from events e'],
    ['SCAN claims USING COVERING INDEX claims_coded', 'select count(*) from claims'],
    ['SEARCH e USING COVERING INDEX events_list (state=?)', 'select 1 from claim_events ce join events e'],
    ['SEARCH ce USING AUTOMATIC COVERING INDEX (event_id=?)', 'select 1 from x join claim_events ce'],
  ])('%s is found', (step, text) => {
    expect(findBadSteps(text, [step])).toEqual([step])
  })

  test.each([
    ['SCAN json_each VIRTUAL TABLE INDEX 1:', 'select 1 from events where id in (select value from json_each(?))'],
    ['SCAN actors', 'select 1 from actors'],
    ['SEARCH e USING INTEGER PRIMARY KEY (rowid=?)', 'select 1 from events e'],
    ['SEARCH a USING INDEX articles_outlet (outlet_id=? AND state=?)', 'select 1 from articles a'],
  ])('%s is fine', (step, text) => {
    expect(findBadSteps(text, [step])).toEqual([])
  })
})
