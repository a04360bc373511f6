import type { Store } from '@/db/client'
import { CommandError } from '@/db/commands/errors'
import { column, query } from '@/db/statements'
import type { Modality, Stance, State, Voice } from '@/lib/codebook/values'

/** An article with something left to decide. */
export type PendingArticle = {
  slug: string
  title: string | null
  outlet: string | null
  published: string | null
  state: State
  claims: number
  events: number
  copyOf: string | null
}

export type PendingClaim = {
  id: string
  state: State
  quote: string
  speaker: string | null
  voice: Voice
  modality: Modality
  confidence: number | null
  draftedBy: string | null
  why: { rule: string; cue: string | null }[]
  events: { event: string; stance: Stance; state: State }[]
}

export type PendingEvent = {
  slug: string
  state: State
  title: string
  type: string
  status: string
  date: string | null
  conflicts: string[]
  participants: { actor: string; roles: string[] }[]
  confidence: number | null
  draftedBy: string | null
  why: { rule: string; cue: string | null }[]
  /** Claims of any article that bear on it and are not rejected. */
  claims: number
}

const PENDING_ARTICLES = `from (
     select t.id, t.slug, t.title, o.name as outlet, t.published_edtf as published, t.state, c.slug as copyOf,
       (select count(*) from claims x where x.article_id = t.id and x.state = 'draft') as claims,
       (select count(distinct e.id) from claims x join claim_events l on l.claim_id = x.id join events e on e.id = l.event_id
         where x.article_id = t.id and x.state <> 'rejected' and e.state = 'draft') as events
     from articles t left join actors o on o.id = t.outlet_id left join articles c on c.id = t.copy_of_id
     where t.state <> 'rejected')
   where state = 'draft' or claims > 0 or events > 0`
const findArticles = query<PendingArticle>(
  `select slug, title, outlet, published, state, copyOf, claims, events ${PENDING_ARTICLES} order by id limit ?`,
)
const countArticles = column<number>(`select count(*) ${PENDING_ARTICLES}`)

type ClaimRow = Omit<PendingClaim, 'why' | 'events'> & { why: string | null; events: string }
const findClaims = query<ClaimRow>(
  `select c.public_id as id, c.state, c.quote, coalesce(s.name, c.speaker_note) as speaker, c.voice, c.modality, c.confidence,
     c.drafted_by as draftedBy, c.why,
     (select json_group_array(json_object('event', e.slug, 'stance', l.stance, 'state', e.state))
       from claim_events l join events e on e.id = l.event_id where l.claim_id = c.id) as events
   from claims c join articles t on t.id = c.article_id left join actors s on s.id = c.speaker_id
   where t.slug = ? and c.state = 'draft' order by c.start, c.id`,
)

type EventRow = Omit<PendingEvent, 'why' | 'conflicts' | 'participants'> & {
  why: string | null
  conflicts: string
  participants: string
}
const findEvents = query<EventRow>(
  `select e.slug, e.state, e.title, e.type, e.status, e.date_edtf as date, e.confidence, e.drafted_by as draftedBy, e.why,
     (select json_group_array(k.slug) from event_conflicts x join conflicts k on k.id = x.conflict_id where x.event_id = e.id) as conflicts,
     (select json_group_array(json_object('actor', actor, 'roles', json(roles))) from (
       select a.slug as actor, json_group_array(r.role) as roles from event_roles r join actors a on a.id = r.actor_id
       where r.event_id = e.id group by a.id order by a.slug)) as participants,
     (select count(*) from claim_events l join claims c on c.id = l.claim_id where l.event_id = e.id and c.state <> 'rejected') as claims
   from events e where e.state = 'draft' and e.id in (
     select l.event_id from claim_events l join claims c on c.id = l.claim_id join articles t on t.id = c.article_id
     where t.slug = ? and c.state <> 'rejected')
   order by e.date_latest is null, e.date_latest, e.slug`,
)

const hasArticle = column<number>('select 1 from articles where slug = ?')

function parse<T>(json: string | null, otherwise: T): T {
  return json === null ? otherwise : JSON.parse(json)
}

/** The first articles in the order they came in, and how many there are in all. */
export function listPendingArticles(store: Store, limit: number): { articles: PendingArticle[]; total: number } {
  return { articles: findArticles(store).all(limit), total: countArticles(store).get() ?? 0 }
}

/**
 * What is to be decided about one article: its draft claims in the order of the text, and the draft events they bear on.
 * @throws CommandError when there is no such article
 */
export function listPending(store: Store, article: string): { claims: PendingClaim[]; events: PendingEvent[] } {
  if (hasArticle(store).get(article) === undefined)
    throw new CommandError('--article', article, 'is no article', 'one that `npm run review -- list` shows')
  return {
    claims: findClaims(store)
      .all(article)
      .map((row) => ({ ...row, why: parse(row.why, []), events: parse(row.events, []) })),
    events: findEvents(store)
      .all(article)
      .map((row) => ({
        ...row,
        why: parse(row.why, []),
        conflicts: parse(row.conflicts, []),
        participants: parse(row.participants, []),
      })),
  }
}
