import { expect, test } from 'vitest'
import { citeEvent } from '@/lib/citations/cite-event'

const EVENT = {
  slug: 'gaza-round-doha-planned-2024',
  title: 'New round of Gaza talks in Doha',
  status: 'planned',
  date: { edtf: '2024-10-27', precision: 'day', basis: 'inferred' },
  reason: 'One outlet, Tel Aviv Tribune.',
  dataVersion: '247-42bbd7cc',
  link: 'https://example.org/events/gaza-round-doha-planned-2024',
} as const

test('says whether it happened, how well it is dated, on what evidence and at which state of the data', () => {
  expect(citeEvent(EVENT)).toBe(
    '“New round of Gaza talks in Doha”, planned, 27 October 2024 (inferred). One outlet, Tel Aviv Tribune. Good Offices, event gaza-round-doha-planned-2024, data 247-42bbd7cc, https://example.org/events/gaza-round-doha-planned-2024',
  )
  expect(
    citeEvent({ ...EVENT, status: 'happened', date: { edtf: null, precision: 'unknown', basis: null } }),
  ).toContain('”, date unknown. One outlet')
})
