import { ClaimQuote } from '@/components/claims/claim-quote'
import { SectionHead } from '@/components/lists/section-head'
import Link from '@/components/ui/link'
import { withDrafts } from '@/components/ui/with-drafts'
import type { ClaimItem } from '@/lib/api/shared-contracts'

/** Some claims under a heading, with the way to all of them. */
export function QuoteSection({
  id,
  heading,
  claims,
  none,
  more,
  wide = false,
}: {
  id: string
  heading: string
  claims: ClaimItem[]
  none: string
  more?: { href: string; label: string }
  /** In two columns where there is room. */
  wide?: boolean
}) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <SectionHead id={id} more={more}>
        {heading}
      </SectionHead>
      {claims.length === 0 && <p className="py-3 text-sm text-muted">{none}</p>}
      <ul className={`mt-4 ${wide ? 'gap-x-12 lg:columns-2' : ''}`}>
        {claims.map((claim) => (
          <li key={claim.id} className="break-inside-avoid pb-4">
            <ClaimQuote claim={claim} />
            {claim.events[0] && (
              <p className="mt-0.5 pl-3.5 text-xs text-muted">
                on{' '}
                <Link href={withDrafts(`/events/${claim.events[0].slug}`, claim.state)} className="link-quiet">
                  {claim.events[0].title}
                </Link>
                {claim.events.length > 1 && ` and ${claim.events.length - 1} more`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
