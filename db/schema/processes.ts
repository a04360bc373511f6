import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isSlug } from './columns'
import { conflicts } from './conflicts'

/** A named thread of events, so that "what came of it" has an answer. */
export const processes = sqliteTable(
  'processes',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description'),
    conflictId: integer('conflict_id')
      .notNull()
      .references(() => conflicts.id, { onDelete: 'restrict' }),
  },
  (t) => [index('processes_conflict').on(t.conflictId), check('processes_slug', isSlug(t.slug))],
)
