import { formatDate } from '@/lib/dates/format'
import type { ApiDate } from '@/lib/api/shared-contracts'

/** A date as sharp as it is known, with "inferred" said where it was. */
export function DateText({ date, className }: { date: ApiDate; className?: string }) {
  return (
    <span className={className}>
      {date.edtf && date.precision === 'day' ? (
        <time dateTime={date.edtf}>{formatDate(date)}</time>
      ) : (
        <span>{formatDate(date)}</span>
      )}
      {date.edtf && date.basis === 'inferred' && (
        <span className="text-muted" title="The sources do not state this date; it was inferred. The event says how.">
          {' '}
          inferred
        </span>
      )}
    </span>
  )
}
