import { expect, test } from 'vitest'
import { countTogether } from '@/components/process/count-together'
import type { EventItem } from '@/lib/api/shared-contracts'
import type { Role } from '@/lib/codebook/values'
import { anEventItem } from '@/lib/testing/items'

function act(...participants: [slug: string, lead: boolean, ...roles: Role[]][]): EventItem {
  return anEventItem({
    participants: participants.map(([slug, lead, ...roles]) => ({
      actor: { slug, name: slug, kind: 'state' },
      roles,
      lead,
      representedBy: [],
    })),
  })
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
