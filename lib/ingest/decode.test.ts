import { describe, expect, test } from 'vitest'
import { decodeText } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a charset is read, never guessed', () => {
  test.each([
    ['UTF-8 that nobody names', utf8('Café “x” 🕊'), null, 'Café “x” 🕊', 'utf-8'],
    ['declared by the sender', latin('Caf\xe9'), 'iso-8859-1', 'Café', 'windows-1252'],
    [
      'declared by the page',
      latin('<meta charset="windows-1252"><p>\x93Caf\xe9\x94'),
      null,
      '<meta charset="windows-1252"><p>“Café”',
      'windows-1252',
    ],
    [
      'declared by XML',
      latin('<?xml version="1.0" encoding="ISO-8859-1"?><rss>Caf\xe9'),
      null,
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss>Café',
      'windows-1252',
    ],
    [
      'UTF-16 by its own word, which could not be read then',
      latin('<meta charset=utf-16>a'),
      null,
      '<meta charset=utf-16>a',
      'utf-8',
    ],
    ['Cyrillic', latin('\xcc\xe8\xf0'), 'windows-1251', 'Мир', 'windows-1251'],
    ['a byte order mark of UTF-16', latin('\xff\xfeh\0i\0'), null, '\uFEFFhi', 'utf-16le'],
    ['a byte order mark over what is declared', latin('\xef\xbb\xbfCaf\xc3\xa9'), 'latin1', '\uFEFFCafé', 'utf-8'],
    ['ISO-2022-JP, which is ASCII to look at', latin('\x1b$B$"\x1b(B'), 'iso-2022-jp', 'あ', 'iso-2022-jp'],
  ])('%s', (_, bytes, declared, text, charset) => {
    expect(decodeText(bytes, declared, true)).toMatchObject({ text, charset })
  })

  test('UTF-8 that is declared as Latin-1 is UTF-8, and said so', () => {
    expect(decodeText(utf8('“Café”'), 'iso-8859-1', false)).toEqual({
      text: '“Café”',
      charset: 'utf-8',
      note: 'declared as windows-1252, but is UTF-8',
    })
  })

  test.each([
    [new Uint8Array(), null, /is empty/],
    [latin('abc\0def'), null, /binary file.*zero byte at 3/],
    [latin('%PDF-1.7 …'), null, /is a PDF/],
    [latin('PK\x03\x04 …'), null, /ZIP archive or an office document/],
    [latin('Caf\xe9 au lait'), null, /names no charset and is not UTF-8 \(byte 0xe9 at 3\).*--charset=windows-1252/],
    [latin('Caf\xe9 au lait'), 'utf-8', /is declared as utf-8, but is not \(byte 0xe9 at 3\)/],
    [latin('plain'), 'klingon', /charset "klingon", which is not a known one/],
    [latin('\xff\xfeh'), null, /byte order mark of utf-16le, but is not in it/],
  ])('refused: %#', (bytes, declared, message) => {
    expect(() => decodeText(bytes, declared, false)).toThrow(message)
  })
})
