import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTestDb } from '@/db/testing'
import { matchExpression } from './match-text'

describe('a search as an FTS5 expression', () => {
  test.each([
    ['prisoner exchange', '"prisoner" AND "exchange"'],
    ['"prisoner exchange" Qatar', '"prisoner exchange" AND "Qatar"'],
    ['US-Iran', '"US" AND "Iran"'],
    ['NEAR(a b, 2)', '"NEAR" AND "a" AND "b" AND "2"'],
    ['body:talks*', '"body" AND "talks"'],
    ['one" two', '"one" AND "two"'],
    ['"', null],
    ['*', null],
    ['  ', null],
    ['😀', null],
  ])('%j', (text, expression) => {
    expect(matchExpression(text)).toBe(expression)
  })

  test('whatever is typed, SQLite takes it, and it finds a text that holds its words', () => {
    const { $client: sqlite } = createTestDb()
    sqlite.exec(`create virtual table t using fts5(text, tokenize = 'unicode61 remove_diacritics 2')`)
    const insert = sqlite.prepare('insert or replace into t(rowid, text) values (1, ?)')
    const search = sqlite.prepare('select rowid from t where t match ?')
    const signs = fc.constantFrom('"', '*', '(', ')', 'NEAR', 'AND', 'OR', 'NOT', '-', '^', '+', ':', ' ', 'é', 'word')
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(signs).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, (text) => {
        const expression = matchExpression(text)
        if (expression === null) return
        expect(() => search.all(expression)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 5 }), (words) => {
        insert.run(words.join(' … '))
        expect(search.all(matchExpression(words.toReversed().join(' ')))).toHaveLength(1)
      }),
    )
  })
})
