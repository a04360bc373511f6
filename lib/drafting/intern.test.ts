import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intern } from './intern'

describe('intern', () => {
  it('gives back what it was given, however much it has seen', () => {
    fc.assert(fc.property(fc.string(), (text) => intern(text) === text))
    for (let word = 0; word < 100_000; word++) expect(intern(`w${word}`)).toBe(`w${word}`)
    for (const word of ['__proto__', 'constructor', 'toString', '']) expect(intern(word)).toBe(word)
  })
})
