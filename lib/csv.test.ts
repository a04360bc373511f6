import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCsv, type Cell } from '@/lib/csv'

/** RFC 4180, read back: the fields of each record. */
function readCsv(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  for (let at = 0; at < text.length;) {
    let field = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++
        field += text[at]
      }
      at++
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) field += text[at++]
    }
    record.push(field)
    if (text[at] === ',') at++
    else {
      records.push(record)
      record = []
      at += 2
    }
  }
  return records
}

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'])(
    '%j is text, not a formula',
    (text) => {
      expect(readCsv(toCsv([[text, 'next']]))).toEqual([[`'${text}`, 'next']])
    },
  )

  test('numbers, flags, lists and nothing', () => {
    expect(toCsv([[-3, 0, true, false, null, ['a', 'b'], []]])).toBe('-3,0,true,false,,a; b,\r\n')
  })

  test('whatever a cell holds comes back, and no cell begins like a formula', () => {
    const cell: fc.Arbitrary<Cell> = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = readCsv(toCsv(rows))
        expect(read.map((record) => record.map((field) => field.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')))).toEqual(
          rows.map((row) => row.map((text) => String(text).replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, ''))),
        )
        for (const field of read.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})
