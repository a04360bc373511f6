import type { LaneMark } from '@/components/timeline/lane-layout'
import type { TimelineBucket } from '@/components/timeline/bars-scale'
import type { BarSeries } from '@/components/timeline/timeline-bars'
import { ConflictTag } from '@/components/ui/conflict-tag'
import { DateText } from '@/components/ui/date-text'
import { EvidenceMark } from '@/components/ui/evidence-mark'
import { labelOf } from '@/lib/codebook/labels'
import { formatBucket, type BucketSize } from '@/lib/dates/buckets'

export function EventTip({ mark, conflict }: { mark: LaneMark; conflict: string | null }) {
  return (
    <>
      <p className="font-medium">{mark.title}</p>
      <p className="mt-1 text-xs text-muted">
        <DateText date={mark.date} /> · {labelOf('type', mark.type)} · {labelOf('status', mark.status)}
        {mark.state === 'draft' && ' · draft, not counted otherwise'}
      </p>
      {mark.conflict && conflict && (
        <p className="mt-1 text-xs">
          <ConflictTag slug={mark.conflict} name={conflict} link={false} />
        </p>
      )}
      {mark.level && (
        <p className="mt-1 text-xs">
          <EvidenceMark level={mark.level} disputed={mark.disputed} />
        </p>
      )}
    </>
  )
}

export function BucketTip({
  bucket,
  by,
  series,
}: {
  bucket: TimelineBucket
  by: BucketSize
  series: readonly BarSeries[]
}) {
  const counted = series.filter(({ slug }) => (bucket.series[slug] ?? 0) > 0)
  return (
    <>
      <p className="font-medium">{formatBucket(bucket.start, by)}</p>
      <table className="mt-1 w-full text-xs">
        <tbody>
          {counted.map(({ slug, name, fill, stroke }) => (
            <tr key={slug}>
              <td>
                <span
                  className="mr-1.5 inline-block size-2.5 border"
                  style={{ background: fill, borderColor: stroke }}
                />
                {name}
              </td>
              <td className="text-right">{bucket.series[slug]}</td>
            </tr>
          ))}
          <tr className="border-t border-line">
            <td>Happened</td>
            <td className="text-right font-medium">{bucket.total}</td>
          </tr>
          {bucket.disputed > 0 && (
            <tr>
              <td>of these disputed</td>
              <td className="text-right">{bucket.disputed}</td>
            </tr>
          )}
          <tr>
            <td>Planned, not counted</td>
            <td className="text-right">{bucket.planned}</td>
          </tr>
          <tr>
            <td>Did not happen, not counted</td>
            <td className="text-right">{bucket.notHappened}</td>
          </tr>
        </tbody>
      </table>
    </>
  )
}
