import { describe, expect, it } from 'vitest'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { draftArticle } from '@/lib/drafting/draft-article'
import { YEMEN } from '../testing'

const draft = (body: string) => draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
const mediatorsOf = (body: string): string[] =>
  draft(body)
    .mediators.map(({ name }) => name)
    .sort()

const labelsOf = (text: string): string[] => draft(text).conflicts.map(({ label }) => label)

const hostsOf = (text: string): string[] =>
  draft(`${YEMEN}${text}`).events.flatMap(({ participants }) =>
    participants.filter(({ roles }) => roles.includes('hosting_talks')).map(({ name }) => name),
  )

describe('who mediates, as news tells it', () => {
  it.each([
    ['A truce announced on Friday by the Kenyan and Jordanian presidents held.', ['Jordan', 'Kenya']],
    [
      'Several countries with close ties to both, including Jordan, Kenya and Kuwait, had been working for days to cool the conflict.',
      ['Jordan', 'Kenya', 'Kuwait'],
    ],
    ['The truce came after telephone calls by the Kenyan president to leaders of both sides.', ['Kenya']],
    ['The truce came after telephone calls by the Kenyan president to a florist.', []],
    ['The truce is monitored by Kenya and Jordan.', ['Jordan', 'Kenya']],
    ['Oman, whose diplomats had shepherded the talks, was silent.', ['Oman']],
    ['The truce came about with Jordan and the United Nations as go-betweens.', ['Jordan', 'United Nations']],
    ['Forty children were reunited with their families thanks to Kuwaiti efforts.', ['Kuwait']],
    ['The Houthis handed their answer to the Kuwaitis and the Jordanians.', ['Jordan', 'Kuwait']],
    ['Kuwait said it had received the Houthi response.', ['Kuwait']],
    ['The Kenyan president made the announcement a day after receiving the Houthis.', ['Kenya']],
    ['The Kuwaiti foreign ministry said the swap was the tenth it had helped to arrange.', ['Kuwait']],
    ['Kenya said the release followed its intercession.', ['Kenya']],
    ['He was named by the African Union to steer the process.', ['African Union']],
    ['There had been weeks of shuttling by the Kenyan envoy.', ['Kenya']],
    ['The two sides had been in touch with mediators in Jordan and Kuwait.', ['Jordan', 'Kuwait']],
    ['The gap has narrowed, a joint statement between Kenya, Jordan and Oman said.', ['Jordan', 'Kenya', 'Oman']],
    ['Jordan grew weary in its attempts to make progress on peace.', ['Jordan']],
    ['Kenya, which was then head of the African Union, offered on Sunday to bring the two sides together.', ['Kenya']],
    ['The leaders met in Amman, and Jordan, which played host, was pleased.', ['Jordan']],
    ['The UN Yemen mediator spoke of a perfect storm.', ['United Nations']],
    ['The Houthis are to be seen in Doha, where the group keeps a political office.', ['Qatar']],
    ['The two leaders dined in Geneva as guests of the Jordanian king, and talks followed.', ['Jordan']],
    ['Talks between the Yemeni government, the Houthis, Kenya and Jordan took all night.', ['Jordan', 'Kenya']],
    ['Kenya reached an understanding with the Houthis on a truce.', ['Kenya']],
    ['The Jordanian prime minister was in touch with both by telephone.', ['Jordan']],
    ['Jordanian officials said the Yemeni government and the Houthis were close to a truce.', ['Jordan']],
    ['Nairobi announced that the Yemeni government and the Houthis had resolved their quarrel.', ['Kenya']],
    ['The Houthis told Kuwait that the truce would hold.', ['Kuwait']],
    ['The African Union named its own emissary.', ['African Union']],
    ['The Houthis agreed to a truce called for by the Kenyan president.', ['Kenya']],
    ['The Jordanian administration had been working from day one for a ceasefire.', ['Jordan']],
    ['Monitors from the African Union were turned away.', ['African Union']],
    ['Kenya acted as guarantor together with Jordan.', ['Jordan', 'Kenya']],
    ['Kuwait will no longer host talks with the Houthis.', ['Kuwait']],
    ['Talks were held in Amman, Nairobi and Muscat.', ['Jordan', 'Kenya', 'Oman']],
    ['The Kenyan envoy went from room to room.', ['Kenya']],
    ['The African Union and the Arab League witnessed the signature.', ['African Union', 'Arab League']],
    ['The Jordanian king presided over the signing.', ['Jordan']],
    ['A Kenyan minister flew to Aden on Thursday carrying a message to the Houthis.', ['Kenya']],
    ['Kenya is working on a joint solution.', ['Kenya']],
    ['Hans Grundberg flew home on Monday.', ['United Nations']],
    ['A truce was in sight, with Jordan also involved.', ['Jordan']],
    ['Kenya has been pushing for a similar plan for a year.', ['Kenya']],
    ['The special envoy of the United Nations and the Arab League went home.', ['Arab League', 'United Nations']],
    [
      'Kiir asked Kenyan President William Ruto to take over the mediation between Juba and Machar’s rebels.',
      ['Kenya'],
    ],
    ['Gambia’s president had intervened with the MFDC rebels in Casamance at the request of Dakar.', ['Gambia']],
    [
      'Sudan’s ruling military council said Ethiopia and the African Union should mediate. Ethiopia and the African Union have been trying to bring both sides together. Ethiopia and the African Union work on a draft.',
      ['African Union', 'Ethiopia'],
    ],
    ['GENEVA/CAIRO: The UN was trying to save talks between the Libyan army and its rivals.', ['United Nations']],
  ])('%s', (text, expected) => expect(mediatorsOf(YEMEN + text)).toEqual(expect.arrayContaining(expected)))

  it.each([
    'The budget announced by Kenya was read in Aden.',
    'Oman, whose ships had been in the port, was silent.',
    'The Houthis wrote a letter to Kuwait about grain.',
    'The ministry was sent by Kenya a bill for grain.',
    'There are reporters in Jordan and Kuwait.',
    'Jordan grew weary in its attempts to balance a budget.',
    'He spoke at a news conference in Nairobi.',
    'He spoke at an investment summit in Nairobi.',
    'The Houthis told Kuwait that the ship would sail.',
    'Kenya reached an agreement with Jordan on grain.',
    'Kenya named a new minister of health.',
    'The Kenyan minister went from room to garden.',
    'Kenya is working on a joint railway.',
    'Kenya’s foreign office summoned the Houthis’ ambassador on Monday.',
    'The Houthis reopened talks with Kenya in a bid to end the war in Yemen.',
    'An analyst of Kenya’s Lakeside Institute, who helped negotiate an earlier truce, spoke on Monday.',
    'A former Kenyan minister said he had hosted talks between the two sides.',
  ])('none in: %s', (text) => expect(mediatorsOf(YEMEN + text)).toEqual([]))
})

describe('who is no third party', () => {
  it('is whose own war it is', () => {
    const { mediators, events } = draft(
      'The United States and the Taliban held talks on Monday. US-Taliban negotiations have gone on for a year, and Washington and the Taliban are near a deal. The Afghan president met the US envoy in Kabul on Tuesday to press for a ceasefire.',
    )
    expect(mediators).toEqual([])
    const roles = events.flatMap(({ participants }) =>
      participants.filter(({ name }) => name === 'Afghanistan').flatMap((one) => one.roles),
    )
    expect(roles).not.toContain('good_offices')
    expect(roles).toContain('party')
  })

  it('is at war with a side', () => {
    const truce = 'Israel and Hamas agreed to a truce in Gaza. The war in Gaza goes on. '
    const invited = 'invited Hamas leaders to talks on the ceasefire on Monday.'
    expect(mediatorsOf(`${truce}Kenya ${invited}`)).toEqual(['Kenya'])
    expect(mediatorsOf(`${truce}Iran ${invited}`)).toEqual([])
  })
})

describe('who stands in a list', () => {
  it.each([
    ['Kenya’s president, the Jordanian king, and the Houthi leader met on Monday.', ['Jordan', 'Kenya']],
    ['Amid talks mediated by Jordan, Kenya has sent wheat to the Houthis.', ['Jordan']],
    ['The Houthi leader met the Kenyan foreign minister on Monday.', ['Kenya']],
  ])('%s', (text, expected) => expect(mediatorsOf(YEMEN + text)).toEqual(expected))

  it('calls for a truce in the war that they deal with', () => {
    const [appeal] = draft(
      'The United States and Iran, long at odds over the Iranian nuclear program, held nuclear talks in May, and Iran and the United States will meet again. The war in Yemen between the Houthis and the Yemeni government goes on. The United States has brokered talks between the Houthis and Yemen. A joint statement by the United States and Kenya called for a truce on Monday.',
    ).events.filter(({ type }) => type === 'appeal_for_mediation')
    expect(appeal?.conflictLabel).toBe('Yemen')
    expect(appeal?.participants.filter(({ roles }) => roles.includes('good_offices')).map(({ name }) => name)).toEqual([
      'United States',
      'Kenya',
    ])
  })
})

describe('where an act was done', () => {
  it.each([
    ['The talks were suspended after the negotiator was assassinated in Nairobi on Monday.', []],
    ['The Houthis met the president, who told reporters in Nairobi on Monday that they agreed.', []],
    ['The Houthis met a Kenyan envoy over troops in Jordan on Monday.', []],
    ['The two sides met on Monday, the minister said in Narok, Kenya.', []],
    ['The two sides met on Monday over power in Yemen.', []],
    ['The two sides met in Nairobi on Monday.', ['Kenya']],
    ['The two sides held talks in the Kenyan capital Nairobi on Monday.', ['Kenya']],
  ])('%s', (text, expected) => expect(hostsOf(text)).toEqual(expected))
})

const signing = (signatories: string): string[] =>
  draft(`The joint statement of the ${signatories} came on Monday as Israel and Hamas fought on.`).mediators.map(
    ({ name }) => name,
  )

describe('who signs a statement', () => {
  it('is no mediator where there are very many', () => {
    const few = 'United States, Norway and Qatar'
    const many =
      'United States, Argentina, Austria, Brazil, Bulgaria, Canada, Colombia, Denmark, France, Germany, Hungary, Poland, Portugal and Spain'
    expect(signing(few)).toEqual(['United States', 'Norway', 'Qatar'])
    expect(signing(many)).toEqual([])
  })
})

it('takes no nuclear umbrella for mediation', () => {
  const { mediators } = draft(
    'North Korea held talks with the United States on Monday on the nuclear umbrella of deterrence from Japan.',
  )
  expect(mediators).toEqual([])
})

describe('whose war it is', () => {
  it('is told by whose rivals they are', () => {
    const { conflicts, mediators } = draft(
      'Kampala offered on Monday to host Sudan’s rival generals. President Museveni received RSF leader Mohamed Hamdan Dagalo in February.',
    )
    expect(conflicts.map(({ label }) => label)).toEqual(['Sudan war'])
    expect(mediators.map(({ name }) => name)).toEqual(['Uganda'])
  })

  it('is told by whose rebels they are', () => {
    const { conflicts } = draft('Sri Lankan rebels asked Norway to mediate. Japan’s envoy was expected the same week.')
    expect(conflicts.map(({ label }) => label)).toEqual(['Sri Lanka'])
  })

  it('is not told by the dateline', () => {
    const { conflicts } = draft('NAIROBI, Kenya - The African Union offered on Monday to mediate in Chad.')
    expect(conflicts.map(({ label }) => label)).not.toContain('Kenya')
  })
})

it.each([
  ['Libya’s Omar Haddad brokered an accord in Sirte between the government of Chad and the rebels.', ['Libya']],
  [
    'China mediated a truce between the government of Chad and three rebel armies, and this year it brokered another deal.',
    ['China'],
  ],
])('who it was: %s', (body, names) => {
  const { events } = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
  for (const { participants } of events)
    expect(participants.filter(({ roles }) => roles.includes('mediation')).map(({ name }) => name)).toEqual(names)
})

it('takes whoever heads a side for no mediator', () => {
  const body =
    'Oman hosted talks between the Yemeni government and the Houthis. The government’s team was led by Saudi Arabia’s Ole Vik.'
  const { mediators } = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
  expect(mediators.map(({ name }) => name)).toEqual(['Oman'])
})

it('takes the powers that negotiate with Iran for no mediators', () => {
  const body =
    'Oman hosted talks between the United States and Iran on the nuclear programme. Officials from Britain, France and Germany met Iran’s deputy foreign minister on May 16.'
  const { mediators } = draftArticle({ body, title: null, outlet: null, published: null }, EMPTY_CONTEXT)
  expect(mediators.map(({ name }) => name)).toEqual(['Oman'])
})

describe('who makes and who signs', () => {
  it.each([
    [
      'Under the auspices of President Erdogan, the leaders of Ethiopia and Somalia met in Ankara on Monday.',
      ['Turkey'],
    ],
    ['Following mediation by Qatar, Israel and Hamas agreed to a truce on Monday.', ['Qatar']],
    [
      'Under the auspices of the United Nations, the African Union and IGAD, the two sides in Sudan, the army and the RSF, met on Monday.',
      ['African Union', 'IGAD', 'United Nations'],
    ],
    [
      'The ministry announces the success of the mediation efforts of the State of Qatar, which resulted in the release of a US citizen by the Taliban.',
      ['Qatar'],
    ],
    [
      'The three mediators, Egypt, Qatar and the United States, invited both sides to talks in Cairo on Sunday on a ceasefire in Gaza.',
      ['Egypt', 'Qatar', 'United States'],
    ],
  ])('%s', (text, expected) =>
    expect(
      draft(text)
        .mediators.map(({ name }) => name)
        .toSorted(),
    ).toEqual(expected),
  )

  it('tells the war of Israel and Lebanon from their maritime border', () => {
    expect(labelsOf('The ceasefire between Israel and Lebanon was announced on Monday.')).toEqual(['Israel-Hezbollah'])
    expect(labelsOf('The maritime agreement between Israel and Lebanon was signed on Monday.')).toEqual([
      'Israel-Lebanon maritime border',
    ])
  })
})
