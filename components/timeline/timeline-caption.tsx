import { describeTimeline } from '@/components/timeline/describe-timeline'
import type { LanesResponse, TimelineResponse } from '@/lib/api/contracts'

/** What is counted, under which filters, how many, from which state of the data. */
export function TimelineCaption({ timeline, lanes }: { timeline: TimelineResponse; lanes: LanesResponse }) {
  const notes = timeline.notes.filter((note) => !lanes.notes.includes(note))
  return (
    <>
      <strong className="font-medium text-ink">{timeline.sentence}.</strong>{' '}
      {[...describeTimeline(timeline), ...notes].join(' ')}
      {lanes.rest.lanes > 0 && ` ${lanes.rest.lanes} smaller lanes are not drawn.`} {lanes.notes.join(' ')}{' '}
      <span className="text-muted">Data {timeline.dataVersion}.</span>
    </>
  )
}
