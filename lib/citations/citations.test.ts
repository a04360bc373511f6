import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citeBibtex } from '@/lib/citations/cite-bibtex'
import { citeCsl } from '@/lib/citations/cite-csl'
import { citePlain } from '@/lib/citations/cite-plain'
import type { CitedClaim } from '@/lib/citations/cited-claim'
import { precisionOf } from '@/lib/dates/edtf'

const CLAIM: CitedClaim = {
  id: 'dn-07',
  quote: 'we would of course be ready',
  speaker: 'Mohammed Al Khulaifi',
  article: {
    title: 'Qatar & Russia: 100% open_talks',
    author: 'Kyle Anzalone',
    outlet: 'Doha News',
    url: 'https://example.org/a?b={c}&d=50%25',
    language: 'en',
    published: { edtf: '2024-07-30', precision: 'day', basis: 'stated' },
  },
  link: 'https://example.org/articles/x?claim=dn-07',
}
const BARE: CitedClaim = {
  ...CLAIM,
  speaker: null,
  quote: 'One.\n\nTwo?',
  article: {
    title: null,
    author: null,
    outlet: null,
    url: null,
    language: 'en',
    published: { edtf: null, precision: 'unknown', basis: null },
  },
}
const dated = (edtf: string, basis: 'stated' | 'inferred' = 'stated', precision = precisionOf(edtf)): CitedClaim => ({
  ...CLAIM,
  article: { ...CLAIM.article, published: { edtf, precision, basis } },
})

describe('plain', () => {
  test('in full', () => {
    expect(citePlain(CLAIM)).toBe(
      '“we would of course be ready” (Mohammed Al Khulaifi). Kyle Anzalone, “Qatar & Russia: 100% open_talks”, Doha News, 30 July 2024. https://example.org/a?b={c}&d=50%25 Good Offices, claim dn-07, https://example.org/articles/x?claim=dn-07',
    )
  })

  test('what is unknown is said to be', () => {
    expect(citePlain(BARE)).toBe(
      '“One. / Two?” Untitled, unknown outlet, date unknown. Good Offices, claim dn-07, https://example.org/articles/x?claim=dn-07',
    )
    expect(citePlain(dated('2024-07~', 'inferred'))).toContain('Doha News, about July 2024 (inferred).')
  })
})

describe('BibTeX', () => {
  test('in full', () => {
    expect(citeBibtex(CLAIM)).toBe(
      [
        '@article{good-offices-dn-07,',
        '  author = {{Kyle Anzalone}},',
        '  title = {{Qatar \\& Russia: 100\\% open\\_talks}},',
        '  journal = {{Doha News}},',
        '  date = {2024-07-30},',
        '  year = {2024},',
        '  month = {7},',
        '  url = {https://example.org/a?b=%7Bc%7D&d=50%25},',
        '  langid = {en},',
        '  note = {“we would of course be ready” (Mohammed Al Khulaifi). Good Offices, claim dn-07, https://example.org/articles/x?claim=dn-07},',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('a date is no sharper than it is known', () => {
    expect(citeBibtex(dated('2024'))).toMatch(/date = \{2024\},\n {2}year = \{2024\},\n {2}url/)
    expect(citeBibtex(dated('../2024-07-30'))).toMatch(/date = \{..\/2024-07-30\},\n {2}url/)
    expect(citeBibtex(dated('2023-12-30/2024-01-02'))).not.toContain('year')
    expect(citeBibtex(dated('2024-07-30', 'stated', 'month'))).toMatch(
      /News\}\},\n {2}year = \{2024\},\n {2}month = \{7\},\n/,
    )
    expect(citeBibtex(dated('2024-07', 'inferred'))).toContain('Date inferred.')
    expect(citeBibtex(BARE)).not.toMatch(/date =|year|author|journal|url =/)
  })

  test('whatever a title holds, every field closes where it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '&', '$', 'a', '"', '\n') }), (text) => {
        const claim = { ...CLAIM, quote: text, article: { ...CLAIM.article, title: text, url: text } }
        const bare = citeBibtex(claim).replaceAll(/\\textbackslash\{\}|\\[{}]/g, '')
        let depth = 0
        for (const mark of bare.match(/[{}]/g) ?? []) {
          depth += mark === '{' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })
})

describe('CSL-JSON', () => {
  test('in full', () => {
    expect(citeCsl(CLAIM)).toEqual({
      id: 'good-offices-dn-07',
      type: 'article-newspaper',
      title: 'Qatar & Russia: 100% open_talks',
      author: [{ literal: 'Kyle Anzalone' }],
      'container-title': 'Doha News',
      issued: { 'date-parts': [[2024, 7, 30]] },
      URL: 'https://example.org/a?b={c}&d=50%25',
      language: 'en',
      note: '“we would of course be ready” (Mohammed Al Khulaifi). Good Offices, claim dn-07, https://example.org/articles/x?claim=dn-07',
    })
    expect(Object.keys(citeCsl(BARE))).toEqual(['id', 'type', 'title', 'language', 'note'])
  })

  test.each([
    ['2024-07', { 'date-parts': [[2024, 7]] }],
    ['2024~', { 'date-parts': [[2024]], circa: true }],
    [
      '2023-09-18/2023-09-22',
      {
        'date-parts': [
          [2023, 9, 18],
          [2023, 9, 22],
        ],
      },
    ],
    ['../2024-07-30', { literal: 'by 30 July 2024' }],
    ['202X', { literal: '2020s' }],
  ])('%s', (edtf, issued) => {
    expect(citeCsl(dated(edtf)).issued).toEqual(issued)
  })

  test('a day known to the month only is not passed on as a day', () => {
    expect(citeCsl(dated('2024-07-30', 'stated', 'month')).issued).toEqual({ literal: 'July 2024' })
  })
})
