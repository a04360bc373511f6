import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const eventsOf = (body: string) => draftOnWednesday(YEMEN + body)

describe('what only looks like an act', () => {
  it.each([
    'In a statement released on Tuesday, the Houthis blamed Riyadh.',
    'A video released on Tuesday shows three soldiers held by the Houthis.',
    'The accord calls for the army and the Houthis to respect a seven-day truce.',
    'The points left open include which prisoners would be freed, an official said.',
    'The Houthis insist on what was agreed on in Muscat.',
    'A truce was possibly going to be declared on Friday.',
    'The Houthis accused Riyadh of breaking previous ceasefires it had announced.',
    'Riyadh made an effort this week to revive stalled negotiations.',
    'There was a link between his visit and the peace talks proposal of Sunday.',
    'Facilitating Ceasefire Talks and a Political Solution\n\nNothing has come of it.',
    'Norway announced its support for the ceasefire deal.',
    'Families of the prisoners met in Sanaa on Monday.',
    'The Houthi leader has no plans to meet the envoy on Friday.',
    'The deal, long in the making, frees 900 prisoners.',
  ])('drafts nothing from: %s', (body) => expect(eventsOf(body).map(({ type, why }) => [type, why])).toEqual([]))

  it('takes talks about a truce for talks', () => {
    expect(eventsOf('Talks on the ceasefire began in Muscat on Monday.').map(({ type }) => type)).toEqual([
      'direct_negotiation',
    ])
  })
})

describe('acts told in plain words', () => {
  it.each([
    ['The Houthis announced their support for the truce on Monday.', 'agree_to_settle', '2025-05-12'],
    ['The Yemeni government said yes to the plan on Monday.', 'agree_to_settle', '2025-05-12'],
    ['Oman on Monday engaged separately with the Houthis.', 'party_consultation', '2025-05-12'],
    [
      'The US envoy spoke separately to the Houthis and the Yemeni government on Monday.',
      'mediation_session',
      '2025-05-12',
    ],
    ['Oman and Kuwait hammered out a proposal for a truce on Monday.', 'proposal_tabled', '2025-05-12'],
    ['The deal outlined by the US president on 2 May would end the war.', 'proposal_tabled', '2025-05-02'],
    ['The Houthis threw cold water on the plan on Monday.', 'reject_plan', '2025-05-12'],
    ['Visiting Sanaa on Monday, UN envoy Hans Grundberg said a deal was near.', 'visit', '2025-05-12'],
    ['UN envoy Hans Grundberg departed for Sanaa on Tuesday.', 'visit', '2025-05-13'],
    ['The talks to take place on 20 May in Muscat will last two days.', 'direct_negotiation', '2025-05-20'],
    ['The talks have been suspended since April.', 'suspend_mediation', '2025-04'],
    ['On May 2 Oman unveiled a plan, which the Houthis rejected four days later.', 'reject_plan', '2025-05-06'],
    ['“We accept the Omani plan,” a Houthi spokesman said on Monday.', 'agree_to_settle', '2025-05-12'],
    ['The two sides cut short their talks on Monday.', 'suspend_mediation', '2025-05-12'],
    ['The shelling died down on Monday.', 'ceasefire_in_force', '2025-05-12'],
    ['The Houthis declared the truce over on Monday.', 'ceasefire_violation', '2025-05-12'],
    ['The Houthis shut the door on mediation on Monday.', 'reject_mediation', '2025-05-12'],
    ['The UN envoy spent four hours on Monday with the Houthis.', 'party_consultation', '2025-05-12'],
    ['The Houthis let four aid workers go on Sunday.', 'release_or_exchange', '2025-05-11'],
    [
      'The Houthis handed the bodies of two soldiers to the Red Crescent on Sunday.',
      'release_or_exchange',
      '2025-05-11',
    ],
    ['Ships carrying fuel were allowed into Hodeidah on Monday.', 'humanitarian_access', '2025-05-12'],
    ['The government agreed on Sunday to let women and children leave Taiz.', 'humanitarian_access', '2025-05-11'],
    ['The UN envoy briefed the Yemeni president on his plan on Sunday.', 'party_consultation', '2025-05-11'],
    ['The president told the UN envoy by telephone on Sunday that he was ready.', 'phone_contact', '2025-05-11'],
    ['The negotiators left Muscat empty-handed on Sunday.', 'talks_collapse', '2025-05-11'],
    ['The Houthis walked away from the negotiating table on Saturday.', 'suspend_mediation', '2025-05-10'],
    ['On Tuesday the government said it would send no delegation to Muscat.', 'reject_talks', '2025-05-13'],
    ['The delegates will next meet in Amman on 20 May.', 'direct_negotiation', '2025-05-20'],
    ['On May 2 the mediators suspended the dialogue.', 'suspend_mediation', '2025-05-02'],
    ['The talks were attended by both delegations in Muscat on Monday.', 'direct_negotiation', '2025-05-12'],
  ])('%s', (body, type, date) =>
    expect(eventsOf(body).map((event) => [event.type, event.date.edtf])).toContainEqual([type, date]),
  )
})
