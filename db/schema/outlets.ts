import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { OWNERSHIPS } from '@/lib/codebook/values'
import { actors } from './actors'
import { isOneOf } from './columns'

/** What makes an actor of kind `outlet` a publisher: `id` is the actor's id, slug and name are the actor's. */
export const outlets = sqliteTable(
  'outlets',
  {
    id: integer('id')
      .primaryKey()
      .references(() => actors.id, { onDelete: 'restrict' }),
    /** ISO 3166-1 alpha-2. */
    country: text('country'),
    ownership: text('ownership', { enum: OWNERSHIPS }).notNull().default('unknown'),
    /** In words: whose texts it republishes. */
    republishes: text('republishes'),
    note: text('note'),
  },
  (t) => [
    check('outlets_ownership', isOneOf(t.ownership, OWNERSHIPS)),
    check('outlets_country', sql`${t.country} glob '[A-Z][A-Z]'`),
  ],
)
