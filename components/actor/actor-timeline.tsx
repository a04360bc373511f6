import { EventStrip } from '@/components/events/event-strip'
import type { EventItem } from '@/lib/api/shared-contracts'

const MOST_LANES = 8

/** An actor's acts as mediator over time, a lane for each conflict, those with most acts first. */
export function ActorTimeline({ acts, total, name }: { acts: EventItem[]; total: number; name: string }) {
  const byConflict = Map.groupBy(
    acts.filter(({ conflicts }) => conflicts.length > 0),
    ({ conflicts }) => conflicts[0]?.slug ?? '',
  )
  const lanes = [...byConflict]
    .map(([key, events]) => ({ key, label: events[0]?.conflicts[0]?.name ?? key, events }))
    .sort((a, b) => b.events.length - a.events.length)
  const leftOut = lanes.length - MOST_LANES
  const undated = acts.filter(({ date }) => date.earliest === null && date.latest === null).length
  const shown =
    acts.length < total ? `the latest ${acts.length} of ${total.toLocaleString('en')}` : total.toLocaleString('en')
  return (
    <EventStrip
      lanes={lanes.slice(0, MOST_LANES)}
      caption={[
        `Acts with ${name} as mediator, ${shown}, each as wide as its date is uncertain.`,
        'Filled: happened; hollow: planned; framed: disputed.',
        leftOut > 0 ? `${leftOut} conflicts with fewer of them are left out.` : '',
        undated > 0 ? `${undated} without a date ${undated === 1 ? 'is' : 'are'} only in the list.` : '',
      ].join(' ')}
    />
  )
}
