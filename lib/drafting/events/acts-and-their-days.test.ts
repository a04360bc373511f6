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
    // What is only named
    ['Oman wants to save the recently signed truce between the government and the Houthis.', []],
    ['The deal would achieve all that the Houthis announced when the war began on Monday.', []],
  ])('%s', (body, expected) => expect(brief(body)).toEqual(expected))

  it('dates what a ministry announced today by the day told for it later', () => {
    const body =
      'The Houthis have freed 30 prisoners through the mediation of Oman, the ministry announced today. The exchange took place on Tuesday.'
    expect(brief(body)).toEqual([['release_or_exchange', 'happened', '2025-05-13']])
  })

  it.each([
    // Who sits at the table and is no side
    ['Delegations of the government and the Houthis met UN officials in Muscat on Monday.', ['United Nations']],
    [
      'The commissions of the government and the Houthis met on Monday, and Kuwaiti officials also took part in the meeting.',
      ['Kuwait'],
    ],
    ['The talks between the government and the Houthis, attended by Kuwait’s minister, ended on Monday.', ['Kuwait']],
    ['Norway’s envoy for the process, Henrik Solberg, chaired the talks between the two sides on Monday.', ['Norway']],
  ])('%s', (body, expected) => expect(mediatorsOf(body)).toEqual(expected))
})
