import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from './testing'

const WEDNESDAY = '2025-05-14'
const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map(({ type, status, date }) => [type, status, date.edtf])

describe('the day on which a tale goes on', () => {
  it.each([
    [
      'On Tuesday, officials of the UN flew to Sanaa. Rain fell. The two sides agreed to a truce.',
      ['ceasefire_declared', 'happened', '2025-05-13'],
    ],
    [
      'Grain prices fell on Monday, traders said. UN envoy Hans Grundberg met Houthi leaders in Sanaa.',
      ['party_consultation', 'happened', '2025-05-12'],
    ],
    [
      'The consultations of the two sides closed this morning in Muscat, and the parties agreed on a ceasefire in Taiz.',
      ['ceasefire_declared', 'happened', '2025-05-14'],
    ],
    [
      'The two sides met in Muscat on 3 March 2023. They signed a truce.',
      ['ceasefire_declared', 'happened', '2023-03-03'],
    ],
    [
      'The two sides met in Stockholm in December 2018. A truce was signed on the 13th.',
      ['ceasefire_declared', 'happened', '2018-12-13'],
    ],
    [
      'The army pulled back on Monday. The talks closed in Muscat, ten days after the two sides signed a truce.',
      ['ceasefire_declared', 'happened', '2025-05-02'],
    ],
  ])('%s', (body, event) => expect(brief(body)).toContainEqual(event))

  it.each([
    ['looks back', 'The army pulled back on Monday. UN envoy Hans Grundberg had met Houthi leaders in Sanaa.'],
    ['is told of often', 'The army pulled back on Monday. UN envoy Hans Grundberg repeatedly met Houthi leaders.'],
    ['is quoted', 'The army pulled back on Monday. “UN envoy Hans Grundberg met Houthi leaders in Sanaa,” he said.'],
    [
      'follows the background',
      'The army pulled back on Monday. Talks failed in 2019. UN envoy Hans Grundberg met Houthi leaders in Sanaa.',
    ],
  ])('does not go on where an act %s', (_why, body) =>
    expect(brief(body)).not.toContainEqual(['party_consultation', 'happened', '2025-05-12']),
  )
})

describe('the side on which a date lies', () => {
  it.each([
    [
      'The two sides agreed to a 12-hour truce from 7 a.m. on Saturday.',
      ['ceasefire_declared', 'planned', '2025-05-17'],
    ],
    [
      'The two sides have agreed to a truce that will begin on Saturday.',
      ['ceasefire_declared', 'planned', '2025-05-17'],
    ],
    [
      'Talks between the two sides had been due to begin in Muscat on Monday.',
      ['direct_negotiation', 'planned', '2025-05-12'],
    ],
    [
      'On Sunday UN envoy Hans Grundberg is expected to use a trip to Sanaa to press Houthi leaders.',
      ['visit', 'planned', '2025-05-18'],
    ],
  ])('%s', (body, event) => expect(brief(body)).toContainEqual(event))
})

describe('what a date is of', () => {
  it('leaves the month of a truce out of its collapse', () =>
    expect(brief('A June truce between the government and the Houthis collapsed after ten days.')).not.toContainEqual([
      'ceasefire_violation',
      'happened',
      '2024-06',
    ]))
  it('takes the month that opens a sentence for what was announced in it', () =>
    expect(
      brief('In March 2023 Sanaa and Aden announced that they had concluded a truce in direct talks.'),
    ).toContainEqual(['ceasefire_declared', 'happened', '2023-03']))
})

describe('the day of an act of speech', () => {
  it.each([
    [
      'Speaking during Monday’s news conference, the UN envoy Hans Grundberg proposed a truce to both sides.',
      ['proposal_tabled', 'happened', '2025-05-12'],
    ],
    ['On Monday, Oman urged both sides to resume talks on May 20.', ['appeal_for_mediation', 'happened', '2025-05-12']],
    [
      'Ahead of talks next month, Oman has called for a ceasefire in Yemen.',
      ['appeal_for_mediation', 'happened', WEDNESDAY],
    ],
  ])('is not that of what it asks for: %s', (body, event) => expect(brief(body)).toContainEqual(event))
})

describe('what does not date an act', () => {
  it('is when a party may do something else', () =>
    expect(
      brief(
        'The two said on Monday they may present a plan this week, and urged both sides in Yemen to agree a ceasefire.',
      ).map(([, , date]) => date),
    ).not.toContain('2025-05-12/2025-05-14'))
  it('is the day until which something is asked', () =>
    expect(brief('On Monday the UN urged both sides to return to talks by the end of June.')).toContainEqual([
      'appeal_for_mediation',
      'happened',
      '2025-05-12',
    ]))
  it('is the day of what took it up', () =>
    expect(
      brief('The Houthis agreed on Sunday to a five-day truce offered by Oman, which has good ties to both.'),
    ).not.toContainEqual(['offer_mediation', 'happened', '2025-05-11']))
})

describe('a lead without a word of when', () => {
  it('is of the day told next', () =>
    expect(
      brief(
        'The UN envoy Hans Grundberg has met Houthi leaders in Sanaa. Standing beside them on Tuesday, he spoke of hope.',
      ),
    ).toContainEqual([expect.any(String), 'happened', '2025-05-13']))

  it.each([
    ['The Houthis have rejected a peace plan of the UN.', 'reject_plan'],
    ['Oman is hosting talks between the government and the Houthis.', 'hosted_talks'],
  ])('is of the day of publication: %s', (body, type) =>
    expect(brief(body)).toContainEqual([type, 'happened', WEDNESDAY]),
  )

  it.each(['in the 1990s', 'during Ramadan', 'a few weeks ago'])('is not where it says %s', (when) =>
    expect(brief(`UN envoy Hans Grundberg met Houthi leaders in Muscat ${when}.`).map(([, , date]) => date)).toEqual([
      null,
    ]),
  )

  it('leaves open what it stands on', () =>
    expect(
      brief('Prices rose again after a ceasefire brokered by Oman fell apart.').map(([, , date]) => date),
    ).not.toContain(WEDNESDAY))
})
