import type { Metadata } from 'next'
import { readList } from '@/app/list-data'
import { Hydrate, readLink, type PageSearch } from '@/app/page-data'
import { FilterBar } from '@/components/filters/filter-bar'
import { ProcessList } from '@/components/process/process-list'
import { getNames } from '@/db/queries/names'
import { getProcesses } from '@/db/queries/processes'
import { getDb } from '@/db/server'
import { processesQuery } from '@/lib/api/queries'
import { describeFilters } from '@/lib/filters/describe'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/processes', searchParams)
  return { title: describeFilters(filters, { noun: 'process', names: getNames(getDb()).names }) }
}

export default async function ProcessesPage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/processes', searchParams)
  const { answers, ignored: unheld, startOver } = readList(getProcesses, processesQuery, filters)
  return (
    <Hydrate answers={answers}>
      <h1 className="sr-only">Processes</h1>
      <FilterBar ignored={[...ignored, ...unheld]} />
      <ProcessList startOver={startOver} />
    </Hydrate>
  )
}
