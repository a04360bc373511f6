import { expect, test } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { write } from '@/db/commands/write'
import { createProposer, type MetOutlets } from './propose-actors'
import { rows, sample } from './testing-ingest'

test('an outlet is one, whatever its feed, its page and its address call it', () => {
  const store = sample()
  const slugs = write(store, () => {
    const { proposeOutlet } = createProposer(
      store,
      EMPTY_CONTEXT,
      { who: 'ann', at: '2026-01-01T00:00:00Z' },
      new Map(),
    )
    return [
      'BBC News - World',
      'BBC',
      'https://www.bbc.co.uk/news',
      'The Lakeside Gazette',
      'Africa | The Lakeside Gazette',
      'http://www.lakeside.example/',
      'lakeside.example',
    ].map(proposeOutlet)
  })
  expect(slugs).toEqual([
    'bbc',
    'bbc',
    'bbc',
    'the-lakeside-gazette',
    'the-lakeside-gazette',
    'lakeside-example',
    'lakeside-example',
  ])
  expect(rows(store, "select name from actors where slug = 'bbc'")).toEqual([{ name: 'BBC' }])
})

test('an outlet that was taken back is not remembered as being there', () => {
  const store = sample()
  const met: MetOutlets = new Map()
  const propose = () =>
    createProposer(store, EMPTY_CONTEXT, { who: 'ann', at: '2026-01-01T00:00:00Z' }, met).proposeOutlet('Lake Post')
  const takeBack = () =>
    write(store, () => {
      propose()
      throw new Error('taken back')
    })
  expect(takeBack).toThrow('taken back')
  expect(write(store, propose)).toBe('lake-post')
  expect(rows(store, "select name from actors join outlets using (id) where slug = 'lake-post'")).toEqual([
    { name: 'Lake Post' },
  ])
})
