import { EVENT_STATUSES, EVENT_TYPES, MODALITIES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import { BUCKET_SIZES } from '@/lib/dates/bucket-sizes'
import { code, codes, cursor, date, flag, limit, slug, slugs, sort, text, type Codec } from '@/lib/filters/codecs'
import { MEASURES, ORDERS, STACKS, type FilterKey, type Filters } from '@/lib/filters/filters'

/**
 * `narrow` decides what is counted; `view` how it is shown; `open` what is open; `page` which part of a list an API
 * answer holds.
 */
export type ParamGroup = 'narrow' | 'view' | 'open' | 'page'
export type Param<T> = { label: string; group: ParamGroup; apiOnly: boolean; codec: Codec<T> }

function param<T>(group: ParamGroup, label: string, codec: Codec<T>): Param<T> {
  return { label, group, apiOnly: group === 'page', codec }
}

/** Every key that a link can carry, in canonical order. The only such list. */
export const PARAMS: { [K in FilterKey]: Param<Filters[K]> } = {
  from: param('narrow', 'From', date('first')),
  to: param('narrow', 'To', date('last')),
  mediator: param('narrow', 'Mediator', slugs('mediator')),
  conflict: param('narrow', 'Conflict', slugs('conflict')),
  party: param('narrow', 'Party', slugs('party')),
  type: param('narrow', 'Type', codes(EVENT_TYPES)),
  role: param('narrow', 'Role', codes(ROLES)),
  speaker: param('narrow', 'Speaker', slugs('speaker')),
  outlet: param('narrow', 'Outlet', slugs('outlet')),
  stance: param('narrow', 'Stance', codes(STANCES)),
  voice: param('narrow', 'Voice', codes(VOICES)),
  modality: param('narrow', 'Modality', codes(MODALITIES)),
  evidence: param('narrow', 'Evidence', code(['any', 'corroborated', 'party', 'both_parties'], 'any')),
  disputed: param('narrow', 'Disputed', flag(null)),
  status: param('narrow', 'Status', codes(EVENT_STATUSES)),
  q: param('narrow', 'Search', text),
  drafts: param('narrow', 'Drafts', flag(false)),
  by: param('view', 'Step', code(BUCKET_SIZES, 'quarter')),
  stack: param('view', 'Stack', code(STACKS, 'conflict')),
  measure: param('view', 'Measure', code(MEASURES, 'events')),
  axes: param('view', 'Axes', code(['default', 'swap'], 'default')),
  sort: param('view', 'Sort', sort),
  order: param('view', 'Order', code(ORDERS, null)),
  process: param('open', 'Process', slug('process')),
  event: param('open', 'Event', slug('event')),
  claim: param('open', 'Claim', slug('claim')),
  limit: param('page', 'Limit', limit),
  cursor: param('page', 'Cursor', cursor),
}

export function isFilterKey(key: string): key is FilterKey {
  return Object.hasOwn(PARAMS, key)
}

/** In canonical order. */
export const ALL_KEYS: readonly FilterKey[] = Object.keys(PARAMS).filter(isFilterKey)

export function keysOfGroup(...groups: ParamGroup[]): FilterKey[] {
  return ALL_KEYS.filter((key) => groups.includes(PARAMS[key].group))
}

/** The keys that decide what is counted. */
export const NARROW_KEYS: readonly FilterKey[] = keysOfGroup('narrow')
