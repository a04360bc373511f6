import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ProcessesResponse } from '@/lib/api/contracts'
import { bestOutcome } from '@/lib/codebook/best-outcome'
import type { Outcome } from '@/lib/codebook/values'

type ProcessItem = ProcessesResponse['data'][number]
type Row = Pick<ProcessItem, 'slug' | 'name' | 'description' | 'events' | 'first' | 'last'> & {
  id: number
  conflictSlug: string
  conflictName: string
  outcomes: string
}

/** Counted over the whole thread, whatever the filters keep of it. First, last and outcome are of what happened. */
const findProcesses =
  query<Row>(`select p.id, p.slug, p.name, p.description, k.slug as conflictSlug, k.name as conflictName,
  count(e.id) as events,
  min(case when e.status = 'happened' then coalesce(e.date_earliest, e.date_latest) end) as first,
  max(case when e.status = 'happened' then coalesce(e.date_latest, e.date_earliest) end) as last,
  json_group_array(e.outcome) filter (where e.status = 'happened' and e.outcome is not null) as outcomes
  from processes p join conflicts k on k.id = p.conflict_id
  left join events e on e.process_id = p.id and (e.state = 'approved' or (@drafts and e.state = 'draft'))
  where p.id in (select value from json_each(@ids)) group by p.id`)

/** The processes with these ids, in their order. */
export function readProcesses(db: Store, ids: readonly number[], drafts: boolean): ProcessItem[] {
  const found = findProcesses(db).all({ ids: JSON.stringify(ids), drafts: drafts ? 1 : 0 })
  const rows = new Map(found.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const { slug, name, description, events, first, last } = row
    const outcomes: Outcome[] = JSON.parse(row.outcomes)
    return {
      slug,
      name,
      description,
      conflict: { slug: row.conflictSlug, name: row.conflictName },
      events,
      first,
      last,
      outcome: bestOutcome(outcomes),
    }
  })
}
