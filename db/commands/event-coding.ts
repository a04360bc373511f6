import type { Store } from '@/db/client'
import { column, query } from '@/db/statements'
import { ROLES, type EventStatus, type EventType, type Outcome, type Role } from '@/lib/codebook/values'
import type { DateCoding } from './dates'

export type ParticipantCoding = {
  actor: string
  roles: Role[]
  lead: boolean
  /** Slugs of the persons and offices that acted for it. */
  representedBy: string[]
}

/** An event as coded; everything by slug. The first conflict is primary. */
export type EventCoding = {
  slug: string
  title: string
  type: EventType
  status: EventStatus
  conflicts: string[]
  process: string | null
  participants: ParticipantCoding[]
  date: DateCoding
  place: string | null
  outcome: Outcome | null
  /** Dates in EDTF. */
  agreement: { name: string; declared: string | null; effective: string | null; ended: string | null } | null
  note: string | null
}

type Row = Pick<EventCoding, 'slug' | 'title' | 'type' | 'status' | 'place' | 'outcome' | 'note' | 'process'> & {
  edtf: DateCoding['edtf']
  basis: DateCoding['basis']
  dateNote: string | null
  agreement: string | null
  declared: string | null
  effective: string | null
  ended: string | null
}

const findParticipants = query<{ actorId: number; actor: string; lead: number }>(
  `select p.actor_id as actorId, a.slug as actor, p.is_lead as lead
       from event_participants p join actors a on a.id = p.actor_id where p.event_id = ? order by p.rank`,
)
const findRoles = column<Role>('select role from event_roles where event_id = ? and actor_id = ?')
const findRepresentatives = column<string>(
  `select a.slug from event_representatives r join actors a on a.id = r.representative_id
     where r.event_id = ? and r.actor_id = ? order by a.slug`,
)
const findEvent = query<Row>(
  `select e.slug, e.title, e.type, e.status, e.place, e.outcome, e.note, p.slug as process, e.date_edtf as edtf,
         e.date_basis as basis, e.date_note as dateNote, e.agreement_name as agreement, e.agreement_declared as declared,
         e.agreement_effective as effective, e.agreement_ended as ended
       from events e left join processes p on p.id = e.process_id where e.id = ?`,
)
const findConflicts = column<string>(
  'select c.slug from event_conflicts e join conflicts c on c.id = e.conflict_id where e.event_id = ? order by e.rank',
)

function readParticipants(store: Store, id: number): ParticipantCoding[] {
  const rows = findParticipants(store).all(id)
  const roles = findRoles(store)
  const representatives = findRepresentatives(store)
  return rows.map(({ actorId, actor, lead }) => {
    const held = new Set(roles.all(id, actorId))
    return {
      actor,
      roles: ROLES.filter((role) => held.has(role)),
      lead: lead === 1,
      representedBy: representatives.all(id, actorId),
    }
  })
}

/** The event as it would be coded today. @throws when there is none with this id. */
export function readEvent(store: Store, id: number): EventCoding {
  const row = findEvent(store).get(id)
  if (!row) throw new Error(`no event ${id}`)
  const { edtf, basis, dateNote, agreement, declared, effective, ended, ...plain } = row
  const conflicts = findConflicts(store).all(id)
  return {
    ...plain,
    conflicts,
    participants: readParticipants(store, id),
    date: { edtf, basis, note: dateNote },
    agreement: agreement === null ? null : { name: agreement, declared, effective, ended },
  }
}
