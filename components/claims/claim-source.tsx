import { claimHref, outletName, Speaker, speechWords } from '@/components/claims/claim-words'
import { DateText } from '@/components/ui/date-text'
import Link from '@/components/ui/link'
import type { ClaimItem } from '@/lib/api/shared-contracts'

/** "Majed Al-Ansari, quoted, via Reuters · Doha News, 30 July 2024" */
export function ClaimSource({ claim }: { claim: ClaimItem }) {
  return (
    <>
      <span className="font-medium text-ink-2">
        <Speaker claim={claim} />
      </span>
      , {speechWords(claim)} · <Link href={claimHref(claim)}>{outletName(claim)}</Link>,{' '}
      <DateText date={claim.article.published} />
      {claim.state !== 'approved' && <strong className="font-semibold text-ink"> · draft, not counted</strong>}
    </>
  )
}
