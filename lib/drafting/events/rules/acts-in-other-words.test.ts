/** Acts told without the plain verb, each beside a sentence of the same words that tells of none. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const drafted = (sentence: string) =>
  draftOnWednesday(YEMEN + sentence).map(({ type, status, date }) => [type, status, date.edtf])

describe('acts in other words', () => {
  it.each([
    ['The Omani minister went back and forth between the two delegations on Monday.', 'mediation_related'],
    ['Oman has been in close touch with the Houthis since Monday.', 'mediation_related'],
    ['The Houthis’ answer was delivered by way of Oman on Monday.', 'mediation_related'],
    ['Oman’s sultan spent an hour on the phone with the Yemeni president on Monday.', 'phone_contact'],
    ['The Yemeni and the Houthi negotiators sat in the same room on Monday.', 'direct_negotiation'],
    ['Delegates from both sides spent three days in talks in Muscat from Monday.', 'direct_negotiation'],
    ['UN envoy Hans Grundberg returned to Sanaa on Monday.', 'visit'],
    ['UN envoy Hans Grundberg was back in Sanaa on Monday.', 'visit'],
    ['UN envoy Hans Grundberg was in Sanaa on Monday for another attempt to bridge the gaps.', 'visit'],
    ['A Houthi delegation landed in Muscat on Monday.', 'visit'],
    ['A third round in Muscat, on Monday, took barely an hour.', 'direct_negotiation'],
    ['Negotiators for the Houthis left Muscat on Monday with no deal in hand.', 'talks_collapse'],
    ['The Houthis have brought their negotiators home from Muscat on Monday.', 'suspend_mediation'],
    ['No one from the government turned up on Monday.', 'reject_talks'],
    ['The government did not send a delegation on Monday.', 'reject_talks'],
    ['On Monday the Houthis gave the plan short shrift.', 'reject_plan'],
    ['The Houthis put a one-month truce on the table on Monday.', 'proposal_tabled'],
    ['The two sides buried the hatchet on Monday.', 'agreement_signed'],
    ['Soldiers captured by the Houthis came home on Monday.', 'release_or_exchange'],
    ['Oman secured the freedom of fourteen sailors on Monday.', 'release_or_exchange'],
    ['The swap, the biggest of the war, was arranged in Amman on Monday.', 'release_or_exchange'],
    ['Aid began to trickle into Hodeidah on Monday.', 'humanitarian_access'],
    [
      'In a call on Monday, which the king joined, the Omani sultan pressed the Houthis for an answer.',
      'phone_contact',
    ],
    ['The German chancellor rang the Yemeni president on Monday.', 'phone_contact'],
    ['A joint military committee met in Amman on Monday.', 'direct_negotiation'],
    ['A Houthi leader was received in Muscat on Monday.', 'hosted_talks'],
    [
      'On Monday the leaders of Oman and Qatar issued a statement calling on both to resume urgent discussions.',
      'appeal_for_mediation',
    ],
    ['Oman asked countries with ties to the rebels on Monday to use their influence.', 'appeal_for_mediation'],
    ['The fighting went on on Monday, as negotiations in Muscat continue.', 'direct_negotiation'],
    ['The UN envoy said on Monday he had communicated directly with the Houthis.', 'mediation_related'],
    ['Oman sent word through the Swiss embassy on Monday.', 'mediation_related'],
    ['UN envoy Hans Grundberg went to Sanaa on Monday with a message.', 'visit'],
    ['The Red Cross escorted 35 detainees from Sanaa to Aden on Monday.', 'release_or_exchange'],
    ['The two sides observed a one-day lull on Monday.', 'ceasefire_in_force'],
    ['On Monday the Houthis endorsed the Omani plan.', 'agree_to_settle'],
    ['The Houthis rejected any third-party involvement on Monday.', 'reject_mediation'],
    ['The Houthis froze the dialogue on Monday.', 'suspend_mediation'],
    ['The Houthis said on Monday they would not be participating in the Muscat talks.', 'reject_talks'],
    ['On Monday the government showed no interest in the plan.', 'reject_plan'],
    ['The Houthis offered terms for a ceasefire on Monday.', 'proposal_tabled'],
    ['The two sides agreed a deal through Oman on Monday.', 'agree_to_settle'],
    ['Oman put its good offices at the disposal of both sides on Monday.', 'offer_mediation'],
  ])('%s', (sentence, type) => {
    expect(drafted(sentence)).toEqual([[type, 'happened', expect.anything()]])
  })

  it('reads a welcome back to a place as talks hosted', () => {
    expect(drafted('Oman said that it would welcome both sides back to Muscat on Friday.')).toEqual([
      [expect.any(String), 'planned', '2025-05-16'],
    ])
  })

  it.each([
    'The minister was on the phone with reporters on Monday.',
    'He is in touch with his family in Sanaa.',
    'Workers returned home from Oman on Monday.',
    'Nobody turned up at the cinemas on Monday.',
    'A trade deal with Oman was put on ice on Monday.',
    'Both sides have handed the Red Cross lists of prisoners they want freed.',
    'The Yemeni prime minister returned to Aden on Monday.',
    'Arms began to flow to the Houthis on Monday.',
    'The Houthis want the negotiations to continue.',
    'The Saudi minister will lead the delegation at the forum.',
    'The Houthis rejected the minister’s role in the film on Monday.',
    'Russia said on Monday it would use all its influence.',
    'The Houthis insisted on direct talks between Sanaa and Riyadh.',
    'Oman has ended most rounds of violence since Monday.',
    'The government wants the talks moved to Amman.',
  ])('drafts nothing from: %s', (sentence) => {
    expect(drafted(sentence)).toEqual([])
  })

  it('reads what "it" was signed as from the sentence before', () => {
    expect(drafted('The two sides have a pact on prisoners. It was signed in Amman on Monday.')).toEqual([
      ['agreement_signed', 'happened', '2025-05-12'],
    ])
    expect(drafted('The two sides have a plan. It was signed off in Amman on Monday.')).toEqual([])
  })

  it('reads a yes that a relative clause tells', () => {
    const acts = drafted('On Monday the government rejected a truce proposal that the Houthis had already accepted.')
    expect(acts.map(([type]) => type)).toEqual(['reject_plan', 'agree_to_settle'])
  })

  it('leaves open what came of a round that had been meant for a day', () => {
    expect(drafted('A sixth round had been pencilled in for Monday in Muscat.')).toEqual([])
  })

  it('plans the journey of whoever is ordered to lead a delegation', () => {
    expect(drafted('The Omani sultan ordered his minister to lead a delegation to Sanaa.')).toEqual([
      ['mediation_session', 'planned', null],
    ])
  })

  it('takes a proposal and what it had called for as one', () => {
    expect(drafted('The proposal, which Oman put forward on Monday, had called for a pause in the fighting.')).toEqual([
      ['proposal_tabled', 'happened', '2025-05-12'],
    ])
  })

  it('takes a meeting and the visit that it is as one', () => {
    expect(drafted('The Omani minister is to meet the Houthis on Friday, a visit that may buy time.')).toEqual([
      ['party_consultation', 'planned', '2025-05-16'],
    ])
  })
})
