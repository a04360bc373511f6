import { describe, expect, it } from 'vitest'
import { draftOnWednesday } from './testing'

/** Long enough for an article of its own about one war. */
const GAZA = [
  'Israel and Hamas fought on in Gaza while Qatar and Egypt tried to mediate a truce between Israel and Hamas.',
  'Hamas said that it had studied the proposal of the mediators. Israel said that its army would stay in Gaza.',
  'The war in Gaza began in October 2023. Families of the hostages gathered in front of the ministry of defence.',
  'Hospitals in the north of Gaza have run out of fuel, doctors said, and bread is scarce in the markets of the south.',
  'Israel let two lorries of flour pass on Monday, and Hamas accused Israel of starving the people of Gaza.',
  'Residents told of a night of shelling in the east of the city, where whole streets have been emptied since the spring.',
  'A hospital director said that the wounded were lying in the corridors, and that there was no morphine left for them.',
].join(' ')

const told = (act: string): string[] =>
  draftOnWednesday(`${GAZA} ${act}`)
    .filter(({ quote }) => act.includes(quote) || quote.includes(act))
    .map(({ conflictLabel, participants }) =>
      [conflictLabel, ...participants.map(({ name, roles }) => `${name} ${roles.join('+')}`).toSorted()].join(' | '),
    )

describe('a conflict told in passing', () => {
  it.each([
    [
      'Washington announced a ceasefire with the Houthis on Tuesday.',
      ['United States-Houthis | Houthis party | United States party'],
    ],
    [
      'On Tuesday India signed an agreement with Pakistan on the border.',
      ['India-Pakistan | India party | Pakistan party'],
    ],
  ])('is that of its two: %s', (act, expected) => expect(told(act)).toEqual(expected))

  it('is none where two are only told to be at war', () => {
    expect(told('Qatar hosted talks on Tuesday in spite of the war between Russia and Georgia.')).toEqual([
      expect.stringMatching(/^Israel-Hamas/),
    ])
  })

  it('is none where one of the two mediates in the article', () => {
    expect(told('On Tuesday Egypt held talks with Israel on the crossing.')).toEqual([
      expect.stringMatching(/^Israel-Hamas \| .*Egypt good_offices/),
    ])
  })
})
