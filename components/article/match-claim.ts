import type { ClaimItem } from '@/lib/api/shared-contracts'
import type { Filters } from '@/lib/filters/filters'

/** Who speaks in a claim: the outlet where nobody is cited. `slug` is null for those that no filter can name. */
export function speakerOf(claim: ClaimItem): { slug: string | null; name: string } {
  if (claim.speaker) return claim.speaker
  if (claim.speakerNote) return { slug: null, name: claim.speakerNote }
  return claim.article.outlet ?? { slug: null, name: 'The outlet itself' }
}

/** Whether the filters of an article page leave a claim marked. */
export function matchClaim(
  claim: ClaimItem,
  filters: Pick<Filters, 'speaker' | 'stance' | 'voice' | 'modality'>,
): boolean {
  const { speaker, stance, voice, modality } = filters
  return (
    (speaker.length === 0 || isAmong(speaker, speakerOf(claim).slug)) &&
    (voice.length === 0 || voice.includes(claim.voice)) &&
    (modality.length === 0 || modality.includes(claim.modality)) &&
    (stance.length === 0 || claim.events.some((event) => stance.includes(event.stance)))
  )
}

function isAmong(slugs: string[], slug: string | null): boolean {
  return slug !== null && slugs.includes(slug)
}

/** The stance that a mark is drawn with: the most contentious of them, null when the claim bears on no event. */
export function drawnStance(claim: ClaimItem): 'supports' | 'disputes' | 'questions' | 'mentions' | null {
  const order = ['disputes', 'questions', 'supports', 'mentions'] as const
  return order.find((stance) => claim.events.some((event) => event.stance === stance)) ?? null
}
