import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from './testing'

const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map(({ type, status, date }) => [type, status, date.edtf])

describe('days carried on from sentence to sentence', () => {
  it.each([
    [
      'Oman put a truce plan to both sides on March 14. The government accepted it, but the Houthis rejected it.',
      'reject_plan',
      '2025-03',
    ],
    [
      'The two sides met in Muscat in March. Those talks were suspended as fighting spread.',
      'suspend_mediation',
      '2025-03',
    ],
    [
      'The two sides met in Muscat in March. Delegates then sat apart, and the talks collapsed.',
      'talks_collapse',
      '2025-03',
    ],
    [
      'The two sides met in Muscat on May 12 and 13. Oman tabled a draft truce.',
      'proposal_tabled',
      '2025-05-12/2025-05-13',
    ],
    ['Fighting spread this week. Oman tabled a draft truce.', 'proposal_tabled', '2025-05-12/2025-05-14'],
    [
      'The UN envoy spoke to both sides on Tuesday. A diplomat told reporters that the Houthis had accepted the plan of the UN.',
      'agree_to_settle',
      '2025-05-13',
    ],
    [
      'Fighting spread. A diplomat said on Monday that the Houthis had accepted the plan of the UN.',
      'agree_to_settle',
      '2025-05-12',
    ],
    [
      'Diplomats met on Tuesday. The UN envoy was holding talks with both sides alone.',
      'mediation_session',
      '2025-05-13',
    ],
    [
      'The two sides held talks in Muscat from October 2020 until they broke down in May 2021.',
      'talks_collapse',
      '2021-05',
    ],
    [
      'Fighting spread on Monday. The government said on Tuesday that it would suspend the talks.',
      'suspend_mediation',
      '2025-05-13',
    ],
    [
      'The draft, which the UN envoy handed to the Houthis last week, provides for a truce.',
      'proposal_tabled',
      '2025-05-05/2025-05-11',
    ],
    // What is offered lies ahead, and is no month of a year ago.
    ['Oman offered to bring the two sides together during the feast in July.', 'offer_mediation', '2025-05-14'],
    ['Oman proposed a meeting of the two leaders before the end of August.', 'proposal_tabled', '2025-05-14'],
    ['Oman offered in July to bring the two sides together.', 'offer_mediation', '2024-07'],
  ])('%s', (body, type, date) => expect(brief(body)).toContainEqual([type, 'happened', date]))

  it.each([
    ['The two sides met in Muscat in March. Mediators from Oman rejected a plan.', 'reject_plan'],
    ['The two sides met in Muscat in March. That day is a holiday, and the talks collapsed.', 'talks_collapse'],
    [
      'The UN envoy spoke to both sides on Tuesday. A diplomat told reporters that Oman had offered to mediate.',
      'offer_mediation',
    ],
    ['The UN envoy spoke to both sides on Tuesday. The Houthis had accepted the plan of the UN.', 'agree_to_settle'],
  ])('%s: without a day', (body, type) => expect(brief(body)).toContainEqual([type, 'happened', null]))

  it.each([
    ['The first two were held in April and May.', ['2025-04', '2025-05']],
    ['The first was held in April.', ['2025-04']],
    ['The last of them, held in Rome on May 3, ended without a deal.', ['2025-05-03']],
    ['The most recent was held from May 3 to 5 in Rome.', ['2025-05-03']],
    ['The last month was quiet.', []],
    ['Last week an exhibition opened in Rome.', []],
  ])('talks told before by their number alone: %s', (body, days) => {
    const told = brief(`Oman has mediated five rounds of talks between the two sides. ${body}`)
    expect(told.flatMap(([, , day]) => day ?? [])).toEqual(days)
  })

  it.each([
    ['They agreed to a truce on Tuesday. It came at the end of six days of talks mediated by Oman.', '2025-05-08'],
    ['They agreed to a truce on Tuesday. The accord capped three days of talks in Muscat.', '2025-05-11'],
    ['The two sides failed on Tuesday to agree on maps at the end of a two-day meeting hosted by Oman.', '2025-05-12'],
    ['The envoy of the UN returned on Tuesday from a three-day visit to Sanaa.', '2025-05-11'],
    ['The envoy of the UN arrived in Sanaa on Tuesday for a three-day visit.', '2025-05-13'],
  ])('talks of several days by their first: %s', (body, day) => {
    const talks = draftOnWednesday(YEMEN + body).filter(({ type }) => /talks|session|visit|negotiation/.test(type))
    expect(talks.map(({ date }) => date.edtf)).toEqual([day])
  })

  it.each([
    'MUSCAT, Sept. 18 (Xinhua) -- The Houthis and the Yemeni government have met in Muscat.',
    'Published: Sept. 18, 2024 10:14 a.m.\nThe Houthis and the Yemeni government have met in Muscat.',
    'Staff with agencies, Sept. 18, 2024\nThe Houthis and the Yemeni government have met in Muscat.',
  ])('takes no day of writing for that of an act: %s', (body) => {
    const [event] = draftOnWednesday(`${body} ${YEMEN}`)
    expect(event?.date.edtf).toBe('2025-05-14')
  })

  it('parts the day of what is turned down from that of turning it down', () => {
    const told = brief('On Tuesday, the Houthis rejected Sunday’s proposal by Oman.')
    expect(told).toContainEqual(['reject_plan', 'happened', '2025-05-13'])
    expect(told).toContainEqual(['proposal_tabled', 'happened', '2025-05-11'])
  })

  it('reads a day that is set before the act by "it was"', () => {
    expect(brief('It was on May 3 that the two sides signed a truce.')).toEqual([
      ['ceasefire_declared', 'happened', '2025-05-03'],
    ])
    expect(brief('It was a holiday on May 3. Officials said that the two sides signed a truce.')).not.toContainEqual([
      'ceasefire_declared',
      'happened',
      '2025-05-03',
    ])
  })

  it('takes a plan for later in the day to be of the day of writing', () => {
    const told = brief(
      'They met on Tuesday night. The envoy of the UN will speak with the Houthis by phone later in the day.',
    )
    expect(told).toContainEqual(['phone_contact', 'planned', '2025-05-14'])
  })

  it('leaves a suspension that is only threatened alone', () => {
    expect(brief('The government may suspend the talks, it said on Tuesday.')).not.toContainEqual([
      'suspend_mediation',
      'happened',
      '2025-05-13',
    ])
  })

  it('dates each time that a truce was renewed', () => {
    const renewed = brief('A truce brokered by Oman took effect in February. It was renewed twice, in March and April.')
    expect(renewed.map(([, , day]) => day)).toEqual(['2025-02', '2025-03', '2025-04'])
  })

  it('takes no day from what a relative clause says of somebody', () => {
    expect(
      brief(
        'On Tuesday the envoy of the UN, who heads a force which is due to leave the city on July 1, telephoned the Houthis.',
      ),
    ).toContainEqual(['phone_contact', expect.any(String), '2025-05-13'])
    expect(brief('Oman offered in April to bring the two sides together.')).toContainEqual([
      'offer_mediation',
      'happened',
      '2025-04',
    ])
  })
})
