import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSeeds, SEEDS } from './read'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'good-offices-seeds-'))
  cpSync(SEEDS, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  const edited = text.replace(from, to)
  expect(edited).not.toBe(text)
  writeFileSync(join(folder, file), edited)
}

test.each([
  [
    'a value not in the codebook',
    'events.json',
    /"type": "\w+"/,
    '"type": "chat"',
    /events\.json:\n  \[0\]\.type: not a known value \(allowed: offer_mediation, /,
  ],
  ['a key nobody reads', 'actors.json', '"iso3166"', '"iso"', /actors\.json:\n(.*\n)*.*Unrecognized key/],
  [
    'a date that is none',
    'coding/000.json',
    '"edtf": "2023-10-07"',
    '"edtf": "2023-13-07"',
    /coding\/000\.json:\n  published\.edtf: not EDTF Level 1: .*no month 13/,
  ],
  [
    'a precision the date has not',
    'events.json',
    '"precision": "range"',
    '"precision": "day"',
    /\.precision: \S+ has precision range/,
  ],
  ['broken JSON', 'outlets.json', '[', '', /outlets\.json:\n  cannot be read/],
  [
    'an id twice',
    'coding/001.json',
    /"id": "[^"]+"/,
    '"id": "zh-01"',
    /coding\/001\.json: zh-01 is taken by coding\/000\.json/,
  ],
])('%s is named with file and place', (_, file, from, to, message) => {
  edit(file, from, to)
  expect(() => readSeeds(folder)).toThrow(message)
})
