import type { TimelineResponse } from '@/lib/api/contracts'

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

function joinAnd(parts: string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/**
 * What the bars count, as sentences: how many happened, how many of them stand in a bar, how many are beside it and why,
 * and what is not counted at all.
 */
export function describeTimeline(timeline: TimelineResponse): string[] {
  const { by, total, coarse, undated, planned, notHappened, overlapping, buckets, binned } = timeline
  const placed = total - coarse - undated
  const beside = [
    coarse > 0 ? `${count(coarse, 'is', 'are')} dated less sharply than one ${by}` : '',
    undated > 0 ? `${count(undated, 'is', 'are')} undated` : '',
  ].filter(Boolean)
  const aside = [
    planned > 0 ? count(planned, 'planned event', 'planned events') : '',
    notHappened > 0 ? `${count(notHappened, 'event', 'events')} that did not happen` : '',
  ].filter(Boolean)
  const disputed = buckets.reduce((sum, bucket) => sum + bucket.disputed, 0)
  return [
    `${count(total, 'event', 'events')} happened; the bars hold ${placed}${disputed > 0 ? ` (${disputed} disputed)` : ''}.`,
    beside.length > 0 ? `${joinAnd(beside)}: in no bar, listed apart.` : '',
    aside.length > 0
      ? `${joinAnd(aside)} ${planned + notHappened === 1 ? 'is' : 'are'} never part of these numbers.`
      : '',
    overlapping ? 'An event with two mediators is one event: its block is shared between them.' : '',
    binned?.reason ?? '',
  ].filter(Boolean)
}
