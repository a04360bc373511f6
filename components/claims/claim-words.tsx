import Link from '@/components/ui/link'
import { withDrafts } from '@/components/ui/with-drafts'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Voice } from '@/lib/codebook/values'

const VOICE_WORDS: Record<Voice, string> = {
  direct_quote: 'quoted',
  paraphrase: 'paraphrased',
  narration: 'narrated',
}

/** The words in the article, marked. */
export function claimHref({ id, article, state }: Pick<ClaimItem, 'id' | 'article' | 'state'>): string {
  return withDrafts(`/articles/${article.slug}?claim=${id}`, state)
}

export function outletName({ article }: Pick<ClaimItem, 'article'>): string {
  return article.outlet?.name ?? 'an unknown outlet'
}

/** Who asserts it: the outlet where nobody is cited. */
export function Speaker({ claim }: { claim: ClaimItem }) {
  if (claim.speaker) {
    return (
      <Link href={withDrafts(`/mediators/${claim.speaker.slug}`, claim.state)} className="link-quiet">
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
