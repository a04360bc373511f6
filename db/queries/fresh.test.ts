import { expect, test } from 'vitest'
import { setState } from '@/db/commands/set-state'
import { createTestDb } from '@/db/testing'
import { generateStore, SMALL_SIZE } from '@/db/bench/generate-store'
import { NO_FILTERS } from '@/lib/filters/filters'
import { getClaims } from './claims'
import { CursorError } from './paging'
import { getEvent } from './event'
import { getEvents } from './events'
import { getFacets } from './facets'
import { getOverview } from './overview'

const AUTHOR = { who: 'a test', at: '2026-11-21T00:00:00Z' }

test('what a command writes is in the next answer, and old cursors are refused', () => {
  const db = createTestDb()
  generateStore(db, SMALL_SIZE)
  const before = getEvents(db, { ...NO_FILTERS, limit: 10 })
  const [draft] = getEvents(db, { ...NO_FILTERS, drafts: true, limit: 500 }).data.filter(
    ({ state }) => state === 'draft',
  )
  const slug = draft?.slug ?? ''
  expect(getEvent(db, slug, NO_FILTERS)).toBeNull()
  expect(getEvent(db, slug, { ...NO_FILTERS, drafts: true })?.data.state).toBe('draft')

  setState(db, { entity: 'event', key: slug }, 'approved', AUTHOR)

  const after = getEvents(db, { ...NO_FILTERS, limit: 10 })
  expect(after.total).toBe(before.total + 1)
  expect(after.dataVersion).not.toBe(before.dataVersion)
  expect(getOverview(db, NO_FILTERS).counts.events).toBe(after.total)
  expect(getEvent(db, slug, NO_FILTERS)?.data.state).toBe('approved')
  const types = getFacets(db, NO_FILTERS).facets.type ?? []
  expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(after.total)
  expect(() => getEvents(db, { ...NO_FILTERS, limit: 10, cursor: before.next })).toThrow(CursorError)
})

test('a claim of an article that is not approved is not counted', () => {
  const db = createTestDb()
  generateStore(db, SMALL_SIZE)
  const [claim] = getClaims(db, { ...NO_FILTERS, limit: 1 }).data
  const article = claim?.article.slug ?? ''
  const total = getClaims(db, NO_FILTERS).total
  setState(db, { entity: 'article', key: article }, 'draft', AUTHOR)
  const { data } = getClaims(db, { ...NO_FILTERS, limit: 500 })
  expect(data.length).toBeLessThan(total)
  expect(data.some((item) => item.article.slug === article)).toBe(false)
  expect(
    getClaims(db, { ...NO_FILTERS, drafts: true, limit: 500 }).data.some((item) => item.article.slug === article),
  ).toBe(true)
})
