import { LABELS } from '@/lib/codebook/labels'
import { facetDomain, type FacetKey } from './facet-values'
import type { StoreIndex } from './store-index'

export type FacetValue = { value: string; label: string; count: number }

/** Facets whose values have an order of their own; the others go by count. */
const ORDERED: readonly FacetKey[] = ['evidence', 'disputed', 'status', 'stance', 'voice', 'modality']

function labelsOf(index: StoreIndex, key: FacetKey): readonly string[] {
  switch (key) {
    case 'conflict':
      return index.conflicts.map(({ name }) => name)
    case 'mediator':
    case 'party':
    case 'speaker':
    case 'outlet':
      return index.actors.map(({ name }) => name)
    case 'disputed':
      return ['Undisputed', 'Disputed']
    default: {
      const labels: Record<string, string> = LABELS[key]
      return facetDomain(index, key).map((code) => labels[code] ?? code)
    }
  }
}

/** The values that occur, and those in `kept` although they do not. */
export function labelFacet(
  index: StoreIndex,
  key: FacetKey,
  counts: Int32Array,
  kept: readonly string[],
): FacetValue[] {
  const labels = labelsOf(index, key)
  const values = facetDomain(index, key).flatMap((value, place) => {
    const count = counts[place] ?? 0
    return count > 0 || kept.includes(value) ? [{ value, label: labels[place] ?? value, count }] : []
  })
  return ORDERED.includes(key) ? values : values.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}
