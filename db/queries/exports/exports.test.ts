import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimItem, EventItem } from '@/lib/api/shared-contracts'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { getArticles } from '../articles'
import { getClaims } from '../claims'
import { getEvents } from '../events'
import { getMatrix } from '../matrix'
import { getSmallStore, someFilters } from '../testing'
import { getTimeline } from '../timeline'
import { EXPORT_FILES, openExport } from './open-export'

const db = getSmallStore()
const ORIGIN = 'https://example.org'

function readFile(name: string, filters: Filters): string {
  const file = openExport(db, name, filters, ORIGIN)
  if (!file) throw new Error(`no ${name}`)
  return [...file.pieces].join('')
}

type JsonFile<T> = { total: number; sentence: string; link: string; dataVersion: string; data: T[] }

function readJson<T>(name: string, filters: Filters): JsonFile<T> {
  const file: JsonFile<T> = JSON.parse(readFile(name, filters))
  return file
}

/** Records of a CSV whose fields hold no line breaks but in quotes. */
function countRecords(csv: string): number {
  const unquoted = csv.replace(/"(?:[^"]|"")*"/g, '')
  return unquoted.split('\r\n').length - 2
}

function keysOf(items: readonly object[]): unknown[] {
  return items.map((item) => ('id' in item ? item.id : 'slug' in item && item.slug))
}

describe('exports', () => {
  test('hold every item of the list, in its order', () => {
    fc.assert(
      fc.property(someFilters, (filters) => {
        const lists = {
          events: getEvents(db, filters),
          claims: getClaims(db, filters),
          articles: getArticles(db, filters),
        }
        for (const [name, { total, data }] of Object.entries(lists)) {
          const file = readJson<{ slug?: string; id?: string }>(`${name}.json`, filters)
          expect(file.total).toBe(total)
          expect(file.data).toHaveLength(total)
          expect(keysOf(file.data.slice(0, data.length))).toEqual(keysOf(data))
          expect(countRecords(readFile(`${name}.csv`, filters))).toBe(total)
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each(EXPORT_FILES)('%s says which view it is, and of which data', (name) => {
    const text = readFile(name, { ...NO_FILTERS, mediator: ['actor-1'] })
    const { dataVersion } = getEvents(db, NO_FILTERS)
    expect(text).toContain('by Actor 1')
    expect(text).toContain(`${ORIGIN}/${name.split('.')[0]}?mediator=actor-1`)
    expect(text).toContain(dataVersion)
  })

  test('a CSV has one header, as many fields in each line, and says what it is in the first row only', () => {
    const csv = readFile('events.csv', NO_FILTERS)
    expect(csv.startsWith('\uFEFFslug,title,type,')).toBe(true)
    expect(csv.match(/Mediation events|mediation events/g)).toHaveLength(1)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test('nothing found is a header alone', () => {
    const nothing = { ...NO_FILTERS, from: '2090' }
    expect(countRecords(readFile('events.csv', nothing))).toBe(0)
    expect(readJson('events.json', nothing).data).toEqual([])
  })

  test('the codes of an event type stand beside it', () => {
    const filters: Filters = { ...NO_FILTERS, type: ['offer_mediation'] }
    const csv = readFile('events.csv', filters)
    expect(csv).toContain(',type,type_label,cameo,plover,mend,')
    expect(csv).toContain(',offer_mediation,Offer to mediate,039,AGREE,,')
  })

  test('the matrix holds every pair, and the cells of the API among them', () => {
    const filters = { ...NO_FILTERS, from: '2010', to: '2012' }
    const { mediators, conflicts, cells } = getMatrix(db, filters)
    const file = readJson<{ mediator: string; conflict: string }>('matrix.json', filters)
    expect(file.data).toHaveLength(mediators.length * conflicts.length)
    for (const cell of cells) expect(file.data).toContainEqual(expect.objectContaining(cell))
  })

  test('the timeline is not widened, and adds up with what no bucket holds', () => {
    const filters: Filters = { ...NO_FILTERS, by: 'month' }
    const rows = readJson<{ kind: string; start: string; total: number }>('timeline.json', filters).data
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(getTimeline(db, filters).total)
    expect(rows.filter(({ kind }) => kind === 'bucket').length).toBeGreaterThan(300)
    expect(rows.slice(-2).map(({ kind }) => kind)).toEqual(['coarse', 'undated'])
  })

  test('annotations select the very words, counted in code points', () => {
    type Selector = { exact?: string; start?: number; end?: number }
    type Page = { items: { target: { selector: Selector[] }[] }[]; partOf: { total: number } }
    const page: Page = JSON.parse(readFile('claims.jsonld', NO_FILTERS))
    const claims = readJson<ClaimItem>('claims.json', NO_FILTERS).data
    expect(page.items).toHaveLength(claims.length)
    page.items.slice(0, 20).forEach(({ target }, at) => {
      const body = db.$client
        .prepare<[string], string>('select body from articles where slug = ?')
        .pluck()
        .get(claims[at]?.article.slug ?? '')
      const [quote, position] = target[0]?.selector ?? []
      expect(quote?.exact).toBe(claims[at]?.quote)
      expect(
        Array.from(body ?? '')
          .slice(position?.start, position?.end)
          .join(''),
      ).toBe(claims[at]?.quote)
    })
  })

  test('data that changes on the way breaks the file off', () => {
    const file = openExport(db, 'claims.json', NO_FILTERS, ORIGIN)
    const pieces = file?.pieces[Symbol.iterator]()
    pieces?.next()
    pieces?.next()
    const version = db.$client.prepare('select value from meta where key = ?').pluck().get('data_hash')
    const write = db.$client.prepare(`update meta set value = ? where key = 'data_hash'`)
    write.run('f'.repeat(64))
    try {
      expect(() => pieces?.next()).toThrow('changed')
    } finally {
      write.run(version)
    }
  })

  test('an unknown file is none', () => {
    for (const name of ['events.xls', 'nope.csv', 'events', 'events.csv.csv', '__proto__.csv', 'constructor'])
      expect(openExport(db, name, NO_FILTERS, ORIGIN)).toBeNull()
  })

  test('events of the file are events of the API', () => {
    const [event] = readJson<EventItem>('events.json', NO_FILTERS).data
    expect(event).toEqual(getEvents(db, NO_FILTERS).data[0])
  })
})
