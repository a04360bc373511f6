import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_SENTENCE, splitSentences } from '@/lib/drafting/split-sentences'

const texts = (body: string) => splitSentences(body).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it.each([
    ['Talks ended. They resume on Monday.', ['Talks ended.', 'They resume on Monday.']],
    [
      'U.S. Secretary of State Marco Rubio met Mr. Lavrov. Both left.',
      ['U.S. Secretary of State Marco Rubio met Mr. Lavrov.', 'Both left.'],
    ],
    ['He flew back to the U.S. The talks go on.', ['He flew back to the U.S.', 'The talks go on.']],
    ['“We are ready.” Lavrov left.', ['“We are ready.”', 'Lavrov left.']],
    ['“Are we ready?” Lavrov asked. No.', ['“Are we ready?” Lavrov asked.', 'No.']],
    ['"Enough!" he said. "We go." Then they went.', ['"Enough!" he said.', '"We go."', 'Then they went.']],
    ['It fell by 3.5 per cent. No. 2 was Oman.', ['It fell by 3.5 per cent.', 'No. 2 was Oman.']],
    ['«Wir reden.» Der Rest folgt.', ['«Wir reden.»', 'Der Rest folgt.']],
    ['The talks ended.The delegations left.', ['The talks ended.', 'The delegations left.']],
    ['A headline\nThe first line.\r\n\r\nThe last.', ['A headline', 'The first line.', 'The last.']],
    ['', []],
    [' \n ', []],
  ])('%j', (body, expected) => {
    expect(texts(body)).toEqual(expected)
  })

  it('counts paragraphs', () => {
    expect(
      splitSentences('Talks end. They met.\n\nOne left.\nOne stayed.').map((sentence) => sentence.paragraph),
    ).toEqual([0, 0, 1, 2])
  })

  it('reads a hard-wrapped text without empty lines by its full stops', () => {
    const wrapped =
      'The two foreign ministers met for the third time this year in\nthe lakeside town, a spokesman said on Tuesday evening, and the\nsides had agreed to send delegations of equal rank to the city.\nA second paragraph, also wrapped at the same width, follows\nhere and ends here.\n'
    expect(splitSentences(wrapped).map((s) => s.paragraph)).toEqual([0, 1])
  })

  it('reads a hard-wrapped text by its empty lines', () => {
    const body =
      'The foreign minister of Oman said on Tuesday that talks would\nresume in Muscat before the end of the month and that both\n' +
      'sides had agreed to send delegations of equal rank to the city.\n\nA second paragraph, also wrapped at the same width, follows\nhere and ends here.'
    expect(splitSentences(body).map((sentence) => sentence.paragraph)).toEqual([0, 1])
  })

  it('gives verbatim, ordered, bounded spans for any text', () => {
    const piece = oneof(
      string({ unit: 'binary' }),
      constantFrom('. ', '."', '” ', '“', '\r\n', '\n\n', ' ', 'é́', '😀', 'قال ', '؟ ', 'U.S. ', 'Mr. ', '? He said. '),
    )
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const body = pieces.join('')
        let last = 0
        for (const sentence of splitSentences(body)) {
          expect(body.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(sentence.text.trim()).toBe(sentence.text)
          last = sentence.end
        }
        expect(
          splitSentences(body)
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(body.replace(/\s/g, ''))
      }),
    )
  })

  it('bounds a sentence without an end', () => {
    const body = 'word '.repeat(200_000)
    expect(Math.max(...splitSentences(body).map((s) => s.end - s.start))).toBeLessThanOrEqual(LONGEST_SENTENCE)
    expect(Math.max(...splitSentences('😀'.repeat(50_000)).map((s) => s.text.length))).toBeLessThanOrEqual(
      LONGEST_SENTENCE,
    )
  })
})
