import { describe, expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import { getTimeline } from '@/db/queries/timeline'
import { NO_FILTERS } from '@/lib/filters/filters'
import { RULES } from './drafter'
import { ingestAll } from './ingest'
import { claimOn, fakeDrafter, ingest, item, offer, rows, sample, TEXT } from './testing-ingest'

describe('what is stored', () => {
  test('the article with its drafts, and whom they name, all as drafts that count nowhere', async () => {
    const store = sample()
    const before = getTimeline(store, NO_FILTERS)
    const outcomes = await ingest(store, [
      item('a.txt', TEXT, {
        outlet: 'East Post',
        title: 'An offer',
        published: '2024-05-06',
        url: 'https://east.example/a',
      }),
    ])
    expect(outcomes).toMatchObject([
      {
        status: 'stored',
        slug: 'east-post-2024-05-06-an-offer',
        language: 'en',
        drafts: { claims: 4, events: 1, dropped: 0 },
      },
    ])
    expect(rows(store, `select slug, state, source_name, language from articles where id > 1`)).toEqual([
      { slug: 'east-post-2024-05-06-an-offer', state: 'draft', source_name: 'a.txt', language: 'en' },
    ])
    expect(
      rows(
        store,
        `select c.state, s.slug as speaker, c.speaker_note as note, c.drafted_by as by, c.confidence, c.why from claims c left join actors s on s.id = c.speaker_id where c.public_id not like 'c-%' order by c.start`,
      ),
    ).toEqual([
      {
        state: 'draft',
        speaker: 'northland',
        note: 'foreign ministry',
        by: 'fake 1',
        confidence: 0.8,
        why: '[{"rule":"verb","cue":"say"},{"rule":"speaks for","cue":"northland"}]',
      },
      {
        state: 'draft',
        speaker: 'ada-berg',
        note: null,
        by: 'fake 1',
        confidence: 0.8,
        why: '[{"rule":"verb","cue":"say"}]',
      },
      {
        state: 'draft',
        speaker: 'envoy',
        note: null,
        by: 'fake 1',
        confidence: 0.8,
        why: '[{"rule":"verb","cue":"say"},{"rule":"speaks for","cue":"northland"}]',
      },
      {
        state: 'draft',
        speaker: null,
        note: 'An official of Westland',
        by: 'fake 1',
        confidence: 0.8,
        why: '[{"rule":"verb","cue":"say"}]',
      },
    ])
    expect(rows(store, `select slug, kind, state from actors where state = 'draft' order by slug`)).toEqual([
      { slug: 'ada-berg', kind: 'person', state: 'draft' },
      { slug: 'east-post', kind: 'outlet', state: 'draft' },
      { slug: 'eastland', kind: 'state', state: 'draft' },
      { slug: 'westland', kind: 'other', state: 'draft' },
    ])
    expect(rows(store, `select slug, name, state from conflicts where state = 'draft'`)).toEqual([
      { slug: 'northland-westland', name: 'Northland-Westland', state: 'draft' },
    ])
    expect(getTimeline(store, NO_FILTERS)).toMatchObject({ total: before.total, buckets: before.buckets })
    expect(
      rows(store, `select distinct who from revisions where id > (select max(id) from revisions where who = 'tester')`),
    ).toEqual([{ who: 'ann' }])
    expect(checkStore(store)).toEqual([])
  })

  test('a draft that is not verbatim is dropped and counted; it cannot be saved', async () => {
    const store = sample()
    const invent = fakeDrafter((result, body) => ({
      ...result,
      claims: [
        claimOn(body, 'Eastland offered on Sunday', { quote: 'Eastland never offered' }),
        claimOn(body, 'Eastland offered on Sunday', { start: 3 }),
        claimOn(body, 'Eastland offered on Sunday', { end: 10_000 }),
        claimOn(body, 'Eastland offered on Sunday'),
      ],
      events: [{ ...offer(body), quote: 'Eastland never offered' }],
      dropped: [{ reason: 'not in the text', text: 'x' }],
    }))
    expect(await ingest(store, [item('a.txt', TEXT)], invent)).toMatchObject([
      { drafts: { claims: 1, events: 0, dropped: 5 } },
    ])
    expect(checkStore(store)).toEqual([])
  })

  test('an event that the store knows is proposed, not made again', async () => {
    const store = sample()
    const known = fakeDrafter((result, body) => {
      const participants = [
        { actor: 'mediaria', name: 'Mediaria', kind: 'state' as const, roles: ['good_offices' as const], lead: true },
        { actor: 'northland', name: 'Northland', kind: 'state' as const, roles: ['party' as const], lead: false },
      ]
      const event = { ...offer(body), conflict: 'north-south', conflictLabel: 'North-South', participants }
      return { ...result, events: [event], conflicts: [] }
    })
    expect(await ingest(store, [item('a.txt', TEXT)], known)).toMatchObject([
      { drafts: { claims: 4, events: 0, linked: 1 } },
    ])
    expect(
      rows(
        store,
        `select distinct e.slug from claim_events l join claims c on c.id = l.claim_id join events e on e.id = l.event_id where c.state = 'draft'`,
      ),
    ).toEqual([{ slug: 'offer' }])
    const [why] = rows(store, `select why from claims where state = 'draft' order by start limit 1`)
    expect(JSON.stringify(why)).toMatch(/may be the event offer.*same conflict/)
    expect(rows(store, `select evidence_claims as n from events where slug = 'offer'`)).toEqual([{ n: 1 }])
  })

  test('a second article of the same act proposes the draft of the first', async () => {
    const store = sample()
    const other = TEXT.replace('offered on Sunday', 'offered on Sunday evening')
      .split('\n\n')
      .toReversed()
      .join('\n\n')
      .replaceAll('. ', ', it was said. ')
    const outcomes = await ingest(store, [
      item('a.txt', TEXT),
      item('b.txt', `${TEXT.split('\n\n')[0]} ${'It was a long day. '.repeat(60)}\n\n${other}`),
    ])
    expect(outcomes).toMatchObject([{ drafts: { events: 1, linked: 0 } }, { drafts: { events: 0, linked: 1 } }])
  })

  test('a text in another language is stored, not drafted, and said so', async () => {
    const store = sample()
    const text = 'Катар заявил в воскресенье, что готов принять у себя переговоры между двумя сторонами. '.repeat(8)
    const [outcome] = await ingest(store, [item('ru.txt', text)], RULES)
    expect(outcome).toMatchObject({
      status: 'stored',
      language: 'ru',
      skipped: expect.stringContaining('another language (ru)'),
      drafts: { claims: 0, events: 0 },
    })
    expect(rows(store, `select language, state from articles where id > 1`)).toEqual([
      { language: 'ru', state: 'draft' },
    ])
  })

  test('without a drafter articles are only stored', async () => {
    const store = sample()
    expect(await ingest(store, [item('a.txt', TEXT, { language: 'en-GB' })], null)).toMatchObject([
      { language: 'en-GB', drafts: { claims: 0 } },
    ])
  })
})

test('what is reported was stored before, batch by batch', async () => {
  const store = sample()
  const seen: number[] = []
  const items = Array.from({ length: 7 }, (_, at) => item(`${at}.txt`, `${at}. ${TEXT} ${'Sentence. '.repeat(at)}`))
  async function* all() {
    yield* items
  }
  await ingestAll(store, all(), {
    drafter: null,
    who: 'ann',
    now: () => new Date('2024-06-01T12:00:00Z'),
    batch: 3,
    onStored: (outcomes) => {
      expect(store.$client.inTransaction).toBe(false)
      seen.push(outcomes.length, Number(store.$client.prepare('select count(*) from articles').pluck().get()))
    },
  })
  expect(seen).toEqual([3, 4, 3, 7, 1, 8])
})
