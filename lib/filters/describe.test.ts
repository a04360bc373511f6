import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activeChips, clearFilters, isNarrowed } from '@/lib/filters/chips'
import { describeFilters, type DescribeOptions } from '@/lib/filters/describe'
import { describeWindow } from '@/lib/filters/describe-window'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { NARROW_KEYS } from '@/lib/filters/params'
import { filterKey, serializeFilters } from '@/lib/filters/serialize'
import { anyFilters } from '@/lib/filters/testing'

const NAMES: Record<string, string> = {
  qatar: 'Qatar',
  oman: 'Oman',
  'russia-ukraine': 'Russia-Ukraine',
  'us-iran': 'United States-Iran',
  iran: 'Iran',
  state: 'the State Department',
  dn: 'Doha News',
}
const names = (_key: string, slug: string) => NAMES[slug] ?? slug
const say = (filters: Partial<Filters>, options: Partial<DescribeOptions> = {}) =>
  describeFilters({ ...NO_FILTERS, ...filters }, { noun: 'event', names, ...options })

describe('the sentence', () => {
  test.each<[Partial<Filters>, Partial<DescribeOptions>, string]>([
    [{}, {}, 'Mediation events'],
    [{}, { count: 0 }, 'No mediation events'],
    [{}, { count: 1 }, '1 mediation event'],
    [{}, { count: 30_000 }, '30,000 mediation events'],
    [{ q: 'x' }, { count: 1, of: 38 }, '1 of 38 mediation events, matching “x”'],
    [{ q: 'x' }, { count: 0, of: 38 }, '0 of 38 mediation events, matching “x”'],
    [
      { mediator: ['qatar'], conflict: ['russia-ukraine'], from: '2023', evidence: 'corroborated' },
      { count: 31 },
      '31 mediation events by Qatar in Russia-Ukraine since 2023, reported by two or more independent outlets or confirmed by a party',
    ],
    [
      {
        mediator: ['oman', 'qatar'],
        role: ['hosting_talks'],
        party: ['iran'],
        disputed: true,
        evidence: 'both_parties',
      },
      { count: 2 },
      '2 disputed mediation events by Oman or Qatar in the role of host only with Iran as a party, confirmed by parties on both sides',
    ],
    [
      { type: ['offer_mediation', 'visit'], status: ['happened', 'planned'], drafts: true },
      {},
      'Mediation events of the types offer to mediate or visit that happened or are planned, drafts included',
    ],
    [{ role: ['good_offices'] }, {}, 'Mediation events with somebody in the role of good offices'],
    [
      { conflict: ['us-iran'], stance: ['disputes'], speaker: ['state'], voice: ['direct_quote'], outlet: ['dn'] },
      { count: 3 },
      '3 mediation events in United States-Iran, with claims by the State Department in direct quotes in Doha News that dispute them',
    ],
    [
      { conflict: ['us-iran'], stance: ['disputes'], speaker: ['state'] },
      { noun: 'claim', count: 4 },
      '4 claims by the State Department that dispute mediation events in United States-Iran',
    ],
    [{ stance: ['supports', 'questions'] }, { noun: 'claim' }, 'Claims that support or question any mediation event'],
    [{ mediator: ['qatar'] }, { noun: 'claim', count: 9 }, '9 claims about mediation events by Qatar'],
    [{ modality: ['CT+'] }, { noun: 'claim' }, 'Claims stated as certain'],
    [
      { outlet: ['dn'], disputed: false },
      { noun: 'article', count: 1 },
      '1 article in Doha News about undisputed mediation events',
    ],
    [{ speaker: ['state'] }, { noun: 'article', count: 2 }, '2 articles with claims by the State Department'],
    [{ mediator: ['qatar'] }, { noun: 'outlet', count: 2 }, '2 outlets reporting on mediation events by Qatar'],
    [{ mediator: ['a', 'b', 'c', 'd', 'e', 'f'] }, {}, 'Mediation events by a, b, c, d or 2 others'],
  ])('%o %o', (filters, options, sentence) => {
    expect(say(filters, options)).toBe(sentence)
  })

  test.each([
    ['2023', null, 'since 2023'],
    ['2023-05', null, 'since May 2023'],
    [null, '2024', 'until the end of 2024'],
    [null, '2024-05-07', 'until 7 May 2024'],
    ['2023', '2023', 'in 2023'],
    ['2023-09-18', '2023-09-18', 'on 18 September 2023'],
    ['2021-05', '2023', 'from May 2021 to 2023'],
    [null, null, null],
  ])('%s to %s', (from, to, text) => {
    expect(describeWindow({ from, to })).toBe(text)
  })

  test('whatever narrows a view is in its sentence; how it is shown is not', () => {
    fc.assert(
      fc.property(
        anyFilters,
        fc.constantFrom<DescribeOptions['noun']>('event', 'claim', 'article', 'outlet', 'process'),
        (filters, noun) => {
          const sentence = describeFilters(filters, { noun, names })
          expect(describeFilters(clearFilters(filters), { noun, names }) === sentence).toBe(!isNarrowed(filters))
          for (const chip of activeChips(filters, names)) {
            const counted = filters[chip.key]
            if (Array.isArray(counted) && counted.length > 5) continue
            expect(describeFilters(chip.without, { noun, names })).not.toBe(sentence)
          }
        },
      ),
    )
  })
})

describe('chips', () => {
  test('one for each value, in the order of the link, with the way out', () => {
    const filters: Filters = {
      ...NO_FILTERS,
      mediator: ['oman', 'qatar'],
      from: '2023',
      evidence: 'party',
      by: 'year',
      cursor: 'x',
    }
    const chips = activeChips(filters, names)
    expect(chips.map(({ key, value, label }) => [key, value, label])).toEqual([
      ['from', '2023', 'Since 2023'],
      ['mediator', 'oman', 'Mediator: Oman'],
      ['mediator', 'qatar', 'Mediator: Qatar'],
      ['evidence', 'party', 'Evidence: at least confirmed by a party'],
    ])
    expect(chips.map(({ without }) => serializeFilters(without))).toEqual([
      'mediator=oman,qatar&evidence=party&by=year',
      'from=2023&mediator=qatar&evidence=party&by=year',
      'from=2023&mediator=oman&evidence=party&by=year',
      'from=2023&mediator=oman,qatar&by=year',
    ])
  })

  test('taking every chip off clears the view, one at a time', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const count = activeChips(filters, names).length
        let current = filters
        for (let left = count; left > 0; left--) {
          const [first] = activeChips(current, names)
          expect(first).toBeDefined()
          current = first?.without ?? current
          expect(activeChips(current, names)).toHaveLength(left - 1)
        }
        expect(filterKey(current, NARROW_KEYS)).toBe('')
        expect(isNarrowed(current)).toBe(false)
      }),
    )
  })
})
