import type { Filters } from '@/lib/filters/filters'
import type { Ignored } from '@/lib/filters/parse'
import { Hydrate, type Prefetched } from '@/app/page-data'
import { EventPanel } from '@/components/events/event-panel'
import { FilterBar } from '@/components/filters/filter-bar'
import { ViewSentence } from '@/components/filters/view-sentence'
import { MatrixView } from '@/components/matrix/matrix-view'
import { PageHead } from '@/components/ui/page-head'
import { getEvent } from '@/db/queries/event'
import { getMatrix } from '@/db/queries/matrix'
import { getDb } from '@/db/server'
import { eventQuery, matrixQuery } from '@/lib/api/queries'

/** The matrix, with or without a cell open: the same page at both addresses. */
export function MatrixPage({
  filters,
  ignored,
  evidence = [],
}: {
  filters: Filters
  ignored: Ignored[]
  /** What the open cell shows. */
  evidence?: Prefetched[]
}) {
  const db = getDb()
  const event = filters.event === null ? null : getEvent(db, filters.event, filters)
  return (
    <Hydrate
      answers={[
        { queryKey: matrixQuery(filters).queryKey, data: getMatrix(db, filters) },
        ...(event && filters.event ? [{ queryKey: eventQuery(filters.event, filters).queryKey, data: event }] : []),
        ...evidence,
      ]}
    >
      <PageHead title="Who mediates which conflict">
        Each number opens the events behind it, and each event the words it rests on.
      </PageHead>
      <FilterBar ignored={ignored}>
        <ViewSentence noun="event" />
      </FilterBar>
      <div className="pt-6">
        <MatrixView />
      </div>
      <EventPanel />
    </Hydrate>
  )
}
