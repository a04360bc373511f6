import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from './testing'

const brief = (body: string) =>
  draftOnWednesday(YEMEN + body).map(({ type, status, date }) => [type, status, date.edtf])

describe('the ways in which news tells time', () => {
  it.each([
    ['Shortly before midnight on Sunday, the two sides declared a truce.', 'ceasefire_declared', '2025-05-11'],
    ['The government suspended the October deal last month.', 'suspend_mediation', '2025-04'],
    [
      'A draft was passed to the government by Omani intelligence during the afternoon.',
      'proposal_tabled',
      '2025-05-14',
    ],
    ['Earlier this year, Oman mediated a swap in which a Belgian was freed.', 'release_or_exchange', '2025'],
    [
      'The two sides met in Muscat from March 6 to 10. On the final day, both signed a statement, under which they agreed to free captives.',
      'agree_to_settle',
      '2025-03-10',
    ],
    [
      'The talks in Muscat, the highest effort so far, began last Tuesday and had been expected to close on Sunday.',
      'direct_negotiation',
      '2025-05-13',
    ],
    ['The two sides signed a truce shortly after noon on April 23.', 'ceasefire_declared', '2025-04-23'],
    [
      'Yemen’s president met the Houthi leader on the sidelines of last month’s summit.',
      'direct_negotiation',
      '2025-04',
    ],
    ['The Houthis rejected the truce at last week’s meeting in Muscat.', 'reject_plan', '2025-05-05/2025-05-11'],
    ['Last year’s talks between the two sides, which Oman hosted, ended without a deal.', 'talks_collapse', '2024'],
    ['Oman has mediated between the two sides since early 2023.', 'mediation_related', '2023'],
    ['Talks between the two sides have been stalled since last July.', 'talks_collapse', '2024-07'],
    ['The two sides met in Muscat on Sunday. A day after, Oman put a plan to both.', 'proposal_tabled', '2025-05-12'],
    ['Oman proposed a truce in April, and the Houthis rejected it days later.', 'reject_plan', '2025-04'],
    ['Oman proposed a truce in April, and the Houthis rejected it weeks later.', 'reject_plan', null],
    ['Oman proposed a truce on April 28, and the Houthis rejected it days later.', 'reject_plan', null],
    ['In April, Oman proposed a truce, and the Houthis rejected it a day later.', 'reject_plan', '2025-04'],
    ['In 2023, Oman proposed a truce, and the Houthis rejected it three weeks later.', 'reject_plan', '2023'],
    ['In April, Oman proposed a truce, and the Houthis rejected it three weeks later.', 'reject_plan', null],
    [
      'On April 2, Oman put to both a plan announced on March 30. A week later, the Houthis rejected it.',
      'reject_plan',
      '2025-04-09',
    ],
    ['Years later, Oman put a plan to both sides, and both met in Muscat.', 'mediation_session', null],
    ['Two days into the truce, the two sides exchanged 40 prisoners.', 'release_or_exchange', null],
    [
      'The two sides agreed to a truce on Monday after talks in Muscat hosted by Oman’s foreign minister.',
      'hosted_talks',
      '2025-05-12',
    ],
  ])('%s', (body, type, date) => expect(brief(body)).toContainEqual([type, 'happened', date]))

  it.each([
    [
      'After Monday a delegation of the Houthis signed a truce with the government.',
      'ceasefire_declared',
      '2025-05-14',
    ],
    [
      'Following two days of talks between the two sides in Muscat, the UN chief said on Friday that a deal was near.',
      'mediation_session',
      '2025-05-08',
    ],
    ['The Houthis agreed in last month’s talks in Muscat to free 200 soldiers.', 'agree_to_settle', '2025-04'],
    ['The two sides met in Muscat in March. They signed a truce there.', 'ceasefire_declared', '2025-03'],
    ['The two sides met in Muscat in 2019. They left without a deal.', 'talks_collapse', null],
    ['Talks were called off over the bombing of Sunday in Aden, the Houthis said.', 'suspend_mediation', '2025-05-14'],
    [
      'The UN envoy met the Houthis on Sunday. In a phone call with Yemen’s president, he urged restraint.',
      'phone_contact',
      '2025-05-11',
    ],
    ['The UN envoy visited Aden before travelling to Riyadh on Monday.', 'visit', '2025-05-14'],
  ])('%s', (body, type, date) => expect(brief(body)).toContainEqual([type, 'happened', date]))

  it.each([
    ['The two sides were to end talks in Muscat on Sunday. They were extended into Thursday.', '2025-05-08'],
    ['The UN envoy met both sides in Muscat a week before the 9/11 attacks.', '2024-09-11'],
  ])('gives no act the day of something else: %s', (body, day) =>
    expect(brief(body).map(([, , date]) => date)).not.toContain(day),
  )

  it.each([
    [
      'The Houthis responded on Sunday, saying they would send a team to the talks in Muscat.',
      'happened',
      '2025-05-11',
    ],
    ['The Houthis have agreed to send negotiators to a new round of talks.', 'happened', '2025-05-14'],
    ['The Houthis will send negotiators to Muscat for talks on Friday.', 'planned', '2025-05-16'],
    ['The two sides agreed to meet again within ten days.', 'planned', null],
  ])('tells a promise to meet from a meeting with a day: %s', (body, status, date) =>
    expect(brief(body)).toContainEqual(['agree_to_meet', status, date]),
  )

  it('takes no day to which something else is bound', () => {
    expect(brief('The two sides agreed to halt attacks until the end of the month.')).toEqual([
      [expect.any(String), 'happened', '2025-05-14'],
    ])
  })

  it('knows a plan told again in other words', () => {
    expect(
      brief('Yemen’s president is to meet the Houthi leader on Friday, a visit that Oman hopes will help.'),
    ).toEqual([['mediation_session', 'planned', '2025-05-16']])
  })

  it('does not date by how often it was', () => {
    expect(
      brief('The shelling came a day after the UN envoy visited Aden for the fourth time in recent months.'),
    ).toContainEqual(['visit', 'happened', '2025-05-13'])
  })

  it('parts the days of what was followed by something else', () => {
    expect(
      brief('A truce on April 15 was followed by talks between the two sides in the Omani capital on April 18 and 19.'),
    ).toEqual([
      ['ceasefire_declared', 'happened', '2025-04-15'],
      ['direct_negotiation', 'happened', '2025-04-18'],
    ])
    expect(
      brief('A truce in May 2024 was followed by two rounds of talks between the two sides in June and July 2024.').map(
        ([, status, date]) => [status, date],
      ),
    ).toEqual([
      ['happened', '2024-05'],
      ['happened', '2024-06'],
      ['happened', '2024-07'],
    ])
  })

  it('goes back, earlier in the day, to no summit of long ago', () => {
    expect(
      brief('A summit on Yemen was held on 12 March. The two sides met in Muscat earlier in the day.').at(-1)?.[2],
    ).toBe('2025-05-14')
  })

  it('dates a collapse by the month or the year of what collapsed soon', () => {
    expect(brief('The UN brokered a truce in January 2014, which collapsed within days.').at(-1)?.[2]).toBe('2014-01')
    expect(brief('In 2007 the UN brokered an accord in Muscat, which collapsed within weeks.').at(-1)?.[2]).toBe('2007')
  })

  it('keeps rounds that were held over some time apart from a meeting of a day', () => {
    expect(
      brief(
        'The two sides have held four rounds of talks, mediated by Oman. Houthi leaders met government officials in Istanbul on Friday.',
      ).map(([, , day]) => day),
    ).toEqual([null, '2025-05-09'])
    expect(
      brief('Oman worked for weeks to bring the two sides together. The two sides met in Istanbul on Friday.').map(
        ([type, , day]) => [type, day],
      ),
    ).toEqual([
      ['mediation_related', null],
      ['mediation_session', '2025-05-09'],
    ])
  })

  it('takes no day from what is set off about somebody', () => {
    expect(
      brief('Mr Moen, appointed by the UN in August 2021, shuttled for months between Sanaa and Aden.'),
    ).not.toContainEqual(expect.arrayContaining(['2021-08']))
  })

  it('gives that December the year of what was told before it', () => {
    expect(
      brief('The UN brokered a truce in July 2023, but a summit in Muscat that December was cancelled.').at(-1)?.[2],
    ).toBe('2023-12')
  })

  it('dates what was agreed at talks by those talks, and a place and its country end no clause', () => {
    expect(
      brief(
        'It followed talks in Hurghada at the end of April, hosted by Cairo under UN auspices, at which the two sides agreed to reopen roads and to release prisoners.',
      ).filter(([type]) => type === 'agree_to_settle' || type === 'release_or_exchange'),
    ).toEqual([['agree_to_settle', 'happened', '2025-04']])
    expect(
      brief(
        'An agreement brokered by the UN in Skhirat, Morocco, in December 2015 was never put into practice.',
      )[0]?.[2],
    ).toBe('2015-12')
  })

  it('takes "the second meeting in three days" for no plan', () => {
    expect(brief('The UN envoy held a second meeting in three days with the Houthi leader on Monday.')).toEqual([
      [expect.any(String), 'happened', '2025-05-12'],
    ])
  })

  it('knows May from whoever may', () => {
    expect(brief('Oman hosted three rounds between the two sides between May and July 2024.')[0]?.[2]).toBe('2024-05')
    expect(brief('The two sides met in Muscat in early May.')[0]?.[2]).toBe('2025-05')
    expect(brief('The two sides may meet in Muscat.')).toEqual([])
  })

  it('dates what is put off by its plan only where that lies behind', () => {
    expect(brief('A third round in Muscat, originally scheduled for September 17, was called off.')).toEqual([
      ['suspend_mediation', 'happened', '2024-09-17'],
    ])
    expect(brief('The talks in Muscat, which had been due to begin on Thursday, were postponed.')).toEqual([
      ['suspend_mediation', 'happened', '2025-05-14'],
    ])
  })

  it('takes for a plan the day that lies ahead', () => {
    expect(
      brief('The UN envoy briefed the council the following day and will travel to Sanaa next week.'),
    ).toContainEqual(['visit', 'planned', '2025-05-19/2025-05-25'])
  })

  it('tells nothing of what was to have been', () => {
    expect(brief('The two sides were to have signed a deal in December.')).toEqual([])
  })

  it('takes no day of a clause about the envoy for what has been done since', () => {
    expect(
      brief('The UN envoy, who took up his post in February, has since met both sides three times.'),
    ).not.toContainEqual(expect.arrayContaining(['2025-02']))
  })
})
