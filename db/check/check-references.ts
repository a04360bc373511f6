import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { Finding } from './findings'

type Dangling = { table: string; rowid: number | null; parent: string }

/** What foreign keys cannot say: each selects `key` of the records at fault. */
const RULES = [
  [
    'events',
    'has no primary conflict',
    'select slug as key from events e where not exists (select 1 from event_conflicts c where c.event_id = e.id and c.rank = 0)',
  ],
  [
    'events',
    'has a participant without a role',
    'select e.slug as key from events e join event_participants p on p.event_id = e.id where not exists (select 1 from event_roles r where r.event_id = p.event_id and r.actor_id = p.actor_id)',
  ],
  [
    'events',
    'is approved, but no approved claim bears on it',
    `select slug as key from events e where state = 'approved' and not exists (
       select 1 from claim_events ce join claims c on c.id = ce.claim_id where ce.event_id = e.id and c.state = 'approved')`,
  ],
  [
    'claims',
    'is approved, but its article is not',
    `select c.public_id as key from claims c join articles t on t.id = c.article_id where c.state = 'approved' and t.state <> 'approved'`,
  ],
  [
    'outlets',
    'is an actor of another kind',
    `select a.slug as key from outlets o join actors a on a.id = o.id where a.kind <> 'outlet'`,
  ],
  [
    'outlets',
    'republishes somebody who is not an actor',
    'select a.slug as key from outlets o join actors a on a.id = o.id where o.republishes is not null and o.republishes not in (select slug from actors)',
  ],
  ['articles', 'is a copy of itself', 'select slug as key from articles where copy_of_id = id or revises_id = id'],
  [
    'actors',
    'speaks for itself in a circle',
    `select slug as key from actors x where id in (
       with recursive up(id) as (select x.affiliation_id union select a.affiliation_id from actors a join up on a.id = up.id)
       select id from up where id is not null)`,
  ],
].map(([table = '', problem = '', sql = '']) => ({ table, problem, find: query<{ key: string }>(sql) }))

/** Every reference leads somewhere, and no record lacks what it cannot be without. */
export function* checkReferences(store: Store): Generator<Finding> {
  const dangling = store.$client
    .prepare<[], Dangling>('select "table", rowid, parent from pragma_foreign_key_check')
    .all()
  for (const { table, rowid, parent } of dangling)
    yield { table, key: `row ${rowid ?? '?'}`, problem: `refers to a row that is not in ${parent}` }
  for (const { table, problem, find } of RULES) {
    for (const { key } of find(store).all()) yield { table, key, problem }
  }
}
