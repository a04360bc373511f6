/** Column helpers shared by the tables: coded values with their CHECK, and honest dates. */
import { sql, type SQL } from 'drizzle-orm'
import { check, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { BASES, PRECISIONS } from '@/lib/codebook/values'

/** The states of a record as a whole; a claim may also be orphaned or drifted. */
export const RECORD_STATES = ['draft', 'approved', 'rejected'] as const
export type RecordState = (typeof RECORD_STATES)[number]

/** `column IN ('a', 'b')` with the codebook's values written out, as a CHECK needs them. NULL passes, as in SQL. */
export function isOneOf(column: AnySQLiteColumn, values: readonly string[]): SQL {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')
  return sql`${column} in (${sql.raw(list)})`
}

/** Slugs are in links: lower-case ASCII letters, digits and single dashes. */
export function isSlug(column: AnySQLiteColumn): SQL {
  return sql`length(${column}) between 1 and 120 and ${column} not glob '*[^a-z0-9-]*'`
}

/**
 * The six columns of a date: EDTF as coded, the first and last day it may mean (ISO, inclusive; null = open or unknown),
 * precision, basis and the coder's reasoning.
 */
export function dateColumns<P extends string>(prefix: P) {
  return {
    edtf: text(`${prefix}_edtf`),
    earliest: text(`${prefix}_earliest`),
    latest: text(`${prefix}_latest`),
    precision: text(`${prefix}_precision`, { enum: PRECISIONS }).notNull().default('unknown'),
    basis: text(`${prefix}_basis`, { enum: BASES }),
    note: text(`${prefix}_note`),
  }
}

type DateColumns = Record<'edtf' | 'earliest' | 'latest' | 'precision' | 'basis', AnySQLiteColumn>

const ISO_DAY = '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'

/** A date says nothing it does not know: no EDTF means precision `unknown` and no bounds. */
export function dateChecks(table: string, c: DateColumns) {
  return [
    check(`${table}_precision`, isOneOf(c.precision, PRECISIONS)),
    check(`${table}_basis`, isOneOf(c.basis, BASES)),
    check(`${table}_known`, sql`(${c.edtf} is null) = (${c.precision} = 'unknown')`),
    check(`${table}_has_basis`, sql`${c.edtf} is null or ${c.basis} is not null`),
    check(`${table}_no_bounds`, sql`${c.edtf} is not null or (${c.earliest} is null and ${c.latest} is null)`),
    check(`${table}_order`, sql`${c.earliest} <= ${c.latest}`),
    check(`${table}_earliest`, sql`${c.earliest} glob ${sql.raw(`'${ISO_DAY}'`)}`),
    check(`${table}_latest`, sql`${c.latest} glob ${sql.raw(`'${ISO_DAY}'`)}`),
  ]
}
