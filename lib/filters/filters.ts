import type { EventStatus, EventType, EvidenceLevel, Modality, Role, Stance, Voice } from '@/lib/codebook/values'
import type { BucketSize } from '@/lib/dates/bucket-sizes'

export const STACKS = ['conflict', 'type', 'mediator'] as const
export const MEASURES = ['events', 'claims', 'articles', 'outlets'] as const
export const ORDERS = ['asc', 'desc'] as const
export type Stack = (typeof STACKS)[number]
export type Measure = (typeof MEASURES)[number]
/** `any` sets no threshold; `single` would be the same, so it is not a value of the filter. */
export type EvidenceThreshold = 'any' | Exclude<EvidenceLevel, 'single'>

/** Everything a link says about a view. An empty list, null and a default leave that part open. */
export type Filters = {
  /** YYYY, YYYY-MM or YYYY-MM-DD; the whole of it is inside the window. */
  from: string | null
  to: string | null
  mediator: string[]
  conflict: string[]
  party: string[]
  type: EventType[]
  role: Role[]
  speaker: string[]
  outlet: string[]
  stance: Stance[]
  voice: Voice[]
  modality: Modality[]
  evidence: EvidenceThreshold
  /** true: only disputed; false: only undisputed. */
  disputed: boolean | null
  status: EventStatus[]
  q: string | null
  /** Count drafts too. */
  drafts: boolean
  by: BucketSize
  stack: Stack
  measure: Measure
  axes: 'default' | 'swap'
  sort: string | null
  order: (typeof ORDERS)[number] | null
  /** What is open: at most one of each. */
  process: string | null
  event: string | null
  claim: string | null
  limit: number | null
  cursor: string | null
}

export type FilterKey = keyof Filters

export const NO_FILTERS: Readonly<Filters> = {
  from: null,
  to: null,
  mediator: [],
  conflict: [],
  party: [],
  type: [],
  role: [],
  speaker: [],
  outlet: [],
  stance: [],
  voice: [],
  modality: [],
  evidence: 'any',
  disputed: null,
  status: [],
  q: null,
  drafts: false,
  by: 'quarter',
  stack: 'conflict',
  measure: 'events',
  axes: 'default',
  sort: null,
  order: null,
  process: null,
  event: null,
  claim: null,
  limit: null,
  cursor: null,
}
