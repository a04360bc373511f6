import { expect, test } from 'vitest'
import { countTogether } from '@/components/process/count-together'
import type { EventItem } from '@/lib/api/shared-contracts'
import type { Role } from '@/lib/codebook/values'

function act(...participants: [slug: string, lead: boolean, ...roles: Role[]][]): EventItem {
  return {
    slug: 'act',
    title: 'Act',
    type: 'mediation_session',
    status: 'happened',
    state: 'approved',
    conflicts: [],
    process: null,
    participants: participants.map(([slug, lead, ...roles]) => ({
      actor: { slug, name: slug, kind: 'state' },
      roles,
      lead,
      representedBy: [],
    })),
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
      reason: '',
    },
  }
}

test('who mediated with whom, lead and support; parties are no mediators', () => {
  const thread = [
    act(['qatar', true, 'mediation'], ['egypt', false, 'mediation'], ['israel', false, 'party']),
    act(['egypt', true, 'good_offices'], ['qatar', false, 'hosting_talks']),
    act(['qatar', true, 'mediation'], ['hamas', true, 'party']),
  ]
  const short = countTogether(thread).map(({ actor, acts, leads, supports, roles, partners }) => [
    actor.slug,
    acts,
    leads,
    supports,
    roles,
    partners.map((partner) => [partner.actor.slug, partner.acts]),
  ])
  expect(short).toEqual([
    ['qatar', 3, 2, 1, ['mediation', 'hosting_talks'], [['egypt', 2]]],
    ['egypt', 2, 1, 1, ['good_offices', 'mediation'], [['qatar', 2]]],
  ])
})

test('nobody mediates where the parties are by themselves', () => {
  expect(countTogether([act(['russia', true, 'party'], ['united-states', false, 'party'])])).toEqual([])
})
