import { expect, test } from 'vitest'
import { getProcess } from '@/db/queries/process'
import { getRepresentedEvents } from '@/db/queries/represented-events'
import { getSpokespeople } from '@/db/queries/spokespeople'
import { NO_FILTERS } from '@/lib/filters/filters'
import { createSeededDb } from './testing'

const db = createSeededDb()

test('who speaks for a state: its ministries, offices and persons, not itself and nobody else’s', () => {
  const found = getSpokespeople(db, 'qatar', false)
  const slugs = found.map(({ slug }) => slug)
  expect(slugs).toContain('majed-al-ansari')
  expect(slugs).not.toContain('qatar')
  expect(slugs).not.toContain('matthew-miller')
  expect(found.every(({ claims }) => claims > 0)).toBe(true)
  expect(found.map(({ claims }) => claims)).toEqual(found.map(({ claims }) => claims).sort((a, b) => b - a))
  expect(getSpokespeople(db, 'majed-al-ansari', false)).toEqual([])
})

test('what a person did for somebody', () => {
  expect(getRepresentedEvents(db, 'majed-al-ansari', false).map(({ slug }) => slug)).toEqual([
    'qatar-offers-us-iran-talks-2023',
  ])
  expect(getRepresentedEvents(db, 'nobody', false)).toEqual([])
})

test('a thread stands in the order of its dates; acts of the same date as they were coded', () => {
  const thread = getProcess(db, 'gaza-ceasefire-talks-2023-2024', NO_FILTERS)?.data.thread.map(({ slug }) => slug) ?? []
  const inNovember = ['gaza-truce-2023', 'gaza-captives-release-2023', 'gaza-mediation-stalls-2023']
  expect(thread.filter((slug) => inNovember.includes(slug))).toEqual(inNovember)
  expect(thread.at(-1)).toBe('gaza-round-doha-planned-2024')
  const children = getProcess(db, 'russia-ukraine-children-2023-2024', NO_FILTERS)?.data.thread ?? []
  // Open-ended plans come after the deal that they follow from.
  expect(children.slice(-3).map(({ status }) => status)).toEqual(['happened', 'planned', 'planned'])
})
