/** What the index is made of, as the store holds it: approved records and drafts, with the rows that link them. */
import { query } from '@/db/statements'
import type { ActorRef, Named } from '@/lib/api/shared-contracts'

type Coded = string | null
type Dated = Record<'earliest' | 'latest' | 'dated', number>
export type EventRow = Record<'id' | 'approved' | 'rank' | 'disputed', number> &
  Dated & { type: Coded; status: Coded; outcome: Coded }
export type ArticleRow = Record<'id' | 'approved' | 'titleRank', number> &
  Dated & { outletId: number | null; originId: number | null; copyOfId: number | null }
export type ClaimRow = Record<'id' | 'approved' | 'articleId' | 'start', number> & {
  speakerId: number | null
  voice: Coded
  modality: Coded
}
/** Ids of two records, and a word about the two. */
export type LinkRow = { owner: number; value: number; word: string }

/** ISO days as yyyymmdd; 0 for none. */
const day = (column: string) => `coalesce(cast(replace(${column}, '-', '') as integer), 0)`
const dates = (prefix: string) =>
  `${day(`${prefix}_earliest`)} as earliest, ${day(`${prefix}_latest`)} as latest, ${prefix}_edtf is not null as dated`
const latestFirst = (prefix: string) =>
  `coalesce(${prefix}_latest, ${prefix}_earliest) desc nulls last, ${prefix}_earliest desc, slug`
const known = `state in ('approved', 'draft')`

export const findActors = query<ActorRef & { id: number }>('select id, slug, name, kind from actors order by slug')
export const findConflicts = query<Named & { id: number; approved: number }>(
  `select id, slug, name, state = 'approved' as approved from conflicts where ${known} order by slug`,
)
export const findEvents = query<EventRow>(
  `select id, state = 'approved' as approved, type, status, outcome, evidence_rank as rank,
     evidence_disputed as disputed, ${dates('date')} from events where ${known} order by ${latestFirst('date')}`,
)
export const findArticles = query<ArticleRow>(
  `select id, state = 'approved' as approved, outlet_id as outletId, origin_outlet_id as originId,
     copy_of_id as copyOfId, rank() over (order by coalesce(title, slug) collate nocase, slug) as titleRank,
     ${dates('published')} from articles where ${known} order by ${latestFirst('published')}`,
)
/** In no order: putting a hundred thousand in the order of their texts is cheaper where they are in memory. */
export const findClaims = query<ClaimRow>(
  `select id, state = 'approved' as approved, article_id as articleId, start, speaker_id as speakerId, voice, modality
   from claims where ${known}`,
)
export const findEventConflicts = query<LinkRow>(
  `select event_id as owner, conflict_id as value, '' as word from event_conflicts order by event_id, rank`,
)
export const findClaimConflicts = query<LinkRow>(
  `select claim_id as owner, conflict_id as value, '' as word from claim_conflicts order by claim_id, rank`,
)
export const findEventClaims = query<LinkRow>(
  'select event_id as owner, claim_id as value, stance as word from claim_events',
)
export const findEventRoles = query<LinkRow>(
  'select event_id as owner, actor_id as value, role as word from event_roles order by event_id, actor_id',
)
