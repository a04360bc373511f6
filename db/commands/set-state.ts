import type { Store } from '@/db/client'
import type { RecordState } from '@/db/schema'
import { column, query } from '@/db/statements'
import { approveNeeded } from './approve-needed'
import { CommandError } from './errors'
import { markEvidence, recordRevision, write, type Author } from './write'

export type Stateful = 'article' | 'event' | 'claim'

type Row = { id: number; state: string; article: string | null }

const find = {
  article: query<Row>('select id, state, null as article from articles where slug = ?'),
  event: query<Row>('select id, state, null as article from events where slug = ?'),
  claim: query<Row>(
    'select c.id, c.state, t.slug as article from claims c join articles t on t.id = c.article_id where c.public_id = ?',
  ),
}

const update = {
  article: query('update articles set state = @state where id = @id'),
  event: query('update events set state = @state, reviewed_by = @who where id = @id'),
  claim: query('update claims set state = @state, reviewed_by = @who where id = @id'),
}

const findEvents = {
  article: column<number>(
    'select distinct ce.event_id from claims c join claim_events ce on ce.claim_id = c.id where c.article_id = ?',
  ),
  event: column<number>('select ?'),
  claim: column<number>('select event_id from claim_events where claim_id = ?'),
}

/**
 * Approves, rejects or returns to draft one record. Approving a claim approves the article it stands in, since nothing is
 * counted out of an article that is not; its events are separate decisions. Approving any approves the actors and conflicts it
 * names. @throws CommandError
 */
export function setState(
  store: Store,
  record: { entity: Stateful; key: string },
  state: RecordState,
  author: Author,
): { changed: boolean } {
  return write(store, () => {
    const row = find[record.entity](store).get(record.key)
    if (!row) throw new CommandError('key', record.key, `is not a known ${record.entity}`)
    if (row.article !== null && state === 'approved')
      setState(store, { entity: 'article', key: row.article }, 'approved', author)
    if (state === 'approved') approveNeeded(store, record.entity, row.id, author)
    if (row.state === state) return { changed: false }
    update[record.entity](store).run({ id: row.id, state, ...(record.entity === 'article' ? {} : { who: author.who }) })
    markEvidence(store, findEvents[record.entity](store).all(row.id))
    recordRevision(store, author, { ...record, before: { state: row.state }, after: { state } })
    return { changed: true }
  })
}
