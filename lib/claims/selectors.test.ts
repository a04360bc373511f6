import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashText } from '@/lib/claims/hash'
import { contextOf, fromCodePoints, toCodePoints, toSelectors } from '@/lib/claims/selectors'

test('positions are exported in code points', () => {
  const body = '🕊 Peace 🕊 talks'
  expect(toSelectors(body, 12, 17)).toEqual([
    { type: 'TextQuoteSelector', exact: 'talks', prefix: '🕊 Peace 🕊 ', suffix: '' },
    { type: 'TextPositionSelector', start: 10, end: 15 },
  ])
})

test('the context is never cut inside a character', () => {
  const body = `${'🕊'.repeat(40)}x${'🕊'.repeat(40)}y`
  const { prefix, suffix } = contextOf(body, 80, 81)
  expect([prefix, suffix]).toEqual(['🕊'.repeat(16), '🕊'.repeat(16)])
  expect(contextOf(`a${body}`, 81, 82).prefix).toBe('🕊'.repeat(16))
  expect(contextOf(`${'🕊'.repeat(40)}ax`, 81, 82).prefix).toBe(`${'🕊'.repeat(15)}a`)
})

test('there and back, over any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (body, at) => {
      const count = at % (Array.from(body).length + 1)
      const offset = fromCodePoints(body, count)
      expect(toCodePoints(body, offset)).toBe(count)
      expect(Array.from(body).slice(0, count).join('')).toBe(body.slice(0, offset))
    }),
  )
})

test('offsets that are no place in the text are errors', () => {
  expect(() => toCodePoints('🕊', 1)).toThrow(RangeError)
  expect(() => toCodePoints('a', 2)).toThrow(RangeError)
  expect(() => toCodePoints('a', -1)).toThrow(RangeError)
  expect(() => fromCodePoints('🕊', 2)).toThrow(RangeError)
})

test('a hash is over UTF-8', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(hashText('é')).not.toBe(hashText('e\u0301'))
})
