import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { MODALITIES, STANCES, STATES, TENSES, VOICES } from '@/lib/codebook/values'
import { actors } from './actors'
import { articles } from './articles'
import { dateChecks, dateColumns, isOneOf } from './columns'
import { conflicts } from './conflicts'
import { events } from './events'

const said = dateColumns('said')

/**
 * One proposition, anchored to an exact quote: `body.slice(start, end) === quote` (UTF-16) on every write.
 * Speaker: `speaker_id` an actor; both null = the outlet itself; only `speaker_note` = somebody who is not an actor here.
 */
export const claims = sqliteTable(
  'claims',
  {
    id: integer('id').primaryKey(),
    publicId: text('public_id').notNull().unique(),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'restrict' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    state: text('state', { enum: STATES }).notNull().default('draft'),
    speakerId: integer('speaker_id').references(() => actors.id, { onDelete: 'restrict' }),
    voice: text('voice', { enum: VOICES }).notNull(),
    modality: text('modality', { enum: MODALITIES }).notNull(),
    tense: text('tense', { enum: TENSES }).notNull(),
    speakerNote: text('speaker_note'),
    /** When the statement was made, where the text says so. */
    saidEdtf: said.edtf,
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    saidPrecision: said.precision,
    saidBasis: said.basis,
    saidNote: said.note,
    /** The text directly before and after the quote. */
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    /** SHA-256 of `quote` in UTF-8, hex. */
    textHash: text('text_hash').notNull(),
    quote: text('quote').notNull(),
    paraphrase: text('paraphrase'),
    note: text('note'),
    draftedBy: text('drafted_by'),
    reviewedBy: text('reviewed_by'),
    /** 0 to 1, drafts only. */
    confidence: real('confidence'),
    /** The drafter's rules and cues. */
    why: text('why', { mode: 'json' }).$type<unknown>(),
  },
  (t) => [
    index('claims_article').on(t.articleId, t.start, t.state),
    index('claims_speaker').on(t.speakerId, t.state),
    index('claims_coded').on(t.state, t.voice, t.modality, t.articleId, t.speakerId),
    check(
      'claims_public_id',
      sql`length(${t.publicId}) between 1 and 80 and ${t.publicId} not glob '*[^A-Za-z0-9_-]*'`,
    ),
    check('claims_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    check('claims_state', isOneOf(t.state, STATES)),
    check('claims_voice', isOneOf(t.voice, VOICES)),
    check('claims_modality', isOneOf(t.modality, MODALITIES)),
    check('claims_tense', isOneOf(t.tense, TENSES)),
    check('claims_confidence', sql`${t.confidence} between 0 and 1`),
    ...dateChecks('claims_said', {
      edtf: t.saidEdtf,
      earliest: t.saidEarliest,
      latest: t.saidLatest,
      precision: t.saidPrecision,
      basis: t.saidBasis,
    }),
  ],
)

/** Further places where the same sentence stands in the same article. The first anchor is the claim's own. */
export const claimAnchors = sqliteTable(
  'claim_anchors',
  {
    claimId: integer('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.start] }),
    check('claim_anchors_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
)

/** Who passed the statement on, from the speaker outwards. `name` only where it is nobody known ("Western media"). */
export const claimRelays = sqliteTable(
  'claim_relays',
  {
    claimId: integer('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    actorId: integer('actor_id').references(() => actors.id, { onDelete: 'restrict' }),
    name: text('name'),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.rank] }),
    index('claim_relays_actor').on(t.actorId),
    check('claim_relays_who', sql`(${t.actorId} is null) <> (${t.name} is null)`),
  ],
)

/** What the claim is about; rank 0 first. A claim may be about none. */
export const claimConflicts = sqliteTable(
  'claim_conflicts',
  {
    claimId: integer('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    conflictId: integer('conflict_id')
      .notNull()
      .references(() => conflicts.id, { onDelete: 'restrict' }),
    rank: integer('rank').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.conflictId] }),
    uniqueIndex('claim_conflicts_rank').on(t.claimId, t.rank),
    index('claim_conflicts_conflict').on(t.conflictId, t.claimId),
  ],
)

export const claimEvents = sqliteTable(
  'claim_events',
  {
    claimId: integer('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    eventId: integer('event_id')
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    stance: text('stance', { enum: STANCES }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.eventId] }),
    index('claim_events_event').on(t.eventId, t.stance, t.claimId),
    check('claim_events_stance', isOneOf(t.stance, STANCES)),
  ],
)
