import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from '@/lib/drafting/quotes'
import { splitSentences } from '@/lib/drafting/split-sentences'

const found = (body: string) => findQuotes(body, splitSentences(body)).map(({ start, end }) => body.slice(start, end))

describe('findQuotes', () => {
  it.each([
    ['straight', 'He said: "We go." And left.', ['We go.']],
    ['curly', '“We go,” he said. “Now.”', ['We go,', 'Now.']],
    ['angle, with spaces inside', '« We go, » he said.', ['We go,']],
    ['German', 'Er sagte: „Wir gehen.“', ['Wir gehen.']],
    ['closing marks on both sides', '”We go,” he said.', ['We go,']],
    ['two apostrophes', "''We go,'' he said.", ['We go,']],
    ['single, with apostrophes', '‘We don’t go,’ the diplomats’ leader said.', ['We don’t go,']],
    ['straight single', "'We do not go,' she said, 'and that's it.'", ['We do not go,', "and that's it."]],
    ['nested', '“He told me ‘go’ and I went,” she said.', ['He told me ‘go’ and I went,']],
    ['an apostrophe is no quotation', 'It’s the ministers’ plan, Iran’s and Oman’s.', []],
    ['inches', 'A 5" gun and a 10" shell.', []],
    ['nested and outer closed together', "''He said, 'go,''' Rosenthal noted.", ["He said, 'go,'"]],
    ['a forgotten closing mark', '“We go, he said.', ['We go,']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected)
  })

  it('goes on over paragraphs that repeat the opening mark', () => {
    const body = '“First.\n\n“Second.”\n\nThird.'
    const quotes = findQuotes(body, splitSentences(body))
    expect(quotes.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('goes on over paragraphs without marks until the closing one', () => {
    expect(found('“First.\n\nSecond.\n\nThird,” he said.\n\nFourth.')).toEqual(['First.', 'Second.', 'Third,'])
  })

  it('stays inside the body for any text', () => {
    const piece = oneof(
      string({ unit: 'binary', maxLength: 6 }),
      constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', "''", "'''", '\n\n', ' he said ', 'a', '. '),
    )
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const body = pieces.join('')
        let last = 0
        for (const { start, end, open, close } of findQuotes(body, splitSentences(body))) {
          expect(open).toBeGreaterThanOrEqual(last)
          expect(start).toBeGreaterThanOrEqual(open)
          expect(end).toBeGreaterThan(start)
          expect(close).toBeGreaterThanOrEqual(end)
          expect(close).toBeLessThanOrEqual(body.length)
          last = close
        }
      }),
    )
  })
})
