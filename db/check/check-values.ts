import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from '@/db/client'
import * as schema from '@/db/schema'
import { show, type Finding } from './findings'

/** Every coded column against the codebook's values. The tables' own CHECKs say the same, but only of rows written since. */
export function* checkValues(store: Store): Generator<Finding> {
  for (const table of Object.values(schema)) {
    if (!is(table, SQLiteTable)) continue
    for (const column of Object.values(getTableColumns(table))) {
      const allowed = column.enumValues
      if (!allowed || allowed.length === 0) continue
      const name = getTableName(table)
      const rows = store.$client
        .prepare<unknown[], { id: number; value: unknown }>(
          `select rowid as id, "${column.name}" as value from "${name}"
           where "${column.name}" is not null and "${column.name}" not in (${allowed.map(() => '?').join(', ')})`,
        )
        .all(allowed)
      for (const { id, value } of rows)
        yield {
          table: name,
          key: `row ${id}`,
          problem: `${column.name} ${show(value)} is not one of ${allowed.join(', ')}`,
        }
    }
  }
}
