import { expect, test } from 'vitest'
import { toPrintable } from './printable'

test.each([
  ['a\u001b[2Jb\u0007', 'a [2Jb '],
  ['two\r\nlines\tof it', 'two lines of it'],
  ['\u009b31mred', ' 31mred'],
  ['Café “x” محادثات 🕊', 'Café “x” محادثات 🕊'],
])('%j is shown as %j', (text, shown) => {
  expect(toPrintable(text)).toBe(shown)
})
