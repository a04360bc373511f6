import Link from '@/components/ui/link'
import { claimHref, outletName, Speaker, speechWords } from '@/components/claims/claim-words'
import { findHits } from '@/components/lists/find-hits'
import { MarkedText } from '@/components/lists/marked-text'
import { DateText } from '@/components/ui/date-text'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { withDrafts } from '@/components/ui/with-drafts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { labelOf } from '@/lib/codebook/labels'

/** One claim as a line of a list: who says it, in which words, where they stand, and what they bear on. */
export function ClaimRow({ claim, q, isOpen = false }: { claim: ClaimItem; q: string | null; isOpen?: boolean }) {
  return (
    <li
      id={`claim-${claim.id}`}
      aria-current={isOpen ? 'true' : undefined}
      className="@container scroll-mt-24 border-b border-line aria-[current]:bg-mark"
    >
      <article className="grid gap-x-6 gap-y-2 py-4 @3xl:grid-cols-[11rem_minmax(0,1fr)_minmax(0,19rem)]">
        <p className="text-sm leading-5">
          <strong className="font-semibold">
            <Speaker claim={claim} />
          </strong>
          <span className="text-xs text-muted @3xl:block">
            <span className="@3xl:hidden">, </span>
            {speechWords(claim)}
          </span>
        </p>
        <div className="min-w-0">
          <blockquote className="font-serif text-lg leading-7">
            <Link href={claimHref(claim)} className="link-quiet">
              <MarkedText parts={findHits(claim.quote, q)} />
            </Link>
          </blockquote>
          {claim.paraphrase && (
            <p className="mt-1 text-sm text-ink-2">
              <span className="text-muted">Coded as: </span>
              <MarkedText parts={findHits(claim.paraphrase, q)} />
            </p>
          )}
          <p className="mt-1 text-xs text-muted">
            {outletName(claim)}, <DateText date={claim.article.published} /> · {labelOf('modality', claim.modality)},{' '}
            {labelOf('tense', claim.tense).toLowerCase()}
            {claim.state !== 'approved' && (
              <strong className="font-semibold text-ink"> · {labelOf('state', claim.state)}, not counted</strong>
            )}
          </p>
        </div>
        <ClaimEvents claim={claim} />
      </article>
    </li>
  )
}

/** What the claim supports, disputes, questions or mentions. */
function ClaimEvents({ claim }: { claim: ClaimItem }) {
  if (claim.events.length === 0) return <p className="text-xs text-muted">Bears on no coded event.</p>
  return (
    <ul className="space-y-1.5 text-sm leading-5">
      {claim.events.map((event) => (
        <li key={event.slug} className="flex items-start gap-2">
          <span className="pt-0.5">
            <StatusGlyph status={event.status} />
          </span>
          <span className="min-w-0">
            <span className="stance-word" data-stance={event.stance}>
              {labelOf('stance', event.stance)}
            </span>{' '}
            <Link href={withDrafts(`/events/${event.slug}`, claim.state)} className="link-quiet">
              {event.title}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
