import type { Store } from '@/db/client'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'

/** One set of filters, for the API and as parameters for SQL. */
export type Case = {
  name: 'none' | 'one conflict' | 'mediator + 5 years' | 'text + conflict'
  filters: Filters
  sql: { conflict: number; actor: number; from: number; to: number; match: string }
}

function findLargest(db: Store, text: string): { id: number; slug: string } {
  const row = db.$client.prepare<[], { id: number; slug: string }>(text).get()
  if (!row) throw new Error('the store is empty')
  return row
}

/** The four ways a dashboard is looked at, with the largest conflict and the busiest mediator. */
export function makeCases(db: Store): Case[] {
  const conflict = findLargest(
    db,
    `select c.id, c.slug from conflicts c join event_conflicts e on e.conflict_id = c.id group by c.id order by count(*) desc limit 1`,
  )
  const actor = findLargest(
    db,
    `select a.id, a.slug from actors a join event_roles r on r.actor_id = a.id and r.is_mediator = 1
     group by a.id order by count(*) desc limit 1`,
  )
  const sql = { conflict: conflict.id, actor: actor.id, from: 20180101, to: 20221231, match: '"arbitration"' }
  return [
    { name: 'none', filters: NO_FILTERS, sql },
    { name: 'one conflict', filters: { ...NO_FILTERS, conflict: [conflict.slug] }, sql },
    { name: 'mediator + 5 years', filters: { ...NO_FILTERS, mediator: [actor.slug], from: '2018', to: '2022' }, sql },
    { name: 'text + conflict', filters: { ...NO_FILTERS, q: 'arbitration', conflict: [conflict.slug] }, sql },
  ]
}
