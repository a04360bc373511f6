import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readIngestFlags } from '@/db/bench/measure-ingest'
import { checkStore } from '@/db/check/check-store'
import { openDb } from '@/db/client'
import { migrateStore } from '@/db/migrate'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** As their scripts start them. */
const RUN = { ingest: readIngestFlags(), review: ['--import', 'tsx'] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-cli-'))
  migrateStore(join(folder, 'good-offices.sqlite'))
  mkdirSync(join(folder, 'in'))
})
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 3 }))

const env = (): NodeJS.ProcessEnv => ({ ...process.env, GOOD_OFFICES_DATA: folder, USER: 'ann', NODE_NO_WARNINGS: '1' })

function run(cli: 'ingest' | 'review', args: string[], input = ''): { code: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [...RUN[cli], `db/cli/${cli}.ts`, ...args], {
    cwd: ROOT,
    env: env(),
    input,
    encoding: 'utf8',
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'in', name), content)
}

function anArticle(n: number): string {
  const own = Array.from(
    { length: 12 },
    (_, at) => `Round ${n} of the talks, part ${at}, was number ${n * 31 + at} of its kind.`,
  )
  return `{"title": "Round ${n}", "outlet": "Gazette", "published": "2025-01-16"}\nEgypt and Qatar brokered a ceasefire between Israel and Hamas on 15 January 2025.\n\n“We will meet again,” Qatar's foreign minister, Majed Al-Ansari, said.\n\n${own.join(' ')}`
}

function query<T>(sql: string): T[] {
  const store = openDb(join(folder, 'good-offices.sqlite'))
  try {
    return store.$client.prepare<[], T>(sql).all()
  } finally {
    store.$client.close()
  }
}

function expectSound(): void {
  const store = openDb(join(folder, 'good-offices.sqlite'))
  expect(checkStore(store)).toEqual([])
  store.$client.close()
}

test('what was compiled is kept for the next start, in a folder of our own', () => {
  const own = env()
  delete own.NODE_COMPILE_CACHE
  const where = "console.log(require('node:module').getCompileCacheDir())"
  const done = spawnSync(process.execPath, [...RUN.ingest, '-e', where], { cwd: ROOT, env: own, encoding: 'utf8' })
  expect(done.stdout).toContain(join(ROOT, 'node_modules', '.cache', 'compiled'))
})

describe('from a folder to the charts', () => {
  test('ingest, look, accept', () => {
    put('1.txt', anArticle(1))
    put('2.txt', anArticle(2))
    const first = run('ingest', [join(folder, 'in')])
    expect(first.err).toBe('')
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/stored .*1\.txt\n +as gazette-2025-01-16-round-1 \(\d+ claims, \d+ events? drafted/)
    expect(first.out).toMatch(/2 articles stored, 0 known texts skipped, 0 failed/)
    const again = run('ingest', [join(folder, 'in'), '--json'])
    expect(JSON.parse(again.out)).toMatchObject({
      stored: 0,
      duplicates: 2,
      failed: 0,
      stopped: false,
      drafter: { name: 'rules' },
    })
    expect(run('review', ['list']).out).toMatch(/^gazette-2025-01-16-round-1\n/)
    expect(run('review', ['list', '--limit=1']).out).toMatch(/\n1 more article: --limit=2 shows all\n$/)
    expect(run('review', ['list', 'gazette-2025-01-16-round-1'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^list takes no names: "gazette-2025-01-16-round-1"; .*--article=<slug>/),
    })
    const accepted = run('review', ['accept', 'gazette-2025-01-16-round-1', '--all', '--json'])
    expect(JSON.parse(accepted.out)).toMatchObject({
      articles: ['gazette-2025-01-16-round-1'],
      left: { claims: expect.any(Number) },
    })
    const counted = query<{ n: number }>(
      `select count(*) as n from events where state = 'approved' and evidence_rank > 0 and reviewed_by = 'ann'`,
    )
    expect(counted[0]?.n).toBeGreaterThan(0)
    const unknown = run('review', ['reject', 'nobody'])
    expect([unknown.code, unknown.out, unknown.err]).toEqual([
      1,
      '',
      expect.stringMatching(/^id: "nobody" is no claim, event or article/),
    ])
    expectSound()
  }, 60_000)
})

test('where there is no store yet, one is made, seeds and all; files that are no articles are counted', () => {
  put('1.txt', anArticle(1))
  put('scan.pdf', '%PDF-1.4')
  rmSync(join(folder, 'good-offices.sqlite'))
  const { code, out, err } = run('ingest', [join(folder, 'in'), '--json'])
  expect(err).toMatch(/^Seeds: 5 articles/)
  expect(err).toMatch(/Passed over, being no articles by their name: 1 \.pdf/)
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ stored: 1, passedOver: { '.pdf': 1 } })
  expect(query('select count(*) as n from articles')).toEqual([{ n: 6 }])
  expectSound()
}, 60_000)

describe('bad input: a line each, exit code 1, nothing of it stored', () => {
  const wall =
    '<!doctype html><html><body><h1>The Gazette</h1><p>Sign in to continue reading this article.</p></body></html>'
  const inputs: [string, string | Uint8Array, RegExp][] = [
    ['empty.txt', '', /empty\.txt: is empty/],
    ['binary.txt', Uint8Array.of(77, 90, 0, 1, 2), /binary\.txt: is a binary file, not text/],
    ['wall.html', wall, /wall\.html: shows no article but asks to “sign in to continue”/],
    ['nothing.html', '<html><body><nav>Home</nav></body></html>', /nothing\.html: is a page without an article/],
    [
      'charset.txt',
      Uint8Array.from('Caf\xe9 in Muscat', (c) => c.charCodeAt(0)),
      /charset\.txt: names no charset and is not UTF-8 \(byte 0xe9 at 3\)/,
    ],
    ['lines.jsonl', '{"text": "a"\n', /lines\.jsonl:1: is no JSON/],
    ['feed.xml', '<html><body>x</body></html>', /feed\.xml: is an HTML page, not a feed/],
    [
      'future.txt',
      '{"title": "T", "published": "2999-01-01"}\nOman offered to help.',
      /future\.txt: says it was published on 2999-01-01, which is in the future/,
    ],
    ['line.txt', 'x'.repeat(1_048_576), /line\.txt: is 1,048,576 characters long/],
    ['date.md', '---\ntitle: T\ndate: soonish\n---\nOman offered to help.', /date\.md: is given the date "soonish"/],
  ]

  test('all at once, with good ones among them', () => {
    for (const [name, content] of inputs) put(name, content)
    put('good.txt', anArticle(1))
    put('quotes.txt', `Oman offered to help on Sunday, and then he said ${'"“”\'‘’«»'.repeat(3000)} and left.`)
    put('russian.txt', 'Оман заявил в воскресенье, что готов принять у себя переговоры между Ираном и США. '.repeat(5))
    put(
      'script.html',
      `<html><body onload="steal()"><script>run()</script><article><p>${'Oman hosted talks between Iran and the United States on Sunday. '.repeat(8)}</p><p onclick="x()">The end of it.</p></article></body></html>`,
    )
    const { code, out, err } = run('ingest', [join(folder, 'in'), '--verbose'])
    expect(err).toBe('')
    expect(code).toBe(1)
    for (const [, , line] of inputs) expect(out).toMatch(line)
    expect(out).toMatch(/russian\.txt\n +as \S+ \(not drafted: the text is in another language \(ru\)/)
    expect(out).toMatch(new RegExp(`4 articles stored, 0 known texts skipped, ${inputs.length} failed`))
    const bodies = query<{ source_name: string; body: string }>(
      'select source_name, body from articles order by source_name',
    )
    expect(bodies.map(({ source_name }) => source_name.split('/').at(-1))).toEqual([
      'good.txt',
      'quotes.txt',
      'russian.txt',
      'script.html',
    ])
    expect(bodies.at(-1)?.body).not.toMatch(/steal|run\(\)|[<>]/)
    expectSound()
  }, 60_000)

  test('addresses and arguments', () => {
    const refused = run('ingest', [
      'http://localhost:4379/',
      'http://169.254.169.254/latest/',
      'file:///etc/passwd',
      join(folder, 'nowhere'),
    ])
    expect(refused.code).toBe(1)
    expect(refused.out).toMatch(
      /localhost:4379\/: leads to localhost \([\d.:a-f]+\), which is not a public address; --allow-private lets it/,
    )
    expect(refused.out).toMatch(
      /169\.254\.169\.254\/latest\/: leads to 169\.254\.169\.254, which is not a public address/,
    )
    expect(refused.out).toMatch(/file:\/\/\/etc\/passwd: leads to file:\/\/, and only http and https are fetched/)
    expect(refused.out).toMatch(/nowhere: does not exist/)
    for (const args of [
      [],
      ['x', '--format=pdf'],
      ['x', '--drafter=magic'],
      ['x', '--nonsense'],
      ['x', '--delay=-1'],
      ['x', '--charset=klingon'],
      ['x', '--columns=text'],
    ]) {
      const wrong = run('ingest', args)
      expect([args, wrong.code, wrong.out]).toEqual([args, 1, ''])
      expect(wrong.err.trim()).not.toBe('')
      expect(wrong.err).not.toMatch(/\n\s+at /)
    }
    expect(query('select 1 from articles')).toEqual([])
  }, 120_000)
})

/** Starts a long run and calls back with all that it reported so far, at each line. */
function start(
  args: string[],
  onText: (text: string, child: ChildProcess) => void,
): Promise<{ code: number | null; signal: string | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...RUN.ingest, 'db/cli/ingest.ts', ...args], {
      cwd: ROOT,
      env: env(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      onText(text, child)
    })
    child.on('close', (code, signal) => resolve({ code, signal, text }))
  })
}

const reported = (text: string) => [...text.matchAll(/^ +as (\S+) \(/gm)].map((match) => match[1] ?? '')

describe('stopped on the way', () => {
  const COUNT = 300
  beforeEach(() => {
    for (let n = 0; n < COUNT; n++) put(`${String(n).padStart(4, '0')}.txt`, anArticle(n))
  })

  test('kill -9: what was reported is there, whole; a second run does the rest and doubles nothing', async () => {
    const killed = await start([join(folder, 'in'), '--verbose'], (text, child) => {
      if (reported(text).length >= 60) child.kill('SIGKILL')
    })
    expect(killed.signal).toBe('SIGKILL')
    const told = reported(killed.text)
    expect(told.length).toBeLessThan(COUNT)
    const slugs = query<{ slug: string }>('select slug from articles').map(({ slug }) => slug)
    expect(told.filter((slug) => !slugs.includes(slug))).toEqual([])
    expect(
      query(`select t.slug from articles t where not exists (select 1 from claims c where c.article_id = t.id)`),
    ).toEqual([])
    expectSound()
    const rest = run('ingest', [join(folder, 'in'), '--json'])
    expect(rest.code).toBe(0)
    expect(JSON.parse(rest.out)).toMatchObject({ stored: COUNT - slugs.length, duplicates: slugs.length, failed: 0 })
    expect(query('select count(*) as n, count(distinct content_hash) as m from articles')).toEqual([
      { n: COUNT, m: COUNT },
    ])
    expectSound()
  }, 120_000)

  test('Ctrl-C: the batch at hand is finished, the rest is for the next run', async () => {
    const stopped = await start([join(folder, 'in'), '--verbose'], (text, child) => {
      if (reported(text).length >= 25 && !text.includes('Stopping')) child.kill('SIGINT')
    })
    expect(stopped.code).toBe(130)
    expect(stopped.text).toMatch(/Stopped\. Run the same again to go on\./)
    const told = reported(stopped.text)
    expect(told.length).toBeLessThan(COUNT)
    expect(query<{ n: number }>('select count(*) as n from articles')).toEqual([{ n: told.length }])
    expectSound()
  }, 120_000)
})
