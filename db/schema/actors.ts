import { index, integer, primaryKey, sqliteTable, text, check, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { ACTOR_KINDS } from '@/lib/codebook/values'
import { isOneOf, isSlug, RECORD_STATES } from './columns'

/** Whoever acts or speaks. A person's `affiliation` is the office, organisation or state they speak for; the chain ends there. */
export const actors = sqliteTable(
  'actors',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ACTOR_KINDS }).notNull(),
    /** ISO 3166-1 alpha-2, states only. */
    iso3166: text('iso3166'),
    wikidata: text('wikidata'),
    affiliationId: integer('affiliation_id').references((): AnySQLiteColumn => actors.id, { onDelete: 'restrict' }),
    office: text('office'),
    /** A draft is a drafter's proposal; approving a record that needs it approves it. */
    state: text('state', { enum: RECORD_STATES }).notNull().default('approved'),
  },
  (t) => [
    index('actors_affiliation').on(t.affiliationId),
    check('actors_slug', isSlug(t.slug)),
    check('actors_kind', isOneOf(t.kind, ACTOR_KINDS)),
    check('actors_state', isOneOf(t.state, RECORD_STATES)),
  ],
)

export const actorAliases = sqliteTable(
  'actor_aliases',
  {
    actorId: integer('actor_id')
      .notNull()
      .references(() => actors.id, { onDelete: 'cascade' }),
    alias: text('alias').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.alias] }), index('actor_aliases_alias').on(t.alias)],
)
