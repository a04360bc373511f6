import { describe, expect, it } from 'vitest'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import { draftOnWednesday } from '../testing'

const YEMEN =
  'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014. It has killed thousands of people, and Omani mediators are at work. '
const WEDNESDAY = '2025-05-14'
const brief = (body: string): (string | null)[][] =>
  draftOnWednesday(YEMEN + body).map(({ type, date }) => [FAMILY_OF[type], date.edtf])

describe('acts told again without their verb', () => {
  it.each([
    [
      'The commission held its first session in Muscat on 5 February and a second session in April.',
      'talks',
      '2025-04',
    ],
    ['They met twice, first in Muscat on 4 March and then in Kuwait on 10 April.', 'talks', '2025-04-10'],
    ['The first round was held in January in Muscat, the second in Kuwait on March 3.', 'talks', '2025-03-03'],
    [
      'A first round of talks was held in Muscat on July 1, 2024, followed by a second on Aug. 12-13, 2024.',
      'talks',
      '2024-08-12',
    ],
    ['Earlier rounds took place in Kuwait in 2016 and Stockholm in 2018.', 'talks', '2018'],
    ['The Houthis freed 290 prisoners in March and about 800 in April.', 'release', '2025-04'],
    ['The truce was extended by two months in June 2022 and again in August.', 'agreement', '2022-08'],
    ['Talks opened in Muscat in January. They moved to Kuwait in March.', 'talks', '2025-03'],
  ])('%s', (body, family, day) => {
    const told = brief(body)
    expect(told).toHaveLength(2)
    expect(told[1]).toEqual([family, day])
  })

  it.each([
    'The two sides met in Muscat on Monday, the second meeting in a month.',
    'The two sides met in Muscat on Monday, and the second convoy had left in March.',
    'The two sides met in Muscat on Monday and 40 people died in March.',
  ])('once only: %s', (body) => expect(brief(body)).toHaveLength(1))
})

describe('one settlement', () => {
  const gap = 'The port was quiet. Ships lay at anchor. Prices fell. '
  it('is told by its day and by the week around it', () => {
    expect(brief(`A truce was reached on May 6. ${gap}A truce was imposed last week, many recalled.`)).toEqual([
      ['agreement', '2025-05-06'],
    ])
  })

  it('is not the one of another week', () => {
    expect(brief(`A truce was reached on April 6. ${gap}A truce was imposed last week, many recalled.`)[0]).toEqual([
      'agreement',
      '2025-04-06',
    ])
  })
})

describe('those who mediate give it up', () => {
  it.each([
    ['In March 2024 Oman was putting an end to its mission.', null],
    ['Oman laid down its mandate as mediator in April.', '2025-04'],
    ['Kuwait gave up its role as mediator in April.', '2025-04'],
    ['Oman ended the talks in November 2023.', '2023-11'],
    ['The negotiations ran aground in March over prisoners.', '2025-03'],
    ['The truce ran out on 2 October 2022.', '2022-10-02'],
    ['The signing ceremony had been moved to a later date on Monday.', '2025-05-12'],
    ['The envoy was turned away at the airport on Sunday.', '2025-05-11'],
    ['The government has not entrusted any country with the role of mediator.', WEDNESDAY],
  ])('%s', (body, day) =>
    expect(brief(body)).toEqual(day === null ? [['refusal', expect.anything()]] : [['refusal', day]]),
  )

  it.each(['The two sides ended the talks with a joint statement on Monday.', 'The army ran out of fuel in March.'])(
    'nobody gives up: %s',
    (body) => expect(brief(body).filter(([family]) => family === 'refusal')).toEqual([]),
  )
})

describe('who is asked, and what is proposed', () => {
  it.each([
    ['The president asked Kenya in March to take over the mediation.', '2025-03'],
    ['The government asked Norway on Monday to serve as a mediator.', '2025-05-12'],
    ['The minister invited Kuwait on Monday to act as guarantor.', '2025-05-12'],
    ['The European Union offered on Monday to accompany the talks with a team of experts.', '2025-05-12'],
    ['The proposal which the envoy delivered on May 7 would move the vote.', '2025-05-07'],
    ['On Monday, the envoy proposed a referendum in the north.', '2025-05-12'],
  ])('%s', (body, day) => expect(brief(body)).toContainEqual(['offer', day]))

  it('what a party undertakes is an agreement', () =>
    expect(brief('The Houthis undertook on Monday to release 40 prisoners.')).toContainEqual([
      'agreement',
      '2025-05-12',
    ]))
})
