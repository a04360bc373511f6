import type { LaneMark } from '@/components/timeline/lane-layout'
import type { TimelineResponse } from '@/lib/api/contracts'
import { boundsOf, precisionOf } from '@/lib/dates/edtf'

/** A lane's mark for tests: undisputed and happened, unless told otherwise. */
export function makeMark(slug: string, edtf: string | null, changes: Partial<LaneMark> = {}): LaneMark {
  const basis = edtf === null ? null : 'stated'
  return {
    slug,
    title: `Title of ${slug}`,
    type: 'visit',
    status: 'happened',
    state: 'approved',
    disputed: false,
    level: 'single',
    conflict: 'us-iran',
    date: { edtf, ...boundsOf(edtf), precision: precisionOf(edtf), basis },
    ...changes,
  }
}

export function makeBucket(
  start: string,
  end: string,
  changes: Partial<TimelineResponse['buckets'][number]> = {},
): TimelineResponse['buckets'][number] {
  return { start, end, total: 0, planned: 0, notHappened: 0, disputed: 0, series: {}, ...changes }
}

/** An answer of the timeline with nothing in it but what is given. */
export function makeTimeline(changes: Partial<TimelineResponse> = {}): TimelineResponse {
  return {
    filters: {},
    sentence: 'Mediation events',
    dataVersion: '1-test',
    notes: [],
    by: 'quarter',
    stack: 'conflict',
    binned: null,
    buckets: [],
    series: [],
    overlapping: false,
    coarse: 0,
    undated: 0,
    coarseAll: 0,
    undatedAll: 0,
    total: 0,
    planned: 0,
    notHappened: 0,
    ...changes,
  }
}
