import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './columns'

export const ENTITIES = ['actor', 'outlet', 'conflict', 'process', 'article', 'event', 'claim'] as const
export type Entity = (typeof ENTITIES)[number]

/**
 * Every change of a coded record, in the transaction that made it. `id` is the counter in the data version, so that
 * "what changed since version n" is `id > n`.
 */
export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    entity: text('entity', { enum: ENTITIES }).notNull(),
    /** Slug, or a claim's public id. */
    key: text('key').notNull(),
    who: text('who').notNull(),
    /** ISO 8601, UTC. */
    at: text('at').notNull(),
    /** JSON, as the one below it; null = it is new. */
    before: text('before'),
    after: text('after'),
  },
  (t) => [index('revisions_record').on(t.entity, t.key), check('revisions_entity', isOneOf(t.entity, ENTITIES))],
)

/** Facts about the store itself. `data_version`: see db/commands/write.ts. */
export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
