import { describe, expect, it } from 'vitest'
import { areInitials } from '@/lib/drafting/attribution/headline'
import { draftArticle } from '@/lib/drafting/draft-article'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'

const spoken = (title: string, paragraphs: string[]) =>
  draftArticle({ body: paragraphs.join('\n\n'), title, outlet: null, published: null }, EMPTY_CONTEXT).claims.map(
    ({ speaker, quote }) => `${speaker?.name}: ${quote}`,
  )

describe('the headline names the speaker', () => {
  it('of a transcript that has only initials', () => {
    expect(
      spoken('Transcript of the press stakeout by the Special Envoy, Staffan van Moen', [
        'SvM: Thank you all for coming. I will take questions.',
        'This round of talks in Geneva will last for a week, and we plan another.',
      ]),
    ).toEqual([
      'Staffan van Moen: Thank you all for coming. I will take questions.',
      'Staffan van Moen: This round of talks in Geneva will last for a week, and we plan another.',
    ])
  })

  it('of a speech', () => {
    const speech = [
      'Ladies and gentlemen, we have concluded two days of talks in Bergen.',
      'I want to thank both delegations for their patience.',
    ]
    expect(spoken('Remarks by Foreign Minister Ida Moen on the talks', speech)).toEqual(
      speech.map((paragraph) => `Ida Moen: ${paragraph}`),
    )
    expect(spoken('Talks concluded', speech)).toEqual([])
    expect(
      spoken('Remarks by Ida Moen on the talks', [
        'We met Ida Moen in Bergen, where the minister said talks were over.',
      ]),
    ).toEqual(['the minister: talks were over'])
  })

  it('of an interview without an introduction', () => {
    expect(
      spoken('Interview: envoy Hashim Lie on the talks', [
        'What did the mediators put on the table?',
        'They put a plan on the table. We studied it for a week.',
        'Did you accept the plan that they offered?',
        'We accepted the principle. I told them that details need work.',
        'Will you come back to the table next month?',
        'I am ready to go tomorrow.',
      ]),
    ).toEqual([
      'Hashim Lie: They put a plan on the table. We studied it for a week.',
      'Hashim Lie: We accepted the principle. I told them that details need work.',
      'Hashim Lie: I am ready to go tomorrow.',
    ])
  })

  it('knows initials', () => {
    expect(areInitials('SdeM', 'Staffan de Mistura')).toBe(true)
    expect(areInitials('MAHR', 'María Ángela Holguín-Rey')).toBe(true)
    expect(areInitials('UN', 'Ida Moen')).toBe(false)
  })
})
