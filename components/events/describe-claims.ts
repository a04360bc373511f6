import type { EventDetailResponse } from '@/lib/api/contracts'
import type { Stance } from '@/lib/codebook/values'

type Claim = EventDetailResponse['data']['claims'][number]

const VERBS: [Stance, one: string, many: string][] = [
  ['supports', 'supports it', 'support it'],
  ['disputes', 'disputes it', 'dispute it'],
  ['questions', 'questions it', 'question it'],
  ['mentions', 'only mentions it', 'only mention it'],
]

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}

function joinAnd(parts: string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last
}

/** "7 claims in 2 articles: 4 support it, 2 dispute it and 1 only mentions it." */
export function describeClaims(claims: Claim[]): string {
  const articles = new Set(claims.map(({ article }) => article.slug)).size
  const sides = VERBS.flatMap(([stance, one, many]) => {
    const n = claims.filter((claim) => claim.stance === stance).length
    return n === 0 ? [] : [count(n, one, many)]
  })
  if (sides.length === 0) return 'No claim bears on it.'
  return `${count(claims.length, 'claim', 'claims')} in ${count(articles, 'article', 'articles')}: ${joinAnd(sides)}.`
}
