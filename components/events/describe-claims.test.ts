import { expect, test } from 'vitest'
import { describeClaims } from '@/components/events/describe-claims'
import type { EventDetailResponse } from '@/lib/api/contracts'
import { aClaimItem, UNDATED } from '@/lib/testing/items'

type Claim = EventDetailResponse['data']['claims'][number]

function claim(stance: Claim['stance'], article: string): Claim {
  const source = { slug: article, title: null, outlet: null, published: UNDATED }
  return { ...aClaimItem({ id: `${article}-${stance}`, article: source }), stance }
}

test('counts claims, articles and sides, leaving out what there is none of', () => {
  expect(describeClaims([])).toBe('No claim bears on it.')
  expect(describeClaims([claim('supports', 'a')])).toBe('1 claim in 1 article: 1 supports it.')
  expect(
    describeClaims([claim('mentions', 'a'), claim('disputes', 'b'), claim('supports', 'a'), claim('supports', 'b')]),
  ).toBe('4 claims in 2 articles: 2 support it, 1 disputes it and 1 only mentions it.')
})
