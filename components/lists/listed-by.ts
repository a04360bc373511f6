import type { Filters } from '@/lib/filters/filters'

/**
 * The filters that a list is asked for with: what is merely open beside it does not narrow it, except for what `scope` names.
 */
export function listedBy(filters: Filters, scope: readonly ('process' | 'event')[]): Filters {
  return {
    ...filters,
    process: scope.includes('process') ? filters.process : null,
    event: scope.includes('event') ? filters.event : null,
    claim: null,
  }
}
