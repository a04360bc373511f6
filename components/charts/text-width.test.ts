import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from '@/components/charts/text-width'

describe('the width of a label', () => {
  it('adds up what its characters take', () => {
    expect(textWidth('', 12)).toBe(0)
    expect(textWidth('2023', 12)).toBeCloseTo(29.76)
    expect(textWidth('W', 12)).toBeGreaterThan(textWidth('i', 12) * 3)
  })

  it('cuts only what does not fit, after a whole word, and never to less than eight letters', () => {
    expect(fitText('Talks in Doha', 12, 500)).toBe('Talks in Doha')
    expect(fitText('Talks in Doha', 12, 70)).toBe('Talks in…')
    expect(fitText('Talks in Doha', 12, 20)).toBeNull()
  })

  it('gives a text that fits, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (text, room) => {
        const fitted = fitText(text, 12, room)
        if (fitted !== null) expect(textWidth(fitted, 12)).toBeLessThanOrEqual(room)
      }),
    )
  })
})
