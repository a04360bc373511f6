'use client'

import { speakerOf } from '@/components/article/match-claim'
import { CopyText } from '@/components/ui/copy-text'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { citeBibtex } from '@/lib/citations/cite-bibtex'
import { citeCsl } from '@/lib/citations/cite-csl'
import { citePlain } from '@/lib/citations/cite-plain'
import type { CitedClaim } from '@/lib/citations/cited-claim'

/** Copies a link to the claim, or its quote with a citation. */
export function CopyClaim({ claim, article }: { claim: ClaimItem; article: ArticleDetailResponse['data'] }) {
  const link = () => `${window.location.origin}/articles/${article.slug}?claim=${claim.id}`
  const cited = (): CitedClaim => ({
    id: claim.id,
    quote: claim.quote,
    speaker: claim.speaker || claim.speakerNote ? speakerOf(claim).name : null,
    article: { ...article, outlet: article.outlet?.name ?? null, language: article.language ?? 'und' },
    link: link(),
  })
  return (
    <div className="mt-2">
      <CopyText
        texts={[
          { label: 'Link', write: link },
          { label: 'Quote with citation', write: () => citePlain(cited()) },
          { label: 'BibTeX', write: () => citeBibtex(cited()) },
          { label: 'CSL-JSON', write: () => JSON.stringify([citeCsl(cited())], null, 2) },
        ]}
      />
    </div>
  )
}
