import type { Store } from '@/db/client'
import { NO_EVIDENCE } from '@/db/evidence'
import { eventConflicts, eventParticipants, eventRepresentatives, eventRoles, events } from '@/db/schema'
import { insertRow, insertRows, query, updateRow } from '@/db/statements'
import { ROLES } from '@/lib/codebook/values'
import { checkEdtf, resolveDate } from './dates'
import { CommandError } from './errors'
import { readEvent, type EventCoding } from './event-coding'
import { findId, optionalId, requireDistinct, requireId } from './references'
import type { Provenance } from './provenance'
import { isSame, markEvidence, recordRevision, write, type Author } from './write'

const removeConflicts = query('delete from event_conflicts where event_id = ?')
const removeParticipants = query('delete from event_participants where event_id = ?')

function normalize(coding: EventCoding): EventCoding {
  const { edtf, basis, note } = resolveDate(coding.date, 'date')
  if (coding.conflicts.length === 0)
    throw new CommandError('conflicts', [], 'is empty', 'one or more, the primary first')
  requireDistinct(coding.conflicts, 'conflicts')
  requireDistinct(
    coding.participants.map((participant) => participant.actor),
    'participants',
  )
  const participants = coding.participants.map((participant, index) => {
    if (participant.roles.length === 0) throw new CommandError(`participants[${index}].roles`, [], 'is empty', ROLES)
    requireDistinct(participant.roles, `participants[${index}].roles`)
    requireDistinct(participant.representedBy, `participants[${index}].representedBy`)
    const roles = ROLES.filter((role) => participant.roles.includes(role))
    return { ...participant, roles, representedBy: [...participant.representedBy].sort() }
  })
  const { agreement } = coding
  for (const key of ['declared', 'effective', 'ended'] as const) checkEdtf(agreement?.[key] ?? null, `agreement.${key}`)
  return { ...coding, date: { edtf, basis, note }, participants }
}

function insertParts(store: Store, eventId: number, coding: EventCoding): void {
  const conflicts = coding.conflicts.map((slug, rank) => {
    const conflictId = requireId(store, 'conflicts', slug, `conflicts[${rank}]`)
    return { eventId, conflictId, rank }
  })
  const participants = coding.participants.map(({ actor, lead, roles, representedBy }, rank) => {
    const field = `participants[${rank}]`
    const actorId = requireId(store, 'actors', actor, `${field}.actor`)
    const representatives = representedBy.map((slug, index) => {
      const representativeId = requireId(store, 'actors', slug, `${field}.representedBy[${index}]`)
      return { eventId, actorId, representativeId }
    })
    return { eventId, actorId, rank, isLead: lead, roles, representatives }
  })
  insertRows(store, eventConflicts, conflicts)
  insertRows(
    store,
    eventParticipants,
    participants.map(({ actorId, rank, isLead }) => ({ eventId, actorId, rank, isLead })),
  )
  insertRows(
    store,
    eventRoles,
    participants.flatMap(({ actorId, roles }) => roles.map((role) => ({ eventId, actorId, role }))),
  )
  insertRows(
    store,
    eventRepresentatives,
    participants.flatMap(({ representatives }) => representatives),
  )
}

/**
 * Adds an event (with the provenance given) or changes it, matched by slug; saving the same again writes nothing.
 * State and provenance of an existing event stay. @throws CommandError
 */
export function saveEvent(
  store: Store,
  coding: EventCoding,
  author: Author,
  provenance: Provenance,
): { id: number; changed: boolean } {
  const after = normalize(coding)
  const bounds = resolveDate(after.date, 'date')
  return write(store, () => {
    const known = findId(store, 'events', coding.slug)
    const before = known === null ? null : readEvent(store, known)
    if (known !== null && isSame(before, after)) return { id: known, changed: false }
    const row = {
      slug: after.slug,
      title: after.title,
      type: after.type,
      status: after.status,
      outcome: after.outcome,
      processId: optionalId(store, 'processes', after.process, 'process'),
      dateEdtf: bounds.edtf,
      dateEarliest: bounds.earliest,
      dateLatest: bounds.latest,
      datePrecision: bounds.precision,
      dateBasis: bounds.basis,
      dateNote: bounds.note,
      place: after.place,
      agreementName: after.agreement?.name ?? null,
      agreementDeclared: after.agreement?.declared ?? null,
      agreementEffective: after.agreement?.effective ?? null,
      agreementEnded: after.agreement?.ended ?? null,
      note: after.note,
    }
    // Nothing is claimed about a new one yet.
    const id = known ?? insertRow(store, events, { ...row, ...NO_EVIDENCE, ...provenance })
    if (known !== null) {
      markEvidence(store, [id])
      updateRow(store, events, id, row)
      removeConflicts(store).run(id)
      removeParticipants(store).run(id) // roles and representatives go with them
    }
    insertParts(store, id, after)
    recordRevision(store, author, {
      entity: 'event',
      key: after.slug,
      before,
      after: before ? after : { ...after, state: provenance.state },
    })
    return { id, changed: true }
  })
}
