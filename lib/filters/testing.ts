/** Arbitrary filters for property tests; what it makes is canonical, as parse returns it. */
import * as fc from 'fast-check'
import { EVENT_STATUSES, EVENT_TYPES, MODALITIES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import { BUCKET_SIZES } from '@/lib/dates/bucket-sizes'
import { daysInMonth, isoDay } from '@/lib/dates/calendar'
import { MEASURES, ORDERS, STACKS, type Filters } from '@/lib/filters/filters'

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
const slugs = fc.uniqueArray(slug, { maxLength: 4 }).map((list) => list.sort())
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const someOf = <T extends string>(values: readonly T[]) =>
  fc.subarray([...values], { maxLength: Math.min(4, values.length) }).map((list) => list.sort())

const month = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2, max: 11 }))
/** Days that are no month's first or last, and months that are no year's: already the shortest way to write them. */
const windowDate = month.chain(([year, month]) =>
  fc
    .tuple(fc.constantFrom(4, 7, 10), fc.integer({ min: 2, max: daysInMonth(year, month) - 1 }))
    .map(([length, day]) => isoDay(year, month, day).slice(0, length)),
)
const window = fc.tuple(orNull(windowDate), orNull(windowDate)).map(([a, b]) => {
  const reversed = a !== null && b !== null && a.slice(0, 4) >= b.slice(0, 4)
  return { from: a, to: reversed ? a : b }
})
const search = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\uFFFD]/u.test(text))

export const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    mediator: slugs,
    conflict: slugs,
    party: slugs,
    type: someOf(EVENT_TYPES),
    role: someOf(ROLES),
    speaker: slugs,
    outlet: slugs,
    stance: someOf(STANCES),
    voice: someOf(VOICES),
    modality: someOf(MODALITIES),
    evidence: fc.constantFrom<Filters['evidence']>('any', 'corroborated', 'party', 'both_parties'),
    disputed: orNull(fc.boolean()),
    status: someOf(EVENT_STATUSES),
    q: orNull(search),
    drafts: fc.boolean(),
    by: fc.constantFrom(...BUCKET_SIZES),
    stack: fc.constantFrom(...STACKS),
    measure: fc.constantFrom(...MEASURES),
    axes: fc.constantFrom<Filters['axes']>('default', 'swap'),
    sort: orNull(slug),
    order: orNull(fc.constantFrom(...ORDERS)),
    process: orNull(slug),
    event: orNull(slug),
    claim: orNull(slug),
    limit: orNull(fc.integer({ min: 1, max: 500 })),
    cursor: orNull(fc.stringMatching(/^[A-Za-z0-9_-]{1,30}$/)),
  })
  .chain((rest) => window.map((ends) => ({ ...rest, ...ends })))
