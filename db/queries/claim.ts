import type { Store } from '@/db/client'
import type { ClaimDetailResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { answerOne } from './envelope'
import { findPlace } from './find-place'
import { readClaims } from './read-claims'

/** One claim by its public id; null when there is none, or only a draft. */
export function getClaim(db: Store, id: string, filters: Filters): ClaimDetailResponse | null {
  return answerOne(db, filters, '/api/v1/claims/*', ({ index }) => {
    const place = findPlace(db, index, 'claims', id, filters.drafts)
    const [claim] = place === null ? [] : readClaims(db, [index.claims.ids[place]!], filters.drafts)
    return claim ? { sentence: claim.paraphrase ?? claim.quote, data: claim } : null
  })
}
