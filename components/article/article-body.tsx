import { useMemo } from 'react'
import { drawnStance } from '@/components/article/match-claim'
import type { ClaimItem } from '@/lib/api/shared-contracts'
import { segmentBody, type Segment } from '@/lib/claims/segments'
import { isSubhead } from '@/lib/text/paragraphs'

type Claims = Map<string, ClaimItem>

/** The article's own text, its claims as marks; where several overlap, the mark is darker and carries all their ids. */
export function ArticleBody({ body, claims, open }: { body: string; claims: ClaimItem[]; open: string | null }) {
  const byId: Claims = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const paragraphs = useMemo(() => segmentBody(body, claims.flatMap(rangesOf)), [body, claims])
  return (
    <article className="article-text">
      {paragraphs.map(({ start, end, segments }, index) => {
        const content = segments.map((segment) => (
          <SegmentText key={segment.start} segment={segment} byId={byId} open={open} />
        ))
        const isHead = index > 0 && isSubhead(body.slice(start, end))
        return isHead ? <h2 key={start}>{content}</h2> : <p key={start}>{content}</p>
      })}
    </article>
  )
}

function rangesOf({ id, start, end, alsoAt }: ClaimItem) {
  return [{ start, end }, ...alsoAt].map((at) => ({ id, start: at.start, end: at.end }))
}

function SegmentText({ segment, byId, open }: { segment: Segment; byId: Claims; open: string | null }) {
  if (segment.ids.length === 0) return segment.text
  const isTarget = open !== null && segment.starts.includes(open)
  return (
    <mark
      data-claims={segment.ids.join(' ')}
      data-starts={segment.starts.length > 0 ? segment.starts.join(' ') : undefined}
      data-open={open !== null && segment.ids.includes(open) ? true : undefined}
      data-depth={Math.min(segment.ids.length, 3)}
      data-draft={segment.ids.every((id) => byId.get(id)?.state !== 'approved') || undefined}
      data-stance={strongestStance(segment, byId, open)}
      tabIndex={segment.starts.length > 0 ? -1 : undefined}
      // Scrolls to the claim of a link, and shows it, without a script.
      autoFocus={isTarget}
    >
      {segment.text}
    </mark>
  )
}

/** The open claim's stance, else the most contentious of those that overlap here. */
function strongestStance({ ids }: Segment, byId: Claims, open: string | null): string {
  const claims = ids.flatMap((id) => byId.get(id) ?? [])
  const opened = claims.find(({ id }) => id === open)
  const stances = (opened ? [opened] : claims).map(drawnStance)
  return (
    (['disputes', 'questions', 'supports', 'mentions'] as const).find((stance) => stances.includes(stance)) ?? 'none'
  )
}
