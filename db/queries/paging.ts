import { createHash } from 'node:crypto'
import type { FilterKey, Filters } from '@/lib/filters/filters'
import { PARAMS } from '@/lib/filters/params'
import { keysFor } from '@/lib/filters/routes'
import { filterKey } from '@/lib/filters/serialize'
import type { Flags } from './select'

export const DEFAULT_LIMIT = 50

/** A cursor that this list did not give out, or not under these filters, or before the data changed. */
export class CursorError extends Error {
  override name = 'CursorError'
}

/** A cursor counts on: it holds for one list, its filters and order, and one state of the data. */
function seal(path: string, filters: Filters, version: string): string {
  const keys: FilterKey[] = keysFor(path).filter((key) => PARAMS[key].group !== 'page')
  return createHash('sha256')
    .update(JSON.stringify([path, filterKey(filters, keys), version]))
    .digest('base64url')
    .slice(0, 16)
}

export function writeCursor(path: string, filters: Filters, version: string, offset: number): string {
  return `${offset.toString(36)}.${seal(path, filters, version)}`
}

/** @throws CursorError */
export function readCursor(path: string, filters: Filters, version: string): number {
  if (filters.cursor === null) return 0
  const [offset = '', mark] = filters.cursor.split('.')
  if (!/^[0-9a-z]{1,8}$/.test(offset) || mark !== seal(path, filters, version))
    throw new CursorError(
      'not given out for this list, these filters and this state of the data; start again without it',
    )
  return Number.parseInt(offset, 36)
}

/** The places selected, in `order` (else as they stand), that belong on the page the filters ask for. */
export function pickPage(
  path: string,
  filters: Filters,
  version: string,
  selected: Flags,
  order: Iterable<number> = selected.keys(),
): { places: number[]; total: number; next: string | null } {
  const offset = readCursor(path, filters, version)
  const limit = filters.limit ?? DEFAULT_LIMIT
  const places: number[] = []
  let total = 0
  for (const place of order) {
    if (!selected[place]) continue
    if (total >= offset && places.length < limit) places.push(place)
    total++
  }
  const end = offset + places.length
  return { places, total, next: end < total ? writeCursor(path, filters, version, end) : null }
}
