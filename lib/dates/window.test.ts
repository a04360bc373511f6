import { describe, expect, test } from 'vitest'
import { weakestBasis } from '@/lib/dates/basis'
import { parseWindowDate, windowBounds } from '@/lib/dates/window'

describe('a filter window', () => {
  test('reaches from the first day of from to the last day of to', () => {
    expect(windowBounds('2023', '2024-02')).toEqual({ earliest: '2023-01-01', latest: '2024-02-29' })
    expect(windowBounds('2023-09-18', null)).toEqual({ earliest: '2023-09-18', latest: null })
    expect(windowBounds(null, null)).toEqual({ earliest: null, latest: null })
  })

  test.each(['2023~', '2023-09-XX', '2023/2024', '202X', '2023-02-30', '', 'last-30-days', '2023-13', '0000'])(
    '%j is refused',
    (text) => {
      expect(parseWindowDate(text).valid).toBe(false)
      expect(() => windowBounds(text, null)).toThrow(RangeError)
    },
  )
})

test('the weakest link of a date wins', () => {
  expect(weakestBasis('stated')).toBe('stated')
  expect(weakestBasis('stated', 'relative', 'stated')).toBe('relative')
  expect(weakestBasis('inferred', 'stated')).toBe('inferred')
})
