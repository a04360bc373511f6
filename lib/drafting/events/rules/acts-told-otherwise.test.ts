import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. '
const WEDNESDAY = '2025-05-14'
const brief = (body: string) =>
  draftArticle(
    {
      body: YEMEN + body,
      title: null,
      outlet: null,
      published: { edtf: WEDNESDAY, earliest: WEDNESDAY, latest: WEDNESDAY, precision: 'day', basis: 'stated' },
    },
    EMPTY_CONTEXT,
  ).events.map(({ type, status, date }) => [type, status, date.edtf])

describe('talks without a verb of holding', () => {
  it.each([
    ['A third round of negotiations got under way in Muscat on Monday.', 'direct_negotiation'],
    ['The two sides returned to the negotiating table in Muscat on Monday.', 'direct_negotiation'],
    ['Delegations of the two sides sat across from each other in Muscat on Monday.', 'direct_negotiation'],
    ['The consultations closed in Muscat on Monday.', 'direct_negotiation'],
    ['Muscat was the venue for talks between the two sides on Monday.', 'hosted_talks'],
    ['UN envoy Hans Grundberg landed in Sanaa on Monday.', 'visit'],
  ])('%s', (body, type) => expect(brief(body)).toEqual([[type, 'happened', '2025-05-12']]))

  it.each([
    ['A second round is set for Monday.', '2025-05-19'],
    ['Talks are to take place in Muscat on Thursday.', '2025-05-15'],
    ['The delegations are expected back in Muscat on Monday.', '2025-05-19'],
    ['UN envoy Hans Grundberg is due in Sanaa on Thursday.', '2025-05-15'],
    ['UN envoy Hans Grundberg is heading to Sanaa on Thursday.', '2025-05-15'],
  ])('%s', (body, date) => expect(brief(body)).toMatchObject([[expect.any(String), 'planned', date]]))

  it.each([
    'They opened the port in 2008 and told us it was the beginning.',
    'UN envoy Hans Grundberg flew home from Muscat on Monday.',
  ])('drafts nothing from: %s', (body) => expect(brief(body)).toEqual([]))
})

describe('when and where between a verb and its object', () => {
  it.each([
    ['The two sides agreed in Muscat on Monday to swap prisoners.', 'agree_to_settle'],
    ['The two sides agreed during the talks on Monday to open the port.', 'agree_to_settle'],
    ['The two sides agreed on Monday to hold a further round.', 'agree_to_meet'],
    ['The Houthis agreed on Monday to Omani mediation.', 'accept_mediation'],
    ['The two sides signed in Muscat, on Monday, the “Muscat Declaration”.', 'agreement_signed'],
    [
      'Oman delivered on Monday to the government and to the Houthis a document that suggests a truce.',
      'proposal_tabled',
    ],
  ])('%s', (body, type) => expect(brief(body)).toContainEqual([type, 'happened', '2025-05-12']))
})

describe('freedom and refusal in other words', () => {
  it.each([
    ['Thirteen detainees regained their freedom on Monday.', 'release_or_exchange'],
    ['Thirteen prisoners walked free on Monday.', 'release_or_exchange'],
    ['The Houthi leader pardoned 13 detainees on Monday.', 'release_or_exchange'],
    ['The government pronounced the negotiations dead on Monday.', 'talks_collapse'],
    ['The government said on Monday that the talks were over.', 'talks_collapse'],
    ['The talks hit a deadlock on Monday.', 'talks_collapse'],
    ['The government delegation stormed out of the talks on Monday.', 'suspend_mediation'],
    ['The Houthis stayed away from the talks on Monday.', 'suspend_mediation'],
    ['The Houthis said on Monday they would not accept the plan.', 'reject_plan'],
    ['The government declined an invitation to Muscat on Monday.', 'reject_plan'],
    ['Iraq put itself forward on Monday as a venue for talks.', 'offer_mediation'],
    ['The UN envoy on Monday laid out a plan to end the war.', 'proposal_tabled'],
    ['The UN envoy proposed a 72-hour truce on Monday.', 'proposal_tabled'],
  ])('%s', (body, type) => expect(brief(body)).toEqual([[type, 'happened', '2025-05-12']]))

  it('takes the release that a deal is about for no release', () => {
    expect(brief('The two sides struck a deal on Monday on the release of prisoners.')).toEqual([
      ['agreement_signed', 'happened', '2025-05-12'],
    ])
  })
})

describe('what is only said, or hangs on something else', () => {
  it.each([
    'The Houthis claimed that the government had agreed to a ceasefire.',
    'It is not clear when the talks will resume.',
    'The Houthis said a ceasefire would take effect only if the ports were opened.',
    'The envoy said he hoped negotiations would move forward.',
    'The Houthis are still open to dialogue with the government.',
    'I first met the envoy in a hotel in Muscat.',
    'The UN Security Council will meet on Thursday to discuss the war in Yemen.',
    'Previous rounds of talks between the two sides have failed to yield a compromise.',
    'Officials of both sides were gathering intelligence on Monday.',
  ])('drafts nothing from: %s', (body) => expect(brief(body)).toEqual([]))

  it.each([
    'Talks between the government and the Houthis resume on Monday in Muscat.',
    'Houthi and government negotiators meet on Monday in Muscat.',
  ])('plans what the present tense tells: %s', (body) =>
    expect(brief(body)).toEqual([['direct_negotiation', 'planned', '2025-05-19']]),
  )
})

describe('days of an act', () => {
  it.each([
    ['The two sides wrapped up two days of talks in Muscat on Wednesday.', '2025-05-13'],
    ['Talks between the two sides entered a second day in Muscat on Wednesday.', '2025-05-13'],
    ['The second day of talks between the two sides ended on Wednesday.', '2025-05-13'],
    ['Officials of both sides have been meeting in Muscat since Sunday.', '2025-05-11'],
    ['A truce brokered by the UN has largely held since April 2022.', '2022-04'],
    [
      'On Sunday, the Houthi leader told a television channel that the group would not return to the talks.',
      '2025-05-11',
    ],
    ['The two sides will attend Thursday’s meeting in Muscat.', '2025-05-15'],
  ])('%s', (body, date) => expect(brief(body)).toMatchObject([[expect.any(String), expect.any(String), date]]))

  it('takes no day from a clause about something else', () => {
    expect(brief('A convoy of aid reached Taiz, the first since late November.')).toMatchObject([
      ['humanitarian_access', 'happened', null],
    ])
    expect(
      brief('A truce was negotiated in Muscat, which lasted only a few hours when it was tried in January.')[0]?.[2],
    ).toBeNull()
  })

  it('dates a collapse by its own day, over an apposition', () => {
    expect(
      brief('Talks between the two sides, the first since the Amman summit failed in February, collapsed on Monday.'),
    ).toContainEqual(['talks_collapse', 'happened', '2025-05-12'])
  })
})

describe('appeals of third parties', () => {
  it.each([
    'The UN called for an immediate ceasefire in Yemen on Monday.',
    'Oman urged both sides on Monday to return to negotiations.',
    'A UN Security Council resolution passed on Monday, calling for a truce.',
  ])('%s', (body) => expect(brief(body)).toEqual([['appeal_for_mediation', 'happened', '2025-05-12']]))

  it.each([
    'The Houthis called for an immediate ceasefire on Monday.',
    'Oman presented nothing on Monday, calling for patience.',
  ])('drafts nothing from: %s', (body) => expect(brief(body)).toEqual([]))
})

describe('one act told twice', () => {
  it('takes a headline for what the text tells', () => {
    expect(
      brief('\nHouthis and government hold talks in Muscat\nThe two sides met in Muscat on Monday, officials said.'),
    ).toEqual([['direct_negotiation', 'happened', '2025-05-12']])
  })

  it('dates the news of a lead by the day told later', () => {
    expect(
      brief(
        'The government and the Houthis have reached a deal on the port. Traders in Aden cheered. Fuel is short. Prices have doubled. Few expect much. Officials said the deal was reached on Monday.',
      ),
    ).toEqual([['agreement_signed', 'happened', '2025-05-12']])
  })

  it('finds the lead below a caption and a byline', () => {
    expect(
      brief(
        '\nSoldiers near Taiz, Feb. 10, 2025. (Handout)\nby Our Correspondent\nMay 13, 2025 6:40 pm\nThe UN said on Tuesday that a truce between the government and the Houthis has come into force.',
      ),
    ).toEqual([['ceasefire_in_force', 'happened', '2025-05-13']])
  })
})

describe('what must be done is not done', () => {
  it.each([
    'It is time to release the hostages, the envoy said.',
    'The two sides have to come to the table, the envoy said.',
    'Senators visiting Aden agreed with him, saying they want to put pressure on the Houthis.',
  ])('drafts nothing from: %s', (body) => expect(brief(body)).toEqual([]))
})

describe('visits and convoys', () => {
  it('codes a visit of an envoy or for talks, and no other', () => {
    expect(brief('A Saudi delegation arrived on Monday in Sanaa for negotiations with the Houthis.')).toMatchObject([
      ['visit', 'happened', '2025-05-12'],
    ])
    expect(brief('A Yemeni delegation visited Muscat on Monday.')).toEqual([])
  })

  it('takes convoys of one article for one delivery, and a day between commas for its day', () => {
    expect(
      brief(
        'An aid convoy has delivered humanitarian supplies to Taiz. The convoy delivered food in a village, about 19km east of the town, on Monday, said an aid worker. Nine aid trucks delivered flour.',
      ),
    ).toEqual([['humanitarian_access', 'happened', '2025-05-12']])
  })
})

describe('a noun and what its verb says of it', () => {
  it('plans what is expected', () => {
    expect(brief('The prisoner swap is expected to begin on Thursday.')).toEqual([
      ['release_or_exchange', 'planned', '2025-05-15'],
    ])
    expect(brief('The two presidents are due to hold talks in Muscat on Thursday, mediated by Oman.')).toEqual([
      ['mediation_session', 'planned', '2025-05-15'],
    ])
  })

  it('dates what is announced by the announcement', () => {
    expect(brief('Oman announced on Monday that the Houthis had agreed to stop attacking ships.')).toEqual([
      ['agree_to_settle', 'happened', '2025-05-12'],
    ])
  })

  it.each([
    'The meeting of the cabinet on Monday dealt with wages.',
    'The envoy warned on Monday that the ceasefire was at risk of collapse.',
  ])('drafts nothing from: %s', (body) => expect(brief(body)).toEqual([]))

  it.each([
    ['China said on Monday that it was willing to play a mediating role.', 'offer_mediation'],
    ['A Houthi delegation failed to arrive for the talks in Geneva on Monday.', 'reject_talks'],
  ])('%s', (body, type) => expect(brief(body)).toEqual([[type, 'happened', '2025-05-12']]))
})

describe('days of several acts', () => {
  it('makes of rounds on several days as many acts', () => {
    expect(brief('The two sides held three rounds of talks in Muscat, on 3 March, 5 April and 6 May.')).toEqual([
      ['direct_negotiation', 'happened', '2025-03-03'],
      ['direct_negotiation', 'happened', '2025-04-05'],
      ['direct_negotiation', 'happened', '2025-05-06'],
    ])
    expect(brief('The two sides held five rounds of talks between March 2025 and April 2025.')).toHaveLength(1)
  })

  it.each([
    ['A truce that came into force in April last year lapsed in October.', 'ceasefire_violation', '2024-10'],
    ['Few trucks have come since August, when a truce of five months collapsed.', 'ceasefire_violation', '2024-08'],
    ['The Houthis called a truce in December, and they abandoned it in March.', 'suspend_mediation', '2025-03'],
    ['The consultations of the two sides closed this morning in Muscat.', 'direct_negotiation', '2025-05-14'],
    ['The two sides announced a truce of a month, starting May 20.', 'ceasefire_in_force', '2025-05-20'],
    ['The two armies clashed on Monday, hours after Oman offered to mediate.', 'offer_mediation', '2025-05-12'],
    [
      'The UN has called for a truce in Yemen. Its chief spoke of dark days. He said in a statement on Monday that all must stop.',
      'appeal_for_mediation',
      '2025-05-12',
    ],
    [
      'The UN Security Council on Saturday, May 10, passed a resolution calling for a truce.',
      'appeal_for_mediation',
      '2025-05-10',
    ],
  ])('%s', (body, type, date) => expect(brief(body)).toContainEqual([type, expect.any(String), date]))

  it('leaves the day of talks that lie ahead to them', () => {
    const met = brief('UN envoy Hans Grundberg met the Houthi leader on the eve of talks in Muscat on Thursday.')
    expect(met[0]?.[2]).toBeNull()
  })
})
