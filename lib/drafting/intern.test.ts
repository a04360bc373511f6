import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intern } from './intern'

describe('intern', () => {
  it('gives back what it was given, however much it has seen', () => {
    fc.assert(fc.property(fc.string(), (text) => intern(text) === text))
    const words = Array.from({ length: 100_000 }, (_, at) => `w${at}`)
    expect(words.filter((word) => intern(word) !== word)).toEqual([])
    for (const word of ['__proto__', 'constructor', 'toString', '']) expect(intern(word)).toBe(word)
  })
})
