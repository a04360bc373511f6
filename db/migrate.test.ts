import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDb, wrapConnection, type Store } from './client'
import { getDataVersion } from './data-version'
import { StoreError } from './errors'
import { applyMigrations, loadMigrations, migrateStore, type Migration } from './migrate'
import { addSample, createTestDb } from './testing'
import { findMissingTriggers } from './triggers'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-offices-'))
  path = join(folder, 'good-offices.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

function problemOf(action: () => unknown): string {
  try {
    action()
  } catch (error) {
    if (error instanceof StoreError) return error.problem
    throw error
  }
  return 'none'
}

function countRows(store: Store): Record<string, number> {
  const names = ['articles', 'events', 'claims', 'claim_events', 'event_conflicts', 'event_roles', 'revisions']
  return Object.fromEntries(
    names.map((name) => [name, Number(store.$client.prepare(`select count(*) from ${name}`).pluck().get())]),
  )
}

function findWords(store: Store, words: string): unknown[] {
  return store.$client.prepare('select rowid from claims_fts where claims_fts match ?').pluck().all(words)
}

/** A migration later than all real ones. */
function migrationOf(...sql: string[]): Migration {
  return { tag: '9999_later', when: 9_000_000_000_000, sql, hash: 'test' }
}

/** What drizzle-kit writes to change a column of a table: make anew, copy, drop, rename. */
function rebuildOf(store: Store, table: string): string[] {
  const create = String(store.$client.prepare('select sql from sqlite_schema where name = ?').pluck().get(table))
  return [
    'PRAGMA foreign_keys=OFF;',
    create
      .replace(/CREATE TABLE [`"]?\w+[`"]?/, `CREATE TABLE __new_${table}`)
      .replaceAll(`"${table}".`, `"__new_${table}".`),
    `INSERT INTO __new_${table} SELECT * FROM ${table};`,
    `DROP TABLE ${table};`,
    `ALTER TABLE __new_${table} RENAME TO ${table};`,
    'PRAGMA foreign_keys=ON;',
  ]
}

test('a new store is made whole; a second run finds nothing to do', () => {
  expect(migrateStore(path)).toMatchObject({ backup: null, triggersRestored: [] })
  expect(migrateStore(path)).toEqual({ applied: 0, backup: null, triggersRestored: [] })
  expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
  openDb(path).$client.close()
})

test.each(['articles', 'events', 'claims', 'actors', 'conflicts', 'event_participants'])(
  'rebuilding %s keeps every row, its children, the triggers and the full text',
  (table) => {
    const store = addSample(createTestDb())
    const before = countRows(store)
    expect(before.claims).toBe(2)
    const found = findWords(store, 'offered')
    applyMigrations(store.$client, path, [migrationOf(...rebuildOf(store, table))])
    expect(countRows(store)).toEqual(before)
    expect(findMissingTriggers(store.$client)).toEqual([])
    expect(findWords(store, 'offered')).toEqual(found)
    expect(store.$client.pragma('foreign_key_check')).toEqual([])
    expect(store.$client.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(store.$client.pragma('integrity_check', { simple: true })).toBe('ok')
  },
)

test.each([
  ['drops rows', ['DELETE FROM claim_events'], 'claim_events 2 -> 0'],
  ['drops a table with rows', ['DROP TABLE event_roles'], 'event_roles 3 -> gone'],
  ['leaves a claim without its article', ['UPDATE claims SET article_id = 999'], 'dangling'],
  ['is not SQL', ['CREATE TABLE extra (id integer)', 'ALTER nonsense'], 'syntax error'],
])('a migration that %s is refused and changes nothing', (_, sql, words) => {
  const store = addSample(createTestDb())
  const dump = store.$client.serialize().toString('base64')
  const version = getDataVersion(store)
  expect(() => applyMigrations(store.$client, path, [migrationOf(...sql)])).toThrow(words)
  expect(getDataVersion(store)).toBe(version)
  expect(countRows(store).claim_events).toBe(2)
  expect(findMissingTriggers(store.$client)).toEqual([])
  expect(store.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(store.$client.serialize().toString('base64')).toBe(dump)
})

test('a store with something to migrate is backed up first, under a name of its own', () => {
  migrateStore(path)
  const sqlite = new Database(path)
  addSample(wrapConnection(sqlite))
  sqlite.close()
  const older = join(folder, 'good-offices.before-9999_later.sqlite')
  writeFileSync(older, 'older backup')
  const later = migrationOf('ALTER TABLE articles ADD later text')
  const report = migrateStore(path, { migrations: [...loadMigrations(), later] })
  expect(report).toMatchObject({ applied: 1, backup: join(folder, 'good-offices.before-9999_later-2.sqlite') })
  expect(readFileSync(older, 'utf8')).toBe('older backup')
  const backup = new Database(report.backup ?? '', { readonly: true })
  expect(backup.prepare('select count(*) from claims').pluck().get()).toBe(2)
  backup.close()
})

test('triggers lost since are put back, and what was written meanwhile is indexed', () => {
  migrateStore(path)
  const sqlite = new Database(path)
  const store = addSample(wrapConnection(sqlite))
  sqlite.exec('drop trigger claims_fts_update')
  sqlite.exec(`update claims set paraphrase = 'zebra' where public_id = 'c-1'`)
  expect(findWords(store, 'zebra')).toEqual([])
  sqlite.close()
  expect(migrateStore(path).triggersRestored).toEqual(['claims_fts_update'])
  const reopened = openDb(path)
  expect(findWords(reopened, 'zebra')).toHaveLength(1)
  reopened.$client.close()
})

test('a store of a newer version is neither opened nor migrated', () => {
  migrateStore(path)
  const sqlite = new Database(path)
  sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('later', 9e12)
  sqlite.close()
  const bytes = readFileSync(path)
  expect(problemOf(() => migrateStore(path))).toBe('newer')
  expect(problemOf(() => openDb(path))).toBe('newer')
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

test('what is not a store is left as it is', () => {
  writeFileSync(path, 'this is not a database, and long enough to be looked at as one: '.repeat(20))
  expect(problemOf(() => migrateStore(path))).toBe('corrupt')
  expect(readFileSync(path, 'utf8')).toMatch(/^this is not a database/)
  const other = join(folder, 'other.sqlite')
  const sqlite = new Database(other)
  sqlite.exec('create table recipes (name text)')
  sqlite.close()
  expect(problemOf(() => migrateStore(other))).toBe('foreign')
  expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
})

test('missing, outdated and unwritable are told apart', () => {
  expect(problemOf(() => openDb(path))).toBe('missing')
  expect(existsSync(path)).toBe(false)
  migrateStore(path)
  const sqlite = new Database(path)
  sqlite.exec('delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)')
  sqlite.close()
  expect(problemOf(() => openDb(path))).toBe('outdated')
  writeFileSync(join(folder, 'file'), '')
  expect(problemOf(() => migrateStore(join(folder, 'file', 'good-offices.sqlite')))).toBe('unwritable')
})

test('a locked store says so', () => {
  migrateStore(path)
  const holder = new Database(path)
  holder.pragma('locking_mode = EXCLUSIVE')
  holder.exec('begin exclusive')
  expect(problemOf(() => openDb(path, { timeout: 1 }))).toBe('locked')
  expect(problemOf(() => migrateStore(path, { timeout: 1 }))).toBe('locked')
  holder.close()
})
