import { expect, test } from 'vitest'
import { followOffers } from '@/components/process/follow-offers'
import type { EventItem } from '@/lib/api/shared-contracts'
import { anEventItem } from '@/lib/testing/items'

function act(slug: string, type: EventItem['type'], process: string | null = 'talks'): EventItem {
  return anEventItem({ slug, type, process: process === null ? null : { slug: process, name: process } })
}

test('each offer with the acts after it in its thread', () => {
  const thread = [
    act('offer', 'offer_mediation'),
    act('visit', 'visit'),
    act('again', 'offer_mediation'),
    act('end', 'talks_collapse'),
  ]
  const lone = act('lone', 'offer_mediation', null)
  const followed = followOffers([...thread, lone], new Map([['talks', thread]]))
  expect(followed.map(({ offer, later }) => [offer.slug, later?.map(({ slug }) => slug) ?? null])).toEqual([
    ['offer', ['visit', 'again', 'end']],
    ['again', ['end']],
    ['lone', null],
  ])
})
