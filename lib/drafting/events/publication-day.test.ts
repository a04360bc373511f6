import { describe, expect, it } from 'vitest'
import type { DraftInput } from '@/lib/drafting/types'
import { splitSentences } from '@/lib/drafting/split-sentences'
import { publicationDay } from './publication-day'

const dayOf = (body: string, published: string | null) => {
  const date = { edtf: published, earliest: published, latest: published, precision: 'day', basis: 'stated' } as const
  const input: DraftInput = { body, title: null, outlet: null, published: published === null ? null : date }
  return publicationDay(input, splitSentences(body))
}

describe('publicationDay', () => {
  it.each([
    ['the metadata', 'The two sides met on Monday.', '2025-05-13', '2025-05-13', 'stated'],
    [
      'a dateline of the evening before',
      'ADEN, May 12 (Globe) - They met today.',
      '2025-05-13',
      '2025-05-12',
      'stated',
    ],
    ['the metadata over an older dateline', 'ADEN, May 2 (Globe) - They met.', '2025-05-13', '2025-05-13', 'stated'],
    ['a dateline', 'ADEN, 12 May 2025 (Globe) — They met today.', null, '2025-05-12', 'inferred'],
    ['a line of its own', 'Aden, 12 May 2025\n\nThey met today.', null, '2025-05-12', 'inferred'],
  ])('is that of %s', (_of, body, published, day, basis) => expect(dayOf(body, published)).toEqual({ day, basis }))

  it('is not that of a sentence that tells of a day', () =>
    expect(dayOf('On 26 March 2015, a coalition entered the war. They met on Monday.', null)).toBeNull())

  it('is not that of a sentence with a dash', () =>
    expect(dayOf('The truce of 2 April 2022 – the first in years – held.', null)).toBeNull())
})
