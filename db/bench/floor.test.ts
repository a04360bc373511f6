import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDb, type Store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { getArticles } from '@/db/queries/articles'
import { getClaims } from '@/db/queries/claims'
import { getEvents } from '@/db/queries/events'
import { getFacets } from '@/db/queries/facets'
import { getMatrix } from '@/db/queries/matrix'
import { getTimeline } from '@/db/queries/timeline'
import { EVENT_STATUSES, EVENT_TYPES } from '@/lib/codebook/values'
import { makeCases, type Case } from './cases'
import { ARTICLES, CLAIMS } from './floor-lists'
import { buildFloor } from './floor-tables'
import { EVENTS, FACETS, MATRIX, TIMELINE, type Way } from './floor-views'
import { generateStore, SMALL_SIZE } from './generate-store'

function ways(all: Record<Case['name'], readonly Way[]>, one: Case): readonly Way[] {
  return all[one.name]
}

function sum(rows: readonly number[][]): number {
  return rows.reduce((count, row) => count + (row.at(-2) ?? 0), 0)
}

/** A floor that answers another question would be no floor: each way must find what the reads find. */
describe('the floor of the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'good-offices-floor-'))
  const path = join(folder, 'store.sqlite')
  let db: Store
  let floor: Database.Database
  let cases: Case[]

  beforeAll(() => {
    migrateStore(path)
    db = openDb(path)
    generateStore(db, { ...SMALL_SIZE, events: 400, claims: 1500, articles: 150 })
    floor = new Database(join(folder, 'floor.sqlite'))
    buildFloor(floor, path)
    cases = makeCases(db)
  })
  afterAll(() => {
    floor.close()
    db.$client.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function run(text: string | undefined, one: Case): number[][] {
    const named = Object.fromEntries(Object.entries(one.sql).filter(([key]) => text?.includes(`@${key}`)))
    return floor
      .prepare<unknown[], number[]>(text ?? '')
      .raw()
      .all(named)
  }

  test('counts as many events that happened', () => {
    for (const one of cases) {
      const { total, buckets } = getTimeline(db, { ...one.filters, by: 'year' })
      for (const [text] of ways(TIMELINE, one)) {
        const happened = run(text, one).filter((row) => row.at(-3) === EVENT_STATUSES.indexOf('happened'))
        expect(sum(happened), one.name).toBe(total)
        const placed = happened.filter(([year = 0]) => year > 0)
        expect(sum(placed), one.name).toBe(buckets.reduce((count, bucket) => count + bucket.total, 0))
      }
    }
  })

  test('lists as many events, claims and articles', () => {
    for (const one of cases) {
      for (const [, count] of ways(EVENTS, one)) expect(run(count, one)[0]?.[0]).toBe(getEvents(db, one.filters).total)
      for (const [, count] of ways(CLAIMS, one)) expect(run(count, one)[0]?.[0]).toBe(getClaims(db, one.filters).total)
      for (const [, count] of ways(ARTICLES, one))
        expect(run(count, one)[0]?.[0]).toBe(getArticles(db, one.filters).total)
    }
  })

  test('finds the same cells', () => {
    for (const one of cases) {
      const cells = getMatrix(db, one.filters).cells.map(({ events, planned, claims }) =>
        [events, planned, claims].join(' '),
      )
      for (const [text] of ways(MATRIX, one)) {
        const found = run(text, one).map((row) => [row.at(-9), row.at(-8), row.at(-3)].join(' '))
        expect(found.sort(), one.name).toEqual(cells.toSorted())
      }
    }
  })

  test('counts the same facets', () => {
    for (const one of cases) {
      const { facets } = getFacets(db, one.filters)
      for (const [coded] of ways(FACETS, one)) {
        const types = new Map<number, number>()
        for (const row of run(coded, one)) types.set(row[0] ?? -1, (types.get(row[0] ?? -1) ?? 0) + (row.at(-1) ?? 0))
        const known = facets.type?.map(({ value, count }) => [EVENT_TYPES.findIndex((type) => type === value), count])
        expect(
          [...types].sort(([a], [b]) => a - b),
          one.name,
        ).toEqual(known?.toSorted(([a = 0], [b = 0]) => a - b))
      }
    }
  })
})
