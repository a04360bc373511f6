import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import type { DraftResult } from '@/lib/drafting/types'
import type { Drafter } from './drafter'
import { ingestAll, type Outcome } from './ingest'
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

/** All that a store holds, and its data version; its full text is compared with that by checkStore. */
function dump(store: Store): unknown {
  const tables = store.$client
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not glob '*_fts*' order by name")
    .pluck()
    .all()
  return [getDataVersion(store), ...tables.map((name) => [name, rows(store, `select * from "${name}"`)])]
}

const items = () => [
  item('a.txt', TEXT, { outlet: 'East Post', url: 'https://east.example/a' }),
  item('broken.txt', `Broken ${TEXT}`, { outlet: 'West Post' }),
  item('again.txt', `Broken ${TEXT}`, { outlet: 'East Post' }),
  item('b.txt', `Next ${TEXT}`, { outlet: 'West Post', url: 'https://east.example/a' }),
  item('same.txt', `${TEXT}\n`, { outlet: 'Lake Post' }),
  item('c.txt', `Last ${TEXT} And more.`, { outlet: 'East Post' }),
]

/** Fails at the last thing that is stored of it, against a rule of the store's own. */
const spoil = (result: DraftResult, body: string): DraftResult =>
  body.startsWith('Broken') ? { ...result, claims: result.claims.map((one) => ({ ...one, confidence: 7 })) } : result

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

describe('a batch', () => {
  test.each([2, 3, 50])('of %d stores and tells what one article after the other does', async (size) => {
    const [single, whole] = [sample(), sample()]
    const told = await ingest(single, items(), fakeDrafter(spoil), 1)
    expect(told.map(({ status }) => status)).toEqual(['stored', 'failed', 'failed', 'stored', 'duplicate', 'stored'])
    const outcomes = await ingest(whole, items(), fakeDrafter(spoil), size)
    expect(outcomes.toSorted(byName)).toEqual(told.toSorted(byName))
    expect(dump(whole)).toEqual(dump(single))
    expect(checkStore(whole)).toEqual([])
  })

  test('that the store itself stops half way is told of as far as it came', async () => {
    const store = sample()
    const failing = fakeDrafter((result, body) => {
      if (!body.startsWith('Next')) return spoil(result, body)
      return {
        ...result,
        get events(): never {
          throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
        },
      }
    })
    const outcomes: Outcome[] = []
    const run = ingestAll(store, Readable.from(items()), {
      drafter: failing,
      who: 'ann',
      now: () => new Date('2024-06-01T12:00:00Z'),
      onStored: (stored) => outcomes.push(...stored),
    })
    await expect(run).rejects.toThrow('disk is full')
    expect(outcomes.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'a.txt stored',
      'broken.txt failed',
      'again.txt failed',
    ])
    expect(rows(store, 'select count(*) as n from articles')).toEqual([{ n: 2 }])
    expect(checkStore(store)).toEqual([])
  })
})
