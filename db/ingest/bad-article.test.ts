import { describe, expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Drafter } from './drafter'
import { fakeDrafter, ingest, item, offer, rows, sample, TEXT } from './testing-ingest'

describe('what goes wrong with one', () => {
  test('stops no other, of its batch or the next, and leaves nothing', async () => {
    const store = sample()
    const broken = fakeDrafter((result, body) =>
      body.startsWith('Broken')
        ? { ...result, events: [{ ...offer(body), date: { ...offer(body).date, edtf: 'soon' } }] }
        : result,
    )
    const outcomes = await ingest(
      store,
      [
        item('empty.txt', ' '),
        item('broken.txt', `Broken ${TEXT}`, { outlet: 'Broken Post' }),
        item('a.txt', TEXT),
        { name: 'lines.jsonl:3', share: null, failure: 'is no JSON' },
        item('b.txt', `Next ${TEXT} And more.`),
      ],
      broken,
    )
    expect(outcomes.toSorted((x, y) => (x.name < y.name ? -1 : 1))).toMatchObject([
      { name: 'a.txt', status: 'stored' },
      { name: 'b.txt', status: 'stored' },
      { name: 'broken.txt', status: 'failed', reason: expect.stringMatching(/date.edtf: "soon"/) },
      { name: 'empty.txt', status: 'failed', reason: 'is empty' },
      { name: 'lines.jsonl:3', status: 'failed', reason: 'is no JSON' },
    ])
    expect(rows(store, `select slug from actors where slug = 'broken-post'`)).toEqual([])
    expect(checkStore(store)).toEqual([])
  })

  test('a drafter that throws fails its article only', async () => {
    const store = sample()
    const drafter: Drafter = {
      ...fakeDrafter(),
      draft: async (inputs) => inputs.map(() => ({ failure: 'could not be drafted (tripped)' })),
    }
    expect(await ingest(store, [item('a.txt', TEXT)], drafter)).toEqual([
      { name: 'a.txt', status: 'failed', reason: 'could not be drafted (tripped)' },
    ])
    expect(rows(store, 'select count(*) as n from articles')).toEqual([{ n: 1 }])
  })

  test('a page that the reader cannot get to the end of', async () => {
    const store = sample()
    const deep = `<html><body>${'<div>'.repeat(9000)}${'Oman offered to help. '.repeat(30)}</body></html>`
    const [first, second] = await ingest(store, [item('deep.html', deep), item('a.txt', TEXT)])
    expect(first).toMatchObject({
      name: 'deep.html',
      status: 'failed',
      reason: expect.stringContaining('elements inside each other'),
    })
    expect(second).toMatchObject({ name: 'a.txt', status: 'stored' })
  })

  test('a date in the future', async () => {
    const store = sample()
    expect(await ingest(store, [item('a.txt', TEXT, { published: '2024-07-01' })])).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('in the future') },
    ])
  })
})
