import { describe, expect, it } from 'vitest'
import { describeTimeline } from '@/components/timeline/describe-timeline'
import { makeBucket, makeTimeline } from '@/components/timeline/testing'

describe('the caption of the timeline', () => {
  it('accounts for every event: in the bars, beside them, not counted', () => {
    const timeline = makeTimeline({
      total: 38,
      coarse: 15,
      undated: 1,
      planned: 5,
      notHappened: 1,
      buckets: [makeBucket('2023-01-01', '2023-03-31', { total: 22, disputed: 2 })],
    })
    expect(describeTimeline(timeline)).toEqual([
      '38 events happened; the bars hold 22 (2 disputed).',
      '15 are dated less sharply than one quarter and 1 is undated: in no bar, listed apart.',
      '5 planned events and 1 event that did not happen are never part of these numbers.',
    ])
  })

  it('says that two mediators share a block, and that the server widened the step', () => {
    const reason = 'By day this view would draw more than 500 marks, so it is drawn by month.'
    const timeline = makeTimeline({ total: 1, overlapping: true, by: 'month', binned: { from: 'day', reason } })
    expect(describeTimeline(timeline)).toEqual([
      '1 event happened; the bars hold 1.',
      'An event with two mediators is one event: its block is shared between them.',
      reason,
    ])
  })
})
