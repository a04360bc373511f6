import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { generateStore, SMALL_SIZE } from '@/db/bench/generate-store'
import { createTestDb } from '@/db/testing'
import { problemSchema, type Problem } from '@/lib/api/contracts'
import { makeOpenApi } from '@/lib/api/openapi'
import { keysFor } from '@/lib/filters/routes'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type Module = Record<string, Handler>

const modules = import.meta.glob<Module>('./**/route.ts')
/** Paths as OpenAPI writes them, with the module that answers each. */
const routes = Object.fromEntries(
  Object.entries(modules).map(([file, load]) => [
    file.replace(/^\.(.*)\/route\.ts$/, '/api$1').replace('[slug]', '{slug}'),
    load,
  ]),
)
const READS = Object.keys(routes).filter((path) => !/\[|\{/.test(path))

async function call(
  link: string,
  init: RequestInit = {},
  params: Record<string, string> = {},
  path?: string,
): Promise<Response> {
  const url = new URL(link, 'http://localhost')
  const load = routes[path ?? url.pathname]
  if (!load) throw new Error(`no route ${url.pathname}`)
  const handlers = await load()
  return handlers[init.method ?? 'GET']!(new Request(url, init), { params: Promise.resolve(params) })
}

async function etagOf(link: string): Promise<string | null> {
  return (await call(link)).headers.get('etag')
}

async function readJson<T>(link: string): Promise<T> {
  const body: T = await (await call(link)).json()
  return body
}

async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return problem
}

beforeAll(() => {
  const db = createTestDb()
  generateStore(db, SMALL_SIZE)
  globalThis.goodOfficesStore = db
})
afterAll(() => {
  globalThis.goodOfficesStore = undefined
})

describe('what is described is what is there', () => {
  const { paths, components } = makeOpenApi('0')
  const described = new Map(Object.entries(paths))

  test('every route is described, and nothing else', () => {
    const files = globSync('app/api/v1/**/route.ts').map(
      (file) => `/${file.replace(/\/route\.ts$/, '').replace(/^app\//, '')}`,
    )
    const known = files.filter((path) => !path.includes('export')).map((path) => path.replace('[slug]', '{slug}'))
    const wanted = [...described.keys()].filter((path) => !path.includes('export'))
    expect(known.sort()).toEqual(wanted.sort())
  })

  test('every parameter of a route is described', () => {
    for (const [path, item] of described) {
      const text = JSON.stringify(item)
      for (const key of keysFor(path))
        expect(text, `${path} ${key}`).toMatch(new RegExp(`parameters/${key}"|"name":"${key}"`))
    }
  })

  test('every reference leads somewhere', () => {
    const text = JSON.stringify(paths) + JSON.stringify(components)
    for (const [, kind = '', name = ''] of text.matchAll(/#\/components\/(\w+)\/(\w+)/g))
      expect(components, `${kind} ${name}`).toHaveProperty([kind, name])
  })
})

describe('answers', () => {
  test.each(READS)('%s answers without parameters, and says so again by 304', async (path) => {
    const response = await call(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const etag = response.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    const again = await call(path, { headers: { 'if-none-match': `"other", ${etag.replace('W/', '')}` } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(etag)
  })

  test('equal filters have one ETag, others another', async () => {
    const plain = await etagOf('/api/v1/events?mediator=actor-2,actor-1')
    expect(await etagOf('/api/v1/events?mediator=actor-1&mediator=actor-2,actor-1')).toBe(plain)
    expect(await etagOf('/api/v1/events?mediator=actor-1')).not.toBe(plain)
    expect(await etagOf('/api/v1/claims?mediator=actor-2,actor-1')).not.toBe(plain)
  })

  test('a list is walked page by page without gap or overlap', async () => {
    type Page = { data: { slug: string }[]; total: number; next: string | null }
    const seen: string[] = []
    let cursor: string | null = null
    let total = 0
    do {
      const page: Page = await readJson<Page>(`/api/v1/events?limit=40${cursor === null ? '' : `&cursor=${cursor}`}`)
      seen.push(...page.data.map(({ slug }) => slug))
      total = page.total
      cursor = page.next
    } while (cursor !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(total)
  })

  test.each(['events', 'claims', 'articles', 'processes', 'mediators', 'conflicts'])(
    '%s: an unknown record is a 404',
    async (route) => {
      const response = await call(`/api/v1/${route}/no-such`, {}, { slug: 'no-such' }, `/api/v1/${route}/{slug}`)
      expect(response.status).toBe(404)
      expect((await readProblem(response)).detail).toContain('no-such')
    },
  )
})

describe('what bad input gets', () => {
  test.each(["x' or 1=1 --", '\u0000', '../health', 'a'.repeat(5000), '"', '%', '🕊️'])(
    'a record called %j is not found',
    async (slug) => {
      for (const route of ['events', 'claims', 'articles', 'processes', 'mediators', 'conflicts']) {
        const response = await call(`/api/v1/${route}/x`, {}, { slug }, `/api/v1/${route}/{slug}`)
        expect(response.status, route).toBe(404)
        await readProblem(response)
      }
      const file = await call('/api/v1/export/x', {}, { file: slug }, '/api/v1/export/[file]')
      expect(file.status).toBe(404)
    },
  )

  test.each([
    ['nope=1', 'nope'],
    ['by=day&limit=3', 'limit'],
    ['mediator=qatr', 'mediator'],
    ['mediator=actor-1%27%20OR%201=1--', 'mediator'],
    ['conflict=conflict-1%00', 'conflict'],
    ['type=nonsense', 'type'],
    ['from=2020&to=2019', 'from'],
    ['from=2023-02-30', 'from'],
    ['from=yesterday', 'from'],
    ['from=2023&from=2024', 'from'],
    ['evidence=single', 'evidence'],
    ['disputed=maybe', 'disputed'],
    ['q=%ED%A0%80', 'q'],
    ['q=a%00b', 'q'],
    [`q=${'x'.repeat(10_000)}`, 'q'],
    ['q=', 'q'],
    ['%22%3E=1', '">'],
  ])('timeline?%s', async (query, parameter) => {
    const response = await call(`/api/v1/timeline?${query}`)
    expect(response.status).toBe(400)
    const { errors = [] } = await readProblem(response)
    expect(errors.map((error) => error.parameter)).toContain(parameter)
    for (const error of errors) expect(error.reason).not.toBe('')
  })

  test.each([
    'limit=-1',
    'limit=0',
    'limit=501',
    'limit=1e3',
    'cursor=zzz',
    'cursor=a.b',
    'cursor=%00',
    'sort=body',
    'order=up',
  ])('events?%s', async (query) => {
    const response = await call(`/api/v1/events?${query}`)
    expect(response.status).toBe(400)
    expect((await readProblem(response)).errors?.[0]?.parameter).toBe(query.split('=')[0])
  })

  test('a cursor holds for its own list and filters only', async () => {
    const { next } = await readJson<{ next: string }>('/api/v1/events?limit=5')
    expect((await call(`/api/v1/events?limit=5&cursor=${next}`)).status).toBe(200)
    expect((await call(`/api/v1/claims?limit=5&cursor=${next}`)).status).toBe(400)
    expect((await call(`/api/v1/events?limit=5&status=planned&cursor=${next}`)).status).toBe(400)
  })

  test.each([
    '"',
    '*',
    'NEAR(a b, 2)',
    'a AND',
    '-x',
    'body:arbitration',
    'a"b',
    "' OR 1=1 --",
    '%_\\',
    '😀',
    '(((',
    '^a',
    'a+b',
    '“”',
  ])('a search for %j is words, never syntax', async (q) => {
    for (const route of ['timeline', 'events', 'claims', 'articles', 'facets', 'overview', 'matrix']) {
      const response = await call(`/api/v1/${route}?q=${encodeURIComponent(q)}`)
      expect(response.status, route).toBe(200)
    }
  })

  test('a search without a word finds nothing and says why', async () => {
    const answer = await readJson<{ total: number; notes: string[] }>('/api/v1/articles?q=%22%2A')
    expect(answer.total).toBe(0)
    expect(answer.notes.join()).toContain('no word')
  })

  test.each(READS)('%s refuses other methods', async (path) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await call(path, { method })
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      await readProblem(response)
    }
    expect((await call(path, { method: 'OPTIONS' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('an unknown path is a problem too', async () => {
    const response = await call('/api/v1/nope', {}, {}, '/api/[[...path]]')
    expect(response.status).toBe(404)
    expect((await readProblem(response)).detail).toContain('/api/v1/nope')
  })

  test('a store that fails is a failure, not an empty answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const db = globalThis.goodOfficesStore
    const broken = createTestDb()
    broken.$client.exec('drop table claim_events')
    globalThis.goodOfficesStore = broken
    const response = await call('/api/v1/timeline')
    globalThis.goodOfficesStore = db
    expect(response.status).toBe(500)
    await readProblem(response)
    expect(log).toHaveBeenCalledOnce()
  })
})
