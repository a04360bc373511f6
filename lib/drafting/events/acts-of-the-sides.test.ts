import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const PUBLISHED = {
  edtf: '2025-05-01',
  earliest: '2025-05-01',
  latest: '2025-05-01',
  precision: 'day',
  basis: 'stated',
} as const

const BROKERED =
  'Jordan and Kuwait are mediating in the war in Yemen between the Yemeni government and the Houthis. Jordanian and Kuwaiti mediators have worked on it for a year. Nobody knows more than that. '

/** Mediators of the last act of a text. */
const mediatorsOf = (text: string): string[] => {
  const event = draftArticle(
    { body: BROKERED + text, title: null, outlet: null, published: PUBLISHED },
    EMPTY_CONTEXT,
  ).events.at(-1)
  if (!event) throw new Error(`no event in: ${text}`)
  return event.participants
    .filter(({ roles }) => roles.some((role) => role !== 'party' && role !== 'hosting_talks'))
    .map(({ name }) => name)
    .sort()
}

const BOTH = ['Jordan', 'Kuwait']

describe('what the sides do by themselves', () => {
  it.each([
    'The Houthis rejected the idea on Monday.',
    'On Monday the Houthis dismissed the idea outright.',
    'The Houthis have rejected calls for a ceasefire.',
    'The Houthis refused to negotiate with the government on Monday.',
    'The Houthis rejected a peace offer from the Yemeni government on Monday.',
    'Jordan had set the table. The government walked out of the talks on Monday.',
    'Jordan had set the table. The Houthis pulled out of the talks on Monday.',
  ])('%s', (text) => expect(mediatorsOf(text)).toEqual([]))

  it.each([
    ['The Houthis rejected the proposal on Monday.', BOTH],
    ['The Houthis refused to attend the talks on Monday.', BOTH],
    ['The Houthis will not send a delegation to the talks.', BOTH],
    ['The Houthis rejected an offer from Kuwait to host talks on Monday.', ['Kuwait']],
    ['The talks were suspended on Monday.', BOTH],
  ])('not: %s', (text, expected) => expect(mediatorsOf(text)).toEqual(expect.arrayContaining(expected)))
})
