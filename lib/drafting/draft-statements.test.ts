import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftStatements } from '@/lib/drafting/draft-statements'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import { splitSentences } from '@/lib/drafting/split-sentences'

function draft(body: string) {
  const sentences = splitSentences(body)
  return draftStatements(body, findMentions(body, sentences, EMPTY_CONTEXT), sentences)
}

/** "speaker: quote", with D for direct quotations, M for mixed ones, ! for denials. */
const told = (body: string) =>
  draft(body).map(
    ({ speaker, quote, voice, mixed, denies }) =>
      `${voice === 'direct_quote' ? 'D' : 'P'}${mixed ? 'M' : ''}${denies ? '!' : ''} ${speaker?.name}: ${quote}`,
  )

describe('draftStatements', () => {
  it.each([
    ['“We are ready,” Lavrov said. “We go.”', ['D Sergei Lavrov: We are ready,', 'D Sergei Lavrov: We go.']],
    [
      'Majed Al-Ansari, Qatar’s spokesman at the Ministry of Foreign Affairs, said that talks would resume.',
      ['P Majed al-Ansari: talks would resume'],
    ],
    [
      '"The text was given to both," said Getachew Worku, who chairs the council.',
      ['D Getachew Worku: The text was given to both,'],
    ],
    [
      "Talks will resume in Muscat, Oman's foreign ministry said on Wednesday.",
      ["P Oman's foreign ministry: Talks will resume in Muscat"],
    ],
    ['According to two diplomats, the two sides met in Doha.', ['P two diplomats: the two sides met in Doha']],
    ['Iranian sources told Reuters that Oman had made a proposal.', ['P Iranian sources: Oman had made a proposal']],
    ['Iran denied that any talks had been held.', ['P! Iran: any talks had been held']],
    [
      'Blinken arrived in Doha. He urged both sides to accept the plan.',
      ['P Antony Blinken: both sides to accept the plan'],
    ],
    ['The talks were “a start”.', []],
    ['A spokesman declined to comment.', []],
    ['Lavrov was quoted by Interfax as saying that Moscow was ready.', ['P Sergei Lavrov: Moscow was ready']],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it('keeps who carried a report', () => {
    expect(
      draft('Iranian sources told Reuters that Oman had made a proposal.')[0]?.relayedVia.map(({ name }) => name),
    ).toEqual(['Reuters'])
  })

  it('is verbatim for any text', { timeout: 30_000 }, () => {
    const piece = oneof(
      string({ unit: 'binary', maxLength: 8 }),
      constantFrom(
        '"',
        '“',
        '”',
        '‘',
        '’',
        "'",
        '«',
        '»',
        '„',
        "''",
        ' said ',
        ' he said. ',
        'Lavrov ',
        ', ',
        ' told Reuters that ',
        '. ',
        '\n\n',
        '\r\n',
        '\u00a0',
        'é́',
        '😀',
        'قال ',
        'the minister ',
        ' denied ',
        ': ',
        'Q: ',
        'According to ',
        ' — ',
        ' (',
        ') ',
        'who ',
        ' and ',
        'saying ',
      ),
    )
    assert(
      property(array(piece, { maxLength: 80 }), (pieces) => {
        const body = pieces.join('')
        for (const { start, end, quote } of draft(body)) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(body.length)
          expect(body.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 200 },
    )
  })
})
