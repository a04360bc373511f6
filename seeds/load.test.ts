import { expect, test } from 'vitest'
import { linkClaim } from '@/db/commands/link-claim'
import { readEvent } from '@/db/commands/event-coding'
import { saveActor } from '@/db/commands/save-actor'
import { saveEvent } from '@/db/commands/save-event'
import { setState } from '@/db/commands/set-state'
import { getDataVersion } from '@/db/data-version'
import { anActor, createTestDb, TESTER } from '@/db/testing'
import { loadSeeds, SeedError } from './load'
import { readSeeds, type Seeds } from './read'
import { createSeededDb } from './testing'

const SEEDS = readSeeds()

/** The seeds with something changed in a copy. */
function changed(change: (seeds: Seeds) => void): Seeds {
  const copy = structuredClone(SEEDS)
  change(copy)
  return copy
}

function problemsOf(seeds: Seeds): string {
  try {
    loadSeeds(createTestDb(), { seeds })
  } catch (error) {
    if (error instanceof SeedError) return error.message
    throw error
  }
  return 'none'
}

function first<T>(items: T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('empty')
  return item
}

test('the real seeds load, each quote where it says', () => {
  const store = createSeededDb()
  const rows = store.$client
    .prepare<[], { quote: string; start: number; end: number; body: string }>(
      'select c.quote, c.start, c."end", t.body from claims c join articles t on t.id = c.article_id',
    )
    .all()
  expect(rows.length).toBe(SEEDS.articles.reduce((sum, { coding }) => sum + coding.claims.length, 0))
  for (const { quote, start, end, body } of rows) expect(body.slice(start, end)).toBe(quote)
})

test('seeding again changes nothing, and two fresh stores have the same version', () => {
  const store = createSeededDb()
  const version = getDataVersion(store)
  const dump = store.$client.serialize().toString('base64')
  expect(loadSeeds(store)).toMatchObject({ written: 0, leftAlone: [] })
  expect(getDataVersion(store)).toBe(version)
  expect(store.$client.serialize().toString('base64')).toBe(dump)
  expect(getDataVersion(createSeededDb())).toBe(version)
})

test('what was added since stays, what was changed since is left alone and said so', () => {
  const store = createSeededDb()
  const { slug } = first(SEEDS.events)
  const id = Number(store.$client.prepare('select id from events where slug = ?').pluck().get(slug))
  const claim = first(first(SEEDS.articles).coding.claims).id
  saveActor(store, anActor('newland'), TESTER)
  saveEvent(store, { ...readEvent(store, id), title: 'Mine' }, TESTER, { state: 'draft', draftedBy: null })
  linkClaim(store, { claim, event: slug, stance: 'questions' }, TESTER)
  setState(store, { entity: 'claim', key: claim }, 'rejected', TESTER)
  const version = getDataVersion(store)
  const report = loadSeeds(store)
  expect(report.leftAlone).toEqual([`event ${slug}`, `claim ${claim}`])
  expect(report.written).toBe(0)
  expect(getDataVersion(store)).toBe(version)
  expect(readEvent(store, id).title).toBe('Mine')
})

test('a coding that was corrected in the seeds is corrected in the store', () => {
  const store = createSeededDb()
  const seeds = changed(({ events }) => {
    first(events).place = 'Atlantis'
  })
  expect(loadSeeds(store, { seeds })).toMatchObject({ written: 1, leftAlone: [] })
})

test('an article whose text is another in the seeds now stays with its claims as it is', () => {
  const store = createSeededDb()
  const seeds = changed(({ articles }) => {
    first(articles).source += '\n\nA line more.'
  })
  const { slug } = first(seeds.articles).coding
  expect(loadSeeds(store, { seeds })).toMatchObject({
    written: 0,
    leftAlone: [`article ${slug} and its claims: the seeds have another text now`],
  })
})

test('a quote that is not there stops the seeding with file, quote and what is nearest', () => {
  const seeds = changed(({ articles }) => {
    const claim = first(first(articles).coding.claims)
    claim.quote = claim.quote.replace('said', 'says')
  })
  const store = createTestDb()
  expect(() => loadSeeds(store, { seeds })).toThrow(SeedError)
  expect(store.$client.prepare('select count(*) from actors').pluck().get()).toBe(0)
  const message = problemsOf(seeds)
  expect(message).toContain('seeds/coding/000.json')
  expect(message).toContain('.quote: "A Qatari official says')
  expect(message).toContain('nearest, at')
  expect(message).toContain('A Qatari official said')
})

test('a quote that stands twice needs its context', () => {
  const seeds = changed(({ articles }) => {
    const claim = first(articles.flatMap(({ coding }) => coding.claims).filter(({ alsoAt }) => alsoAt.length > 0))
    claim.suffix = undefined
    claim.prefix = undefined
  })
  expect(problemsOf(seeds)).toMatch(/occurs 2 times; give prefix or suffix/)
})

test.each<[string, (seeds: Seeds) => void, RegExp]>([
  [
    'speaker',
    ({ articles }) => (first(first(articles).coding.claims).speaker = 'nobody'),
    /coding\/000\.json.*\n.*speaker: "nobody" is not a known actor/,
  ],
  [
    'event',
    ({ articles }) => (first(first(articles).coding.claims).events = [{ event: 'nothing', stance: 'supports' }]),
    /events\[0\]\.event: "nothing" is not a known event/,
  ],
  [
    'conflict',
    ({ events }) => (first(events).conflicts = ['nowhere']),
    /events\.json.*\n.*conflicts\[0\]: "nowhere" is not a known conflict/,
  ],
  [
    'affiliation',
    ({ actors }) => (first(actors).affiliation = 'nobody'),
    /actors\.json.*\n.*affiliation: nobody is no actor/,
  ],
  ['outlet', ({ articles }) => (first(articles).coding.outlet = 'nobody'), /outlet: "nobody" is not a known outlet/],
])('an unknown %s is named with its file', (_, change, message) => {
  expect(problemsOf(changed(change))).toMatch(message)
})
