import { describe, expect, it } from 'vitest'
import { WordTable } from './word-table'

/** A table that counts what it had to read. */
const counting = () => {
  const read: string[] = []
  const table = new WordTable((word) => {
    read.push(word)
    return { word }
  })
  return { read, table }
}

describe('WordTable', () => {
  it('reads a word once, wherever it stands', () => {
    const { read, table } = counting()
    const first = table.at('talks on talks', 0, 5)
    expect(first).toEqual({ word: 'talks' })
    expect(table.at('talks on talks', 9, 14)).toBe(first)
    expect(table.at('“talks”', 1, 6)).toBe(first)
    expect(read).toEqual(['talks'])
  })

  it('tells words apart that begin or end alike', () => {
    const { table } = counting()
    const text = 'truce truces ruce Truce'
    const found = [...text.matchAll(/\w+/g)].map(
      ({ 0: word, index }) => table.at(text, index, index + word.length).word,
    )
    expect(found.join(' ')).toBe(text)
  })

  it('knows many words, and forgets them all rather than keep any number', () => {
    const { read, table } = counting()
    for (let round = 0; round < 2; round++)
      for (let word = 0; word < 19_000; word++) expect(table.at(`w${word}`, 0, `w${word}`.length).word).toBe(`w${word}`)
    expect(read).toHaveLength(19_000)
    for (let word = 19_000; word < 25_000; word++) table.at(`w${word}`, 0, `w${word}`.length)
    expect(table.at('w1', 0, 2)).toEqual({ word: 'w1' })
    expect(read.filter((word) => word === 'w1')).toHaveLength(2)
  })

  it('keeps nothing that is too long for a word', () => {
    const { read, table } = counting()
    const data = 'x'.repeat(300)
    for (let round = 0; round < 2; round++) expect(table.at(data, 0, 300).word).toBe(data)
    expect(read).toHaveLength(2)
  })
})
