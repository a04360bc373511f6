import { describe, expect, it } from 'vitest'
import { groupEvidence } from '@/components/matrix/group-evidence'
import type { ClaimItem, EventItem } from '@/lib/api/shared-contracts'
import type { EventStatus, Stance } from '@/lib/codebook/values'

function makeEvent(slug: string, status: EventStatus): EventItem {
  return {
    slug,
    title: slug,
    type: 'visit',
    status,
    state: 'approved',
    conflicts: [],
    process: null,
    participants: [],
    date: { edtf: null, earliest: null, latest: null, precision: 'unknown', basis: null, note: null },
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
  }
}

function makeClaim(id: string, bearings: readonly (readonly [slug: string, stance: Stance])[]): ClaimItem {
  const date = { edtf: null, earliest: null, latest: null, precision: 'unknown', basis: null } as const
  return {
    id,
    article: { slug: 'article', title: null, outlet: null, published: date },
    start: 0,
    end: 1,
    quote: id,
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
    events: bearings.map(([slug, stance]) => ({
      slug,
      title: slug,
      type: 'visit',
      status: 'happened',
      conflicts: [],
      mediators: [],
      date,
      stance,
    })),
  }
}

describe('the evidence of a cell', () => {
  const events = [makeEvent('visit', 'happened'), makeEvent('round', 'planned'), makeEvent('truce', 'happened')]
  const claims = [
    makeClaim('denial', [['visit', 'disputes']]),
    makeClaim('report', [
      ['visit', 'supports'],
      ['round', 'mentions'],
    ]),
    makeClaim('elsewhere', [['another', 'supports']]),
  ]

  it('keeps apart what happened and what was planned, and loses no event', () => {
    const groups = groupEvidence(events, claims)
    expect(groups.map(({ status, events: of }) => [status, of.map(({ event }) => event.slug)])).toEqual([
      ['happened', ['visit', 'truce']],
      ['planned', ['round']],
    ])
  })

  it('puts a claim under each event that it bears on, support before dispute', () => {
    const [happened, planned] = groupEvidence(events, claims)
    expect(happened?.events[0]?.claims.map(({ claim, stance }) => [claim.id, stance])).toEqual([
      ['report', 'supports'],
      ['denial', 'disputes'],
    ])
    expect(happened?.events[1]?.claims).toEqual([])
    expect(planned?.events[0]?.claims.map(({ stance }) => stance)).toEqual(['mentions'])
  })
})
