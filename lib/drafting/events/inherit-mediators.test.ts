import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const PUBLISHED = {
  edtf: '2025-05-01',
  earliest: '2025-05-01',
  latest: '2025-05-01',
  precision: 'day',
  basis: 'stated',
} as const

const mediatorsOf = (body: string, act: string, published: typeof PUBLISHED | null = null): string[] => {
  const event = draftArticle({ body, title: null, outlet: null, published }, EMPTY_CONTEXT).events.find(({ quote }) =>
    quote.includes(act),
  )
  if (!event) throw new Error(`no event in: ${act}`)
  return event.participants
    .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
    .map(({ name }) => name)
    .sort()
}

const BROKERED =
  'Jordan and Kuwait are mediating in the war in Yemen between the Yemeni government and the Houthis. Jordanian and Kuwaiti mediators have worked on it for a year. '

describe('who mediated an act that does not say so', () => {
  it.each([
    ['The mediators met the Houthis in Rome on Monday.', ['Jordan', 'Kuwait']],
    ['The two sides agreed to a truce on Monday.', ['Jordan', 'Kuwait']],
    ['The Houthis declared a ceasefire on Monday.', []],
    ['The two sides concluded a truce on Monday in direct talks.', []],
    ['The Houthis submitted a revised plan on Monday.', []],
    ['A plan proposed by the Houthis was read on Monday.', []],
    ['A Houthi delegation arrived in Amman on Monday for talks on the truce.', ['Jordan']],
  ])('%s', (act, expected) => expect(mediatorsOf(BROKERED + act, act.slice(0, 20))).toEqual(expected))

  const OLD = 'The two sides signed a truce in March 2024.'
  it.each([
    ['where one of them is told beside it', OLD, ['Jordan', 'Kuwait']],
    ['nobody where none is', `Both have grown tired of the war. ${OLD}`, []],
    ['nobody in a room that has no part in it', 'Nobody knows more. The two sides met in Tirana on Friday.', []],
  ])('of another time or place: %s', (_what, text, expected) =>
    expect(mediatorsOf(BROKERED + text, 'The two sides', PUBLISHED)).toEqual(expected),
  )

  it('takes whoever tells of the act for a third party', () => {
    const war = 'The war in Yemen between the Yemeni government and the Houthis goes on. '
    expect(
      mediatorsOf(
        `${war}The Kuwaiti foreign minister said on Monday that the two sides had agreed to a truce.`,
        'agreed to a truce',
      ),
    ).toEqual(['Kuwait'])
  })

  it('lets no mediator be one of the two who are told as the sides', () => {
    expect(
      mediatorsOf(
        'The war in Afghanistan has gone on for years. Talks between the United States and the Taliban ended in Doha on Friday. US envoy Ann Doe led the negotiations of the United States and the Taliban. Between the United States and the Taliban there is one open question.',
        'ended in Doha',
      ),
    ).not.toContain('United States')
  })

  it('has those who sit across from a mediator mediate too', () => {
    expect(
      mediatorsOf(
        `${BROKERED}The Jordanian foreign minister held talks with Kuwait's emir on Monday.`,
        'The Jordanian foreign',
      ),
    ).toEqual(['Jordan', 'Kuwait'])
  })

  it.each([
    ['Jordan mediated talks in April 2024. The two sides met in May 2024. Both agreed on a map in July 2024.', 2],
    ['Jordan mediated talks in April 2024. The two sides met in May 2024. In July 2024 both agreed on a map.', 2],
    ['Jordan mediated talks in April 2022. The two sides met in May 2022. Both agreed on a map in July 2024.', 0],
    ['The two sides met in May 2024. Both agreed on a map in July 2024.', 0],
    ['Jordan mediated talks in April 2024. The two sides met in May 2024. Both rejected a map in July 2024.', 0],
  ])('of what goes on from the act before: %s', (text, count) =>
    expect(mediatorsOf(`${BROKERED}Both have grown tired of the war. ${text}`, 'a map', PUBLISHED).length).toBe(count),
  )

  it.each([
    ['The next round is due to be held in Tirana on 20 May.', 'next round', ['Jordan', 'Kuwait']],
    ['The two sides met in Tirana on Friday.', 'met in Tirana', []],
    ['A retired admiral has shuttled between Sanaa and Aden since March.', 'has shuttled', ['Jordan', 'Kuwait']],
    ['Kuwait sees a way. It has offered its good offices once more.', 'offered its', ['Kuwait']],
    [
      'The truce was signed in Tirana on Friday in the presence of envoys from Albania and Malta.',
      'was signed',
      ['Albania', 'Jordan', 'Malta'],
    ],
    ['The truce, brokered by Malta, was signed in Tirana on Friday.', 'was signed', ['Malta']],
  ])('%s', (text, act, expected) =>
    expect(mediatorsOf(`${BROKERED}Both have grown tired of the war. ${text}`, act, PUBLISHED)).toEqual(expected),
  )

  const WAR = 'The war in Yemen between the Yemeni government and the Houthis goes on. '
  it.each([
    [
      'Kuwaiti foreign minister Ann Doe, who chairs the Arab League this year, called on both to halt all fighting.',
      ['Kuwait'],
    ],
    [
      'The Omani foreign minister, who leads a bloc that the United Nations set up, telephoned the Houthis on Monday.',
      ['Oman'],
    ],
    ['In a call on Monday, which others joined, the Omani foreign minister told the Houthis to stop.', ['Oman']],
    [
      'During a phone conversation earlier in the day with the Houthis, the Omani foreign minister told them to stop.',
      ['Oman'],
    ],
    ['In a call on Monday, the government told the Houthis to stop.', []],
    ['The government asked Muscat on Monday to step in.', ['Oman']],
    ['Kuwait and Oman had until then convened several meetings of the government and the Houthis.', ['Kuwait', 'Oman']],
  ])('finds whose act it is: %s', (text, expected) =>
    expect(mediatorsOf(WAR + text, text.slice(0, 12), PUBLISHED)).toEqual(expected),
  )

  it.each([
    ['Norway signed a deal with the Houthis in March 2024.', []],
    ['Norway signed a deal with the Houthis and the government in March 2024.', ['Norway']],
  ])('has whoever signs with one side alone mediate nothing: %s', (text, expected) =>
    expect(mediatorsOf(`${WAR}Norway mediates between the two. ${text}`, 'signed a deal', PUBLISHED)).toEqual(expected),
  )

  it('counts whoever is told to have hosted beside one who only sat there', () => {
    const text = 'Kuwaiti and Houthi officials held talks in Muscat in March 2024, hosted by Oman.'
    const hosts = draftArticle({ body: WAR + text, title: null, outlet: null, published: PUBLISHED }, EMPTY_CONTEXT)
      .events.flatMap(({ participants }) => participants)
      .filter(({ name }) => name === 'Oman')
    expect(hosts.map(({ roles }) => roles)).toEqual([['hosting_talks', 'good_offices']])
  })

  it.each([
    ["The two sides agreed to a truce on Monday at Norway's urging.", ['Norway']],
    ["The two sides met on Monday at Norway's invitation.", ['Norway']],
    ['The two sides met again on Monday in the Norwegian-brokered talks.', ['Norway']],
    ['Norway announced that the two sides had agreed to a truce.', ['Jordan', 'Kuwait', 'Norway']],
    ['The truce that Norway helped seal took effect on Monday.', ['Norway']],
    ["The Houthis turned down Norway's offer on Monday.", ['Norway']],
    ['The Houthis rebuffed an invitation from Norway on Monday.', ['Norway']],
    ['Norway postponed the talks on Monday.', ['Norway']],
    // Whoever only has a room or a newspaper there.
    ["The two sides met on Monday in Norway's capital.", []],
    ["The two sides met on Monday at Norway's embassy.", ['Jordan', 'Kuwait']],
    ["The two sides agreed to a truce on Monday, Norway's biggest newspaper said.", ['Jordan', 'Kuwait']],
    ['The Houthis turned down the offer on Monday, as Norway had feared.', ['Jordan', 'Kuwait']],
    ['The talks, which Norway follows closely, were postponed on Monday.', ['Jordan', 'Kuwait']],
  ])('takes whom the act itself names: %s', (text, expected) =>
    expect(mediatorsOf(`${BROKERED}Both have grown tired of it. ${text}`, text.slice(0, 15), PUBLISHED)).toEqual(
      expected,
    ),
  )
})
