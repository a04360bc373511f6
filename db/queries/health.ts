import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import { getDataVersion } from '@/db/data-version'
import type { HealthResponse } from '@/lib/api/contracts'

const findCounts = query<
  Record<string, number>
>(`select (select count(*) from articles where state = 'approved') as articles,
  (select count(*) from claims where state = 'approved') as claims,
  (select count(*) from events where state = 'approved') as events,
  (select count(*) from actors where state = 'approved') as actors,
  (select count(*) from conflicts where state = 'approved') as conflicts,
  (select count(*) from processes) as processes`)

/** Whether the store answers, which data it holds, and how many approved records. */
export function getHealth(db: Store): HealthResponse {
  const [counts = {}] = findCounts(db).all()
  return { status: 'ok', dataVersion: getDataVersion(db), counts }
}
