'use client'

import { ProcessRow } from '@/components/process/process-row'
import { ListView } from '@/components/lists/list-view'
import { processesQuery } from '@/lib/api/queries'

/** Every process with an act under the link's filters. */
export function ProcessList({ startOver }: { startOver: boolean }) {
  return (
    <ListView
      noun="processes"
      list={processesQuery}
      startOver={startOver}
      sorts={[]}
      renderItem={(process) => <ProcessRow key={process.slug} process={process} />}
    />
  )
}
