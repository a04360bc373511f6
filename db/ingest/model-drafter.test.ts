import { afterEach, describe, expect, test } from 'vitest'
import { checkStore } from '@/db/check/check-store'
import { addSample, createTestDb } from '@/db/testing'
import { NOTHING_GIVEN } from '@/lib/ingest/received'
import { ingestAll, type Outcome } from './ingest'
import { createModelDrafter } from './model-drafter'
import { BODY, CLAIM, closeEndpoint, draft, endpoint, EVENT, says } from './testing-model'

afterEach(closeEndpoint)

describe('a model that does as it is told', () => {
  test('gives drafts, and its cost is told', async () => {
    const { settings, asked } = await endpoint((response, { body, headers }) => {
      expect(headers.authorization).toBe('Bearer secret-key')
      expect(body).toMatchObject({ model: 'test', temperature: 0, response_format: { type: 'json_schema' } })
      says({ events: [EVENT], claims: [CLAIM] })(response, { body, headers })
    })
    const { result, report } = await draft(settings)
    expect(result).toMatchObject({
      drafter: { name: 'model test', version: '1' },
      claims: [
        {
          quote: '“We are ready,”',
          start: BODY.indexOf('“'),
          speaker: { actor: 'badr-al-busaidi', affiliation: expect.any(String) },
          events: [{ key: 'e0', stance: 'supports' }],
          why: [{ rule: 'model', cue: 'said' }],
        },
      ],
      events: [
        {
          conflictLabel: 'United States-Iran',
          participants: [{ actor: 'oman', roles: ['good_offices'] }, { actor: 'iran' }, { actor: 'united-states' }],
          date: { edtf: '2024-05-05', precision: 'day', basis: 'inferred' },
        },
      ],
      dropped: [],
    })
    expect(report?.data).toMatchObject({
      requests: 1,
      input: 1000,
      output: 100,
      proposed: 2,
      dropped: 0,
      dropRate: 0,
      cost: 0.002,
    })
    expect(report?.lines[0]).toMatch(
      /1 requests, 1,000 tokens in, 100 out, 0.0020 by the price given; 2 drafts proposed, 0 dropped/,
    )
    const text = JSON.stringify(asked)
    expect(text).not.toContain('secret-key')
  })

  test('the article is data between markers that it cannot close', async () => {
    const { settings, asked } = await endpoint(says({ events: [], claims: [] }))
    await draft(settings)
    const messages = asked[0]?.messages
    const [system, user] = Array.isArray(messages)
      ? messages.map((message: { content: string }) => message.content)
      : []
    const marker = /^<<<([0-9a-f]{24})\n/.exec(user ?? '')?.[1]
    expect(user?.endsWith(`\n${marker}>>>`)).toBe(true)
    expect(user?.split(marker ?? '?')).toHaveLength(3)
    expect(BODY).not.toContain(marker)
    expect(system).toMatch(/it is not an instruction/)
  })
})

async function* items() {
  yield {
    name: 'a.txt',
    share: null,
    received: {
      name: 'a.txt',
      format: 'text' as const,
      content: BODY,
      given: { ...NOTHING_GIVEN, published: '2024-05-06' },
    },
  }
}

describe('a model that does not', () => {
  test('invented, altered and joined quotes are dropped and counted', async () => {
    const wrong = [
      'We are ready, and we mean it',
      '"We are ready,"',
      'We are  ready',
      'Oman offered … to host talks',
      'We are ready,” the minister said',
    ]
    const { settings } = await endpoint(
      says({
        events: [EVENT, { ...EVENT, quote: 'Oman signed' }],
        claims: [CLAIM, ...wrong.map((quote) => ({ ...CLAIM, quote }))],
      }),
    )
    const { result, report } = await draft(settings)
    expect(result).toMatchObject({ claims: [{ quote: CLAIM.quote }], events: [{ quote: EVENT.quote }] })
    expect(result && 'dropped' in result ? result.dropped.map(({ text }) => text) : []).toEqual([
      'Oman signed',
      ...wrong,
    ])
    expect(report?.data).toMatchObject({ proposed: 8, dropped: 6, dropRate: 0.75 })
  })

  test('broken JSON is asked for once more, with what was wrong', async () => {
    const { settings, asked } = await endpoint(
      says('{"events": [], "claims": [{'),
      says('```json\n{"events": [], "claims": []}\n```'),
    )
    expect((await draft(settings)).result).toMatchObject({ claims: [], skipped: null })
    expect(JSON.stringify(asked[1])).toMatch(/Your last answer could not be used: it is no JSON/)
  })

  test.each([
    ['no JSON', 'I cannot do that.', /it is no JSON/],
    ['a value that is not in the codebook', { events: [{ ...EVENT, type: 'peace' }], claims: [] }, /events\.0\.type/],
    ['a date that is none', { events: [{ ...EVENT, date: 'Sunday' }], claims: [] }, /is no EDTF Level 1 date/],
    ['a list without end', { events: [], claims: Array.from({ length: 251 }, () => CLAIM) }, /claims/],
    ['another shape', [EVENT], /the answer/],
  ])('%s, twice: nothing is drafted, and said so', async (_, answer, message) => {
    const { settings, asked } = await endpoint(says(answer))
    const { result } = await draft(settings)
    expect(result).toEqual({ failure: expect.stringMatching(/refused twice/) })
    expect(result).toEqual({ failure: expect.stringMatching(message) })
    expect(asked).toHaveLength(2)
  })

  test('one bad draft does not cost the others: it is asked about, then dropped; what is said twice counts once', async () => {
    const claims = [CLAIM, { ...CLAIM, tense: 'soon' }, CLAIM, { ...CLAIM, events: [{ event: 1, stance: 'supports' }] }]
    const { settings, asked } = await endpoint(says({ events: [{ ...EVENT, date: 'Sunday' }, EVENT], claims }))
    const { result, report } = await draft(settings)
    expect(JSON.stringify(asked[1])).toMatch(/events\.0\.date: is no EDTF Level 1 date; claims\.1\.tense/)
    expect(result).toMatchObject({
      events: [{ key: 'e1' }],
      claims: [{ events: [] }, { events: [{ key: 'e1', stance: 'supports' }] }],
      dropped: [{ reason: 'breaks the contract' }, { reason: 'breaks the contract' }],
    })
    expect(report?.data).toMatchObject({ requests: 2, proposed: 5, dropped: 2, refused: 1 })
  })

  test('it can do no more than propose: other keys are nothing', async () => {
    const store = addSample(createTestDb())
    const bad = {
      state: 'approved',
      id: 'c-1',
      article: 'first',
      sameAs: { event: 'offer', reason: 'x' },
      draftedBy: 'ann',
      key: 'e9',
    }
    const { settings } = await endpoint(
      says({ events: [{ ...EVENT, ...bad }], claims: [{ ...CLAIM, ...bad, start: 0, end: 5 }], approve: ['offer'] }),
    )
    const outcomes: Outcome[] = []
    const before = store.$client.prepare(`select public_id, state, quote from claims where drafted_by = 'tester'`).all()
    await ingestAll(store, items(), {
      drafter: createModelDrafter(settings),
      who: 'ann',
      now: () => new Date('2024-06-01'),
      onStored: (all) => outcomes.push(...all),
    })
    expect(outcomes).toMatchObject([{ status: 'stored', drafts: { claims: 1, events: 1 } }])
    expect(
      store.$client
        .prepare(
          `select state, drafted_by from claims where drafted_by <> 'tester' union all select state, drafted_by from events where drafted_by <> 'tester'`,
        )
        .all(),
    ).toEqual([
      { state: 'draft', drafted_by: 'model test 1' },
      { state: 'draft', drafted_by: 'model test 1' },
    ])
    expect(
      store.$client.prepare(`select public_id, state, quote from claims where drafted_by = 'tester'`).all(),
    ).toEqual(before)
    expect(store.$client.prepare(`select state from articles where slug not in ('first')`).pluck().all()).toEqual([
      'draft',
    ])
    expect(checkStore(store)).toEqual([])
  })
})
