import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVENT_STATUSES } from '@/lib/codebook/values'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { getArticles } from './articles'
import { getClaims } from './claims'
import { getEvents } from './events'
import { FACET_KEYS, type FacetKey } from './facet-values'
import { getFacets } from './facets'
import { getLanes, MOST_LANE_MARKS } from './lanes'
import { getMatrix } from './matrix'
import { getOverview } from './overview'
import { getSmallStore, someFilters } from './testing'
import { getTimeline } from './timeline'

const db = getSmallStore()
const lists = { events: getEvents, claims: getClaims, articles: getArticles }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const totalOf = (noun: keyof typeof lists, filters: Filters) => lists[noun](db, { ...filters, limit: 1 }).total

/** The filters with one value of a key, as a click on the facet sets it. */
function withValue(filters: Filters, key: FacetKey, value: string): Filters {
  if (key === 'disputed') return { ...filters, disputed: value === 'true' }
  return { ...filters, [key]: key === 'evidence' ? value : [value] }
}

describe('facets', () => {
  test('a count is what the list holds with that value', () => {
    const noun = fc.constantFrom('events' as const, 'claims' as const, 'articles' as const)
    fc.assert(
      fc.property(someFilters, noun, fc.constantFrom(...FACET_KEYS), (filters, measure, key) => {
        const values = getFacets(db, { ...filters, measure }).facets[key] ?? []
        for (const { value, count } of values.slice(0, 4))
          expect(count, `${key}=${value}`).toBe(totalOf(measure, withValue(filters, key, value)))
      }),
      { numRuns: 250 },
    )
  })

  test('those of one value an event add up to the events', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const { facets } = getFacets(db, { ...filters, measure: 'events' })
        for (const key of ['type', 'status'] as const)
          expect(sum((facets[key] ?? []).map(({ count }) => count))).toBe(totalOf('events', { ...filters, [key]: [] }))
      }),
      { numRuns: 60 },
    )
  })

  test('values that are filtered by are listed though nothing has them', () => {
    const { facets } = getFacets(db, {
      ...NO_FILTERS,
      from: '1990',
      to: '1990',
      conflict: ['conflict-8'],
      type: ['visit'],
    })
    expect(facets.conflict?.map(({ value }) => value)).toContain('conflict-8')
    expect(facets.type?.map(({ value }) => value)).toContain('visit')
  })
})

describe('the timeline', () => {
  test('buckets, coarse and undated add up to the total, and series to their bucket', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const timeline = getTimeline(db, filters)
        const { buckets, coarse, undated, total } = timeline
        expect(sum(buckets.map((bucket) => bucket.total)) + coarse + undated).toBe(total)
        expect(total + timeline.planned + timeline.notHappened).toBe(totalOf('events', filters))
        const isHappening = filters.status.length === 0 || filters.status.includes('happened')
        expect(total).toBe(isHappening ? totalOf('events', { ...filters, status: ['happened'] }) : 0)
        for (const { series, total } of buckets) {
          const stacked = sum(Object.values(series))
          if (timeline.overlapping) expect(stacked).toBeGreaterThanOrEqual(total)
          else expect(stacked).toBe(total)
        }
        expect(new Set(buckets.map(({ start }) => start)).size).toBe(buckets.length)
        expect(buckets.length).toBeLessThanOrEqual(500)
      }),
      { numRuns: 200 },
    )
  })

  test('a step too fine is widened, and says so', () => {
    const timeline = getTimeline(db, { ...NO_FILTERS, by: 'day' })
    expect(timeline.by).not.toBe('day')
    expect(timeline.binned).toMatchObject({ from: 'day', reason: expect.stringContaining(timeline.by) })
  })
})

describe('the matrix', () => {
  test('a cell counts what the lists hold for its mediator and conflict', () => {
    fc.assert(
      fc.property(someFilters, fc.nat(), (filters, pick) => {
        const { cells, mediators, conflicts } = getMatrix(db, filters)
        expect(mediators.length === 0 || conflicts.length > 0).toBe(true)
        const cell = cells[pick % cells.length]
        if (!cell) return
        const own: Filters = { ...filters, mediator: [cell.mediator], conflict: [cell.conflict] }
        const { events, planned, notHappened } = cell
        const counted = { happened: events, planned, did_not_happen: notHappened }
        for (const status of EVENT_STATUSES) {
          const isKept = filters.status.length === 0 || filters.status.includes(status)
          expect(counted[status]).toBe(isKept ? totalOf('events', { ...own, status: [status] }) : 0)
        }
        expect(cell.covered).toBe(true)
        expect(cell.claims).toBe(totalOf('claims', own))
        if (filters.q === null) expect(cell.articles).toBe(totalOf('articles', own))
      }),
      // The example has an event that no claim tells of.
      { numRuns: 200, examples: [[{ ...NO_FILTERS, from: '2016', to: '2017' }, 0]] },
    )
  })

  test('an event of two conflicts is one event of its row', () => {
    const { mediators } = getMatrix(db, NO_FILTERS)
    for (const { slug, events } of mediators)
      expect(events).toBe(totalOf('events', { ...NO_FILTERS, mediator: [slug], status: ['happened'] }))
  })

  test('covered is said of every conflict in the window, whether somebody mediated or not', () => {
    const { conflicts } = getMatrix(db, { ...NO_FILTERS, mediator: ['actor-12'] })
    expect(conflicts).toHaveLength(8)
    expect(conflicts.every(({ covered }) => covered)).toBe(true)
    const later = getMatrix(db, { ...NO_FILTERS, from: '2030' })
    expect(later.conflicts).toHaveLength(8)
    expect(later.conflicts.some(({ covered }) => covered)).toBe(false)
  })
})

describe('overview and lanes', () => {
  test('their counts are those of the lists', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const { counts } = getOverview(db, filters)
        expect(counts.events).toBe(totalOf('events', filters))
        expect(counts.claims).toBe(totalOf('claims', filters))
        expect(counts.articles).toBe(totalOf('articles', filters))
        const { lanes, rest, undatedTotal } = getLanes(db, filters)
        const marked = new Set(lanes.flatMap(({ marks }) => marks.map(({ slug }) => slug)))
        expect(marked.size + rest.events + undatedTotal).toBe(counts.events)
        expect(sum(lanes.map(({ marks }) => marks.length))).toBeLessThanOrEqual(MOST_LANE_MARKS + 20)
      }),
      { numRuns: 150 },
    )
  })
})
