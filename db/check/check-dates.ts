import { boundsOf, parseEdtf, precisionOf } from '@/lib/dates/edtf'
import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import { show, type Finding } from './findings'

type Row = {
  key: string
  edtf: string | null
  earliest: string | null
  latest: string | null
  precision: string
  basis: string | null
}

const DATES = [
  ['articles', 'slug', 'published'],
  ['events', 'slug', 'date'],
  ['claims', 'public_id', 'said'],
].map(([table = '', key = '', prefix = '']) => ({
  table,
  prefix,
  find: query<Row>(
    `select ${key} as key, ${prefix}_edtf as edtf, ${prefix}_earliest as earliest, ${prefix}_latest as latest,
       ${prefix}_precision as precision, ${prefix}_basis as basis from ${table} order by id`,
  ),
}))

const LOOSE = [
  { table: 'conflicts', column: 'start' },
  { table: 'events', column: 'agreement_declared' },
  { table: 'events', column: 'agreement_effective' },
  { table: 'events', column: 'agreement_ended' },
].map((place) => ({
  ...place,
  find: query<{ key: string; edtf: string }>(
    `select slug as key, ${place.column} as edtf from ${place.table} where ${place.column} is not null order by id`,
  ),
}))

function explain({ edtf, earliest, latest, precision, basis }: Row): string | null {
  if (edtf !== null) {
    const result = parseEdtf(edtf)
    if (!result.valid) return `${show(edtf)} is not EDTF Level 1: ${result.reason}`
    if (basis === null) return `${show(edtf)} has no basis`
  }
  const bounds = boundsOf(edtf)
  if (bounds.earliest !== earliest || bounds.latest !== latest)
    return `${show(edtf)} means ${bounds.earliest ?? '…'} to ${bounds.latest ?? '…'}, stored is ${earliest ?? '…'} to ${latest ?? '…'}`
  const computed = precisionOf(edtf)
  return computed === precision ? null : `${show(edtf)} has precision ${computed}, stored is ${precision}`
}

/** Every date's bounds and precision against its EDTF. */
export function* checkDates(store: Store): Generator<Finding> {
  for (const { table, prefix, find } of DATES) {
    for (const row of find(store).all()) {
      const problem = explain(row)
      if (problem !== null) yield { table, key: row.key, problem: `${prefix}: ${problem}` }
    }
  }
  for (const { table, column, find } of LOOSE) {
    for (const { key, edtf } of find(store).all()) {
      const result = parseEdtf(edtf)
      if (!result.valid) yield { table, key, problem: `${column}: ${show(edtf)} is not EDTF Level 1: ${result.reason}` }
    }
  }
}
