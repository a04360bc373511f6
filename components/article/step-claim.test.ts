import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextClaim, stepClaim } from '@/components/article/step-claim'

const claims = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

describe('stepClaim', () => {
  it('starts at the first with j and at the last with k', () => {
    expect(stepClaim(claims, null, 1)).toBe('a')
    expect(stepClaim(claims, null, -1)).toBe('c')
  })
  it('goes round the end', () => {
    expect(stepClaim(claims, 'c', 1)).toBe('a')
    expect(stepClaim(claims, 'a', -1)).toBe('c')
  })
  it('has nowhere to go without claims', () => {
    expect(stepClaim([], null, 1)).toBeNull()
    expect(stepClaim([], 'a', -1)).toBeNull()
  })
})

describe('nextClaim', () => {
  it('reaches every claim of a passage by clicking on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 }), (ids) => {
        let open: string | null = null
        const reached = ids.map(() => (open = nextClaim(ids, open)))
        expect(new Set(reached)).toEqual(new Set(ids))
      }),
    )
  })
})
