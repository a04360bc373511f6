import Link from '@/components/ui/link'
import { DateText } from '@/components/ui/date-text'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Stance } from '@/lib/codebook/values'

const STANCE_WORDS: Record<Stance, string> = {
  supports: 'Supports',
  disputes: 'Disputes',
  questions: 'Questions',
  mentions: 'Mentions',
}

/** The words themselves: as the article has them, in marks only when the article quotes somebody. */
export function ClaimQuote({ claim, stance }: { claim: ClaimItem; stance?: Stance }) {
  return (
    <figure className="border-l-2 border-line pl-3" data-stance={stance}>
      <blockquote className="font-serif text-base">
        <Link href={`/articles/${claim.article.slug}?claim=${claim.id}`} className="link-quiet">
          {claim.quote}
        </Link>
      </blockquote>
      <figcaption className="mt-1 text-xs text-muted">
        {stance && <span className="font-medium text-ink">{STANCE_WORDS[stance]} · </span>}
        <ClaimSource claim={claim} />
      </figcaption>
    </figure>
  )
}

/** "Majed Al-Ansari, quoted, via Reuters · Doha News, 30 July 2024" */
export function ClaimSource({ claim }: { claim: ClaimItem }) {
  const { article } = claim
  return (
    <>
      <span className="text-ink-2">{speakerWords(claim)}</span>
      {claim.relayedVia.length > 0 && <> via {claim.relayedVia.map((actor) => actor.name).join(', ')}</>} ·{' '}
      <Link href={`/articles/${article.slug}?claim=${claim.id}`}>{article.outlet?.name ?? 'unknown outlet'}</Link>,{' '}
      <DateText date={article.published} />
    </>
  )
}

function speakerWords(claim: ClaimItem): string {
  if (claim.voice === 'narration') return claim.speaker ? `${claim.speaker.name}, as narrated` : 'The outlet itself'
  const name = claim.speaker?.name ?? claim.speakerNote ?? 'The outlet itself'
  return `${name}, ${claim.voice === 'direct_quote' ? 'quoted' : 'paraphrased'}`
}
