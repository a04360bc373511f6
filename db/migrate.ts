import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { assertOurs, BUSY_TIMEOUT, readSchemaState } from './client'
import { asStoreError, StoreError } from './errors'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { dropTriggers, findMissingTriggers, installTriggers, rebuildFullText } from './triggers'

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))

/** `when` identifies it in a store's record of what it has had. */
export type Migration = { tag: string; when: number; sql: string[]; hash: string }
export type MigrationReport = { applied: number; backup: string | null; triggersRestored: string[] }

/** The migrations of this program, in order. */
export function loadMigrations(): Migration[] {
  const files = readMigrationFiles({ migrationsFolder: MIGRATIONS })
  return journal.entries.map(({ tag, when }) => {
    const file = files.find((candidate) => candidate.folderMillis === when)
    if (!file) throw new Error(`migration ${tag} has no file`)
    return { tag, when, sql: file.sql, hash: file.hash }
  })
}

type Counts = Map<string, number>

function countRows(sqlite: Database.Database): Counts {
  const names = sqlite
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
    )
    .pluck()
    .all()
  return new Map(
    names.map((name) => [name, Number(sqlite.prepare(`select count(*) from "${name}"`).pluck().get())] as const),
  )
}

function findLosses(before: Counts, after: Counts): string[] {
  return [...before]
    .filter(([name, rows]) => name !== '__drizzle_migrations' && rows > (after.get(name) ?? 0))
    .map(([name, rows]) => `${name} ${rows} -> ${after.get(name) ?? 'gone'}`)
}

/**
 * Applies what is pending in one transaction: all of it with nothing lost, or none of it. drizzle's own migrator is not used:
 * it commits before anybody could look, and with foreign keys on its table rebuilds delete the children.
 * @returns how many were applied.
 * @throws StoreError `failed` (rolled back) naming the rows that would be lost or the references that would dangle.
 */
export function applyMigrations(
  sqlite: Database.Database,
  path: string,
  migrations: Migration[] = loadMigrations(),
): number {
  sqlite.pragma('foreign_keys = OFF') // has no effect inside a transaction, so before it
  try {
    const run = sqlite.transaction(() => {
      sqlite.exec(
        'create table if not exists __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)',
      )
      const applied = sqlite.prepare('select created_at from __drizzle_migrations').pluck().all().map(Number)
      const pending = migrations.filter((migration) => !applied.includes(migration.when))
      if (pending.length === 0) return 0
      const before = countRows(sqlite)
      dropTriggers(sqlite) // a trigger that names a table being rebuilt makes the rename fail
      const record = sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
      for (const migration of pending) {
        for (const statement of migration.sql) sqlite.exec(statement)
        record.run(migration.hash, migration.when)
      }
      const losses = findLosses(before, countRows(sqlite))
      if (losses.length > 0)
        throw new StoreError(
          'failed',
          path,
          `Migrating ${path} would lose rows (${losses.join(', ')}). Nothing was changed.`,
        )
      const dangling = sqlite.pragma('foreign_key_check')
      if (Array.isArray(dangling) && dangling.length > 0)
        throw new StoreError(
          'failed',
          path,
          `Migrating ${path} would leave ${dangling.length} dangling references. Nothing was changed.`,
        )
      installTriggers(sqlite)
      rebuildFullText(sqlite)
      return pending.length
    })
    return run.immediate()
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}

/** Not `recursive: true`: under a parent that takes no folders (/proc) Node tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function backUp(sqlite: Database.Database, path: string, nextTag: string): string {
  const stem = path.replace(/\.sqlite$/, '')
  for (let n = 1; ; n += 1) {
    const target = `${stem}.before-${nextTag}${n === 1 ? '' : `-${n}`}.sqlite`
    if (existsSync(target)) continue
    sqlite.prepare('vacuum into ?').run(target)
    return target
  }
}

/**
 * Makes the store at `path`, or brings it up to date: backs it up first when there is anything to migrate, and puts lost triggers back.
 * @throws StoreError; a newer, foreign or damaged store is left untouched.
 */
export function migrateStore(
  path: string,
  options: { timeout?: number; migrations?: Migration[] } = {},
): MigrationReport {
  let sqlite: Database.Database | undefined
  try {
    makeFolder(dirname(path))
    sqlite = new Database(path, { timeout: options.timeout ?? BUSY_TIMEOUT })
    const migrations = options.migrations ?? loadMigrations()
    const state = readSchemaState(sqlite, migrations)
    assertOurs(state, path)
    const [next] = state.pending
    const backup = next !== undefined && !state.fresh ? backUp(sqlite, path, next) : null
    const applied = next === undefined ? 0 : applyMigrations(sqlite, path, migrations)
    const triggersRestored = findMissingTriggers(sqlite).length === 0 ? [] : restoreTriggers(sqlite)
    return { applied, backup, triggersRestored }
  } catch (error) {
    throw asStoreError(error, path)
  } finally {
    sqlite?.close()
  }
}

function restoreTriggers(sqlite: Database.Database): string[] {
  return sqlite
    .transaction(() => {
      const restored = installTriggers(sqlite)
      rebuildFullText(sqlite) // what was written while they were away is not indexed
      return restored
    })
    .immediate()
}
