import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampFiles } from './build'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-offices-build-'))
  mkdirSync(join(folder, 'app', 'about'), { recursive: true })
  mkdirSync(join(folder, 'app', 'folder.tsx'))
  writeFileSync(join(folder, 'app', 'page.tsx'), 'one')
  writeFileSync(join(folder, 'app', 'about', 'page.tsx'), 'two')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a stamp changes with a name or a content, not with a test', () => {
  const stamp = () => stampFiles(folder, ['app/**/*.tsx'])
  const before = stamp()
  expect(stamp()).toBe(before)
  writeFileSync(join(folder, 'app', 'page.test.tsx'), 'a test')
  expect(stamp()).toBe(before)
  writeFileSync(join(folder, 'app', 'page.tsx'), 'other')
  const changed = stamp()
  expect(changed).not.toBe(before)
  writeFileSync(join(folder, 'app', 'page.tsx'), 'one')
  writeFileSync(join(folder, 'app', 'new.tsx'), '')
  expect(stamp()).not.toBe(before)
})

test('a folder that is named like a file is walked, not read', () => {
  mkdirSync(join(folder, 'app', 'openapi.json'))
  writeFileSync(join(folder, 'app', 'openapi.json', 'route.json'), 'three')
  expect(stampFiles(folder, ['app/**/*.json'])).toMatch(/^[0-9a-f]{64}$/)
})
