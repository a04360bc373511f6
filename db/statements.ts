import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from './client'

type Statement = Database.Statement

const cache = new WeakMap<Database.Database, Map<string, Statement>>()

/** The statement for `text`, prepared once per connection: writing runs the same few over and over. */
export function prepared(store: Store, text: string): Statement {
  let statements = cache.get(store.$client)
  if (!statements) cache.set(store.$client, (statements = new Map()))
  let statement = statements.get(text)
  if (!statement) statements.set(text, (statement = store.$client.prepare(text)))
  return statement
}

function encode(table: SQLiteTable, row: Record<string, unknown>): { names: string[]; values: unknown[] } {
  const columns = getTableColumns(table)
  const names: string[] = []
  const values: unknown[] = []
  for (const [key, value] of Object.entries(row)) {
    const column = columns[key]
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`)
    if (value === undefined) continue
    names.push(column.name)
    values.push(value === null ? null : column.mapToDriverValue(value))
  }
  return { names, values }
}

/** Inserts one row (keys as in the schema; absent keys take their default) and returns its rowid. */
export function insertRow<T extends SQLiteTable>(store: Store, table: T, row: T['$inferInsert']): number {
  const { names, values } = encode(table, row)
  const text = `insert into "${getTableName(table)}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map(() => '?').join(', ')})`
  return Number(prepared(store, text).run(values).lastInsertRowid)
}

/** Updates the row with this `id`. */
export function updateRow<T extends SQLiteTable>(
  store: Store,
  table: T,
  id: number,
  row: { [K in keyof T['$inferInsert']]?: T['$inferInsert'][K] },
): void {
  const { names, values } = encode(table, row)
  const text = `update "${getTableName(table)}" set ${names.map((name) => `"${name}" = ?`).join(', ')} where id = ?`
  prepared(store, text).run([...values, id])
}
