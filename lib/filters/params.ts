import { EVENT_STATUSES, EVENT_TYPES, MODALITIES, ROLES, STANCES, VOICES } from '@/lib/codebook/values'
import { BUCKET_SIZES } from '@/lib/dates/buckets'
import { code, codes, cursor, date, flag, limit, slug, slugs, sort, text, type Codec } from '@/lib/filters/codecs'
import { MEASURES, ORDERS, STACKS, type FilterKey, type Filters } from '@/lib/filters/filters'

/**
 * `narrow` decides what is counted; `view` how it is shown; `open` what is open; `page` which part of a list an API
 * answer holds.
 */
export type ParamGroup = 'narrow' | 'view' | 'open' | 'page'
export type Param<T> = { label: string; description: string; group: ParamGroup; apiOnly: boolean; codec: Codec<T> }

function param<T>(group: ParamGroup, label: string, description: string, codec: Codec<T>): Param<T> {
  return { label, description, group, apiOnly: group === 'page', codec }
}

/** Every key that a link can carry, in canonical order. The only such list. */
export const PARAMS: { [K in FilterKey]: Param<Filters[K]> } = {
  from: param('narrow', 'From', 'Keeps what may fall on or after this year, month or day', date('first')),
  to: param('narrow', 'To', 'Keeps what may fall on or before this year, month or day', date('last')),
  mediator: param('narrow', 'Mediator', 'Actors with a mediator role, hosts included', slugs('mediator')),
  conflict: param('narrow', 'Conflict', 'Conflicts that an event or a claim is about', slugs('conflict')),
  party: param('narrow', 'Party', 'Actors whose conflict it is', slugs('party')),
  type: param('narrow', 'Type', 'Types of event', codes(EVENT_TYPES)),
  role: param('narrow', 'Role', 'Roles of the mediator; matched on the same participant', codes(ROLES)),
  speaker: param('narrow', 'Speaker', 'Who asserts the claim', slugs('speaker')),
  outlet: param('narrow', 'Outlet', 'Where the article was published', slugs('outlet')),
  stance: param('narrow', 'Stance', 'How a claim bears on an event', codes(STANCES)),
  voice: param('narrow', 'Voice', 'In whose words the claim stands', codes(VOICES)),
  modality: param('narrow', 'Modality', 'How sure the speaker is', codes(MODALITIES)),
  evidence: param(
    'narrow',
    'Evidence',
    'Counts only events with at least this evidence',
    code(['any', 'corroborated', 'party', 'both_parties'], 'any'),
  ),
  disputed: param('narrow', 'Disputed', 'Only disputed events, or only undisputed ones', flag(null)),
  status: param('narrow', 'Status', 'Whether the event happened', codes(EVENT_STATUSES)),
  q: param('narrow', 'Search', 'Words in titles, articles and claims', text),
  drafts: param('narrow', 'Drafts', 'Counts drafts too', flag(false)),
  by: param('view', 'Step', 'Width of a bar on the timeline', code(BUCKET_SIZES, 'quarter')),
  stack: param('view', 'Stack', 'What the bars and lanes are split by', code(STACKS, 'conflict')),
  measure: param('view', 'Measure', 'What a cell or a facet counts', code(MEASURES, 'events')),
  axes: param('view', 'Axes', 'Swaps the rows and columns of the matrix', code(['default', 'swap'], 'default')),
  sort: param('view', 'Sort', 'What the list or the matrix is ordered by', sort),
  order: param('view', 'Order', 'Ascending or descending', code(ORDERS, null)),
  process: param('open', 'Process', 'The process that is open', slug('process')),
  event: param('open', 'Event', 'The event that is open', slug('event')),
  claim: param('open', 'Claim', 'The claim that is open', slug('claim')),
  limit: param('page', 'Limit', 'How many items an answer holds', limit),
  cursor: param('page', 'Cursor', 'Where the answer starts: the `next` of the one before', cursor),
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
