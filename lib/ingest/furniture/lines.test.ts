import { expect, test } from 'vitest'
import { splitLines } from './lines'

test('lines have their place, and their words whatever is between them, counted up to 50', () => {
  const text = `\n  Oman\u00a0offered\u3000 to help. \r\n\n${'word '.repeat(500)}`
  const lines = splitLines(text)
  expect(lines.map(({ words }) => words)).toEqual([4, 50])
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(lines.map((line) => line.text))
  expect(splitLines('one\n\ntwo words\n').map(({ words }) => words)).toEqual([1, 2])
})
