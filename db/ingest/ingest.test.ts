import { describe, expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import type { Store } from '@/db/client'
import { getTimeline } from '@/db/queries/timeline'
import { addSample, createTestDb } from '@/db/testing'
import { NO_FILTERS } from '@/lib/filters/filters'
import type { DraftClaim, DraftEvent, DraftResult } from '@/lib/drafting/types'
import { NOTHING_GIVEN, type GivenMetadata } from '@/lib/ingest/received'
import { RULES, type Drafter } from './drafter'
import { ingestAll, type Outcome } from './ingest'
import type { Item } from './sources/source'

const TEXT = `Eastland offered on Sunday to host talks between Northland and Westland, its foreign ministry said.

“We are ready to help both of them, and we have told them so more than once,” the minister, Ada Berg, said in Eastville.

Northland's envoy denied that there was any offer. The war between the two is in its third year, and nobody has stopped it yet.

An official of Westland, who asked not to be named, said that an answer would be given before the end of the month at the latest.`

function item(name: string, content: string, given: Partial<GivenMetadata> = {}): Item {
  return { name, share: null, received: { name, format: 'text', content, given: { ...NOTHING_GIVEN, ...given } } }
}

function claimOn(body: string, quote: string, changes: Partial<DraftClaim> = {}): DraftClaim {
  const start = body.indexOf(quote)
  return {
    start,
    end: start + quote.length,
    quote,
    speaker: null,
    relayedVia: [],
    voice: 'paraphrase',
    mixed: false,
    cueVerb: 'say',
    denies: false,
    modality: 'CT+',
    tense: 'historical',
    confidence: 0.8,
    why: [{ rule: 'verb', cue: 'say' }],
    events: [],
    ...changes,
  }
}

function offer(body: string): DraftEvent {
  const quote = body.split('\n')[0] ?? ''
  const party = { actor: null, kind: 'state', roles: ['party'], lead: false } as const
  return {
    key: 'e1',
    title: 'Eastland offers to host',
    type: 'offer_mediation',
    status: 'happened',
    conflict: null,
    conflictLabel: 'Northland-Westland',
    participants: [
      { actor: null, name: 'Eastland', kind: 'state', roles: ['good_offices'], lead: true },
      { ...party, name: 'Northland', roles: ['party'] },
      { ...party, name: 'Westland', roles: ['party'] },
    ],
    date: { edtf: '2024-05-05', earliest: '2024-05-05', latest: '2024-05-05', precision: 'day', basis: 'relative' },
    start: 0,
    end: quote.length,
    quote,
    sameAs: null,
    confidence: 0.7,
    why: [{ rule: 'offer', cue: 'offered' }],
  }
}

/** Drafts the same of every article, as a drafter that knows this one text would. */
function fakeDrafter(change: (result: DraftResult, body: string) => DraftResult = (result) => result): Drafter {
  const drafter = { name: 'fake', version: '1' }
  const supports = { events: [{ key: 'e1', stance: 'supports' as const }] }
  return {
    ...drafter,
    batch: 10,
    report: () => null,
    draft: async (inputs) =>
      inputs.map(({ body }) =>
        change(
          {
            drafter,
            language: 'en',
            skipped: null,
            mediators: [],
            dropped: [],
            claims: [
              claimOn(body, 'Eastland offered on Sunday', {
                ...supports,
                speaker: {
                  actor: null,
                  name: 'foreign ministry',
                  kind: 'office',
                  affiliation: 'northland',
                  anonymous: false,
                },
              }),
              claimOn(body, '“We are ready to help both of them, and we have told them so more than once,”', {
                voice: 'direct_quote',
                speaker: { actor: null, name: 'Ada Berg', kind: 'person', affiliation: null, anonymous: false },
              }),
              claimOn(body, 'there was any offer', {
                denies: true,
                events: [{ key: 'e1', stance: 'disputes' }],
                speaker: { actor: 'envoy', name: 'envoy', kind: 'person', affiliation: 'northland', anonymous: false },
              }),
              claimOn(body, 'an answer would be given', {
                speaker: {
                  actor: null,
                  name: 'An official of Westland',
                  kind: 'person',
                  affiliation: null,
                  anonymous: true,
                },
              }),
            ],
            events: [offer(body)],
            conflicts: [
              {
                conflict: null,
                label: 'Northland-Westland',
                parties: [
                  { actor: 'northland', name: 'Northland' },
                  { actor: null, name: 'Westland' },
                ],
              },
            ],
          },
          body,
        ),
      ),
  }
}

async function ingest(
  store: Store,
  items: Item[],
  drafter: Drafter | null = fakeDrafter(),
  batch?: number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  async function* all() {
    yield* items
  }
  await ingestAll(store, all(), {
    drafter,
    who: 'ann',
    now: () => new Date('2024-06-01T12:00:00Z'),
    batch,
    onStored: (stored) => outcomes.push(...stored),
  })
  return outcomes
}

function rows(store: Store, sql: string): unknown[] {
  return store.$client.prepare(sql).all()
}

const sample = () => addSample(createTestDb())

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

describe('the same text twice', () => {
  test('is known, in one run and in the next, under whatever name', async () => {
    const store = sample()
    const outcomes = await ingest(store, [
      item('a.txt', TEXT),
      item('b.txt', `${TEXT}\n\nAdvertisement`),
      item('c.txt', `${TEXT}.`),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'duplicate', 'stored'])
    expect(await ingest(store, [item('d.txt', TEXT)])).toMatchObject([
      { status: 'duplicate', of: expect.stringContaining('undated') },
    ])
  })

  test('cut and re-headed it is a copy of the first, whatever came between, and so is a copy of a copy', async () => {
    const store = sample()
    const long = `${TEXT}\n\n${Array.from({ length: 40 }, (_, at) => `Then the ${at}th delegate of the round spoke about item ${at * 7} of the long list.`).join('\n\n')}`
    const cut = long.split('\n\n').slice(0, 20).join('\n\n')
    const other = Array.from(
      { length: 60 },
      (_, at) => `Quite another text, of which sentence ${at * 13} says nothing of the kind ${at}.`,
    ).join(' ')
    const outcomes = await ingest(
      store,
      [
        item('a.txt', long, { outlet: 'Agency' }),
        item('other.txt', other, { outlet: 'Agency' }),
        item('b.txt', `A new head over it\n\n${cut}`, { outlet: 'East Post' }),
        item('c.txt', `One more head\n\n${cut.replace('in its third year', 'in its 3rd year')}`, {
          outlet: 'West Post',
        }),
      ],
      null,
    )
    const first = outcomes[0]?.status === 'stored' ? outcomes[0].slug : ''
    expect(outcomes).toMatchObject([{ copyOf: null }, { copyOf: null }, { copyOf: first }, { copyOf: first }])
  })

  test('articles that were there before are found, too', async () => {
    const store = sample()
    const [body] = store.$client.prepare<[], { body: string }>('select body from articles').all()
    const more = ' The talks went on for another day, with no result that anybody would speak of in public.'.repeat(1)
    const outcomes = await ingest(store, [item('a.txt', `${body?.body ?? ''}${more}`)], null)
    expect(outcomes).toMatchObject([{ status: 'stored', copyOf: null }]) // too short to tell
    expect(rows(store, 'select count(*) as n from article_sketches')).toEqual([{ n: 2 }])
  })

  test('a changed text of one page is a revision of the last one', async () => {
    const store = sample()
    const url = 'https://east.example/a'
    const [first, second, third] = await ingest(store, [
      item('a', TEXT, { url }),
      item('b', `${TEXT} More.`, { url }),
      item('c', `${TEXT} Even more.`, { url }),
    ])
    expect([first, second, third]).toMatchObject([
      { slug: expect.stringMatching(/^east-example-undated-/), revises: null },
      { revises: first?.status === 'stored' ? first.slug : '', copyOf: null },
      { revises: second?.status === 'stored' ? second.slug : '' },
    ])
  })
})

describe('what goes wrong with one', () => {
  test('stops no other, of its batch or the next, and leaves nothing', async () => {
    const store = sample()
    const broken = fakeDrafter((result, body) =>
      body.startsWith('Broken')
        ? { ...result, events: [{ ...offer(body), date: { ...offer(body).date, edtf: 'soon' } }] }
        : result,
    )
    const outcomes = await ingest(
      store,
      [
        item('empty.txt', ' '),
        item('broken.txt', `Broken ${TEXT}`, { outlet: 'Broken Post' }),
        item('a.txt', TEXT),
        { name: 'lines.jsonl:3', share: null, failure: 'is no JSON' },
        item('b.txt', `Next ${TEXT} And more.`),
      ],
      broken,
    )
    expect(outcomes.toSorted((x, y) => (x.name < y.name ? -1 : 1))).toMatchObject([
      { name: 'a.txt', status: 'stored' },
      { name: 'b.txt', status: 'stored' },
      { name: 'broken.txt', status: 'failed', reason: expect.stringMatching(/date.edtf: "soon"/) },
      { name: 'empty.txt', status: 'failed', reason: 'is empty' },
      { name: 'lines.jsonl:3', status: 'failed', reason: 'is no JSON' },
    ])
    expect(rows(store, `select slug from actors where slug = 'broken-post'`)).toEqual([])
    expect(checkStore(store)).toEqual([])
  })

  test('a drafter that throws fails its article only', async () => {
    const store = sample()
    const drafter: Drafter = {
      ...fakeDrafter(),
      draft: async (inputs) => inputs.map(() => ({ failure: 'could not be drafted (tripped)' })),
    }
    expect(await ingest(store, [item('a.txt', TEXT)], drafter)).toEqual([
      { name: 'a.txt', status: 'failed', reason: 'could not be drafted (tripped)' },
    ])
    expect(rows(store, 'select count(*) as n from articles')).toEqual([{ n: 1 }])
  })

  test('a page that the reader cannot get to the end of', async () => {
    const store = sample()
    const deep = `<html><body>${'<div>'.repeat(9000)}${'Oman offered to help. '.repeat(30)}</body></html>`
    const [first, second] = await ingest(store, [item('deep.html', deep), item('a.txt', TEXT)])
    expect(first).toMatchObject({
      name: 'deep.html',
      status: 'failed',
      reason: expect.stringContaining('elements inside each other'),
    })
    expect(second).toMatchObject({ name: 'a.txt', status: 'stored' })
  })

  test('a date in the future', async () => {
    const store = sample()
    expect(await ingest(store, [item('a.txt', TEXT, { published: '2024-07-01' })])).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('in the future') },
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
