import { onPlainClick } from '@/components/ui/plain-click'
import type { LaneMark } from '@/components/timeline/lane-layout'
import { DateText } from '@/components/ui/date-text'
import { StatusGlyph } from '@/components/ui/status-glyph'
import type { LanesResponse, TimelineResponse } from '@/lib/api/contracts'
import { fitsBucket } from '@/lib/dates/buckets'

type Listed = Pick<LaneMark, 'slug' | 'title' | 'status' | 'state' | 'disputed' | 'date'>

type Links = { href: (slug: string) => string; onOpen: (slug: string) => void }

const SHOWN = 9

function EventList({ events, links }: { events: readonly Listed[]; links: Links }) {
  return (
    <ul className="gap-x-8 text-sm sm:columns-2 xl:columns-3">
      {events.map(({ slug, title, status, state, disputed, date }) => (
        <li key={slug} className="flex break-inside-avoid gap-2 py-1">
          <span className="pt-0.5">
            <StatusGlyph status={status} disputed={disputed} draft={state === 'draft'} />
          </span>
          <span>
            <a href={links.href(slug)} onClick={onPlainClick(() => links.onOpen(slug))} className="link-quiet">
              {title}
            </a>{' '}
            <DateText date={date} className="text-xs text-muted" />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Section({
  heading,
  events,
  missing,
  links,
}: {
  heading: string
  events: Listed[]
  missing: number
  links: Links
}) {
  if (events.length + missing === 0) return null
  const [first, more] = [events.slice(0, SHOWN), events.slice(SHOWN)]
  return (
    <section className="mt-6">
      <h3 className="mb-1 text-sm">
        {heading} <span className="font-normal text-muted">{events.length + missing}</span>
      </h3>
      <EventList events={first} links={links} />
      {more.length > 0 && (
        <details>
          <summary className="w-fit py-1 text-sm underline decoration-line-2 underline-offset-3">
            {more.length} more
          </summary>
          <EventList events={more} links={links} />
        </details>
      )}
      {missing > 0 && (
        <p className="text-sm text-muted">{missing} more not listed here; narrow the view to see them.</p>
      )}
    </section>
  )
}

/** Events that stand in no bar, listed beside the chart: those dated less sharply than a bar is wide, and the undated. */
export function Unplaced({
  timeline,
  lanes,
  links,
}: {
  timeline: TimelineResponse
  lanes: LanesResponse
  links: Links
}) {
  const marks = new Map(lanes.lanes.flatMap((lane) => lane.marks.map((mark) => [mark.slug, mark] as const)))
  const coarse = [...marks.values()].filter(({ date }) => !fitsBucket(date.earliest, date.latest, timeline.by))
  const undated = lanes.undated.map((event): Listed => ({ ...event, disputed: event.evidence.disputed }))
  return (
    <>
      <Section
        heading={`In no bar: dated less sharply than one ${timeline.by}`}
        events={coarse}
        missing={Math.max(0, timeline.coarseAll - coarse.length)}
        links={links}
      />
      <Section
        heading="In no bar or lane: undated"
        events={undated}
        missing={Math.max(0, lanes.undatedTotal - undated.length)}
        links={links}
      />
    </>
  )
}
