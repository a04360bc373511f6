import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { EVENT_STATUSES, EVENT_TYPES, EVIDENCE_LEVELS, MEDIATOR_ROLES, OUTCOMES, ROLES } from '@/lib/codebook/values'
import { actors } from './actors'
import { dateChecks, dateColumns, isOneOf, isSlug, RECORD_STATES } from './columns'
import { conflicts } from './conflicts'
import { processes } from './processes'

const date = dateColumns('date')

/**
 * One mediation act or its refusal. The `evidence_*` columns are computed from the approved claims in the transaction that
 * changes them, never typed; `evidence_rank` is 0 with no supporting approved claim, else 1 + the place in EVIDENCE_LEVELS.
 */
export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    state: text('state', { enum: RECORD_STATES }).notNull().default('draft'),
    type: text('type', { enum: EVENT_TYPES }).notNull(),
    status: text('status', { enum: EVENT_STATUSES }).notNull(),
    outcome: text('outcome', { enum: OUTCOMES }),
    processId: integer('process_id').references(() => processes.id, { onDelete: 'restrict' }),
    dateEdtf: date.edtf,
    dateEarliest: date.earliest,
    dateLatest: date.latest,
    datePrecision: date.precision,
    dateBasis: date.basis,
    dateNote: date.note,
    evidenceRank: integer('evidence_rank').notNull().default(0),
    evidenceLevel: text('evidence_level', { enum: EVIDENCE_LEVELS }),
    evidenceDisputed: integer('evidence_disputed', { mode: 'boolean' }).notNull().default(false),
    evidenceOutlets: integer('evidence_outlets').notNull().default(0),
    evidenceArticles: integer('evidence_articles').notNull().default(0),
    evidenceClaims: integer('evidence_claims').notNull().default(0),
    /** Actor slugs. */
    evidenceConfirmedBy: text('evidence_confirmed_by', { mode: 'json' }).$type<string[]>().notNull().default([]),
    evidenceDisputedBy: text('evidence_disputed_by', { mode: 'json' }).$type<string[]>().notNull().default([]),
    evidenceReason: text('evidence_reason').notNull().default(''),
    title: text('title').notNull(),
    place: text('place'),
    agreementName: text('agreement_name'),
    /** EDTF, as the three below it: agreements keep declared, effective and ended apart. */
    agreementDeclared: text('agreement_declared'),
    agreementEffective: text('agreement_effective'),
    agreementEnded: text('agreement_ended'),
    note: text('note'),
    /** Who or what coded it: a person's name, or the drafter with its version. */
    draftedBy: text('drafted_by'),
    reviewedBy: text('reviewed_by'),
    /** 0 to 1, drafts only. */
    confidence: real('confidence'),
    /** The drafter's rules and cues, and a proposed link to a known event. */
    why: text('why', { mode: 'json' }).$type<unknown>(),
  },
  (t) => [
    index('events_time').on(
      t.state,
      t.status,
      t.dateEarliest,
      t.dateLatest,
      t.type,
      t.evidenceRank,
      t.evidenceDisputed,
    ),
    index('events_list').on(t.state, t.dateLatest, t.slug),
    index('events_process').on(t.processId),
    check('events_slug', isSlug(t.slug)),
    check('events_state', isOneOf(t.state, RECORD_STATES)),
    check('events_type', isOneOf(t.type, EVENT_TYPES)),
    check('events_status', isOneOf(t.status, EVENT_STATUSES)),
    check('events_outcome', isOneOf(t.outcome, OUTCOMES)),
    check('events_evidence_level', isOneOf(t.evidenceLevel, EVIDENCE_LEVELS)),
    check('events_evidence_rank', sql`${t.evidenceRank} between 0 and ${sql.raw(String(EVIDENCE_LEVELS.length))}`),
    check('events_evidence_pair', sql`(${t.evidenceRank} = 0) = (${t.evidenceLevel} is null)`),
    check('events_confidence', sql`${t.confidence} between 0 and 1`),
    ...dateChecks('events_date', {
      edtf: t.dateEdtf,
      earliest: t.dateEarliest,
      latest: t.dateLatest,
      precision: t.datePrecision,
      basis: t.dateBasis,
    }),
  ],
)

/** `rank` 0 is the primary conflict. */
export const eventConflicts = sqliteTable(
  'event_conflicts',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    conflictId: integer('conflict_id')
      .notNull()
      .references(() => conflicts.id, { onDelete: 'restrict' }),
    rank: integer('rank').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.conflictId] }),
    uniqueIndex('event_conflicts_rank').on(t.eventId, t.rank),
    index('event_conflicts_conflict').on(t.conflictId, t.eventId, t.rank),
    check('event_conflicts_rank_range', sql`${t.rank} >= 0`),
  ],
)

/** `rank` keeps the coder's order. */
export const eventParticipants = sqliteTable(
  'event_participants',
  {
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    actorId: integer('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'restrict' }),
    rank: integer('rank').notNull(),
    isLead: integer('is_lead', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.actorId] }), index('event_participants_actor').on(t.actorId, t.eventId)],
)

const mediatorRoles = MEDIATOR_ROLES.map((role) => `'${role}'`).join(', ')

/** One row per event, actor and role: what the matrix and the `mediator`/`role`/`party` filters read. */
export const eventRoles = sqliteTable(
  'event_roles',
  {
    eventId: integer('event_id').notNull(),
    actorId: integer('actor_id').notNull(),
    role: text('role', { enum: ROLES }).notNull(),
    isMediator: integer('is_mediator', { mode: 'boolean' })
      .notNull()
      .generatedAlwaysAs(sql.raw(`role in (${mediatorRoles})`), { mode: 'stored' }),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.actorId, t.role] }),
    foreignKey({
      columns: [t.eventId, t.actorId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.actorId],
    }).onDelete('cascade'),
    index('event_roles_mediator').on(t.isMediator, t.actorId, t.eventId, t.role),
    index('event_roles_event').on(t.eventId, t.isMediator, t.actorId, t.role),
    check('event_roles_role', isOneOf(t.role, ROLES)),
  ],
)

/** The persons and offices that acted for a participant. */
export const eventRepresentatives = sqliteTable(
  'event_representatives',
  {
    eventId: integer('event_id').notNull(),
    actorId: integer('actor_id').notNull(),
    representativeId: integer('representative_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'restrict' }),
  },
  (t) => [
    primaryKey({ columns: [t.eventId, t.actorId, t.representativeId] }),
    foreignKey({
      columns: [t.eventId, t.actorId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.actorId],
    }).onDelete('cascade'),
    index('event_representatives_person').on(t.representativeId, t.eventId),
  ],
)
