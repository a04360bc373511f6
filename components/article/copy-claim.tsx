'use client'

import { useState } from 'react'
import { speakerOf } from '@/components/article/match-claim'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { citeBibtex } from '@/lib/citations/cite-bibtex'
import { citeCsl } from '@/lib/citations/cite-csl'
import { citePlain } from '@/lib/citations/cite-plain'
import type { CitedClaim } from '@/lib/citations/cited-claim'

const STYLES: { label: string; write: (claim: CitedClaim) => string }[] = [
  { label: 'Quote with citation', write: citePlain },
  { label: 'BibTeX', write: citeBibtex },
  { label: 'CSL-JSON', write: (claim) => JSON.stringify([citeCsl(claim)], null, 2) },
]

/** Copies a link to the claim, or its quote with a citation. Says what it did, or why it could not. */
export function CopyClaim({ claim, article }: { claim: ClaimItem; article: ArticleDetailResponse['data'] }) {
  const [said, setSaid] = useState('')

  async function copy(text: string, what: string) {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(`${what} copied`)
    } catch (error) {
      setSaid(`Not copied: ${error instanceof Error ? error.message : 'the browser refused'}`)
    }
  }

  const link = () => `${window.location.origin}/articles/${article.slug}?claim=${claim.id}`
  const cited = (): CitedClaim => ({
    id: claim.id,
    quote: claim.quote,
    speaker: claim.speaker || claim.speakerNote ? speakerOf(claim).name : null,
    article: { ...article, outlet: article.outlet?.name ?? null, language: article.language ?? 'und' },
    link: link(),
  })
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <span className="text-muted">Copy</span>
      <button type="button" className="underline underline-offset-3" onClick={() => void copy(link(), 'Link')}>
        Link
      </button>
      {STYLES.map(({ label, write }) => (
        <button
          key={label}
          type="button"
          className="underline underline-offset-3"
          onClick={() => void copy(write(cited()), label)}
        >
          {label}
        </button>
      ))}
      <span role="status" className="text-muted">
        {said}
      </span>
    </div>
  )
}
