import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { EventItem } from '@/lib/api/shared-contracts'
import { ROLES, type ActorKind, type Role } from '@/lib/codebook/values'

type EventRow = Pick<EventItem, 'slug' | 'title' | 'type' | 'status' | 'state' | 'place' | 'outcome'> &
  EventItem['date'] & {
    id: number
    processSlug: string | null
    processName: string | null
    level: EventItem['evidence']['level']
    outlets: number
    articles: number
    claims: number
    confirmedBy: string
    disputedBy: string
    disputed: number
    reason: string
  }
type Member = { eventId: number; slug: string; name: string }
type Participant = Member & { actorId: number; kind: ActorKind; lead: number }
type Held = { eventId: number; actorId: number; role: Role }
type Representative = Member & { actorId: number }

const WANTED = '(select value from json_each(?))'

const findEvents =
  query<EventRow>(`select e.id, e.slug, e.title, e.type, e.status, e.state, e.place, e.outcome, p.slug as processSlug,
  p.name as processName, e.date_edtf as edtf, e.date_earliest as earliest, e.date_latest as latest,
  e.date_precision as precision, e.date_basis as basis, e.date_note as note, e.evidence_level as level,
  e.evidence_outlets as outlets, e.evidence_articles as articles, e.evidence_claims as claims,
  e.evidence_confirmed_by as confirmedBy, e.evidence_disputed_by as disputedBy, e.evidence_disputed as disputed,
  e.evidence_reason as reason
  from events e left join processes p on p.id = e.process_id where e.id in ${WANTED}`)
const findConflicts = query<Member>(`select ec.event_id as eventId, c.slug, c.name from event_conflicts ec
  join conflicts c on c.id = ec.conflict_id where ec.event_id in ${WANTED} order by ec.event_id, ec.rank`)
const findParticipants =
  query<Participant>(`select p.event_id as eventId, p.actor_id as actorId, a.slug, a.name, a.kind, p.is_lead as lead
  from event_participants p join actors a on a.id = p.actor_id where p.event_id in ${WANTED} order by p.event_id, p.rank`)
const findHeld = query<Held>(
  `select event_id as eventId, actor_id as actorId, role from event_roles where event_id in ${WANTED}`,
)
const findRepresentatives = query<Representative>(`select r.event_id as eventId, r.actor_id as actorId, a.slug, a.name
  from event_representatives r join actors a on a.id = r.representative_id where r.event_id in ${WANTED} order by a.name`)

const byEvent = <T extends { eventId: number }>(rows: T[]) => Map.groupBy(rows, (row) => row.eventId)

/** A column that holds slugs as JSON. */
export function readSlugs(json: string): string[] {
  const slugs: string[] = JSON.parse(json)
  return slugs
}

const ofActor = <T extends { actorId: number }>(rows: T[] | undefined, actorId: number) =>
  (rows ?? []).filter((row) => row.actorId === actorId)

function toEvent(row: EventRow): Omit<EventItem, 'conflicts' | 'participants'> {
  const { slug, title, type, status, state, place, outcome } = row
  const { edtf, earliest, latest, precision, basis, note } = row
  const { level, outlets, articles, claims, reason } = row
  return {
    slug,
    title,
    type,
    status,
    state,
    process: row.processSlug === null ? null : { slug: row.processSlug, name: row.processName ?? row.processSlug },
    date: { edtf, earliest, latest, precision, basis, note },
    place,
    outcome,
    evidence: {
      level,
      outlets,
      articles,
      claims,
      confirmedBy: readSlugs(row.confirmedBy),
      disputedBy: readSlugs(row.disputedBy),
      disputed: row.disputed === 1,
      reason,
    },
  }
}

/** The events with these ids, in their order; ids that do not exist are left out. */
export function readEvents(db: Store, ids: readonly number[]): EventItem[] {
  const wanted = JSON.stringify(ids)
  const events = new Map(
    findEvents(db)
      .all(wanted)
      .map((row) => [row.id, row]),
  )
  const conflicts = byEvent(findConflicts(db).all(wanted))
  const participants = byEvent(findParticipants(db).all(wanted))
  const held = byEvent(findHeld(db).all(wanted))
  const representatives = byEvent(findRepresentatives(db).all(wanted))
  return ids.flatMap((id) => {
    const row = events.get(id)
    if (!row) return []
    return {
      ...toEvent(row),
      conflicts: (conflicts.get(id) ?? []).map(({ slug, name }) => ({ slug, name })),
      participants: (participants.get(id) ?? []).map(({ actorId, slug, name, kind, lead }) => ({
        actor: { slug, name, kind },
        roles: ofActor(held.get(id), actorId)
          .map(({ role }) => role)
          .sort((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b)),
        lead: lead === 1,
        representedBy: ofActor(representatives.get(id), actorId).map(({ slug, name }) => ({ slug, name })),
      })),
    }
  })
}
