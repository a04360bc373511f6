import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getIndex } from './get-index'
import { makeNaive } from './naive'
import { selectArticles, selectClaims, selectEvents, type Flags } from './select'
import { getSmallStore, someFilters } from './testing'
import type { StoreIndex } from './store-index'

const db = getSmallStore()
const naive = makeNaive(db)
const index = getIndex(db)

function idsOf(records: StoreIndex['events' | 'claims' | 'articles'], flags: Flags): number[] {
  return Array.from(records.ids)
    .filter((_, place) => flags[place] === 1)
    .sort((a, b) => a - b)
}

describe('what the filters keep is what the table of keys says', () => {
  test('of events, claims and articles', () => {
    const sizes: number[] = []
    fc.assert(
      fc.property(someFilters, (filters) => {
        const events = idsOf(index.events, selectEvents(db, index, filters))
        expect(events).toEqual(naive.events(filters))
        expect(idsOf(index.claims, selectClaims(db, index, filters))).toEqual(naive.claims(filters))
        expect(idsOf(index.articles, selectArticles(db, index, filters))).toEqual(naive.articles(filters))
        sizes.push(events.length)
      }),
      { numRuns: 400 },
    )
    // A test on empty answers would prove little.
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(sizes.length / 4)
  })
})
