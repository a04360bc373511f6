/** For the tests of reads: a small synthetic store, and filters that its records can meet. */
import * as fc from 'fast-check'
import { generateStore, SMALL_SIZE } from '@/db/bench/generate-store'
import type { Store } from '@/db/client'
import { createTestDb } from '@/db/testing'
import { EVENT_STATUSES, EVENT_TYPES, MEDIATOR_ROLES, MODALITIES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import { BUCKET_SIZES } from '@/lib/dates/buckets'
import { MEASURES, NO_FILTERS, STACKS, type Filters } from '@/lib/filters/filters'

let small: Store | undefined

/** One store for all tests of a file, which only read it. */
export function getSmallStore(): Store {
  if (!small) generateStore((small = createTestDb()), SMALL_SIZE)
  return small
}

const few = <T extends string>(values: readonly T[], most = 2) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: most }) },
  )
const numbered = (name: string, count: number) => few(Array.from({ length: count }, (_, at) => `${name}-${at + 1}`))
const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })
const year = fc.integer({ min: 1990, max: 2026 })
const window = fc.tuple(orNone(year), orNone(year)).map(([a, b]) => ({
  from: a === null ? null : String(b === null ? a : Math.min(a, b)),
  to: b === null ? null : String(a === null ? b : Math.max(a, b)),
}))

/** Filters of which most leave something of the small store. */
export const someFilters: fc.Arbitrary<Filters> = fc
  .tuple(
    fc.record({
      mediator: numbered('actor', 5),
      conflict: numbered('conflict', 4),
      party: numbered('actor', 5),
      speaker: numbered('actor', 5),
      outlet: numbered('outlet', 4),
      type: few(EVENT_TYPES, 12),
      role: few(ROLES, 6),
      status: few(EVENT_STATUSES),
      stance: few(STANCES),
      voice: few(VOICES),
      modality: few(MODALITIES, 4),
      evidence: fc.constantFrom<Filters['evidence']>('any', 'any', 'any', 'corroborated', 'party', 'both_parties'),
      disputed: orNone(fc.boolean()),
      q: fc.option(fc.constantFrom('arbitration', 'armistice', 'somebody "act of mediation"', '*'), {
        nil: null,
        freq: 1,
      }),
      drafts: fc.boolean(),
      by: fc.constantFrom(...BUCKET_SIZES),
      stack: fc.constantFrom(...STACKS),
      measure: fc.constantFrom(...MEASURES),
    }),
    window,
  )
  .map(([rest, ends]) => ({ ...NO_FILTERS, ...rest, ...ends }))

export const mediatingRoles: readonly string[] = MEDIATOR_ROLES
