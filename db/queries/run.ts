import type Database from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Store } from '@/db/client'

/** `never` rows stand for rows of any shape: it is the caller who states what a statement selects. */
type Statement = Database.Statement<unknown[], never>

const dialect = new SQLiteSyncDialect()
const kept = new WeakMap<Store, Map<string, Statement>>()

/** Rows of a statement whose text never varies, prepared once per store. `T` is what the text selects. */
export function fixedRows<T>(db: Store, text: string, ...params: unknown[]): T[] {
  let statements = kept.get(db)
  if (!statements) kept.set(db, (statements = new Map()))
  let statement = statements.get(text)
  if (!statement) statements.set(text, (statement = db.$client.prepare<unknown[], never>(text)))
  return statement.all(...params)
}

/** The first column of each row of a statement composed from filters. Not kept: its text varies with them. */
export function column<T>(db: Store, query: SQL): T[] {
  const { sql, params } = dialect.sqlToQuery(query)
  return db.$client
    .prepare<unknown[], T>(sql)
    .pluck()
    .all(...params)
}

/** SQLite's plan of a composed statement, one line a step. */
export function explain(db: Store, query: SQL): string[] {
  const { sql, params } = dialect.sqlToQuery(query)
  const steps = db.$client.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
  return steps.map(({ detail }) => detail)
}
