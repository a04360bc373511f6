import { describe, expect, it } from 'vitest'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import { draftOnWednesday } from '../testing'

const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014.\n\n'
/** What a sentence tells of, as families; what lies ahead with a mark. */
const told = (body: string): string[] =>
  draftOnWednesday(YEMEN + body).map(({ type, status }) => `${FAMILY_OF[type]}${status === 'planned' ? ' ahead' : ''}`)

const SENTENCES: Record<string, string[]> = {
  talks: [
    'Houthi and government delegations came face to face in Muscat on Monday for the first time in two years.',
    'Oman’s foreign minister had talks with the Houthi leader on Monday.',
    'The Houthi negotiator and the UN envoy discussed a prisoner exchange in Muscat on Monday.',
    'The Houthi chief negotiator was in Muscat on Monday for meetings with Omani mediators.',
    'Talks between the two sides ran into a third day in Muscat on Tuesday.',
    'Omani officials have been shuttling between Sanaa and Aden since last week.',
    'Oman has mediated between the two sides since 2015.',
    'Omani diplomats relayed messages between the delegations on Monday.',
    'Representatives of the two sides gathered around a table in Amman on Monday.',
    'Jordan on Monday welcomed negotiators from both sides for UN-sponsored talks on prisoners.',
    '“I spoke with the Houthi leadership on Monday,” UN envoy Hans Grundberg told reporters.',
    'Omani mediators worked over the weekend to save the truce.',
    'The Qatari prime minister made a two-day trip to Sanaa last week to meet Houthi leaders.',
    'The government sent a delegation to Muscat on Monday for talks with Omani mediators.',
    'Oman led mediation efforts over the weekend.',
    'The Houthis left Muscat after three days of talks with the government.',
    'Last week’s talks in Muscat ended without progress.',
    'The United Nations is in touch with both sides.',
    '“We sat with both delegations in Muscat on Monday,” the UN envoy said.',
    'The UN envoy spoke separately with the two leaders on Tuesday.',
  ],
  'talks ahead': [
    'The Houthi delegation is preparing to leave for Muscat on Thursday for talks with the government.',
    'Preparations are under way for a new round of talks in Muscat on 25 May.',
    'Thursday’s talks in Muscat will focus on prisoners.',
    'The UN envoy plans to speak to the Houthi leader on Thursday.',
    'The Houthis said they would attend talks in Muscat on Thursday.',
  ],
  agree_to_meet: [
    'The two sides agreed on Tuesday to send delegations to Muscat.',
    'The government agreed on Monday to take part in the talks.',
    'The Houthis agreed on Monday to indirect talks.',
    'Both parties have consented to UN mediation, the envoy said on Tuesday.',
    'The government gave its approval on Monday to Omani mediation.',
    'The Houthi leader agreed on the 2nd of May to speak to the government.',
  ],
  offer: [
    'Oman offered on Monday to host the next round.',
    'Iraq said on Monday it stands ready to help bring the two sides together.',
    'The European Union on Monday voiced its readiness to support mediation efforts.',
    'Oman has offered to host the two sides.',
    'Oman sent a letter to the Houthi leader in March proposing talks.',
    'The African Union called on Monday for direct talks between the government and the Houthis.',
    'The UN secretary-general on Monday appealed to both sides to lay down their arms.',
    'The government is studying a 60-day ceasefire proposed by Oman.',
    'A five-day truce offered by Oman on Monday would begin this week.',
    'Oman’s leader floated the idea of a road map to peace.',
    'Oman has offered to act as a broker for talks.',
    'Oman proposed a temporary halt to hostilities on Monday.',
    'China was willing to continue to play a constructive role in the peace talks, he said.',
    'In a statement on Monday, the African Union renewed its call for an immediate ceasefire.',
    'The Arab League on Sunday called on the warring parties to cease hostilities.',
  ],
  agreement: [
    'Both sides pledged on Monday to stop attacking ships.',
    'The Houthis committed themselves on Monday to halting attacks on shipping.',
    'A UN-brokered truce took hold on Monday.',
    'A deal was hammered out in Muscat on Monday.',
    'The talks led to the signing of a declaration in Muscat on Monday.',
    'The two sides held their fire on Monday following an Omani mediation effort.',
  ],
  release: [
    'A group of 12 UN staff were let go by the Houthis on Monday following Omani mediation.',
    'The ICRC repatriated 128 Yemenis on Monday.',
    'The government got back 95 prisoners of war on Tuesday in a swap mediated by the UAE.',
    'The Houthis released British journalist Tom Harding on Monday.',
    'Four bodies were returned to the government on Monday.',
  ],
  refusal: [
    'The Houthis threatened on Monday to pull out of the talks.',
    'The Houthis on Monday put the talks on hold.',
    'The Houthis on Monday declared the truce over.',
    'The government recalled its negotiators from Muscat on Monday.',
    'The government resumed its bombardment on Monday, shattering the ceasefire.',
    'The government has yet to respond to the proposal, but the Houthis have turned it down.',
    'The Houthis refused to speak to the government on Monday.',
    'The deal was rejected by the Houthis on Monday.',
    'A meeting in Muscat between the two sides to discuss possible steps on the port of Hudaydah, the main entry for aid to the north, has been postponed.',
    'Talks have ground to a halt since Monday.',
    'Saudi Arabia pulled its negotiators from Sanaa on Monday.',
    'The government said it would not send a delegation to Muscat.',
    'Talks were due to start on Monday but the Houthi delegation did not turn up.',
  ],
}

describe.each(Object.entries(SENTENCES))('%s', (family, sentences) => {
  it.each(sentences)('%s', (sentence) => expect(told(sentence)).toEqual([family]))
})

describe('one act or two', () => {
  it.each([
    ['UN envoy Hans Grundberg flew to Sanaa on Monday and met the Houthi leader.', ['talks']],
    ['In a phone call on Monday, Oman’s foreign minister and the Houthi leader discussed the truce.', ['talks']],
    ['The Houthis rejected an Omani proposal for a week-long truce on Monday.', ['refusal', 'offer']],
    ['Oman’s latest proposal calls for a 60-day truce.', ['offer']],
    [
      'Oman proposed a 30-day truce on Monday. By Tuesday it had been flatly rejected by the Houthis.',
      ['offer', 'refusal'],
    ],
    ['Oman sent a letter to the Houthis on Monday urging them to work out a deal.', ['offer']],
    ['The Houthis rejected the idea of talks on Monday.', ['refusal']],
    ['The Houthis rejected the idea that they had lost the port.', []],
    ['The government traded 50 prisoners for 50 soldiers on Monday.', ['release']],
    [
      'Oman proposed a pause in the fighting on Monday. The Houthis said they would study it. The government rejected it within hours.',
      ['offer', 'refusal'],
    ],
    ['Oman proposed a pause in the fighting on Monday to let in aid.', ['offer']],
    [
      'The two sides ended two days of talks in Muscat on Tuesday. The meeting was chaired by Oman’s foreign minister.',
      ['talks'],
    ],
    ['The government ruled out a return to the table on Monday.', ['refusal']],
    ['Oman hosted a first gathering of the two sides in July 2023.', ['talks']],
    ['The government said it would send a team of negotiators to take part in the meeting.', ['agree_to_meet']],
    ['The government studied the ceasefire plan announced by Oman on Monday.', ['offer']],
    ['The government said on Monday that it was halting attacks for 24 hours.', ['agreement']],
    ['The government suspended military operations for ten hours on Monday.', ['agreement']],
    ['Efforts to forge a truce resumed in Muscat on Monday.', ['talks']],
    ['Two sailors had been taken captive. The pair were released in November.', ['release']],
  ])('%s', (sentence, families) => expect(told(sentence).toSorted()).toEqual(families.toSorted()))
})

describe('no act', () => {
  it.each([
    'The president met his cabinet on Monday.',
    'The two leaders agreed on the need to continue the dialogue.',
    'The Houthis refused to speak to reporters on Monday.',
    'The foreign ministers discussed trade and tourism.',
    'Each side accused the other of breaking the truce.',
    'Peaceful protests were met with killings in 2021.',
    'The envoy is under pressure to wrap up a deal by mid-June.',
    'It starts with finalising a deal for a ceasefire.',
    'There is a long way to go before a ceasefire is agreed.',
    'He must show he wants peace by accepting the ceasefire.',
    'Mediators are making a renewed push to bring the parties to a ceasefire.',
    'He did not say which leaders he would call or where he plans to travel.',
    'US officials have declined to detail the proposal.',
    '“What is the point of holding talks?” said one diplomat in Muscat.',
    'The prospects of an agreement being reached are dim.',
    'The government launched strikes on Tuesday, ahead of the talks.',
    'Oman opened membership talks with the bloc on Monday.',
    'Both sides were on the verge of signing a peace pact.',
    'Progress is impossible until the withdrawal of all the foreign forces from the ports of the north is agreed upon.',
    'The two sides are going to be able to carry out the terms.',
    'It began in April 2014.',
    'Oman can push, it can offer to help create technical solutions, an analyst said.',
    'The Houthi leader called the envoy’s claim “ridiculous”.',
    'Despite the nod to ceasefire talks, much of his speech on Tuesday carried a defiant tone.',
    'The spokesman said that the group is open to resuming talks.',
    'The envoy wants an agreement that secures the release of all prisoners.',
    'Nothing will stop the fighting, he said.',
  ])('drafts nothing from: %s', (sentence) => expect(told(sentence)).toEqual([]))
})
