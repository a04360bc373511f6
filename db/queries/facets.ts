import type { Store } from '@/db/client'
import type { FacetsResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { countFacet } from './count-facet'
import { answer } from './envelope'
import { makeMemory } from './memory'
import { FACET_KEYS, type FacetKey } from './facet-values'
import { labelFacet, type FacetValue } from './label-facet'

/** Values of a facet sent at most; those that are filtered by are always among them. */
export const MOST_VALUES = 30

function selectedValues(filters: Filters, key: FacetKey): readonly string[] {
  const value = filters[key]
  return Array.isArray(value) ? value : value === null || value === 'any' ? [] : [String(value)]
}

function trim(values: FacetValue[], kept: readonly string[]): FacetValue[] {
  return values.filter((value, at) => at < MOST_VALUES || kept.includes(value.value))
}

const memory = makeMemory<FacetsResponse>(16)

/**
 * For each key, its values with the count that the view would have with only that value of the key: each facet under the
 * given filters without its own. Counts events, claims, articles or independent outlets, as `measure` asks.
 */
export function getFacets(db: Store, filters: Filters): FacetsResponse {
  return answer(db, filters, { path: '/api/v1/facets', noun: 'event', memory }, ({ index, filters }) => {
    const all = FACET_KEYS.map((key) => {
      const kept = selectedValues(filters, key)
      const values = labelFacet(index, key, countFacet(db, index, filters, key), kept)
      return { key, values, shown: trim(values, kept) }
    })
    const cut = all.filter(({ values, shown }) => shown.length < values.length)
    return {
      measure: filters.measure,
      facets: Object.fromEntries(all.map(({ key, shown }) => [key, shown])),
      truncated: Object.fromEntries(cut.map(({ key, values, shown }) => [key, values.length - shown.length])),
    }
  })
}
