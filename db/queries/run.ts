import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Store } from '@/db/client'

const dialect = new SQLiteSyncDialect()

/** The first column of each row of a statement composed from filters. Not kept as `query` keeps its: the text varies with them. */
export function readColumn<Value>(db: Store, composed: SQL): Value[] {
  const { sql, params } = dialect.sqlToQuery(composed)
  return db.$client
    .prepare<unknown[], Value>(sql)
    .pluck()
    .all(...params)
}

/** SQLite's plan of a composed statement, one line a step. */
export function explain(db: Store, composed: SQL): string[] {
  const { sql, params } = dialect.sqlToQuery(composed)
  const steps = db.$client.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
  return steps.map(({ detail }) => detail)
}
