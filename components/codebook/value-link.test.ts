import { expect, test } from 'vitest'
import { usesWord, valueHref } from '@/components/codebook/value-link'
import { CODEBOOK } from '@/lib/codebook/codebook'
import { parseFilters } from '@/lib/filters/parse'

test('every link to the uses of a value is a link that its screen reads', () => {
  const links = CODEBOOK.flatMap(({ kind, entries }) => entries.map(({ value }) => valueHref(kind, value)))
  const given = links.filter((href) => href !== null)
  expect(given.length).toBeGreaterThan(50)
  for (const href of given) {
    const { pathname, searchParams } = new URL(href, 'http://localhost')
    expect([...searchParams]).toHaveLength(1)
    expect(parseFilters(searchParams, 'strict', { path: pathname }).ignored).toEqual([])
  }
  expect(valueHref('modality', 'CT+')).toBe('/claims?modality=CT%2B')
})

test('one event, two events', () => {
  expect([usesWord('type', 1), usesWord('type', 2), usesWord('state', 0)]).toEqual(['event', 'events', 'records'])
})
