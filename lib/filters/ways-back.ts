import { activeChips } from '@/lib/filters/chips'
import type { NameLookup } from '@/lib/filters/describe'
import { NO_FILTERS, type FilterKey, type Filters } from '@/lib/filters/filters'
import { listFilters } from '@/lib/filters/serialize'

/** One key of the link, the filters without it, and what it says: as in the link, and in words. */
export type WayBack = { key: FilterKey; param: string; label: string; without: Filters }
/** A way back with what it leaves. */
export type CountedWayBack = Pick<WayBack, 'param' | 'label'> & { count: number; href: string }
/** What an empty list says, and the links out of it. */
export type EmptyReason = { text: string; remove?: { label: string; href: string }[] }

const SCOPES = ['process', 'event'] as const

/**
 * Every key that narrows the list, each taken off whole: one of several values of a key never is the reason that nothing is
 * left, for several values mean any of them.
 */
export function listWaysBack(filters: Filters, names: NameLookup): WayBack[] {
  const labels = new Map<FilterKey, string[]>()
  for (const { key, label } of activeChips(filters, names)) labels.set(key, [...(labels.get(key) ?? []), label])
  for (const key of SCOPES) if (filters[key] !== null) labels.set(key, [names(key, filters[key])])
  return [...labels].map(([key, words]) => ({
    key,
    param: writeParam(filters, key),
    label: words.join(' or '),
    without: { ...filters, [key]: NO_FILTERS[key], cursor: null },
  }))
}

function writeParam(filters: Filters, key: FilterKey): string {
  const value = listFilters(filters, [key])[key]
  return `${key}=${Array.isArray(value) ? value.join(',') : (value ?? '')}`
}

/**
 * What has to be counted to explain an empty list: without each filter, in the order of `listWaysBack`, then without any. One
 * item is enough of each, for its total is what counts.
 */
export function filtersToExplain(filters: Filters, names: NameLookup): Filters[] {
  const all: Filters = { ...NO_FILTERS, drafts: filters.drafts }
  return [...listWaysBack(filters, names).map(({ without }) => without), all].map((one) => ({ ...one, limit: 1 }))
}

/**
 * Why nothing matches, and which single filter stands in the way. `one`: what is listed, in the singular; `all`: how many there are without
 * any filter.
 */
export function explainEmpty(one: string, ways: readonly CountedWayBack[], all: number): EmptyReason {
  const total = all.toLocaleString('en')
  if (all === 0) return { text: `There is no ${one} in the store yet.` }
  const open = ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const [first, ...others] = open
  if (!first) {
    const which =
      ways.length === 1
        ? `${ways[0]?.param} leaves 0 of ${total}`
        : `taking off any one filter leaves none either, of ${total} in all`
    return { text: `No ${one} matches: ${which}.` }
  }
  if (others.length === 0) {
    return {
      text: `No ${one} matches: ${first.param} leaves 0 of ${first.count.toLocaleString('en')}.`,
      remove: [{ label: 'Remove it', href: first.href }],
    }
  }
  return {
    text: `No ${one} matches all of these filters together. With one of them taken off:`,
    remove: open.map(({ param, count, href }) => ({ label: `${count.toLocaleString('en')} without ${param}`, href })),
  }
}
