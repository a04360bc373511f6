import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map(({ type, status, date }) => [type, status, date.edtf])

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

describe('what is passed on and who is rung', () => {
  it.each([
    ['The proposal was transmitted by Oman to the Houthis on Monday.', 'proposal_tabled'],
    ['The text has been passed on to the Houthis, the UN envoy said.', 'proposal_tabled'],
    ['Oman’s sultan and the Houthi leader had an extensive discussion by telephone on Monday.', 'phone_contact'],
  ])('%s', (body, type) => expect(brief(body).map(([told]) => told)).toEqual([type]))
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
    ['The Houthis stayed away from the talks on Monday.', 'reject_talks'],
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
