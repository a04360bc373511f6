import { mediatorsOf } from '@/components/events/participants'
import { EventStrip, type StripLane } from '@/components/events/event-strip'
import type { EventItem } from '@/lib/api/shared-contracts'

const MOST_LANES = 8
const NOBODY = 'no third party'

/** A conflict's acts over time, a lane for each mediator, those with most acts first. */
export function ConflictTimeline({ events, total }: { events: EventItem[]; total: number }) {
  const lanes = new Map<string, StripLane>()
  const add = (key: string, label: string, event: EventItem) => {
    const lane = lanes.get(key) ?? { key, label, events: [] }
    lanes.set(key, { ...lane, events: [...lane.events, event] })
  }
  for (const event of events) {
    const mediators = mediatorsOf(event)
    if (mediators.length === 0) add('', NOBODY, event)
    for (const { actor } of mediators) add(actor.slug, actor.name, event)
  }
  const sorted = [...lanes.values()].sort((a, b) => b.events.length - a.events.length)
  const undated = events.filter(({ date }) => date.earliest === null && date.latest === null).length
  const shown =
    events.length < total ? `the latest ${events.length} of ${total.toLocaleString('en')}` : total.toLocaleString('en')
  return (
    <EventStrip
      lanes={sorted.slice(0, MOST_LANES)}
      caption={[
        `Acts in this conflict, ${shown}, each as wide as its date is uncertain; an act of two mediators stands in both lanes.`,
        'Filled: happened; hollow: planned; framed: disputed.',
        sorted.length > MOST_LANES ? `${sorted.length - MOST_LANES} mediators with fewer acts are left out.` : '',
        undated > 0 ? `${undated} without a date ${undated === 1 ? 'is' : 'are'} only in the list.` : '',
      ].join(' ')}
    />
  )
}
