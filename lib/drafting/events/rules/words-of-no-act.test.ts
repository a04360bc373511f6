/** Sentences whose words look like an act and tell of none, each beside one that does. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const typesOf = (sentence: string): string[] => draftOnWednesday(YEMEN + sentence).map(({ type }) => type)

describe('words of no act', () => {
  it.each([
    ['Oman urged progress in the negotiations to free the hostages who have been held in Sanaa since Monday.', []],
    ['Kenya said negotiations on the hostages were held in Nairobi on Monday.', ['direct_negotiation']],
    ['The Houthi guard left after he received word that his two children had died on Monday.', []],
    ['Oman received the two delegations on Monday.', ['hosted_talks']],
    ['Besides halting the war and freeing hostages, Oman sees an accord as a way to calm the region.', []],
    ['The Houthis kept their word, freeing 30 prisoners on Monday.', ['release_or_exchange']],
    ['The death of the Houthi leader will have a great influence on the negotiations.', []],
    ['The Omani envoy had two rounds of negotiations with the Houthis on Monday.', ['party_consultation']],
    ['The Houthis asked Oman to see to it that all prisoners be released.', []],
    ['All prisoners will be released on Friday, the Houthis said.', ['release_or_exchange']],
    ['The Houthis took it as a promise by the government to get their prisoners released.', []],
    ['The Houthis want a plan which guarantees a withdrawal and allows aid through the port.', []],
    ['The Houthis said that a signed agreement is needed first.', []],
    ['The Omani delegation cancelled a news conference in Sanaa because of the shelling on Monday.', []],
    ['The government doesn’t plan to meet the Houthis on Friday.', []],
    ['The Omani minister left for Muscat on Monday.', []],
    ['The Omani minister left for Sanaa on Monday.', ['visit']],
    ['The war has left Oman with few choices to secure a truce deal.', []],
  ])('%s', (sentence, types) => {
    expect(typesOf(sentence)).toEqual(types)
  })

  it('takes what has its own subject for done', () => {
    const [talks] = draftOnWednesday(
      `${YEMEN}“I will tell you we have held talks with the Houthis,” the Omani envoy said.`,
    )
    expect(talks?.status).toBe('happened')
  })
})
