import { expect, test } from 'vitest'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { parseFilters } from '@/lib/filters/parse'
import { serializeFilters } from '@/lib/filters/serialize'

/**
 * Links that stand in reports, mails and footnotes. Only ever add to this list. When a key or a value is renamed, its
 * link stays here as it was published and lib/filters/migrate.ts gets the step that makes it work; the canonical link
 * beside it is what changes.
 */
const PUBLISHED: [link: string, filters: Partial<Filters>, canonical?: string][] = [
  ['', {}],
  ['mediator=qatar', { mediator: ['qatar'] }],
  [
    'from=2023&to=2024-10&mediator=oman,qatar&conflict=us-iran',
    {
      from: '2023',
      to: '2024-10',
      mediator: ['oman', 'qatar'],
      conflict: ['us-iran'],
    },
  ],
  [
    'conflict=us-iran&type=offer_mediation,reject_mediation&disputed=true',
    {
      conflict: ['us-iran'],
      type: ['offer_mediation', 'reject_mediation'],
      disputed: true,
    },
  ],
  [
    'party=iran&role=hosting_talks&evidence=corroborated&by=month&stack=mediator',
    {
      party: ['iran'],
      role: ['hosting_talks'],
      evidence: 'corroborated',
      by: 'month',
      stack: 'mediator',
    },
  ],
  [
    'speaker=mohammed-al-khulaifi&outlet=newsweek&stance=disputes,questions&voice=direct_quote&modality=CT%2B,PS-',
    {
      speaker: ['mohammed-al-khulaifi'],
      outlet: ['newsweek'],
      stance: ['disputes', 'questions'],
      voice: ['direct_quote'],
      modality: ['CT+', 'PS-'],
    },
  ],
  ['status=planned&q=prisoner+exchange&drafts=true', { status: ['planned'], q: 'prisoner exchange', drafts: true }],
  [
    'evidence=both_parties&measure=outlets&axes=swap&sort=qatar&order=desc',
    {
      evidence: 'both_parties',
      measure: 'outlets',
      axes: 'swap',
      sort: 'qatar',
      order: 'desc',
    },
  ],
  [
    'process=us-iran-prisoner-exchange-2021-2023&event=qatar-offers-ukraine-mediation-2023&claim=li-01',
    {
      process: 'us-iran-prisoner-exchange-2021-2023',
      event: 'qatar-offers-ukraine-mediation-2023',
      claim: 'li-01',
    },
  ],
  ['mediator=qatar&mediator=oman', { mediator: ['oman', 'qatar'] }, 'mediator=oman,qatar'],
  ['by=quarter&evidence=any&from=2023-01-01', { from: '2023' }, 'from=2023'],
  ['limit=100&cursor=eyJhIjoxfQ', { limit: 100, cursor: 'eyJhIjoxfQ' }],
]

test.each(PUBLISHED)('a published link still says the same: %s', (link, filters, canonical = link) => {
  const parsed = parseFilters(new URLSearchParams(link), 'strict')
  expect(parsed).toEqual({ filters: { ...NO_FILTERS, ...filters }, ignored: [] })
  expect(serializeFilters(parsed.filters)).toBe(canonical)
})
