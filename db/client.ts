import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { asStoreError, StoreError } from './errors'
import journal from './migrations/meta/_journal.json' with { type: 'json' }

/** An open store; `$client` is the better-sqlite3 connection for prepared SQL. */
export type Store = BetterSQLite3Database & { $client: Database.Database }
/** Whatever can run statements: a store, or the transaction a command runs in. */
export type Db = BaseSQLiteDatabase<'sync', Database.RunResult>

/** How long to wait for another program's lock, in milliseconds. */
export const BUSY_TIMEOUT = 5000

/** Lets the statements of a read-only store use the page cache well at 100 MB and more. */
const PRAGMAS = ['foreign_keys = ON', 'cache_size = -65536', 'mmap_size = 268435456']

/** Wraps an open connection, with the pragmas every connection needs. `:memory:` stores take no WAL. */
export function wrapConnection(sqlite: Database.Database): Store {
  for (const pragma of PRAGMAS) sqlite.pragma(pragma)
  if (!sqlite.readonly && !sqlite.memory) {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
  }
  return drizzle({ client: sqlite })
}

type Known = { when: number; tag: string }[]

/** Which migrations a store has had, against those this program knows. `foreign`: tables, but not ours. */
export function readSchemaState(
  sqlite: Database.Database,
  known: Known = journal.entries,
): {
  fresh: boolean
  foreign: boolean
  unknown: number
  pending: string[]
} {
  const tables = sqlite.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all()
  const ours = tables.includes('__drizzle_migrations')
  const applied = ours ? sqlite.prepare('select created_at from __drizzle_migrations').pluck().all().map(Number) : []
  return {
    fresh: tables.length === 0,
    foreign: tables.length > 0 && applied.length === 0,
    unknown: applied.filter((when) => !known.some((entry) => entry.when === when)).length,
    pending: known.filter((entry) => !applied.includes(entry.when)).map((entry) => entry.tag),
  }
}

/** @throws StoreError `newer` or `foreign` when no migration of ours can make this store one to work with. */
export function assertOurs(state: ReturnType<typeof readSchemaState>, path: string): void {
  if (state.unknown > 0)
    throw new StoreError(
      'newer',
      path,
      `The store ${path} was written by a newer version of Good Offices. Update the program, or set GOOD_OFFICES_DATA to another folder.`,
    )
  if (state.foreign)
    throw new StoreError(
      'foreign',
      path,
      `The database ${path} is not a Good Offices store. Set GOOD_OFFICES_DATA to another folder.`,
    )
}

/**
 * Opens an existing, migrated store. `timeout`: how long to wait for a lock, in milliseconds.
 * @throws StoreError: missing, locked, corrupt, newer, outdated, foreign, unwritable.
 */
export function openDb(path: string, options: { readonly?: boolean; timeout?: number } = {}): Store {
  if (!existsSync(path))
    throw new StoreError('missing', path, `There is no store at ${path}. Run \`npm start\`, which makes one.`)
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(path, {
      readonly: options.readonly ?? false,
      timeout: options.timeout ?? BUSY_TIMEOUT,
      fileMustExist: true,
    })
    const state = readSchemaState(sqlite)
    assertOurs(state, path)
    if (state.pending.length > 0)
      throw new StoreError(
        'outdated',
        path,
        `The store ${path} is of an older version. Run \`npm start\`, which migrates it.`,
      )
    return wrapConnection(sqlite) // only now: switching to WAL writes to the file
  } catch (error) {
    sqlite?.close()
    throw asStoreError(error, path)
  }
}
