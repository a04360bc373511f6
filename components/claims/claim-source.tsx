import Link from '@/components/ui/link'
import { DateText } from '@/components/ui/date-text'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Voice } from '@/lib/codebook/values'

const VOICE_WORDS: Record<Voice, string> = {
  direct_quote: 'quoted',
  paraphrase: 'paraphrased',
  narration: 'narrated',
}

/** The words in the article, marked. */
export function claimHref({ id, article }: Pick<ClaimItem, 'id' | 'article'>): string {
  return `/articles/${article.slug}?claim=${id}`
}

export function outletName({ article }: Pick<ClaimItem, 'article'>): string {
  return article.outlet?.name ?? 'an unknown outlet'
}

/** Who asserts it: the outlet where nobody is cited. */
export function Speaker({ claim }: { claim: ClaimItem }) {
  if (claim.speaker) {
    return (
      <Link href={`/mediators/${claim.speaker.slug}`} className="link-quiet">
        {claim.speaker.name}
      </Link>
    )
  }
  if (claim.speakerNote) return claim.speakerNote
  return `${claim.article.outlet ? claim.article.outlet.name : 'The outlet'} itself`
}

/** "quoted, via Reuters" */
export function speechWords({ voice, relayedVia, speaker, speakerNote }: ClaimItem): string {
  const ownWords = voice === 'narration' && speaker === null && speakerNote === null
  const via = relayedVia.map(({ name }) => name).join(', ')
  return [ownWords ? 'its own words' : VOICE_WORDS[voice], via && `via ${via}`].filter(Boolean).join(', ')
}

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
