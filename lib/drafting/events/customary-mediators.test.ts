import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const mediatorsIn = (body: string, day: string | null): string[] =>
  draftArticle(
    {
      body,
      title: null,
      outlet: null,
      published: day === null ? null : { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'stated' },
    },
    EMPTY_CONTEXT,
  ).mediators.map(({ name }) => name)

const CONGO =
  'The Congolese government and the M23 rebels will resume talks next week to end the war in eastern Congo. '

const AFGHANS =
  'The Afghan government and the Taliban will resume talks in Doha next week. The two sides have talked for months. '

describe('customary mediators', () => {
  it.each([
    ['one who is named', `${CONGO}Angola is worried about the fighting.`, '2024-05-06', ['Angola']],
    ['none who is not named', `${CONGO}The region is worried about the fighting.`, '2024-05-06', []],
    ['none who is only a place', `${CONGO}Thousands live in camps in Angola.`, '2024-05-06', []],
    ['none from before it began to', `${CONGO}Qatar is worried about the fighting.`, '2023-05-06', []],
    ['one who has begun since', `${CONGO}Qatar is worried about the fighting.`, '2025-05-06', ['Qatar']],
    ['one of an undated text', `${CONGO}Qatar is worried about the fighting.`, null, ['Qatar']],
    ['none of another conflict', `${CONGO}Norway is worried about the fighting.`, '2025-05-06', []],
    [
      'one who was a side before',
      `${AFGHANS}The United States is worried about it.`,
      '2021-02-20',
      ['Qatar', 'United States'],
    ],
    ['none while it is one', `${AFGHANS}The United States is worried about it.`, '2019-02-20', ['Qatar']],
    [
      'none while it is told as one',
      `${AFGHANS}Talks between the United States and the Taliban go on.`,
      '2021-02-20',
      ['Qatar'],
    ],
    [
      'none in a text without an act',
      'The Congolese army fought the M23 rebels near Goma in eastern Congo. Angola is worried.',
      '2024-05-06',
      [],
    ],
  ])('%s', (_, body, day, expected) => expect(mediatorsIn(body, day).sort()).toEqual(expected))
})
