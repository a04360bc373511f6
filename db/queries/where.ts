/**
 * Filters as SQL: the one place where a key of a link becomes a condition on a record itself. How events, claims and articles
 * then have to meet is in select.ts. Aliases: `e` events, `c` claims, `a` articles.
 *
 * Several values of one key mean any of them; several keys must all hold.
 *
 * | key | events | claims | articles |
 * |---|---|---|---|
 * | mediator, role | one participant has both; `mediator` alone: in any mediating role | bears on such an event | has such a claim |
 * | party, type, status, evidence, disputed | of the event | bears on such an event | has such a claim |
 * | conflict | one of the event's | about it, itself or through an event | has such a claim |
 * | stance | some claim bears on it so | bears so on some event | has such a claim |
 * | speaker, voice, modality | some claim on it | of the claim | has such a claim |
 * | outlet | some claim on it was published there | published there | published there |
 * | q | some claim on it has the words | quote or paraphrase has them | title or body has them |
 * | from, to | its dates overlap the window | an event it bears on does; a claim on no event: its article's publication | see below |
 *
 * Keys of a claim must hold for one and the same claim, and keys of an event for the same event that this claim bears on.
 * An event without a date overlaps no window. An article's window is its publication date, unless a key speaks of events
 * (mediator, role, party, type, status, evidence, disputed, stance): then it is that of the events it tells of.
 * Without `drafts` only what is approved counts: events, claims, and the articles that claims stand in.
 */
import { and, sql, type SQL } from 'drizzle-orm'
import { EVIDENCE_LEVELS } from '@/lib/codebook/values'
import { windowBounds } from '@/lib/dates/window'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { matchExpression } from './match-text'

const NOTHING = sql`0`

/** The keys that a record of each noun answers by itself; the others are answered by what it is linked to. */
export const OWN_KEYS = {
  events: ['from', 'to', 'mediator', 'conflict', 'party', 'type', 'role', 'evidence', 'disputed', 'status', 'drafts'],
  claims: ['speaker', 'outlet', 'voice', 'modality', 'q', 'drafts'],
  articles: ['from', 'to', 'outlet', 'q', 'drafts'],
} as const satisfies Record<string, (keyof Filters)[]>
export type Noun = keyof typeof OWN_KEYS

/** The filters with only the given keys left on. */
export function only(filters: Filters, keys: readonly (keyof Filters)[]): Filters {
  return Object.assign({ ...NO_FILTERS }, Object.fromEntries(keys.map((key) => [key, filters[key]])))
}

function isIn(column: SQL, values: readonly string[]): SQL | undefined {
  if (values.length === 0) return undefined
  const list = values.map((value) => sql`${value}`)
  return sql`${column} in (${sql.join(list, sql`, `)})`
}

const actorIds = (slugs: readonly string[]) => sql`(select id from actors where ${isIn(sql`slug`, slugs)})`
const conflictIds = (slugs: readonly string[]) => sql`(select id from conflicts where ${isIn(sql`slug`, slugs)})`

function visible(column: SQL, filters: Filters): SQL {
  return filters.drafts ? sql`${column} in ('approved', 'draft')` : sql`${column} = 'approved'`
}

/** Keeps what may fall inside the window: an open end reaches any day, an unknown date none. */
function overlaps(prefix: SQL, filters: Filters): SQL | undefined {
  const { earliest: from, latest: to } = windowBounds(filters.from, filters.to)
  if (from === null && to === null) return undefined
  return and(
    sql`${prefix}_edtf is not null`,
    from === null ? undefined : sql`(${prefix}_latest is null or ${prefix}_latest >= ${from})`,
    to === null ? undefined : sql`(${prefix}_earliest is null or ${prefix}_earliest <= ${to})`,
  )
}

function matches(table: SQL, id: SQL, q: string | null): SQL | undefined {
  if (q === null) return undefined
  const expression = matchExpression(q)
  return expression === null ? NOTHING : sql`${id} in (select rowid from ${table} where ${table} match ${expression})`
}

function hasParticipant({ mediator, role }: Filters): SQL | undefined {
  if (mediator.length === 0 && role.length === 0) return undefined
  const held = and(
    role.length > 0 ? isIn(sql`role`, role) : sql`is_mediator = 1`,
    mediator.length > 0 ? sql`actor_id in ${actorIds(mediator)}` : undefined,
  )
  return sql`e.id in (select event_id from event_roles where ${held})`
}

function ofEvent(filters: Filters): SQL | undefined {
  const { party, conflict, type, status, evidence, disputed } = filters
  return and(
    visible(sql`e.state`, filters),
    hasParticipant(filters),
    party.length === 0
      ? undefined
      : sql`e.id in (select event_id from event_roles where role = 'party' and actor_id in ${actorIds(party)})`,
    conflict.length === 0
      ? undefined
      : sql`e.id in (select event_id from event_conflicts where conflict_id in ${conflictIds(conflict)})`,
    isIn(sql`e.type`, type),
    isIn(sql`e.status`, status),
    evidence === 'any' ? undefined : sql`e.evidence_rank >= ${EVIDENCE_LEVELS.indexOf(evidence) + 1}`,
    disputed === null ? undefined : sql`e.evidence_disputed = ${disputed ? 1 : 0}`,
    overlaps(sql`e.date`, filters),
  )
}

function ofClaim(filters: Filters): SQL | undefined {
  const { speaker, outlet, voice, modality, q } = filters
  const inArticle = and(
    visible(sql`state`, filters),
    outlet.length === 0 ? undefined : sql`outlet_id in ${actorIds(outlet)}`,
  )
  return and(
    visible(sql`c.state`, filters),
    sql`c.article_id in (select id from articles where ${inArticle})`,
    speaker.length === 0 ? undefined : sql`c.speaker_id in ${actorIds(speaker)}`,
    isIn(sql`c.voice`, voice),
    isIn(sql`c.modality`, modality),
    matches(sql`claims_fts`, sql`c.id`, q),
  )
}

function ofArticle(filters: Filters): SQL | undefined {
  return and(
    visible(sql`a.state`, filters),
    filters.outlet.length === 0 ? undefined : sql`a.outlet_id in ${actorIds(filters.outlet)}`,
    matches(sql`articles_fts`, sql`a.id`, filters.q),
    overlaps(sql`a.published`, filters),
  )
}

/** Ids of the records that meet, by themselves, the keys of `OWN_KEYS`. */
export function selectIds(noun: Noun, filters: Filters): SQL {
  if (noun === 'events') return sql`select e.id from events e where ${ofEvent(filters)}`
  if (noun === 'claims') return sql`select c.id from claims c where ${ofClaim(filters)}`
  return sql`select a.id from articles a where ${ofArticle(filters)}`
}
