/** Acts that a sentence tells on its way to something else, each beside words that only look like it. */
import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

const brief = (sentence: string) => draftOnWednesday(YEMEN + sentence).map(({ type, date }) => [type, date.edtf])
const mediators = (sentence: string) =>
  draftOnWednesday(YEMEN + sentence).flatMap(({ participants }) =>
    participants
      .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
      .map(({ name }) => name),
  )

describe('acts told in passing', () => {
  it.each([
    [
      'A meeting of officials of the Yemeni government and the Houthis in Muscat on April 17 had given some hope.',
      [['direct_negotiation', '2025-04-17']],
    ],
    [
      'The call comes two days before the government and the Houthis hold a second round of talks in Muscat.',
      [['direct_negotiation', '2025-05-16']],
    ],
    ['The Omani minister met the Houthis for the second time in a week.', [['party_consultation', '2025-05-14']]],
    ['In the months since, the Omani minister had met the Houthis.', [['party_consultation', null]]],
    ['Talks with the Houthis are supposed to begin on May 20.', [['direct_negotiation', '2025-05-20']]],
    ['Talks with the Houthis were supposed to begin on May 5.', []],
    [
      'Oman hosted a meeting with the Houthis in March. A second is planned for June.',
      [
        ['hosted_talks', '2025-03'],
        ['mediation_session', '2025-06'],
      ],
    ],
    ['A second is planned for June.', []],
    ['Oman went ahead with the summit with the Houthis on Monday.', [['mediation_session', '2025-05-12']]],
    ['Two lawmakers who met him on Monday said the Houthis were ready.', []],
    ['One of the Houthi leaders he met was arrested.', []],
    ['The Omani envoy, who met him on Monday, said the Houthis were ready.', [['party_consultation', '2025-05-12']]],
    ['The resumption of the talks with the Houthis was thrown into confusion on Monday.', []],
    ['The Houthis received a draft from the Omani envoy on Monday.', [['proposal_tabled', '2025-05-12']]],
    ['The Houthis received the Omani envoy on Monday.', [['hosted_talks', '2025-05-12']]],
    ['They fought until 2022, when the Houthis signed a truce.', [['ceasefire_declared', '2022']]],
    ['Talks with the Houthis, set for May 6, failed to take off.', [['suspend_mediation', '2025-05-06']]],
    ['Talks with the Houthis did not begin until Monday.', []],
    [
      'The fifth round of talks, boycotted by the Houthis, came to its end on Monday.',
      [['direct_negotiation', '2025-05-12']],
    ],
    ['The war with the Houthis came to its end on Monday.', []],
    ['It was unclear whether the plan was changed or the talks with the Houthis had been broken off.', []],
    ['The talks with the Houthis had been broken off.', [['suspend_mediation', null]]],
    ['“We are ready to restart the talks with the Houthis,” the statement ends.', []],
    ['Oman tried to save talks on a ceasefire after the Houthis announced that they were leaving.', []],
    [
      'A truce with the Houthis that held from October to March was brokered by Oman.',
      [['ceasefire_declared', '2024-10']],
    ],
    [
      'Oman asked both sides to come to Muscat this weekend for talks.',
      [['mediation_session', '2025-05-17/2025-05-18']],
    ],
    ['Oman invited both sides to talks in Muscat on Friday.', [['mediation_session', '2025-05-16']]],
    ['Oman invited both sides to talks, its ministry said on Friday.', [['proposal_tabled', '2025-05-09']]],
    ['The Omani envoy had come to Sanaa in March to mediate.', [['visit', '2025-03']]],
    ['The Omani envoy had come to Sanaa in March to study.', []],
    ['A truce was established in April 2022.', [['ceasefire_declared', '2022-04']]],
    ['Oman established a committee to watch over the truce.', []],
    ['The rial rose two days after the announcement of a truce on May 5.', [['ceasefire_declared', '2025-05-05']]],
    ['The markets were bracing for the announcement of a truce on Monday.', []],
    [
      'Last week the Omani envoy unveiled a proposal that was almost immediately rejected by the Houthis.',
      [
        ['proposal_tabled', '2025-05-05/2025-05-11'],
        ['reject_plan', '2025-05-05/2025-05-11'],
      ],
    ],
    ['The president defended his decision to accept a truce on Monday.', [['ceasefire_declared', '2025-05-12']]],
    ['An initial exchange was completed on Monday involving 230 prisoners.', [['release_or_exchange', '2025-05-12']]],
    ['Oman welcomed the release on Monday of a detained Kenyan.', [['release_or_exchange', '2025-05-12']]],
    ['The Houthis said on Monday that they do not plan to send negotiators.', [['reject_talks', '2025-05-12']]],
    ['The Houthis said they will no longer accept Oman as a mediator.', [['reject_mediation', null]]],
    ['Oman called on both sides on Monday to stop the killing.', [['appeal_for_mediation', '2025-05-12']]],
    ['Oman urged both sides on Monday to step back from the brink.', [['appeal_for_mediation', '2025-05-12']]],
    ['The government and the Houthis are in the midst of indirect talks.', [['direct_negotiation', null]]],
    ['The government and the Houthis are engaged in talks.', [['direct_negotiation', '2025-05-14']]],
    ['A file on the Houthis was handed over to the army on Monday.', []],
    ['Abdulmalik al-Houthi was handed over to the army on Monday.', [['release_or_exchange', '2025-05-12']]],
  ])('%s', (sentence, acts) => {
    expect(brief(sentence)).toEqual(acts)
  })

  it.each([
    ['The announcement of a truce by the Omani foreign minister on Monday surprised many.', ['Oman']],
    ['A truce was called for by the Omani foreign minister and his Kenyan counterpart on Monday.', ['Oman', 'Kenya']],
    ['They read the joint statement by Oman and Kenya, which called for a truce on Monday.', ['Oman', 'Kenya']],
    ['Oman was the only country to call for a truce on Monday.', ['Oman']],
    ['Oman’s minister was the first leader to visit Sanaa on Monday.', ['Oman']],
    ['A first step to call for a truce was expected of Oman.', []],
  ])('%s', (sentence, names) => {
    expect(mediators(sentence)).toEqual(names)
  })
})
