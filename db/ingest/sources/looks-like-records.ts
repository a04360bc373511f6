import { HTML_NAMES, TEXT_NAMES } from '@/lib/ingest/given'

const TEXT_FIELDS: readonly string[] = [...TEXT_NAMES, ...HTML_NAMES]
const TEXT_FIELD = new RegExp(`"(?:${TEXT_FIELDS.join('|')})"\\s*:`, 'i')
/** A name of a column: a word or two. */
const COLUMN = /^[\w.-]{1,30}(?: [\w.-]{1,30})?$/

/**
 * Whether a text starts as JSONL or CSV does, whatever its name: a first line that is an object with a text in it, or over another
 * object, or a line of column names with that of a text among them. A JSON header over an article is neither.
 */
export function looksLikeRecords(head: string): 'jsonl' | 'csv' | null {
  const [first = '', second = ''] = head.replace(/^\uFEFF/, '').split(/\r?\n/, 2)
  if (/^\s*\{/.test(first)) return TEXT_FIELD.test(first) || /^\s*\{/.test(second) ? 'jsonl' : null
  const names = first.split(/[,;\t|]/).map((name) => name.trim().replace(/^"|"$/g, ''))
  const isHeader = names.length > 1 && names.every((name) => COLUMN.test(name))
  return isHeader && names.some((name) => TEXT_FIELDS.includes(name.toLowerCase())) ? 'csv' : null
}
