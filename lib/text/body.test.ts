import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyFromSource, normalizeSource } from '@/lib/text/body'
import { isSubhead, splitParagraphs } from '@/lib/text/paragraphs'

const SOURCES = new URL('../../seeds/articles/', import.meta.url)

describe('the body of a source', () => {
  test('furniture goes, lines become paragraphs', () => {
    const source = '\uFEFFHome / News\r\n\r\n  First\u00a0line.  Also read: more\r\n\r\n\r\n\tSecond e\u0301.\rThird.'
    const text = normalizeSource(source)
    const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
    expect(bodyFromSource(source, [span('  Also read: more'), span('\uFEFFHome / News')])).toBe(
      'First\u00a0line.\n\nSecond é.\n\nThird.',
    )
  })

  test('removals may touch and overlap, in any order', () => {
    expect(
      bodyFromSource('abcdefgh', [
        { start: 4, end: 6 },
        { start: 1, end: 3 },
        { start: 2, end: 5 },
      ]),
    ).toBe('agh')
  })

  test.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 9],
  ])('a removal from %d to %d is an error', (start, end) => {
    expect(() => bodyFromSource('12345678', [{ start, end }])).toThrow(/is no part of a text of 8/)
  })

  test('a body is in NFC, has no stray white space, and is its own body', () => {
    const source = fc.string({
      unit: fc.constantFrom('a', 'e', '\u0301', ' ', '\u00a0', '\r', '\n', '🕊', 'س', '\uFEFF'),
    })
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), (source, a, b) => {
        const length = normalizeSource(source).length
        const [start, end] = [Math.min(a, b) % (length + 1), Math.max(a, b) % (length + 1)]
        const body = bodyFromSource(source, start < end ? [{ start, end }] : [])
        expect(bodyFromSource(body, [])).toBe(body)
        expect(body.normalize('NFC')).toBe(body)
        expect(body).not.toMatch(/\r|\n{3}|^\s|\s$/u)
        for (const { text, start, end } of splitParagraphs(body)) {
          expect(body.slice(start, end)).toBe(text)
          expect(text).toBe(text.trim())
        }
      }),
    )
  })

  test('the five articles read as paragraphs', () => {
    for (const name of readdirSync(SOURCES)) {
      const source = readFileSync(new URL(name, SOURCES), 'utf8')
      const lines = source.split('\n').filter((line) => line.trim() !== '')
      expect(splitParagraphs(bodyFromSource(source, []))).toHaveLength(lines.length)
    }
  })
})

describe('subheads', () => {
  test.each([
    'Qatar and US Discuss Defense and Energy',
    'Qatar’s mediation efforts',
    'Relations between Qatar and the US are considered to remain strategic',
    'What came of it?',
  ])('%s', (text) => {
    expect(isSubhead(text)).toBe(true)
  })

  test.each([
    'Qatar is known to play an active mediating role.',
    '"You\'ve been listening to Putin, haven\'t you?"',
    '“No comment”',
    'Tagged:',
    'and so it went',
    'This is a long line without a full stop at its end because the page that it comes from lost it on the way',
    '',
  ])('not %j', (text) => {
    expect(isSubhead(text)).toBe(false)
  })

  test('an empty body has no paragraph', () => {
    expect(splitParagraphs('')).toEqual([])
  })
})
