import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from './testing'

const WEDNESDAY = '2025-05-14'
const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map(({ type, status, date }) => [type, status, date.edtf])

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
    ['The Houthis announced on Sunday that they would boycott Monday’s meeting in Muscat.', '2025-05-11'],
    ['Teams will meet again in the coming days, starting Saturday.', '2025-05-17'],
    ['The two sides will attend Thursday’s meeting in Muscat.', '2025-05-15'],
    ['The 2018 truce between the two sides was brokered by the UN.', '2018'],
    ['The Houthis released 30 soldiers in the 2011 exchange for a commander.', '2011'],
  ])('%s', (body, date) => expect(brief(body)).toMatchObject([[expect.any(String), expect.any(String), date]]))

  it('dates an act hours after a day by that day', () => {
    expect(brief('Hours after the truce took effect on Sunday, the Houthis released 12 sailors.')).toEqual([
      ['ceasefire_in_force', 'happened', '2025-05-11'],
      ['release_or_exchange', 'happened', '2025-05-11'],
    ])
  })

  it('takes no day from before a perfect', () => {
    expect(
      brief(
        'Talks opened in May. They suffered setbacks last month and have been suspended since the envoy was killed.',
      ),
    ).toContainEqual(['suspend_mediation', 'happened', null])
  })

  it('takes no day from a clause about something else', () => {
    expect(brief('A convoy of aid reached Taiz, the first since late November.')).toMatchObject([
      // The lead's news is of the day of publication.
      ['humanitarian_access', 'happened', WEDNESDAY],
    ])
    expect(
      brief('A truce was negotiated in Muscat, which lasted only a few hours when it was tried in January.')[0]?.[2],
    ).not.toBe('2025-01')
  })

  it('dates a collapse by its own day, over an apposition', () => {
    expect(
      brief('Talks between the two sides, the first since the Amman summit failed in February, collapsed on Monday.'),
    ).toContainEqual(['talks_collapse', 'happened', '2025-05-12'])
  })
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

  it.each([
    ['\n14 May 2025\n'],
    ['\nPublished\n14 May 2025\n'],
    ['\nMUSCAT, May 14 (AFN) - '],
    ['\nMUSCAT, May 14 - '],
  ])('gives way to a day that the text tells: %j', (head) => {
    expect(
      brief(`${head}The government and the Houthis have agreed to a truce. It was signed late on Tuesday in Muscat.`),
    ).toEqual([[expect.any(String), 'happened', '2025-05-13']])
    expect(
      brief(
        `${head}The government and the Houthis have agreed to a truce, the UN said on Wednesday. The truce was signed late on Tuesday in Muscat.`,
      ),
    ).toEqual([[expect.any(String), 'happened', '2025-05-13']])
  })

  it('finds the lead below a caption and a byline', () => {
    expect(
      brief(
        '\nSoldiers near Taiz, Feb. 10, 2025. (Handout)\nby Our Correspondent\nMay 13, 2025 6:40 pm\nThe UN said on Tuesday that a truce between the government and the Houthis has come into force.',
      ),
    ).toEqual([['ceasefire_in_force', 'happened', '2025-05-13']])
  })
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
    ['In March, the UN proposed a truce to both sides, but the Houthis turned it down.', 'reject_plan', '2025-03'],
    ['Oman hosted talks between the two sides in Muscat from 1 to 10 May.', 'hosted_talks', '2025-05-01'],
    ['Oman hosted several rounds of talks between the two sides in 2021-2023.', 'hosted_talks', '2021'],
    ['Oman hosted talks between the two sides between 2021 and 2023.', 'hosted_talks', '2021'],
    ['Oman hosted talks between the two sides in late January and early March 2021.', 'hosted_talks', '2021-01'],
    ['On Tuesday, the UN envoys argued that they are prepared to present a truce plan.', 'proposal_tabled', null],
    [
      'The Houthis said last week that they had agreed to Omani mediation.',
      'accept_mediation',
      '2025-05-05/2025-05-11',
    ],
    [
      'The UN put a plan to both sides on Sunday. But by Tuesday it had been rejected by the Houthis.',
      'reject_plan',
      '2025-05-13',
    ],
    [
      'Sultan Haitham of Oman entered the fray on Monday, writing that he had offered to mediate between the two sides.',
      'offer_mediation',
      '2025-05-12',
    ],
    ['An Omani official said that Oman had sent both sides a revised plan at dawn.', 'proposal_tabled', WEDNESDAY],
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
    expect(met[0]?.[2]).toBe(WEDNESDAY)
  })
})
