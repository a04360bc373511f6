import { BASES, type Basis } from '@/lib/codebook/values'

/** A date hangs on every date it was derived from, so it is as strong as the weakest of them. */
export function weakestBasis(first: Basis, ...rest: Basis[]): Basis {
  return rest.reduce((weakest, basis) => (BASES.indexOf(basis) > BASES.indexOf(weakest) ? basis : weakest), first)
}
