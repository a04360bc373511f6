import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateStore } from '@/db/migrate'
import { isOlder, readMinimumNode } from './node-version.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-offices-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** `npm start` without npm; every case here ends before anything is built. */
function start(env: Record<string, string>): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(process.execPath, ['db/cli/start.js'], {
    env: { ...process.env, PORT: '0', GOOD_OFFICES_DATA: folder, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, lines: stderr.trim().split('\n') }
}

test('versions of Node are compared as numbers', () => {
  expect(isOlder('20.20.2', '22.12')).toBe(true)
  expect(isOlder('22.9.0', '22.12')).toBe(true)
  expect(isOlder('22.12.0', '22.12')).toBe(false)
  expect(isOlder('24.0.0', readMinimumNode())).toBe(false)
})

test.each([
  ['a port that is none', { PORT: 'abc' }, /^PORT=abc is not a port number/],
  ['a port out of range', { PORT: '65536' }, /^PORT=65536 is not a port number/],
  ['a host that is not ours', { HOST: '203.0.113.1' }, /^Cannot listen on 203\.0\.113\.1/],
  [
    'a data folder that cannot be made',
    { GOOD_OFFICES_DATA: '/proc/nowhere' },
    /^The store \/proc\/nowhere\S+ cannot be written/,
  ],
])('%s is one clear line', (_, env, line) => {
  const { status, lines } = start(env)
  expect(lines).toEqual([expect.stringMatching(line)])
  expect(status).toBe(1)
})

test('a port in use is one clear line, with another to try', async () => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const { status, lines } = start({ PORT: String(port) })
  server.close()
  expect(lines).toEqual([`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`])
  expect(status).toBe(1)
})

test('a damaged store is one clear line, and is left as it is', () => {
  const path = join(folder, 'good-offices.sqlite')
  const text = 'neither empty nor a database '.repeat(40)
  writeFileSync(path, text)
  const { status, lines } = start({})
  expect(lines).toEqual([expect.stringMatching(/is damaged or not an SQLite database\. Move it away/)])
  expect(status).toBe(1)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('a store of a newer version is one clear line, and is left as it is', () => {
  const path = join(folder, 'good-offices.sqlite')
  migrateStore(path)
  const sqlite = new Database(path)
  sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run('later', 9e12)
  sqlite.close()
  const bytes = readFileSync(path)
  const { status, lines } = start({})
  expect(lines).toEqual([expect.stringMatching(/was written by a newer version of Good Offices\. Update the program/)])
  expect(status).toBe(1)
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
