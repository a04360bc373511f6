import { stringify } from 'csv-stringify/sync'

/** A list is one cell, its items between semicolons. */
export type Cell = string | number | boolean | null | readonly string[]

function toField(cell: Cell): string | number | null {
  if (cell !== null && typeof cell === 'object') return cell.join('; ')
  return typeof cell === 'boolean' ? String(cell) : cell
}

/**
 * Lines of CSV (RFC 4180, CRLF). A text that a spreadsheet would take for a formula, beginning with = + - @, a tab or a
 * carriage return, gets an apostrophe before it: a quote from an article must not run.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(toField)),
    { escape_formulas: true, record_delimiter: '\r\n' },
  )
}

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'
