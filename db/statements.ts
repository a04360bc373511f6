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

type Column = ReturnType<typeof getTableColumns<SQLiteTable>>[string]
/** How rows of one shape are written: the columns of its keys, and both statements. */
type Shape = { columns: { key: string; column: Column }[]; insert: Query<unknown>; update: Query<unknown> }

const shapes = new WeakMap<SQLiteTable, Map<string, Shape>>()

function makeShape(table: SQLiteTable, keys: readonly string[]): Shape {
  const known = getTableColumns(table)
  const columns = keys.map((key) => {
    const column = known[key]
    if (!column) throw new Error(`${getTableName(table)} has no column ${key}`)
    return { key, column }
  })
  const names = columns.map(({ column }) => `"${column.name}"`)
  return {
    columns,
    insert: built(
      `insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    ),
    update: built(`update "${getTableName(table)}" set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`),
  }
}

/** Worked out once for each set of keys: an article is a hundred rows. */
function shapeOf(table: SQLiteTable, row: Record<string, unknown>): Shape {
  const keys = Object.keys(row).filter((key) => row[key] !== undefined)
  let known = shapes.get(table)
  if (!known) shapes.set(table, (known = new Map()))
  const name = keys.join()
  let shape = known.get(name)
  if (!shape) known.set(name, (shape = makeShape(table, keys)))
  return shape
}

function encode({ columns }: Shape, row: Record<string, unknown>): unknown[] {
  return columns.map(({ key, column }) => (row[key] === null ? null : column.mapToDriverValue(row[key])))
}

/** Inserts one row (keys as in the schema; absent keys take their default) and returns its rowid. */
export function insertRow<T extends SQLiteTable>(store: Store, table: T, row: T['$inferInsert']): number {
  const shape = shapeOf(table, row)
  return Number(shape.insert(store).run(encode(shape, row)).lastInsertRowid)
}

/** Updates the row with this `id`. */
export function updateRow<T extends SQLiteTable>(
  store: Store,
  table: T,
  id: number,
  row: { [K in keyof T['$inferInsert']]?: T['$inferInsert'][K] },
): void {
  const shape = shapeOf(table, row)
  shape.update(store).run([...encode(shape, row), id])
}
