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

/**
 * `x = ?` as `x = +?`, which means the same: SQLite looks at the value of a bare parameter when it plans a join, and plans anew, ten times as long as
 * the query itself takes, whenever it is bound again.
 */
function keepPlan(sql: string): string {
  return sql.replace(/(?<=[^<>!=]= )(?=[?@])/g, '+')
}

/** A statement written once, at the top of a file, and prepared once per connection. `Row` is what the SQL selects. */
export function query<Row = unknown>(sql: string): Query<Row> {
  return perConnection((store) => store.$client.prepare<unknown[], Row>(keepPlan(sql)))
}

/** As `query`, giving the first column of each row. */
export function column<Value>(sql: string): Query<Value> {
  return perConnection((store) => store.$client.prepare<unknown[], Value>(keepPlan(sql)).pluck())
}

const written = new Map<string, Query<unknown>>()

/** As `query`, for text put together from the schema's names. */
function built(text: string): Query<unknown> {
  let found = written.get(text)
  if (!found) written.set(text, (found = query(text)))
  return found
}

type Column = ReturnType<typeof getTableColumns<SQLiteTable>>[string]
/** How rows of one shape are written: the columns of its keys, and the statements. */
type Shape = {
  columns: { key: string; column: Column }[]
  /** By how many rows. */
  inserts: Map<number, Query<unknown>>
  update: Query<unknown>
}

/** At most so many rows are inserted by one statement. */
const MOST_ROWS = 32

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
    inserts: new Map(),
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

function insertOf(table: SQLiteTable, { columns, inserts }: Shape, count: number): Query<unknown> {
  let insert = inserts.get(count)
  if (!insert) {
    const names = columns.map(({ column }) => `"${column.name}"`).join(', ')
    const row = `(${columns.map(() => '?').join(', ')})`
    const rows = Array.from({ length: count }, () => row).join(', ')
    inserts.set(count, (insert = built(`insert into "${getTableName(table)}" (${names}) values ${rows}`)))
  }
  return insert
}

function encode({ columns }: Shape, row: Record<string, unknown>, into: unknown[]): unknown[] {
  for (const { key, column } of columns) {
    const value = row[key]
    into.push(value === null ? null : column.mapToDriverValue(value))
  }
  return into
}

/** Inserts one row (keys as in the schema; absent keys take their default) and returns its rowid. */
export function insertRow<T extends SQLiteTable>(store: Store, table: T, row: T['$inferInsert']): number {
  const shape = shapeOf(table, row)
  return Number(insertOf(table, shape, 1)(store).run(encode(shape, row, [])).lastInsertRowid)
}

/**
 * As `insertRow` for many, in as few statements as can be: before each statement on a table with triggers SQLite writes out what its full text holds in
 * memory. @returns their rowids: SQLite counts on from the highest
 */
export function insertRows<T extends SQLiteTable>(
  store: Store,
  table: T,
  rows: readonly T['$inferInsert'][],
): number[] {
  const ids: number[] = []
  for (let at = 0; at < rows.length;) {
    const shape = shapeOf(table, rows[at] ?? {})
    const values: unknown[] = []
    let count = 0
    for (; count < MOST_ROWS && at < rows.length && shapeOf(table, rows[at] ?? {}) === shape; count++, at++)
      encode(shape, rows[at] ?? {}, values)
    const last = Number(insertOf(table, shape, count)(store).run(values).lastInsertRowid)
    for (let back = count - 1; back >= 0; back--) ids.push(last - back)
  }
  return ids
}

/** Updates the row with this `id`. */
export function updateRow<T extends SQLiteTable>(
  store: Store,
  table: T,
  id: number,
  row: { [K in keyof T['$inferInsert']]?: T['$inferInsert'][K] },
): void {
  const shape = shapeOf(table, row)
  const values = encode(shape, row, [])
  values.push(id)
  shape.update(store).run(values)
}
