import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locateQuote } from '@/lib/claims/anchor'

const BODY = 'Qatar offered to host talks, officials said.\n\nIran agreed to hold indirect talks in Doha. Iran agreed.'

describe('locating a quote', () => {
  test('finds it where it is', () => {
    const result = locateQuote(BODY, { quote: 'Iran agreed to hold indirect talks' })
    expect(result).toEqual({ kind: 'found', start: 46, end: 80 })
  })

  test('one word changed is not found: the lookalike is told, never taken', () => {
    const result = locateQuote(BODY, { quote: 'Iran refused to hold indirect talks in Doha' })
    expect(result).toEqual({
      kind: 'notFound',
      missing: 'quote',
      nearest: { text: 'Iran agreed to hold indirect talks in Doha', position: 46 },
    })
  })

  test.each(['qatar offered', 'Qatar  offered', 'Qatar\u00a0offered', 'talks , officials', 'Doha. Iran agreed. '])(
    '%j is forgiven nothing',
    (quote) => {
      expect(locateQuote(BODY, { quote }).kind).toBe('notFound')
    },
  )

  test('a repeated quote needs its context', () => {
    expect(locateQuote(BODY, { quote: 'Iran agreed' })).toEqual({ kind: 'ambiguous', count: 2 })
    expect(locateQuote(BODY, { quote: 'Iran agreed', suffix: ' to' })).toMatchObject({ kind: 'found', start: 46 })
    expect(locateQuote(BODY, { quote: 'Iran agreed', prefix: 'Doha. ' })).toMatchObject({ kind: 'found', start: 90 })
    expect(locateQuote(BODY, { quote: 'Iran agreed', prefix: null, suffix: '' }).kind).toBe('ambiguous')
    expect(locateQuote(BODY, { quote: 'Iran agreed', prefix: 'Oman. ' })).toEqual({
      kind: 'notFound',
      missing: 'context',
      nearest: { text: 'Iran agreed', position: 46 },
    })
  })

  test('occurrences that overlap are counted', () => {
    expect(locateQuote('ababa', { quote: 'aba' })).toEqual({ kind: 'ambiguous', count: 2 })
  })

  test.each(['', '\uD83D', '\uDD4A'])('%j is in no text, not even half of a dove', (quote) => {
    expect(locateQuote('peace 🕊', { quote }).kind).toBe('notFound')
  })

  test('nothing near, nothing told', () => {
    expect(locateQuote(BODY, { quote: 'The weather in Oslo remains cold' })).toMatchObject({ nearest: null })
    expect(locateQuote('', { quote: 'x' })).toMatchObject({ nearest: null })
    expect(locateQuote(BODY, { quote: '…' })).toMatchObject({ nearest: null })
  })

  test('a large body costs one pass', () => {
    const body = 'Iran agreed to talks. '.repeat(50_000)
    const quote = 'Iran refused to talk. '.repeat(2_000)
    expect(locateQuote(body, { quote })).toMatchObject({ kind: 'notFound', missing: 'quote' })
    expect(locateQuote('a'.repeat(50_000), { quote: 'a' })).toEqual({ kind: 'ambiguous', count: 50_000 })
  })
})

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '🕊', 'é', 'e\u0301', 'سلام', '\n', '"', '“'),
  minLength: 1,
  maxLength: 80,
})

describe('properties', () => {
  test('what is found is the quote, in its context, and nowhere else', () => {
    fc.assert(
      fc.property(text, text, fc.nat(6), fc.nat(6), (body, other, before, after) => {
        const at = body.indexOf(other.charAt(0))
        const quote = at >= 0 ? body.slice(at, at + 4) : other
        const prefix = body.slice(Math.max(at - before, 0), Math.max(at, 0))
        const result = locateQuote(body, { quote, prefix, suffix: body.slice(at + 4, at + 4 + after) })
        if (result.kind !== 'found') return
        expect(body.slice(result.start, result.end)).toBe(quote)
        expect(body.slice(0, result.start).endsWith(prefix)).toBe(true)
      }),
    )
  })

  test('any whole stretch of a text is found with everything around it as context', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
        const [start, end] = [a % body.length, b % (body.length + 1)].sort((x, y) => x - y)
        if (start === undefined || end === undefined || start === end) return
        const quote = body.slice(start, end)
        const result = locateQuote(body, { quote, prefix: body.slice(0, start), suffix: body.slice(end) })
        expect(result).toEqual(quote.isWellFormed() ? { kind: 'found', start, end } : expect.anything())
      }),
    )
  })

  test('a text that does not hold the quote never yields a place', () => {
    fc.assert(
      fc.property(text, text, (body, quote) => {
        if (!body.includes(quote)) expect(locateQuote(body, { quote }).kind).toBe('notFound')
      }),
    )
  })
})
