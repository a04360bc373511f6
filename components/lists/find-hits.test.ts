import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHits, type TextPart } from '@/components/lists/find-hits'
import { readSnippet } from '@/components/lists/read-snippet'

const hits = (parts: TextPart[]) => parts.filter(({ hit }) => hit).map(({ text }) => text)
const whole = (parts: TextPart[]) => parts.map(({ text }) => text).join('')

describe('findHits', () => {
  test('whole words, whatever their case and accents', () => {
    expect(hits(findHits('Türkiye hosts talks; the host talked.', 'turkiye TALKS'))).toEqual(['Türkiye', 'talks'])
  })

  test('words in quotes only in that order', () => {
    expect(hits(findHits('if asked, asked if needed', '"if asked"'))).toEqual(['if asked'])
    expect(hits(findHits('if asked, asked if needed', 'if "asked'))).toEqual(['if', 'asked', 'asked', 'if'])
  })

  test('signs are no words', () => {
    expect(hits(findHits('a * b NEAR( c', '* ( %'))).toEqual([])
  })

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, q) => {
        expect(whole(findHits(text, q))).toBe(text)
      }),
    )
  })
})

test('readSnippet takes the marks out and keeps the words', () => {
  const parts = readSnippet('…of \uE000Qatar\uE001 and \uE000Oman\uE001')
  expect(hits(parts)).toEqual(['Qatar', 'Oman'])
  expect(whole(parts)).toBe('…of Qatar and Oman')
  expect(readSnippet('plain')).toEqual([{ text: 'plain', hit: false }])
})
