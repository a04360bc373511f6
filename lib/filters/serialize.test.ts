import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/filters/filters'
import { migrateParams, type Migration } from '@/lib/filters/migrate'
import { ALL_KEYS, NARROW_KEYS } from '@/lib/filters/params'
import { parseFilters } from '@/lib/filters/parse'
import { filterKey, hrefFor, listFilters, serializeFilters } from '@/lib/filters/serialize'
import { anyFilters } from '@/lib/filters/testing'

describe('links and filters', () => {
  test('parse takes back exactly what serialize wrote, with nothing to complain of', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const query = serializeFilters(filters)
        expect(parseFilters(new URLSearchParams(query), 'strict')).toEqual({ filters, ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('any query, however odd, is read without an error and has one canonical link', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2023', 'CT ', 'true', 'a,b,a', '-1', '\0'))
    const key = fc.oneof(fc.constantFrom<string>(...ALL_KEYS), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
        const { filters } = parseFilters(new URLSearchParams(pairs), 'lenient')
        const link = serializeFilters(filters)
        const again = parseFilters(new URLSearchParams(link), 'strict')
        expect(again).toEqual({ filters, ignored: [] })
        expect(serializeFilters(again.filters)).toBe(link)
      }),
      { numRuns: 500 },
    )
  })

  test('the order in which values and keys are given does not matter', () => {
    fc.assert(
      fc.property(anyFilters, fc.infiniteStream(fc.nat()), (filters, ranks) => {
        const pairs = [...new URLSearchParams(serializeFilters(filters))]
        const shuffled = pairs
          .map((pair) => [ranks.next().value ?? 0, pair] as const)
          .sort(([a], [b]) => a - b)
          .map(([, [key, value]]) => [key, key === 'q' ? value : value.split(',').toReversed().join(',')])
        expect(serializeFilters(parseFilters(new URLSearchParams(shuffled), 'lenient').filters)).toBe(
          serializeFilters(filters),
        )
      }),
    )
  })

  test('a link can be read by a person and cut by nobody', () => {
    const filters = {
      ...NO_FILTERS,
      mediator: ['qatar', 'oman', 'qatar'],
      modality: ['CT+' as const],
      q: "it's (so), é & 5%",
    }
    expect(serializeFilters(filters)).toBe('mediator=oman,qatar&modality=CT%2B&q=it%27s+%28so%29,+%C3%A9+%26+5%25')
    expect(serializeFilters(NO_FILTERS)).toBe('')
  })

  test('equal windows have one link', () => {
    const filters = { ...NO_FILTERS, from: '2023-01-01', to: '2024-12-31' }
    expect(serializeFilters(filters)).toBe('from=2023&to=2024')
  })

  test('a link keeps what its page reads, and a change starts the list anew', () => {
    const filters = { ...NO_FILTERS, mediator: ['qatar'], by: 'year' as const, cursor: 'abc', limit: 5 }
    expect(hrefFor('/matrix', filters)).toBe('/matrix?mediator=qatar')
    expect(hrefFor('/timeline', filters, { conflict: ['us-iran'] })).toBe(
      '/timeline?mediator=qatar&conflict=us-iran&by=year',
    )
    expect(hrefFor('/about', filters)).toBe('/about')
    expect(hrefFor('/articles/some-slug', filters, { claim: 'li-01' })).toBe(
      '/articles/some-slug?mediator=qatar&claim=li-01',
    )
    expect(hrefFor('/api/v1/claims', filters)).toBe('/api/v1/claims?mediator=qatar&limit=5&cursor=abc')
    expect(hrefFor('/api/v1/claims', filters, { limit: 10 })).toBe('/api/v1/claims?mediator=qatar&limit=10')
    expect(hrefFor('/api/v1/export/events.csv', filters)).toBe('/api/v1/export/events.csv?mediator=qatar')
    expect(filters.cursor).toBe('abc')
  })

  test('a query key holds only the keys it is asked for', () => {
    const filters = { ...NO_FILTERS, mediator: ['qatar'], by: 'year' as const, event: 'x' }
    expect(filterKey(filters, NARROW_KEYS)).toBe('mediator=qatar')
    expect(filterKey(filters, ['by', 'mediator'])).toBe('mediator=qatar&by=year')
  })

  test('answers list what is set', () => {
    const filters = { ...NO_FILTERS, mediator: ['qatar', 'oman'], modality: ['CT+' as const], from: '2023', q: 'a, b' }
    expect(listFilters(filters)).toEqual({ from: '2023', mediator: ['oman', 'qatar'], modality: ['CT+'], q: 'a, b' })
  })
})

describe('migrations', () => {
  const rename: Migration = {
    since: '0.2.0',
    note: 'actor became mediator',
    apply: (params) => {
      for (const value of params.getAll('actor')) params.append('mediator', value)
      params.delete('actor')
      return params
    },
  }

  test('are applied in order, and leave what they are given as it was', () => {
    const old = new URLSearchParams('actor=qatar&by=year')
    expect(migrateParams(old, [rename]).toString()).toBe('by=year&mediator=qatar')
    expect(migrateParams(migrateParams(old, [rename]), [rename]).toString()).toBe('by=year&mediator=qatar')
    expect(old.toString()).toBe('actor=qatar&by=year')
    expect(migrateParams(old).toString()).toBe('actor=qatar&by=year')
  })
})
