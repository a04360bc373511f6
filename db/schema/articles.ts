import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { FurnitureKind } from '@/lib/codebook/values'
import { dateChecks, dateColumns, isOneOf, isSlug, RECORD_STATES } from './columns'
import { outlets } from './outlets'

/** A span that is the page's and not the article's: UTF-16 offsets into the text (`extracted`, else `source`) with LF and NFC. */
export type Removal = { start: number; end: number; kind: FurnitureKind }

const published = dateColumns('published')

/**
 * One published text. `source` is the text as received, `body` the text as shown; claims' offsets are UTF-16 code units into
 * `body`. Once a claim stands on it a trigger refuses any change to the text: a changed text is a new row that `revises` this one.
 * The long columns come last so that reading the short ones does not walk their overflow pages.
 */
export const articles = sqliteTable(
  'articles',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    state: text('state', { enum: RECORD_STATES }).notNull().default('draft'),
    outletId: integer('outlet_id').references(() => outlets.id, { onDelete: 'restrict' }),
    /** Whose text it is when republished: "independent" counts this one. */
    originOutletId: integer('origin_outlet_id').references(() => outlets.id, { onDelete: 'restrict' }),
    /** The article of which this is a wire or near copy. */
    copyOfId: integer('copy_of_id').references((): AnySQLiteColumn => articles.id, { onDelete: 'restrict' }),
    revisesId: integer('revises_id')
      .unique()
      .references((): AnySQLiteColumn => articles.id, { onDelete: 'restrict' }),
    publishedEdtf: published.edtf,
    publishedEarliest: published.earliest,
    publishedLatest: published.latest,
    publishedPrecision: published.precision,
    publishedBasis: published.basis,
    publishedNote: published.note,
    /** BCP 47. */
    language: text('language').notNull(),
    title: text('title'),
    titleNote: text('title_note'),
    author: text('author'),
    url: text('url'),
    /** Name of the file or feed entry it came from. */
    sourceName: text('source_name'),
    /** SHA-256 of `body` in UTF-8, hex. */
    contentHash: text('content_hash').notNull(),
    removals: text('removals', { mode: 'json' }).$type<Removal[]>().notNull(),
    body: text('body').notNull(),
    source: text('source').notNull(),
    /** The plain text got out of an HTML source, before furniture is cut; null when the source is plain text. */
    extracted: text('extracted'),
  },
  (t) => [
    index('articles_list').on(t.state, t.publishedLatest, t.publishedEarliest, t.outletId),
    index('articles_outlet').on(t.outletId, t.state),
    index('articles_copy_of').on(t.copyOfId),
    index('articles_content_hash').on(t.contentHash),
    index('articles_url').on(t.url),
    check('articles_slug', isSlug(t.slug)),
    check('articles_state', isOneOf(t.state, RECORD_STATES)),
    check('articles_removals', sql`json_valid(${t.removals})`),
    ...dateChecks('articles_published', {
      edtf: t.publishedEdtf,
      earliest: t.publishedEarliest,
      latest: t.publishedLatest,
      precision: t.publishedPrecision,
      basis: t.publishedBasis,
    }),
  ],
)
