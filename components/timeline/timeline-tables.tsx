import { DateText } from '@/components/ui/date-text'
import type { TimelineBucket } from '@/components/timeline/bars-scale'
import type { LanesResponse, TimelineResponse } from '@/lib/api/contracts'
import { labelOf } from '@/lib/codebook/labels'
import { formatBucket } from '@/lib/dates/buckets'

const CELL = 'border-b border-line px-2 py-1 text-right align-baseline'
const HEAD = `${CELL} font-medium`
const LEFT = `${CELL} text-left!`

/** The bars as a table: one row a bar that holds anything, each a link to its events. */
export function BucketsTable({
  timeline,
  listHref,
}: {
  timeline: TimelineResponse
  listHref: (bucket: TimelineBucket) => string
}) {
  const { series, buckets, by } = timeline
  const filled = buckets.filter(({ total, planned, notHappened }) => total + planned + notHappened > 0)
  return (
    <div role="region" aria-label="Bars as a table" className="max-h-96 overflow-auto">
      <table className="text-sm">
        <caption className="pb-1 text-left font-medium">Bars</caption>
        <thead>
          <tr>
            <th scope="col" className={`${LEFT} font-medium capitalize`}>
              {by}
            </th>
            {series.map(({ slug, name }) => (
              <th key={slug} scope="col" className={HEAD}>
                {name}
              </th>
            ))}
            {['Happened', 'of them disputed', 'Planned', 'Did not happen'].map((name) => (
              <th key={name} scope="col" className={HEAD}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {filled.map((bucket) => (
            <tr key={bucket.start}>
              <th scope="row" className={`${LEFT} font-normal`}>
                <a href={listHref(bucket)}>{formatBucket(bucket.start, by)}</a>
              </th>
              {series.map(({ slug }) => (
                <td key={slug} className={CELL}>
                  {bucket.series[slug] ?? 0}
                </td>
              ))}
              <td className={`${CELL} font-medium`}>{bucket.total}</td>
              <td className={CELL}>{bucket.disputed}</td>
              <td className={CELL}>{bucket.planned}</td>
              <td className={CELL}>{bucket.notHappened}</td>
            </tr>
          ))}
          <UnplacedRow label={`Less sharp than one ${by}`} count={timeline.coarse} span={series.length} />
          <UnplacedRow label="Undated" count={timeline.undated} span={series.length} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${LEFT} font-medium`}>
              All
            </th>
            {series.map(({ slug, total }) => (
              <td key={slug} className={CELL}>
                {total}
              </td>
            ))}
            <td className={`${CELL} font-medium`}>{timeline.total}</td>
            <td className={CELL}>{buckets.reduce((sum, { disputed }) => sum + disputed, 0)}</td>
            <td className={CELL}>{timeline.planned}</td>
            <td className={CELL}>{timeline.notHappened}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function UnplacedRow({ label, count, span }: { label: string; count: number; span: number }) {
  return (
    <tr>
      <th scope="row" className={`${LEFT} font-normal`}>
        {label}
      </th>
      <td colSpan={span} className={`${CELL} text-left! text-muted`}>
        in no bar
      </td>
      <td className={`${CELL} font-medium`}>{count}</td>
    </tr>
  )
}

/** The lanes as a table: one row an event in a lane. */
export function LanesTable({
  lanes,
  eventHref,
  conflictName,
}: {
  lanes: LanesResponse
  eventHref: (slug: string) => string
  conflictName: (slug: string) => string
}) {
  return (
    <div role="region" aria-label="Lanes as a table" className="mt-6 max-h-96 overflow-auto">
      <table className="w-full text-sm">
        <caption className="pb-1 text-left font-medium">Lanes</caption>
        <thead>
          <tr>
            {['Lane', 'Event', 'Conflict', 'Date', 'Type', 'Status', 'Disputed'].map((name) => (
              <th key={name} scope="col" className={`${LEFT} font-medium`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.lanes.flatMap((lane) =>
            lane.marks.map(({ slug, title, conflict, date, type, status, state, disputed }) => (
              <tr key={`${lane.slug}/${slug}`}>
                <td className={LEFT}>{lane.name}</td>
                <th scope="row" className={`${LEFT} font-normal`}>
                  <a href={eventHref(slug)}>{title}</a>
                </th>
                <td className={LEFT}>{conflict === null ? 'none' : conflictName(conflict)}</td>
                <td className={LEFT}>
                  <DateText date={date} />
                </td>
                <td className={LEFT}>{labelOf('type', type)}</td>
                <td className={LEFT}>
                  {labelOf('status', status)}
                  {state === 'draft' && ', draft'}
                </td>
                <td className={LEFT}>{disputed ? 'disputed' : 'no'}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
