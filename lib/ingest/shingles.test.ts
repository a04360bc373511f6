import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COPY_SHARE, MIN_RUNS, shareOf, shingle, sketch } from './shingles'

const FOLDER = new URL('../drafting/corpus/dev/articles/', import.meta.url)
/** Without the header in the first line. */
const TEXTS = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8').replace(/^.*\n/, ''))

/** Found as a candidate, and judged a copy. */
function isFound(original: string, other: string): boolean {
  const [a, b] = [shingle(original), shingle(other)]
  const bands = new Set(sketch(a))
  return sketch(b).some((band) => bands.has(band)) && shareOf(a, b) >= COPY_SHARE
}

function cut(text: string, share: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return ['Another headline above it all', ...lines.slice(0, Math.max(1, Math.round(lines.length * share)))].join(
    '\n\n',
  )
}

test('the same text has the same sketch, whatever its case, marks and white space, on any machine', () => {
  const runs = shingle('Qatar said it was ready to mediate.')
  expect(sketch(runs)).toEqual(sketch(shingle('  QATAR said: “it was\n\nready—to mediate!”')))
  expect([...runs]).toMatchInlineSnapshot(`
    [
      1358644368,
      2469816501,
      1277003883,
    ]
  `)
  expect(sketch(shingle('four words are few'))).toEqual([])
})

test('words are what \\p{L}, \\p{M} and \\p{N} say, in any script', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (pieces) => {
      const text = pieces.join(' a b c d e ')
      const words =
        text
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      expect([...shingle(text)]).toEqual([...shingle(words.join(' '))])
    }),
  )
  expect(shingle('𝐐atar said 𐐷 was 2 late').size).toBe(2)
})

test('re-headed and cut copies are found', () => {
  for (const text of TEXTS) expect(isFound(text, cut(text, 0.5))).toBe(true)
  for (const share of [0.33, 0.2]) {
    const long = TEXTS.filter((text) => shingle(cut(text, share)).size >= MIN_RUNS)
    expect(long.filter((text) => isFound(text, cut(text, share))).length / long.length).toBeGreaterThan(0.95)
  }
})

const replaced = (text: string) =>
  text
    .split(' ')
    .map((word, at) => (at % 12 === 7 ? `new${at}` : word))
    .join(' ')

test('copies with one word in twelve replaced are found', () => {
  for (const text of TEXTS) expect(isFound(text, replaced(text))).toBe(true)
})

test('different articles are not copies, and share next to nothing', () => {
  const shares = TEXTS.flatMap((text, at) => TEXTS.slice(0, at).map((other) => shareOf(shingle(text), shingle(other))))
  expect(Math.max(...shares)).toBeLessThan(0.05)
})
