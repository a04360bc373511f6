import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from './client'

type Query<Row> = (store: Store) => Database.Statement<unknown[], Row>

function perConnection<Row>(make: (store: Store) => Database.Statement<unknown[], Row>): Query<Row> {
  const statements = new WeakMap<Database.Database, Database.Statement<unknown[], Row>>()
  return (store) => {
    let statement = statements.get(store.$client)
    if (!statement) statements.set(store.$client, (statement = make(store)))
    return statement
  }
}

/** A statement written once, at the top of a file, and prepared once per connection. `Row` is what the SQL selects. */
export function query<Row = unknown>(sql: string): Query<Row> {
  return perConnection((store) => store.$client.prepare<unknown[], Row>(sql))
}

/** As `query`, giving the first column of each row. */
export function column<Value>(sql: string): Query<Value> {
  return perConnection((store) => store.$client.prepare<unknown[], Value>(sql).pluck())
}

const written = new Map<string, Query<unknown>>()

/** As `query`, for text put together from the schema's names. */
function built(text: string): Query<unknown> {
  let found = written.get(text)
  if (!found) written.set(text, (found = query(text)))
  return found
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
  return Number(built(text)(store).run(values).lastInsertRowid)
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
  built(text)(store).run([...values, id])
}
