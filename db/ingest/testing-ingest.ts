/** For tests: an article, a drafter that knows it, and a store to take it into. */
import type { Store } from '@/db/client'
import { addSample, createTestDb } from '@/db/testing'
import type { DraftClaim, DraftEvent, DraftResult } from '@/lib/drafting/types'
import { NOTHING_GIVEN, type GivenMetadata } from '@/lib/ingest/received'
import type { Drafter } from './drafter'
import { ingestAll, type Outcome } from './ingest'
import type { Item } from './sources/source'

export const TEXT = `Eastland offered on Sunday to host talks between Northland and Westland, its foreign ministry said.

“We are ready to help both of them, and we have told them so more than once,” the minister, Ada Berg, said in Eastville.

Northland's envoy denied that there was any offer. The war between the two is in its third year, and nobody has stopped it yet.

An official of Westland, who asked not to be named, said that an answer would be given before the end of the month at the latest.`

export function item(name: string, content: string, given: Partial<GivenMetadata> = {}): Item {
  return { name, share: null, received: { name, format: 'text', content, given: { ...NOTHING_GIVEN, ...given } } }
}

export function claimOn(body: string, quote: string, changes: Partial<DraftClaim> = {}): DraftClaim {
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

export function offer(body: string): DraftEvent {
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
export function fakeDrafter(change: (result: DraftResult, body: string) => DraftResult = (result) => result): Drafter {
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

export async function ingest(
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

export function rows(store: Store, sql: string): unknown[] {
  return store.$client.prepare(sql).all()
}

export const sample = () => addSample(createTestDb())
