/** Readouts of calls and meetings: what leaders assure one another of is no act, each sentence beside one that is. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const typesOf = (sentence: string): string[] => draftOnWednesday(YEMEN + sentence).map(({ type }) => type)

describe('words of readouts', () => {
  it.each([
    ['The leaders agreed to remain in close coordination through their teams.', []],
    ['The ministers agreed to stay in touch in the coming days.', []],
    ['The government and the Houthis agreed to maintain the truce.', ['ceasefire_declared']],
    ['They agreed that the Houthis should release the prisoners they are holding.', []],
    ['The government and the Houthis agreed on the release of 30 prisoners.', ['agree_to_settle']],
    ['The time has come to conclude the ceasefire deal.', []],
    ['The government and the Houthis concluded a ceasefire deal.', ['ceasefire_declared']],
    ['Oman promised to work with the Houthis to make sure those children were returned home.', []],
    ['Those children were returned home on Monday.', ['release_or_exchange']],
    ['Oman remains engaged with the Houthis and the government.', []],
    ['Oman’s envoy engaged with the Houthis on Monday.', ['party_consultation']],
    ['The Omani minister met with the families of the detainees in Sanaa on Monday.', []],
    ['The Omani minister met the Houthi leader on Monday.', ['party_consultation']],
    ['The president spoke on Monday with the mayor of Aden.', []],
    ['Let’s provide relief to the people.', []],
    ['The Houthis let 40 aid trucks through on Monday.', ['humanitarian_access']],
    ['We had the NATO summit last week.', []],
    ['The truce, which will begin on Friday, covers all of the country.', ['ceasefire_in_force']],
    ['Both were told of the truce prior to it taking effect.', []],
    ['It builds on the Omani envoy’s travel to Sanaa on 5 May.', ['visit']],
    ['The Omani minister has helped, including calls on Monday with the Houthi leader.', ['phone_contact']],
    ['The talks are on the plan described by the Omani minister last year.', []],
  ])('%s', (sentence, expected) => expect(typesOf(sentence)).toEqual(expected))

  it('gives the day before a noun to that noun', () =>
    expect(
      draftOnWednesday(
        `${YEMEN}The Omani minister met Houthi leaders in Sanaa on the basis of the May 2 arrangement.`,
      )[0]?.date.edtf,
    ).not.toBe('2025-05-02'))
})
