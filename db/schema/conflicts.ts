import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { actors } from './actors'
import { isOneOf, isSlug, RECORD_STATES } from './columns'

export const conflicts = sqliteTable(
  'conflicts',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description'),
    wikidata: text('wikidata'),
    /** EDTF. */
    start: text('start'),
    /** As an actor's. */
    state: text('state', { enum: RECORD_STATES }).notNull().default('approved'),
  },
  (t) => [check('conflicts_slug', isSlug(t.slug)), check('conflicts_state', isOneOf(t.state, RECORD_STATES))],
)

export const conflictAliases = sqliteTable(
  'conflict_aliases',
  {
    conflictId: integer('conflict_id')
      .notNull()
      .references(() => conflicts.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conflictId, t.alias] })],
)

/** `side`: parties with the same letter stand on the same side. */
export const conflictParties = sqliteTable(
  'conflict_parties',
  {
    conflictId: integer('conflict_id')
      .notNull()
      .references(() => conflicts.id, { onDelete: 'cascade' }),
    actorId: integer('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'restrict' }),
    side: text('side').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.conflictId, t.actorId] }),
    index('conflict_parties_actor').on(t.actorId, t.conflictId),
  ],
)
