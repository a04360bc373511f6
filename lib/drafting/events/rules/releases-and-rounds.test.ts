/** Who is let out of custody, rounds told by whose they were, and words beside them that tell of no act. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const brief = (sentence: string) =>
  draftOnWednesday(YEMEN + sentence).map(({ type, status, date }) => [type, status, date.edtf])

describe('releases, rounds and what only looks like them', () => {
  it.each([
    // Whoever it was
    [
      'In December 2023 a tennis player was released from Houthi custody.',
      [['release_or_exchange', 'happened', '2023-12']],
    ],
    [
      'On Monday a cook was freed by the Houthis in exchange for an arms dealer.',
      [['release_or_exchange', 'happened', '2025-05-12']],
    ],
    ['On Monday a cook was released from hospital in Sanaa.', []],
    ['On Monday a report was released in exchange for a fee.', []],
    ['The Houthis freed a French couple on Monday.', [['release_or_exchange', 'happened', '2025-05-12']]],
    // Talks and who held them
    [
      'The government and the Houthis agreed on Monday to hold another meeting to deal with open questions, following talks in Muscat mediated by Oman.',
      [
        ['agree_to_meet', 'happened', '2025-05-12'],
        ['mediation_session', 'happened', '2025-05-12'],
      ],
    ],
    [
      'Oman’s ministry summed up the sessions of the two sides, which took place between May 5 and 8.',
      [['mediation_session', 'happened', '2025-05-05']],
    ],
    ['The Sunday Post met the Houthi leader on Monday.', []],
    ['The Muscat Times spoke to the Houthi leader on Monday.', []],
    [
      'The Omani minister flew to Aden on Monday and to Sanaa on Tuesday.',
      [
        ['visit', 'happened', '2025-05-12'],
        ['visit', 'happened', '2025-05-13'],
      ],
    ],
    // Truces
    [
      'The government and the Houthis put an immediate and unconditional ceasefire into effect on Monday.',
      [['ceasefire_in_force', 'happened', '2025-05-12']],
    ],
    ['The key is the true will of the Houthis to accept a ceasefire.', []],
    ['Amid reports that the Houthis had accepted a ceasefire on Monday, Sanaa was calm.', []],
    [
      'The Houthis accepted a ceasefire on Monday amid reports of clashes.',
      [['ceasefire_declared', 'happened', '2025-05-12']],
    ],
    // Days of something else
    [
      'The government and the Houthis have been negotiating a truce in Muscat and have set themselves a May 23 deadline.',
      [['direct_negotiation', 'happened', null]],
    ],
    ['The Houthis signed the 2018 Stockholm Agreement and went home.', [['agreement_signed', 'happened', '2018']]],
    [
      'In a deal brokered by Oman, the Houthis handed the 28-year-old over on May 5.',
      [
        ['agreement_signed', 'happened', '2025-05-05'],
        ['release_or_exchange', 'happened', '2025-05-05'],
      ],
    ],
    [
      'The government and the Houthis had signed a joint statement on April 15 to resume formal talks in June.',
      [['agreement_signed', 'happened', '2025-04-15']],
    ],
    [
      'Talks of the two sides took place in Muscat on Monday and Tuesday.',
      [['direct_negotiation', 'happened', '2025-05-12']],
    ],
    ['Oman’s minister noted that agreements with the Houthis had been struck in the past.', []],
    [
      'The government and the Houthis met on Monday, ending the quarrel that arose when the president declared a ceasefire.',
      [
        ['direct_negotiation', 'happened', '2025-05-12'],
        ['ceasefire_declared', 'happened', null],
      ],
    ],
  ])('%s', (sentence, acts) => expect(brief(sentence)).toEqual(acts))
})
