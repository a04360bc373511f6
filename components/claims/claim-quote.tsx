import Link from '@/components/ui/link'
import { ClaimSource } from '@/components/claims/claim-source'
import { claimHref } from '@/components/claims/claim-words'
import { findHits } from '@/components/lists/find-hits'
import { MarkedText } from '@/components/lists/marked-text'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'
import type { Stance } from '@/lib/codebook/values'

/** The words themselves, as the article has them; they lead to the place where they stand. `q` marks a search in them. */
export function ClaimQuote({ claim, stance, q = null }: { claim: ClaimItem; stance?: Stance; q?: string | null }) {
  return (
    <figure className={`border-l-2 pl-3 ${claim.state === 'approved' ? 'border-line' : 'border-dashed border-line-2'}`}>
      <blockquote className="font-serif text-base">
        <Link href={claimHref(claim)} className="link-quiet">
          <MarkedText parts={findHits(claim.quote, q)} />
        </Link>
      </blockquote>
      <figcaption className="mt-1 text-xs text-muted">
        {stance && (
          <>
            <span className="stance-word text-ink" data-stance={stance}>
              {labelOf('stance', stance)}
            </span>{' '}
            ·{' '}
          </>
        )}
        <ClaimSource claim={claim} />
        {(claim.modality !== 'CT+' || claim.tense === 'hypothetical') && (
          <>
            {' '}
            · said as {labelOf('modality', claim.modality).toLowerCase()}
            {claim.tense === 'hypothetical' && ', hypothetical'}
          </>
        )}
      </figcaption>
    </figure>
  )
}
