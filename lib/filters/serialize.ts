import type { FilterKey, Filters } from '@/lib/filters/filters'
import { ALL_KEYS, isFilterKey, PARAMS } from '@/lib/filters/params'
import { keysFor } from '@/lib/filters/routes'

/** Percent-encoding with commas left readable, spaces as "+", and nothing that a mail program cuts a link at. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
}

function write<K extends FilterKey>(key: K, filters: Pick<Filters, K>): string | null {
  return PARAMS[key].codec.write(filters[key])
}

function writeKeys(filters: Filters, keys: readonly FilterKey[]): string {
  return ALL_KEYS.filter((key) => keys.includes(key))
    .flatMap((key) => {
      const value = write(key, filters)
      return value === null ? [] : [`${key}=${encode(value)}`]
    })
    .join('&')
}

/**
 * The canonical query string, without "?": fixed order, sorted, without doubles, defaults left out. With a path, only
 * what that page or route reads.
 */
export function serializeFilters(filters: Filters, options: { path?: string } = {}): string {
  return writeKeys(filters, options.path === undefined ? ALL_KEYS : keysFor(options.path))
}

/** The canonical link to a page (or API route) with these filters, changed as given. Any change starts a list anew. */
export function hrefFor(path: string, filters: Filters, changes: Partial<Filters> = {}): string {
  const changed = { ...filters, ...(Object.keys(changes).length > 0 ? { cursor: null } : {}), ...changes }
  const query = serializeFilters(changed, { path })
  return query === '' ? path : `${path}?${query}`
}

/** One string for equal filters, of the given keys only: for query keys and ETags. */
export function filterKey(filters: Filters, keys: readonly FilterKey[]): string {
  return writeKeys(filters, keys)
}

/** What is set, as the API's answers show it: `{ mediator: ["qatar"], from: "2023" }`, defaults left out. */
export function listFilters(
  filters: Filters,
  keys: readonly FilterKey[] = ALL_KEYS,
): Record<string, string | string[]> {
  const query = new URLSearchParams(writeKeys(filters, keys))
  return Object.fromEntries(
    [...query].map(([key, value]) => [key, isFilterKey(key) && PARAMS[key].codec.several ? value.split(',') : value]),
  )
}
