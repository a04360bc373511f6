import type { Store } from '@/db/client'
import type { RecordState } from '@/db/schema'
import { prepared } from '@/db/statements'
import { CommandError } from './errors'
import { markEvidence, recordRevision, write, type Author } from './write'

export type Stateful = 'article' | 'event' | 'claim'

const TABLES = {
  article: { table: 'articles', key: 'slug' },
  event: { table: 'events', key: 'slug' },
  claim: { table: 'claims', key: 'public_id' },
} as const

const EVENTS_OF = {
  article:
    'select distinct ce.event_id from claims c join claim_events ce on ce.claim_id = c.id where c.article_id = ?',
  event: 'select ?',
  claim: 'select event_id from claim_events where claim_id = ?',
} as const

/**
 * Approves, rejects or returns to draft one record. Approving a claim approves the article it stands in, since nothing is
 * counted out of an article that is not; its events are separate decisions. @throws CommandError
 */
export function setState(
  store: Store,
  record: { entity: Stateful; key: string },
  state: RecordState,
  author: Author,
): { changed: boolean } {
  const { table, key } = TABLES[record.entity]
  return write(store, () => {
    const row = store.$client
      .prepare<[string], { id: number; state: string; articleId: number | null }>(
        `select id, state, ${record.entity === 'claim' ? 'article_id' : 'null'} as articleId from ${table} where ${key} = ?`,
      )
      .get(record.key)
    if (!row) throw new CommandError('key', record.key, `is not a known ${record.entity}`)
    if (row.articleId !== null && state === 'approved') {
      const slug = String(prepared(store, 'select slug from articles where id = ?').pluck().get(row.articleId))
      setState(store, { entity: 'article', key: slug }, 'approved', author)
    }
    if (row.state === state) return { changed: false }
    if (record.entity === 'article') prepared(store, 'update articles set state = ? where id = ?').run(state, row.id)
    else prepared(store, `update ${table} set state = ?, reviewed_by = ? where id = ?`).run(state, author.who, row.id)
    markEvidence(store, prepared(store, EVENTS_OF[record.entity]).pluck().all(row.id).map(Number))
    recordRevision(store, author, { ...record, before: { state: row.state }, after: { state } })
    return { changed: true }
  })
}
