import { beforeEach, describe, expect, it } from 'vitest'
import { actors } from './schema'
import { insertRow, insertRows, query } from './statements'
import { createTestDb } from './testing'

const findActors = query<{ id: number; slug: string; iso3166: string | null }>(
  'select id, slug, iso3166 from actors order by id',
)
const findOffice = query<{ slug: string; owner: string }>(
  'select a.slug, b.slug as owner from actors a join actors b on b.id = a.affiliation_id where b.slug = ? and a.name = @name',
)

const actor = (at: number, more: { iso3166?: string } = {}) => ({
  slug: `actor-${at}`,
  name: `Actor ${at}`,
  kind: 'state' as const,
  ...more,
})

describe('rows', () => {
  let store = createTestDb()
  beforeEach(() => {
    store = createTestDb()
  })

  it('many at once, of two shapes, have the rowids that are returned', () => {
    insertRow(store, actors, actor(0))
    const rows = Array.from({ length: 100 }, (_, at) => actor(at + 1, at === 50 ? { iso3166: 'FR' } : {}))
    const ids = insertRows(store, actors, rows)
    const stored = findActors(store).all()
    expect(stored).toHaveLength(101)
    expect(stored.slice(1).map(({ id, slug }) => [id, slug])).toEqual(rows.map(({ slug }, at) => [ids[at], slug]))
    expect(stored.filter(({ iso3166 }) => iso3166 === 'FR').map(({ slug }) => slug)).toEqual(['actor-51'])
  })

  it('none at once is nothing', () => {
    expect(insertRows(store, actors, [])).toEqual([])
  })

  it('are found by parameters with and without names', () => {
    const affiliationId = insertRow(store, actors, actor(1))
    insertRow(store, actors, { ...actor(2), affiliationId })
    expect(findOffice(store).all('actor-1', { name: 'Actor 2' })).toEqual([{ slug: 'actor-2', owner: 'actor-1' }])
  })
})
