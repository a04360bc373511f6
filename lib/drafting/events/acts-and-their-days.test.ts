import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from './testing'

const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map((event) => [event.type, event.status, event.date.edtf])
const mediatorsOf = (body: string) =>
  draftOnWednesday(YEMEN + body)
    .flatMap(({ participants }) => participants)
    .filter(({ roles }) => roles.some((role) => role === 'good_offices' || role === 'mediation'))
    .map(({ name }) => name)
    .toSorted()

describe('acts and whose days are theirs', () => {
  it.each([
    // A sum of many acts is none
    ['The number of captives exchanged by the government and the Houthis now stands at 2,200.', []],
    ['Oman’s efforts have brought the total of prisoners released by the Houthis to 2,200.', []],
    // Another meeting lies ahead of the one told
    [
      'Ahead of a summit of the two sides set for Friday in Muscat, Oman’s foreign minister phoned both leaders.',
      [
        ['phone_contact', 'happened', '2025-05-14'],
        ['mediation_session', 'planned', '2025-05-16'],
      ],
    ],
    [
      'An adviser said that Friday’s meeting between the government and the Houthis in Muscat would set up a commission.',
      [['direct_negotiation', 'planned', '2025-05-16']],
    ],
    // Several months, several meetings
    [
      'The government and the Houthis met twice in Muscat, in March and April.',
      [
        ['direct_negotiation', 'happened', '2025-03'],
        ['direct_negotiation', 'happened', '2025-04'],
      ],
    ],
    [
      'Oman hosted two meetings of the government and the Houthis, in April and May.',
      [
        ['hosted_talks', 'happened', '2025-04'],
        ['hosted_talks', 'happened', '2025-05'],
      ],
    ],
    // Whose day it is
    [
      'The government and the Houthis agreed to set up a commission when they met in Muscat on Monday.',
      [
        ['agree_to_settle', 'happened', '2025-05-12'],
        ['direct_negotiation', 'happened', '2025-05-12'],
      ],
    ],
    [
      'The government and the Houthis agreed to swap 30 prisoners and to meet again next week.',
      [
        ['agree_to_settle', 'happened', '2025-05-14'],
        ['direct_negotiation', 'planned', '2025-05-19/2025-05-25'],
      ],
    ],
    // One act, and not the other that it is about
    [
      'The government and the Houthis agreed on Monday on an exchange of 30 prisoners.',
      [['agree_to_settle', 'happened', '2025-05-12']],
    ],
    // What somebody was able to do is done
    [
      'Oman was able to secure the release of two sailors held by the Houthis on Monday.',
      [['release_or_exchange', 'happened', '2025-05-12']],
    ],
    ['Oman was not able to secure the release of two sailors held by the Houthis.', []],
    [
      'The government and the Houthis succeeded in reaching agreement on the roads on Monday.',
      [['agreement_signed', 'happened', '2025-05-12']],
    ],
    // Set aside, stopped, silent
    ['Another round of talks with the Houthis, set for Friday, is off.', [['suspend_mediation', 'happened', null]]],
    [
      'The evacuation of the Houthi fighters ground to a halt on Monday.',
      [['talks_collapse', 'happened', '2025-05-12']],
    ],
    [
      'The government and the Houthis declared a regime of silence on Monday.',
      [['ceasefire_declared', 'happened', '2025-05-12']],
    ],
    // What becomes of a deal
    ['The Houthis suspended the UN-brokered deal on Monday.', [['suspend_mediation', 'happened', '2025-05-12']]],
    [
      'The Houthis announced on Monday their suspension of the deal with the government.',
      [['suspend_mediation', 'happened', '2025-05-12']],
    ],
    ['The Houthis called a unilateral truce on Monday.', [['ceasefire_declared', 'happened', '2025-05-12']]],
    ['The July meeting of the two sides must become a turning point.', []],
    // Vehicles visit nobody, and ties that are mended are no settlement
    ['Buses and ambulances of the Red Cross arrived in Sanaa on Monday.', []],
    ['Kuwait and Oman patched up their ties on Monday.', []],
    // What is only named
    ['Oman wants to save the recently signed truce between the government and the Houthis.', []],
    ['The deal would achieve all that the Houthis announced when the war began on Monday.', []],
  ])('%s', (body, expected) => expect(brief(body)).toEqual(expected))

  it('keeps the news of a lead apart from the first of its kind', () => {
    const body =
      'The government and the Houthis have reached a deal on the roads, state television reported on Tuesday. The war goes on. The first deal was brokered by Oman on Monday.'
    expect(brief(body)).toEqual([
      ['agreement_signed', 'happened', '2025-05-13'],
      ['agreement_signed', 'happened', '2025-05-12'],
    ])
  })

  it('dates what a ministry announced today by the day told for it later', () => {
    const body =
      'The Houthis have freed 30 prisoners through the mediation of Oman, the ministry announced today. The exchange took place on Tuesday.'
    expect(brief(body)).toEqual([['release_or_exchange', 'happened', '2025-05-13']])
  })

  it.each([
    // Whose secretary of state it is, and that a dateline is nobody
    [
      'LONDON -- The Secretary of State met both sides, the government and the Houthis, in Muscat on Monday.',
      ['United States'],
    ],
    // Whose paper it is
    ['A Kuwaiti newspaper told of it after UN envoy Hans Grundberg met both sides on Monday.', ['United Nations']],
    // Who sits at the table and is no side
    ['Delegations of the government and the Houthis met UN officials in Muscat on Monday.', ['United Nations']],
    [
      'The commissions of the government and the Houthis met on Monday, and Kuwaiti officials also took part in the meeting.',
      ['Kuwait'],
    ],
    ['The talks between the government and the Houthis, attended by Kuwait’s minister, ended on Monday.', ['Kuwait']],
    [
      'UN envoy Hans Grundberg met both sides. The war goes on. A third round of talks between them will be held in Vienna on Friday.',
      ['United Nations', 'United Nations'],
    ],
    [
      'The UN’s envoy in Sanaa, Henrik Solberg, left. Solberg offered to mediate between the two sides.',
      ['United Nations'],
    ],
    ['Norway’s envoy for the process, Henrik Solberg, chaired the talks between the two sides on Monday.', ['Norway']],
  ])('%s', (body, expected) => expect(mediatorsOf(body)).toEqual(expected))
})
