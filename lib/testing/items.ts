/** Items as the API answers them, for tests that need one and care about a few of its fields. */
import type { ApiDate, ClaimItem, EventItem, NotedDate } from '@/lib/api/shared-contracts'

export const UNDATED: ApiDate = { edtf: null, earliest: null, latest: null, precision: 'unknown', basis: null }
const UNDATED_NOTED: NotedDate = { ...UNDATED, note: null }

export function anEventItem(fields: Partial<EventItem> = {}): EventItem {
  return {
    slug: 'an-event',
    title: fields.slug ?? 'An event',
    type: 'visit',
    status: 'happened',
    state: 'approved',
    conflicts: [],
    process: null,
    participants: [],
    date: UNDATED_NOTED,
    place: null,
    outcome: null,
    evidence: {
      level: 'single',
      outlets: 1,
      articles: 1,
      claims: 1,
      confirmedBy: [],
      disputedBy: [],
      disputed: false,
      reason: 'One outlet.',
    },
    ...fields,
  }
}

export function aClaimItem(fields: Partial<ClaimItem> = {}): ClaimItem {
  return {
    id: 'a-01',
    article: { slug: 'an-article', title: null, outlet: null, published: UNDATED },
    start: 0,
    end: 1,
    quote: 'x',
    prefix: null,
    suffix: null,
    alsoAt: [],
    paraphrase: null,
    speaker: null,
    speakerNote: null,
    relayedVia: [],
    voice: 'narration',
    modality: 'CT+',
    tense: 'historical',
    said: null,
    state: 'approved',
    conflicts: [],
    note: null,
    events: [],
    ...fields,
  }
}
