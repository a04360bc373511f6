import { describe, expect, test } from 'vitest'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { explainEmpty, filtersToExplain, listWaysBack } from '@/lib/filters/ways-back'

const names = (_key: string, slug: string) => slug.toUpperCase()
const filters: Filters = {
  ...NO_FILTERS,
  mediator: ['egypt', 'qatar'],
  type: ['agreement_signed'],
  q: 'a "b" & c',
  process: 'gaza',
  cursor: 'x.y',
}

describe('listWaysBack', () => {
  const ways = listWaysBack(filters, names)

  test('one for each key, with the whole key off and the rest kept', () => {
    expect(ways.map(({ param }) => param)).toEqual([
      'mediator=egypt,qatar',
      'type=agreement_signed',
      'q=a "b" & c',
      'process=gaza',
    ])
    expect(ways[0]?.without).toEqual({ ...filters, mediator: [], cursor: null })
    expect(ways[3]?.without).toEqual({ ...filters, process: null, cursor: null })
    expect(ways[0]?.label).toBe('Mediator: EGYPT or Mediator: QATAR')
  })

  test('none where nothing narrows', () => {
    expect(listWaysBack({ ...NO_FILTERS, by: 'year', sort: 'claims' }, names)).toEqual([])
  })
})

test('filtersToExplain: without each, then without any, drafts kept', () => {
  const asked = filtersToExplain({ ...NO_FILTERS, q: 'x', type: ['visit'], drafts: true }, names)
  expect(asked).toEqual([
    { ...NO_FILTERS, drafts: true, q: 'x', limit: 1 },
    { ...NO_FILTERS, drafts: true, type: ['visit'], limit: 1 },
    { ...NO_FILTERS, type: ['visit'], q: 'x', limit: 1 },
    { ...NO_FILTERS, drafts: true, limit: 1 },
  ])
})

const way = (param: string, count: number) => ({ param, label: param, count, href: `/events?${param}` })

describe('explainEmpty', () => {
  test('the single filter that stands in the way, with what it leaves', () => {
    expect(explainEmpty('event', [way('type=visit', 31), way('q=x', 0)], 43)).toEqual({
      text: 'No event matches: type=visit leaves 0 of 31.',
      remove: [{ label: 'Remove it', href: '/events?type=visit' }],
    })
  })

  test('several ways out, the widest first', () => {
    expect(explainEmpty('event', [way('type=visit', 2), way('q=x', 1200)], 2000).remove).toEqual([
      { label: '1,200 without q=x', href: '/events?q=x' },
      { label: '2 without type=visit', href: '/events?type=visit' },
    ])
  })

  test('says when no single filter is the cause', () => {
    expect(explainEmpty('claim', [way('type=visit', 0)], 131).text).toBe(
      'No claim matches: type=visit leaves 0 of 131.',
    )
    expect(explainEmpty('claim', [way('type=visit', 0), way('q=x', 0)], 131)).toEqual({
      text: 'No claim matches: taking off any one filter leaves none either, of 131 in all.',
    })
  })

  test('an empty store is no matter of filters', () => {
    expect(explainEmpty('event', [way('q=x', 0)], 0).text).toBe('There is no event in the store yet.')
  })
})
