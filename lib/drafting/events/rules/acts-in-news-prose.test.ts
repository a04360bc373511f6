import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const YEMEN = 'The war in Yemen between the Yemeni government and the Houthis has gone on since 2014.\n\n'
const WEDNESDAY = '2025-05-14'
/** What a sentence tells of, as families; what lies ahead with a mark. */
const told = (body: string): string[] =>
  draftArticle(
    {
      body: YEMEN + body,
      title: null,
      outlet: null,
      published: { edtf: WEDNESDAY, earliest: WEDNESDAY, latest: WEDNESDAY, precision: 'day', basis: 'stated' },
    },
    EMPTY_CONTEXT,
  ).events.map(({ type, status }) => `${FAMILY_OF[type]}${status === 'planned' ? ' ahead' : ''}`)

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
  ],
  'talks ahead': [
    'The Houthi delegation is preparing to leave for Muscat on Thursday for talks with the government.',
    'Preparations are under way for a new round of talks in Muscat on 25 May.',
    'Thursday’s talks in Muscat will focus on prisoners.',
  ],
  agree_to_meet: [
    'The two sides agreed on Tuesday to send delegations to Muscat.',
    'The government agreed on Monday to take part in the talks.',
    'The Houthis agreed on Monday to indirect talks.',
    'Both parties have consented to UN mediation, the envoy said on Tuesday.',
    'The government gave its approval on Monday to Omani mediation.',
  ],
  offer: [
    'Oman offered on Monday to host the next round.',
    'Iraq said on Monday it stands ready to help bring the two sides together.',
    'The European Union on Monday voiced its readiness to support mediation efforts.',
    'Oman has offered to host the two sides.',
    'Oman sent a letter to the Houthi leader in March proposing talks.',
    'The African Union called on Monday for direct talks between the government and the Houthis.',
    'The UN secretary-general on Monday appealed to both sides to lay down their arms.',
  ],
  agreement: [
    'Both sides pledged on Monday to stop attacking ships.',
    'The Houthis committed themselves on Monday to halting attacks on shipping.',
    'A UN-brokered truce took hold on Monday.',
    'A deal was hammered out in Muscat on Monday.',
  ],
  release: [
    'A group of 12 UN staff were let go by the Houthis on Monday following Omani mediation.',
    'The ICRC repatriated 128 Yemenis on Monday.',
    'The government got back 95 prisoners of war on Tuesday in a swap mediated by the UAE.',
  ],
  refusal: [
    'The Houthis threatened on Monday to pull out of the talks.',
    'The Houthis on Monday put the talks on hold.',
    'The Houthis on Monday declared the truce over.',
    'The government recalled its negotiators from Muscat on Monday.',
    'The government resumed its bombardment on Monday, shattering the ceasefire.',
    'The government has yet to respond to the proposal, but the Houthis have turned it down.',
    'The Houthis refused to speak to the government on Monday.',
  ],
}

describe.each(Object.entries(SENTENCES))('%s', (family, sentences) => {
  it.each(sentences)('%s', (sentence) => expect(told(sentence)).toEqual([family]))
})

describe('no act', () => {
  it.each([
    'The president met his cabinet on Monday.',
    'The two leaders agreed on the need to continue the dialogue.',
    'The Houthis refused to speak to reporters on Monday.',
    'The foreign ministers discussed trade and tourism.',
    'Each side accused the other of breaking the truce.',
  ])('drafts nothing from: %s', (sentence) => expect(told(sentence)).toEqual([]))
})
