import type { Store } from '@/db/client'
import type { TimelineResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { countTimeline, type Limits } from './count-timeline'
import { answer } from './envelope'
import { makeMemory } from './memory'

/** What one chart holds. */
export const CHART_LIMITS: Limits = { marks: 500, series: 8, buckets: 500 }

const memory = makeMemory<TimelineResponse>(16)

/** Events over time, stacked. An event stands in a bucket only when its whole interval does. */
export function getTimeline(db: Store, filters: Filters): TimelineResponse {
  return answer(db, filters, { path: '/api/v1/timeline', noun: 'event', memory }, ({ index, filters }) =>
    countTimeline(db, index, filters, CHART_LIMITS),
  )
}
