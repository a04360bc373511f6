'use client'

import Link from '@/components/ui/link'
import { CopyClaim } from '@/components/article/copy-claim'
import { speakerOf } from '@/components/article/match-claim'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { ArticleDetailResponse } from '@/lib/api/contracts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/** One claim in the margin: who says it and how; when open, what it bears on and how to cite it. */
export function ClaimCard({
  claim,
  article,
  isOpen,
  href,
}: {
  claim: ClaimItem
  article: ArticleDetailResponse['data']
  isOpen: boolean
  href: string
}) {
  const speaker = speakerOf(claim)
  return (
    <div
      data-open={isOpen || undefined}
      className="border-l-2 border-transparent py-2 pl-3 text-sm data-open:border-ink data-open:bg-paper-2"
    >
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
        <strong className="text-sm font-semibold text-ink">{speaker.name}</strong>
        {claim.relayedVia.length > 0 && <span>via {claim.relayedVia.map(({ name }) => name).join(', ')}</span>}
        <span>{labelOf('voice', claim.voice).toLowerCase()}</span>
        {claim.state !== 'approved' && <strong className="font-medium">{labelOf('state', claim.state)}</strong>}
      </p>
      <Link
        href={href}
        scroll={false}
        aria-current={isOpen ? 'true' : undefined}
        className="link-quiet mt-0.5 line-clamp-3 min-h-6 py-0.5 leading-5 text-ink-2 hover:text-ink"
      >
        {claim.paraphrase ?? claim.quote}
      </Link>
      {claim.events.length > 0 && (
        <ul className="mt-1.5 space-y-1 text-xs">
          {claim.events.map((event) => (
            <li key={event.slug} className="flex min-h-6 items-start gap-1.5">
              <StatusGlyph status={event.status} size={12} />
              <span>
                <span className="stance-word" data-stance={event.stance}>
                  {labelOf('stance', event.stance)}
                </span>{' '}
                <Link href={withDrafts(`/events/${event.slug}`, claim.state)}>{event.title}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          <p className="mt-2 text-xs text-muted">
            {labelOf('modality', claim.modality)} · {labelOf('tense', claim.tense).toLowerCase()} tense
            {claim.note && <> · {claim.note}</>}
          </p>
          <CopyClaim claim={claim} article={article} />
        </>
      )}
    </div>
  )
}
