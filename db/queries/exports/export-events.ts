import type { Store } from '@/db/client'
import type { EventItem } from '@/lib/api/shared-contracts'
import { EVENT_TYPE_TEXTS } from '@/lib/codebook/event-types'
import { labelOf } from '@/lib/codebook/labels'
import { MEDIATOR_ROLES, type EventType, type Role } from '@/lib/codebook/values'
import type { Cell } from '@/lib/csv'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'
import { answer } from '../envelope'
import { orderEvents } from '../events'
import { readEvents } from '../read-events'
import { readInBatches, makeExport, type Export } from './export'

const MEDIATING = new Set<Role>(MEDIATOR_ROLES)

const COLUMNS = [
  'slug',
  'title',
  'type',
  'type_label',
  'cameo',
  'plover',
  'mend',
  'status',
  'state',
  'conflicts',
  'process',
  'mediators',
  'mediator_roles',
  'leads',
  'parties',
  'represented_by',
  'date_edtf',
  'date_earliest',
  'date_latest',
  'date_precision',
  'date_basis',
  'date_note',
  'place',
  'outcome',
  'evidence_level',
  'evidence_outlets',
  'evidence_articles',
  'evidence_claims',
  'confirmed_by',
  'disputed_by',
  'disputed',
  'evidence_reason',
  'link',
] as const

/** The codes that a type has in another scheme; empty where it has none. */
function crosswalk(type: EventType, scheme: 'CAMEO' | 'PLOVER' | 'MEND'): string[] {
  return EVENT_TYPE_TEXTS[type].crosswalk.flatMap((entry) =>
    entry.scheme === scheme && entry.code ? [entry.code] : [],
  )
}

function toRow(event: EventItem, origin: string): Cell[] {
  const { date, evidence, participants } = event
  const mediators = participants.filter(({ roles }) => roles.some((role) => MEDIATING.has(role)))
  const row: Record<(typeof COLUMNS)[number], Cell> = {
    slug: event.slug,
    title: event.title,
    type: event.type,
    type_label: labelOf('type', event.type),
    cameo: crosswalk(event.type, 'CAMEO'),
    plover: crosswalk(event.type, 'PLOVER'),
    mend: crosswalk(event.type, 'MEND'),
    status: event.status,
    state: event.state,
    conflicts: event.conflicts.map(({ slug }) => slug),
    process: event.process?.slug ?? null,
    mediators: mediators.map(({ actor }) => actor.slug),
    mediator_roles: mediators.map(
      ({ actor, roles }) => `${actor.slug}: ${roles.filter((role) => MEDIATING.has(role)).join(' + ')}`,
    ),
    leads: participants.filter(({ lead }) => lead).map(({ actor }) => actor.slug),
    parties: participants.filter(({ roles }) => roles.includes('party')).map(({ actor }) => actor.slug),
    represented_by: participants.flatMap(({ representedBy }) => representedBy.map(({ slug }) => slug)),
    date_edtf: date.edtf,
    date_earliest: date.earliest,
    date_latest: date.latest,
    date_precision: date.precision,
    date_basis: date.basis,
    date_note: date.note,
    place: event.place,
    outcome: event.outcome,
    evidence_level: evidence.level,
    evidence_outlets: evidence.outlets,
    evidence_articles: evidence.articles,
    evidence_claims: evidence.claims,
    confirmed_by: evidence.confirmedBy,
    disputed_by: evidence.disputedBy,
    disputed: evidence.disputed,
    evidence_reason: evidence.reason,
    link: `${origin}/events/${event.slug}`,
  }
  return COLUMNS.map((column) => row[column])
}

/** The list of events, whole, with the codes of CAMEO, PLOVER and MEND. */
export function exportEvents(db: Store, filters: Filters): Export {
  const { ids, ...head } = answer(
    db,
    filters,
    { path: '/api/v1/export/events.csv', noun: 'event', counted: true },
    ({ index, filters }) => {
      const { selected, order } = orderEvents(db, index, filters)
      const places = Array.from(order).filter((place) => selected[place])
      return { ids: places.map((place) => index.events.ids[place]!), total: places.length }
    },
  )
  return makeExport({
    head,
    view: hrefFor('/events', filters),
    columns: COLUMNS,
    toRow,
    batches: () => readInBatches(db, ids, (some) => readEvents(db, some)),
  })
}
