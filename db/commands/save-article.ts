import type { Store } from '@/db/client'
import { articles, type RecordState, type Removal } from '@/db/schema'
import { column, insertRow, query, updateRow } from '@/db/statements'
import { hashText } from '@/lib/claims/hash'
import { bodyFromSource } from '@/lib/text/body'
import { resolveDate, type DateCoding } from './dates'
import { CommandError } from './errors'
import { findId, optionalId, optionalOutletId } from './references'
import { isSame, markEvidence, recordRevision, write, type Author } from './write'

/** An article's metadata as coded; outlets and articles by slug. */
export type ArticleMetadata = {
  slug: string
  title: string | null
  titleNote: string | null
  author: string | null
  outlet: string | null
  originOutlet: string | null
  copyOf: string | null
  revises: string | null
  url: string | null
  /** BCP 47. */
  language: string
  published: DateCoding
  sourceName: string | null
}

/** Its text: as received, the plain text got out of it where it was HTML, and the furniture in that. */
export type ArticleText = { source: string; extracted: string | null; removals: Removal[] }

/** The body that is shown and that claims count in. @throws RangeError for a removal outside the text. */
export function bodyOf({ source, extracted, removals }: ArticleText): string {
  return bodyFromSource(extracted ?? source, removals)
}

type Row = Omit<ArticleMetadata, 'published'> & { edtf: string | null; basis: DateCoding['basis']; note: string | null }

const findMetadata = query<Row & { contentHash: string }>(
  `select t.slug, t.title, t.title_note as titleNote, t.author, o.slug as outlet, p.slug as originOutlet, c.slug as copyOf,
         r.slug as revises, t.url, t.language, t.source_name as sourceName, t.content_hash as contentHash,
         t.published_edtf as edtf, t.published_basis as basis, t.published_note as note
       from articles t left join actors o on o.id = t.outlet_id left join actors p on p.id = t.origin_outlet_id
         left join articles c on c.id = t.copy_of_id left join articles r on r.id = t.revises_id
       where t.slug = ?`,
)
const findEvents = column<number>(
  'select distinct ce.event_id from claims c join claim_events ce on ce.claim_id = c.id where c.article_id = ?',
)
const findAnyClaim = column<number>('select 1 from claims where article_id = ? limit 1')

export function readArticleMetadata(store: Store, slug: string): (ArticleMetadata & { contentHash: string }) | null {
  const row = findMetadata(store).get(slug)
  if (!row) return null
  const { edtf, basis, note, ...rest } = row
  return { ...rest, published: { edtf, basis, note } }
}

function replaceText(store: Store, id: number, text: ArticleText & { body: string; contentHash: string }): void {
  if (findAnyClaim(store).get(id) !== undefined)
    throw new CommandError(
      'body',
      text.body.slice(0, 60),
      'differs from the text that claims stand on',
      'a new article that `revises` this one',
    )
  updateRow(store, articles, id, text)
}

/**
 * Adds an article (in `state`) or changes its metadata, matched by slug; saving the same again writes nothing. The text can
 * change only while no claim stands on it. @throws CommandError
 */
export function saveArticle(
  store: Store,
  metadata: ArticleMetadata,
  text: ArticleText,
  author: Author,
  state: RecordState,
): { id: number; changed: boolean } {
  const body = bodyOf(text)
  if (body === '') throw new CommandError('body', '', 'is empty', 'text')
  if (!body.isWellFormed()) throw new CommandError('body', null, 'holds half a character (a lone surrogate)', 'text')
  const contentHash = hashText(body)
  const { edtf, basis, note, ...bounds } = resolveDate(metadata.published, 'published')
  const after = { ...metadata, published: { edtf, basis, note }, contentHash }
  return write(store, () => {
    const known = findId(store, 'articles', metadata.slug)
    const before = known === null ? null : readArticleMetadata(store, metadata.slug)
    if (known !== null && isSame(before, after)) return { id: known, changed: false }
    const { published: _, outlet, originOutlet, copyOf, revises, ...plain } = metadata
    const row = {
      ...plain,
      outletId: optionalOutletId(store, outlet, 'outlet'),
      originOutletId: optionalOutletId(store, originOutlet, 'originOutlet'),
      copyOfId: optionalId(store, 'articles', copyOf, 'copyOf'),
      revisesId: optionalId(store, 'articles', revises, 'revises'),
      publishedEdtf: edtf,
      publishedEarliest: bounds.earliest,
      publishedLatest: bounds.latest,
      publishedPrecision: bounds.precision,
      publishedBasis: basis,
      publishedNote: note,
    }
    const id = known ?? insertRow(store, articles, { ...row, ...text, body, contentHash, state })
    if (before) {
      if (before.contentHash !== contentHash) replaceText(store, id, { ...text, body, contentHash })
      updateRow(store, articles, id, row)
      markEvidence(store, findEvents(store).all(id))
    }
    recordRevision(store, author, {
      entity: 'article',
      key: metadata.slug,
      before,
      after: before ? after : { ...after, state },
    })
    return { id, changed: true }
  })
}
