import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articles } from './articles'

/** Which articles have been sketched, for finding near copies; `content_hash` is that of the body it was made from. */
export const articleSketches = sqliteTable('article_sketches', {
  articleId: integer('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  contentHash: text('content_hash').notNull(),
})

/**
 * Two articles that share a band share much of their text, probably: who finds them so compares the texts. On disk, so that
 * memory stays flat. A hint, so no foreign key: a row that outlives its article, or its text, misleads nobody.
 */
export const articleBands = sqliteTable(
  'article_bands',
  { band: integer('band').notNull(), articleId: integer('article_id').notNull() },
  (t) => [primaryKey({ columns: [t.band, t.articleId] })],
)
