import { describe, expect, it } from 'vitest'
import { draftOnWednesday, YEMEN } from '../testing'

/** Type, day and mediators of what a sentence tells of. */
const told = (sentence: string): string[] =>
  draftOnWednesday(YEMEN + sentence).map(
    ({ type, date, participants }) =>
      `${type} ${date.edtf ?? 'no date'}: ${participants
        .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
        .map(({ name }) => name)
        .join(', ')}`,
  )

describe('journeys, and who is where', () => {
  it.each([
    // Whose a delegation is
    ['A delegation from Oman arrived in Sanaa on Monday to persuade the Houthis.', ['visit 2025-05-12: Oman']],
    ['A team of Omani officers came to the rebel-held capital Sanaa on Monday.', ['visit 2025-05-12: Oman']],
    ['An Omani delegation landed in the rebel-held capital Sanaa on Monday.', ['visit 2025-05-12: Oman']],
    // Where somebody is
    ['Houthi and government delegations have been in Muscat since Monday.', ['direct_negotiation 2025-05-12: ']],
    [
      'The ministers of Germany and Norway have also been to Sanaa and Aden this week.',
      ['visit 2025-05-12/2025-05-14: Germany, Norway'],
    ],
    // Talks that something comes after
    [
      'The Houthi delegation left Muscat on Monday after talks with Omani mediators.',
      ['party_consultation 2025-05-12: Oman'],
    ],
    // Attempts
    ['Oman has been trying to mediate the dispute since March.', ['mediation_related 2025-03: Oman']],
    // Messages, whoever brings them
    [
      'The Houthi letter was delivered to the government by an Emirati diplomat on Monday.',
      ['mediation_related 2025-05-12: United Arab Emirates'],
    ],
    ['Qatar’s emir brought a message to the Houthis on Monday.', ['mediation_related 2025-05-12: Qatar']],
    // Whoever is to act as one
    [
      'Pakistan’s prime minister visited Sanaa on Monday on a mission to act as a facilitator between the two sides.',
      ['visit 2025-05-12: Pakistan'],
    ],
    // Guarantors who sign
    [
      'The text of the truce was signed on Monday by the presidents of Egypt and Turkey and the emir of Qatar.',
      ['ceasefire_declared 2025-05-12: Egypt, Turkey, Qatar'],
    ],
    // When something else happened
    ['Talks between the two sides collapsed when the army shelled Taiz on March 13.', ['talks_collapse 2025-03-13: ']],
    ['Oman’s mediation, which began in 2020, stalled in March.', ['talks_collapse 2025-03: Oman']],
    // Invitations
    ['Oman invited both sides to a meeting in Muscat on Nov. 21.', ['mediation_session 2025-11-21: Oman']],
    // What others are thanked for
    ['The Houthis thanked Oman and Jordan for hosting the talks in April.', ['hosted_talks 2025-04: Oman, Jordan']],
    // Who is free once away
    ['Five Houthi detainees flew out of Aden on Monday.', ['release_or_exchange 2025-05-12: ']],
    ['Four hostages left Sanaa on Monday.', ['release_or_exchange 2025-05-12: ']],
    [
      'A total of 24 captives – 13 soldiers, ten sailors and a nun – were handed over on Monday by the Houthis.',
      ['release_or_exchange 2025-05-12: '],
    ],
    // Who comes in
    ['Qatar’s envoy, who knows both sides, entered Sanaa on Monday to save the truce.', ['visit 2025-05-12: Qatar']],
    ['The previous truce collapsed on March 18.', ['ceasefire_violation 2025-03-18: ']],
    // Since when, and what else was then
    ['Talks between the two sides have stalled since March.', ['talks_collapse 2025-03: ']],
    [
      'Oman has often passed messages between the two sides and last week flew out eight fighters.',
      ['mediation_related no date: Oman'],
    ],
    [
      'The Houthi team is expected to go to Sanaa before returning to Muscat on Friday to resume talks.',
      ['direct_negotiation no date: '],
    ],
    // What ended, told with why
    [
      'The truce expired in October, when the Houthis and the government failed to agree on extending it.',
      ['ceasefire_violation 2024-10: '],
    ],
    ['The previous truce, which lasted for six months, expired in October.', ['ceasefire_violation 2024-10: ']],
  ])('%s', (sentence, acts) => expect(told(sentence)).toEqual(acts))

  it.each([
    'The army entered Sanaa on Monday.',
    'Previous truces have collapsed.',
    'The Houthi negotiators are in Muscat only to listen.',
    'Soldiers have been in Aden since Monday.',
    'The president spoke after his talks with the Norwegian minister.',
    'Oman wants to mediate the dispute.',
    'The minister brought a message of peace to the crowd in Sanaa on Monday.',
    'Soldiers left Aden on Monday under the truce.',
    'The meeting on Monday was about the exchange of ambassadors with the Houthis.',
    'The government failed to renew a UN-brokered truce on Monday.',
  ])('no act: %s', (sentence) => expect(told(sentence)).toEqual([]))
})
