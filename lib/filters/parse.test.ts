import { describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '@/lib/codebook/values'
import { MAX_QUERY_LENGTH, type SlugKey, type SlugLookup } from '@/lib/filters/codecs'
import { NO_FILTERS } from '@/lib/filters/filters'
import { parseFilters, type ParseOptions } from '@/lib/filters/parse'
import { suggestNearest } from '@/lib/filters/suggest'

const KNOWN: Partial<Record<SlugKey, string[]>> = {
  mediator: ['qatar', 'oman', 'egypt'],
  conflict: ['russia-ukraine', 'us-iran'],
  claim: ['li-01'],
}
const lookup: SlugLookup = {
  has: (key, slug) => KNOWN[key]?.includes(slug) ?? false,
  all: (key) => KNOWN[key] ?? [],
}
const strict = (query: string, options: ParseOptions = {}) =>
  parseFilters(new URLSearchParams(query), 'strict', { suggest: suggestNearest, ...options })
const lenient = (query: string, options: ParseOptions = {}) =>
  parseFilters(new URLSearchParams(query), 'lenient', { suggest: suggestNearest, ...options })

describe('what is read', () => {
  test('nothing gives the defaults', () => {
    expect(strict('')).toEqual({ filters: NO_FILTERS, ignored: [] })
    expect(parseFilters({}, 'lenient')).toEqual({ filters: NO_FILTERS, ignored: [] })
  })

  test('a full link', () => {
    const { filters, ignored } = strict(
      'conflict=us-iran&mediator=qatar,oman&mediator=qatar&type=visit&evidence=party&disputed=false&by=month&limit=500&claim=li-01&q=prisoner++swap&drafts=true&from=2023&to=2024-02-29',
      { lookup },
    )
    expect(ignored).toEqual([])
    expect(filters).toEqual({
      ...NO_FILTERS,
      conflict: ['us-iran'],
      mediator: ['oman', 'qatar'],
      type: ['visit'],
      evidence: 'party',
      disputed: false,
      by: 'month',
      limit: 500,
      claim: 'li-01',
      q: 'prisoner swap',
      drafts: true,
      from: '2023',
      to: '2024-02',
    })
  })

  test("a record from Next's searchParams reads like the URL", () => {
    const record = { mediator: ['qatar', 'oman'], by: 'year', q: undefined }
    expect(parseFilters(record, 'strict').filters).toEqual({ ...NO_FILTERS, mediator: ['oman', 'qatar'], by: 'year' })
  })

  test.each(['modality=CT+', 'modality=CT%2B', 'modality=CT+,PS%2B'])('%s: a plus that arrives as a space', (query) => {
    const { filters, ignored } = strict(query)
    expect(ignored).toEqual([])
    expect(filters.modality[0]).toBe('CT+')
  })

  test.each([
    ['from=2023-01-01', '2023'],
    ['from=2023-05-01', '2023-05'],
    ['from=2023-12-31', '2023-12-31'],
  ])('%s is written the shortest way', (query, from) => {
    expect(strict(query).filters.from).toBe(from)
  })

  test('an unsent form field is no value; the API names it all the same', () => {
    expect(lenient('q=&from=&mediator=&by=&type=,')).toEqual({ filters: NO_FILTERS, ignored: [] })
    expect(strict('q=&mediator=qatar,').ignored).toMatchObject([
      { parameter: 'q', reason: 'empty; leave it out instead' },
      { parameter: 'mediator', value: 'qatar,', reason: 'empty; leave it out instead' },
    ])
  })
})

describe('what is not, and why', () => {
  test.each([
    ['bukket=year', 'bukket', /no such parameter/],
    ['__proto__=1', '__proto__', /no such parameter/],
    ['toString=1', 'toString', /no such parameter/],
    ['mediator=qatr', 'mediator', /no such mediator/],
    ['mediator=Qatar', 'mediator', /not a slug/],
    ['mediator=qatar%20', 'nothing', /./],
    ['type=visits', 'type', /not one of the values/],
    ['evidence=single', 'evidence', /not one of the values/],
    ['disputed=1', 'disputed', /neither true nor false/],
    ['by=month&by=year', 'by', /given 2 times/],
    ['by=month,year', 'by', /not one of the values/],
    ['from=2023-02-30', 'from', /28 days/],
    ['from=2023-13', 'from', /no month 13/],
    ['from=0000', 'from', /0001 to 9999/],
    ['from=last-30-days', 'from', /YYYY-MM-DD/],
    ['from=2024&to=2023', 'from', /ends \(2023\) before it starts \(2024\)/],
    ['to=2023&from=2024', 'to', /before it starts/],
    ['limit=-1', 'limit', /1 to 500/],
    ['limit=0', 'limit', /1 to 500/],
    ['limit=501', 'limit', /1 to 500/],
    ['limit=1e2', 'limit', /1 to 500/],
    ['limit=99999999999999999999', 'limit', /1 to 500/],
    ['cursor=%7B%22%7D', 'cursor', /not a cursor/],
    [`q=${'a'.repeat(10_000)}`, 'q', /10000 characters; at most 300/],
    [`mediator=${'a'.repeat(10_000)}`, 'mediator', /not a slug/],
    [`mediator=${'a,'.repeat(101)}a`, 'mediator', /more than 100/],
    ['q=a%00b', 'q', /NUL/],
    ['mediator=qatar%00', 'mediator', /NUL/],
    ['q=%ED%A0%80', 'q', /not text/],
    ['q=a%07', 'q', /control/],
    ['claim=li-99', 'claim', /no such claim/],
    ["sort=date'--", 'sort', /not an order/],
  ])('%s', (query, parameter, reason) => {
    const { ignored } = strict(query, { lookup })
    if (parameter === 'nothing') return expect(ignored).toEqual([])
    const item = ignored.find((candidate) => candidate.parameter === parameter)
    expect(item?.reason).toMatch(reason)
    expect(item?.value.length).toBeLessThanOrEqual(81)
    const { filters } = lenient(query, { lookup })
    if (!query.includes(',')) expect(filters).toEqual(NO_FILTERS)
    return undefined
  })

  test('a lone surrogate handed over directly', () => {
    const { filters, ignored } = parseFilters({ q: 'a\uD800', mediator: '\uDC00' }, 'lenient')
    expect(filters).toEqual(NO_FILTERS)
    expect(ignored.map(({ reason }) => reason)).toEqual(Array(2).fill('contains bytes that are not text'))
    expect(ignored.every(({ value }) => value.isWellFormed())).toBe(true)
  })

  test('the good values of a list stay, the bad one is named, with what was meant', () => {
    const { filters, ignored } = lenient('mediator=qatr,oman', { lookup })
    expect(filters.mediator).toEqual(['oman'])
    expect(ignored).toEqual([
      {
        parameter: 'mediator',
        value: 'qatr',
        reason: 'no such mediator',
        allowed: ['egypt', 'oman', 'qatar'],
        suggestion: 'qatar',
      },
    ])
  })

  test('codes name what is allowed', () => {
    expect(strict('type=visits').ignored[0]).toMatchObject({ allowed: [...EVENT_TYPES], suggestion: 'visit' })
    expect(strict('evidence=corroboratd').ignored[0]).toMatchObject({ suggestion: 'corroborated' })
    expect(strict('bukket=year').ignored[0]).toMatchObject({ suggestion: null })
    expect(strict('mediators=qatar').ignored[0]).toMatchObject({ suggestion: 'mediator' })
    expect(strict('limit=-1').ignored[0]).toMatchObject({ allowed: ['1 to 500'] })
  })

  test('both ends of a reversed window are set aside', () => {
    const { filters, ignored } = lenient('from=2024-05&to=2024-04-30&by=year')
    expect(filters).toEqual({ ...NO_FILTERS, by: 'year' })
    expect(ignored.map(({ parameter }) => parameter)).toEqual(['from', 'to'])
    expect(lenient('from=2024-05-31&to=2024-05').ignored).toEqual([])
  })

  test('a search just as long as allowed is searched for', () => {
    expect(strict(`q=${'a'.repeat(MAX_QUERY_LENGTH)}`).filters.q).toHaveLength(MAX_QUERY_LENGTH)
  })
})

describe('each page and route reads its own keys', () => {
  test('a key of another view is named, not silently dropped', () => {
    expect(lenient('by=month', { path: '/matrix' }).ignored[0]).toMatchObject({
      parameter: 'by',
      reason: 'has no effect on /matrix',
    })
    expect(lenient('limit=5', { path: '/claims' }).ignored).toHaveLength(1)
    expect(strict('limit=5', { path: '/api/v1/claims' }).ignored).toEqual([])
    expect(strict('mediator=qatar', { path: '/api/v1/health' }).ignored).toHaveLength(1)
  })

  test('sort takes what the view has, and on the matrix a row or a column', () => {
    expect(strict('sort=date', { path: '/api/v1/events' }).ignored).toEqual([])
    expect(strict('sort=qatar', { path: '/matrix', lookup }).ignored).toEqual([])
    expect(strict('sort=us-iran', { path: '/matrix', lookup }).ignored).toEqual([])
    expect(strict('sort=qatar', { path: '/api/v1/events', lookup }).ignored[0]).toMatchObject({
      allowed: ['date', 'claims', 'evidence', 'relevance'],
    })
    expect(strict('sort=nowhere', { path: '/matrix', lookup }).ignored).toHaveLength(1)
  })
})

test('with drafts a page takes slugs that it was not sent; the API still knows better', () => {
  expect(lenient('mediator=norway', { lookup }).ignored).toHaveLength(1)
  expect(lenient('mediator=norway&drafts=true', { lookup })).toMatchObject({
    filters: { mediator: ['norway'] },
    ignored: [],
  })
  expect(lenient('mediator=No Way&drafts=true', { lookup }).ignored).toHaveLength(1)
  expect(strict('mediator=norway&drafts=true', { lookup }).ignored).toHaveLength(1)
})
