import type { Store } from '@/db/client'
import { saveArticle } from '@/db/commands/save-article'
import type { Author } from '@/db/commands/write'
import { column, query } from '@/db/statements'
import { hashText } from '@/lib/claims/hash'
import type { DraftContext, DraftResult } from '@/lib/drafting/types'
import { articleSlug } from '@/lib/ingest/slugs'
import type { Prepared } from '@/lib/ingest/prepare'
import { findOriginal, saveSketch, sketchBody } from './find-copies'
import type { Proposer } from './propose-actors'
import { storeDrafts, type StoredDrafts } from './store-drafts'
import { toDraftDate } from './to-draft-date'

const findByHash = column<string>('select slug from articles where content_hash = ? order by id limit 1')
const findBySlug = column<number>('select id from articles where slug = ?')
/** The newest text of a page, by its address. */
const findByUrl = query<{ slug: string }>(
  'select slug from articles a where url = ? and not exists (select 1 from articles b where b.revises_id = a.id) order by id desc limit 1',
)

/** Whether an address is one article's: many pages name their site's front page as their own. */
function isOwnAddress(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname !== '/' || search !== ''
}

export type StoredArticle = {
  slug: string
  language: string
  copyOf: string | null
  revises: string | null
  /** Why nothing was drafted, where nothing was. */
  skipped: string | null
  drafts: StoredDrafts
}

const NO_DRAFTS: StoredDrafts = { claims: 0, events: 0, linked: 0, dropped: 0 }

/** The article that has this very text, if any. */
export function findDuplicate(store: Store, contentHash: string): string | null {
  return findByHash(store).get(contentHash) ?? null
}

function freeSlug(store: Store, wanted: string): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (findBySlug(store).get(slug) === undefined) return slug
  }
}

/**
 * Stores one article with what was drafted of it (null: nothing was asked for), all in state draft. Call inside `write`.
 * @returns null when the very text is there already
 * @throws CommandError
 */
export function storeArticle(
  store: Store,
  prepared: Prepared,
  result: DraftResult | null,
  context: DraftContext,
  proposer: Proposer,
  author: Author,
): StoredArticle | null {
  const hash = hashText(prepared.body)
  if (findDuplicate(store, hash) !== null) return null
  const outlet = prepared.outlet === null ? null : proposer.proposeOutlet(prepared.outlet)
  const origin = prepared.originOutlet === null ? null : proposer.proposeOutlet(prepared.originOutlet)
  const { url } = prepared
  const revises = url === null || !isOwnAddress(url) ? null : (findByUrl(store).get(url)?.slug ?? null)
  const sketched = sketchBody(prepared.body)
  // An outlet's new text on the same page is a revision of the old one, not a copy that would count as another's word.
  const copyOf = revises === null ? findOriginal(store, sketched) : null
  const slug = freeSlug(store, articleSlug({ outlet, published: prepared.published.edtf, title: prepared.title, hash }))
  // What the text is in beats what the page says of itself; a text too short to tell keeps what was said.
  const told = result === null || result.language === 'und' ? null : result.language
  const declared = prepared.language
  const language = told !== null && declared?.split('-')[0] !== told ? told : (declared ?? 'und')
  const { id } = saveArticle(
    store,
    {
      slug,
      title: prepared.title,
      titleNote: prepared.titleNote,
      author: prepared.author,
      outlet,
      originOutlet: origin === outlet ? null : origin,
      copyOf,
      revises,
      url,
      language,
      published: prepared.published,
      sourceName: prepared.name,
    },
    prepared.text,
    author,
    'draft',
  )
  saveSketch(store, id, hash, sketched)
  const drafts =
    result === null || result.skipped !== null
      ? NO_DRAFTS
      : storeDrafts(
          store,
          result,
          { slug, body: prepared.body, hash, published: toDraftDate(prepared.published) },
          context,
          proposer,
          author,
        )
  return { slug, language, copyOf, revises, skipped: result?.skipped ?? null, drafts }
}
