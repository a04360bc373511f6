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
    ['The two sides met in Doha, according to two diplomats.', ['P two diplomats: The two sides met in Doha']],
    ['Iran denied that any talks had been held.', ['P! Iran: any talks had been held']],
    ['The claim was flatly denied by Islamabad.', ['P! Islamabad: The claim']],
    [
      'Blinken arrived in Doha. He urged both sides to accept the plan.',
      ['P Antony Blinken: both sides to accept the plan'],
    ],
    [
      'The RSF, in a statement on Telegram, said it would observe the truce, adding that it would not attack first.',
      ['P RSF: it would observe the truce', 'P RSF: it would not attack first'],
    ],
    [
      'The Houthis accused Saudi Arabia of stalling, while Riyadh insisted it was committed.',
      ['P Houthis: Saudi Arabia of stalling', 'P Riyadh: it was committed'],
    ],
    [
      'The Vatican, Cardinal Pietro Parolin said, is available as a venue.',
      ['P Pietro Parolin: The Vatican, Cardinal Pietro Parolin said, is available as a venue'],
    ],
    [
      'Blinken called the plan "the best chance" and said it was on the table.',
      ['PM Antony Blinken: the plan "the best chance"', 'P Antony Blinken: it was on the table'],
    ],
    [
      'Late Monday morning, Qatari officials said they were ready to return to Cairo, al-Arabiya reported.',
      ['P Qatari officials: they were ready to return to Cairo'],
    ],
    ['Hakan Fidan has since denied that they discussed a truce.', ['P! Hakan Fidan: they discussed a truce']],
    ['Lavrov tried to calm the room by insisting that no date was set.', ['P! Sergei Lavrov: no date was set']],
    [
      'Dismissing the claim of contacts as false, Lavrov said no decision had been taken.',
      ['P! Sergei Lavrov: the claim of contacts as false', 'P! Sergei Lavrov: no decision had been taken'],
    ],
    [
      'Reuters reported that Lavrov revealed the talks, saying they took place in May.',
      ['P Reuters: Lavrov revealed the talks', 'P Sergei Lavrov: they took place in May'],
    ],
    ['Baku claims to have taken two villages.', ['P Baku: to have taken two villages']],
    ['The pact will help the country defend its waters.', []],
    [
      'IGAD, the East African alliance mediating the conflict, announced on Sunday, following a summit, that both had agreed.',
      ['P IGAD: both had agreed'],
    ],
    ['“They looked at the frescoes,” Lavrov smiles.', ['D Sergei Lavrov: They looked at the frescoes,']],
    [
      'Tehran says its missiles are not up for negotiation; Washington says they must be.',
      ['P Tehran: its missiles are not up for negotiation', 'P Washington: they must be'],
    ],
    [
      '"There is nothing to discuss." That was the response of a senior Kremlin official.',
      ['D a senior Kremlin official: There is nothing to discuss.'],
    ],
    ['Lavrov went on to say:\n\n“Nothing is agreed yet.”', ['D Sergei Lavrov: Nothing is agreed yet.']],
    [
      'The talks will be held in Minsk. This was stated by Sergei Lavrov.',
      ['P Sergei Lavrov: The talks will be held in Minsk'],
    ],
    [
      'According to a statement from the Kremlin, Sergei Lavrov said Moscow was ready to host talks.',
      ['P Sergei Lavrov: Moscow was ready to host talks'],
    ],
    [
      'Sergei Lavrov told reporters after a day of talks\nin Istanbul that the senior Turkish mediator and\nthe Russian side would meet again on a later day in\nthe same hall as before.',
      [
        'P Sergei Lavrov: the senior Turkish mediator and\nthe Russian side would meet again on a later day in\nthe same hall as before',
      ],
    ],
    [
      'The news came after a former official involved in a 2011 prisoner exchange said a deal was possible.',
      ['P a former official involved in a 2011 prisoner exchange: a deal was possible'],
    ],
    [
      'As well as the grain deal, the two will discuss efforts to end the war, the Kremlin said.',
      ['P Kremlin: As well as the grain deal, the two will discuss efforts to end the war'],
    ],
    ['After talks with his counterpart, Lavrov told journalists about the results.', []],
    ['The talks were “a start”.', []],
    ['A spokesman declined to comment.', []],
    ['Neither Washington nor Tehran has confirmed the meeting.', []],
    ['If Iran says that it is ready, talks will begin.', []],
    ['Did Iran propose the terms?', []],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })

  it.each([
    ['Iranian sources told Reuters that Oman had made a proposal.', 'Iranian sources', ['Reuters']],
    ['Interfax quoted Lavrov as saying on Friday that no date was set.', 'Sergei Lavrov', ['Interfax']],
    ['Lavrov was quoted by Interfax as saying that Moscow was ready.', 'Sergei Lavrov', ['Interfax']],
    ['Axios reported, citing two US officials, that the talks were off.', 'two US officials', ['Axios']],
    ['Hamas denied the reports, AFP news agency reported on Monday.', 'Hamas', ['AFP news agency']],
  ])('%s', (body, speaker, via) => {
    const [first] = draft(body)
    expect(first?.speaker?.name).toBe(speaker)
    expect(first?.relayedVia.map(({ name }) => name)).toEqual(via)
  })

  it('tells unnamed sources from named ones, and whom they speak for', () => {
    const body =
      'A Qatari official, who asked not to be named, said talks would resume. Lavrov said so too, and warned that they were fragile.'
    expect(draft(body).map(({ speaker }) => [speaker?.actor, speaker?.affiliation, speaker?.anonymous])).toEqual([
      [null, 'qatar', true],
      ['sergei-lavrov', 'russia', false],
    ])
  })

  it('follows a speaker through pronouns, offices and short names', () => {
    const body =
      "Oman's foreign minister, Badr Albusaidi, met both delegations. “We carry letters,” he said.\n\n" +
      '“Nothing more,” the minister added.\n\n“And nothing less.”\n\nAlbusaidi said he would return.'
    expect(new Set(draft(body).map(({ speaker }) => speaker?.actor))).toEqual(new Set(['badr-al-busaidi']))
    expect(draft(body)).toHaveLength(4)
  })

  it('takes "the official" for the one it called so, not for a minister or a head of state', () => {
    const body =
      'Erdogan will meet Lavrov, a senior Turkish official said. Lavrov will then leave. A truce could follow, the official added.'
    expect(draft(body).map((one) => one.speaker?.name)).toEqual([
      'a senior Turkish official',
      'a senior Turkish official',
    ])
    expect(draft('Erdogan landed in Doha. The Turkish official said talks would follow.')[0]?.speaker).toMatchObject({
      actor: null,
      anonymous: true,
    })
  })

  it('gives a quotation over several paragraphs one statement a paragraph', () => {
    expect(told('Lavrov said: “We wait.\n\n“We wait long.\n\n“We go.”\n\nHe left.')).toEqual([
      'D Sergei Lavrov: We wait.',
      'D Sergei Lavrov: We wait long.',
      'D Sergei Lavrov: We go.',
    ])
  })

  it('reads a transcript by its labels', () => {
    const body =
      'Briefing of the day\n\nMR MILLER: Good afternoon.\n\nQUESTION: Are there talks with Iran?\n\nMR MILLER: No. There are no talks.\n\n' +
      'Matthew Miller has said so before.\n\nQUESTION: Thank you.'
    const statements = draft(body)
    expect(statements.map(({ speaker }) => speaker?.actor)).toEqual([
      'matthew-miller',
      null,
      'matthew-miller',
      'matthew-miller',
      null,
    ])
    expect(statements[2]?.denies).toBe(true)
  })

  it('reads a briefing: bare questions, an office as a label, and words before the first question', () => {
    const body = [
      'Transcript of the noon briefing by Ida Moen, Deputy Spokesperson for the Council.',
      'The talks closed this morning. The parties go home.',
      'Q And the port, is it open?',
      'DEPUTY SPOKESPERSON: No, it is not open.',
      'Q When, then?',
      'MS. MOEN: Tomorrow.',
    ].join('\n\n')
    expect(told(body)).toEqual([
      'D Ida Moen: The talks closed this morning. The parties go home.',
      'D Q: And the port, is it open?',
      'D! Ida Moen: No, it is not open.',
      'D Q: When, then?',
      'D Ida Moen: Tomorrow.',
    ])
  })

  it('reads a line of a megabyte, and one of quotation marks', () => {
    expect(draft('Lavrov said “we go” and '.repeat(45_000)).length).toBeGreaterThan(0)
    expect(draft('"'.repeat(200_000))).toEqual([])
  }, 60_000)

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
