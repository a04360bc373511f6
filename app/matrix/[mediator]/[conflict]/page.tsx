import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MatrixPage } from '@/app/matrix/matrix-page'
import { readLink, type PageSearch } from '@/app/page-data'
import { cellFilters } from '@/components/matrix/cell-link'
import { getClaims } from '@/db/queries/claims'
import { getEvents } from '@/db/queries/events'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { claimsQuery, eventsQuery } from '@/lib/api/queries'

type Cell = { mediator: string; conflict: string }
type Props = { params: Promise<Cell>; searchParams: PageSearch }

/** @throws Next's notFound when the store knows no such mediator or conflict. */
async function readCell(params: Promise<Cell>): Promise<Cell & { title: string }> {
  const { mediator, conflict } = await params
  const { lookup, names } = getNames(getDb())
  if (!lookup.has('mediator', mediator) || !lookup.has('conflict', conflict)) notFound()
  return { mediator, conflict, title: `${names('mediator', mediator)} in ${names('conflict', conflict)}` }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await readCell(params)
  return { title }
}

export default async function CellPage({ params, searchParams }: Props) {
  const cell = await readCell(params)
  const { filters, ignored } = await readLink(`/matrix/${cell.mediator}/${cell.conflict}`, searchParams)
  const narrowed = cellFilters(filters, cell)
  const db = getDb()
  return (
    <MatrixPage
      filters={filters}
      ignored={ignored}
      evidence={[
        { queryKey: eventsQuery(narrowed).queryKey, data: getEvents(db, narrowed) },
        { queryKey: claimsQuery(narrowed).queryKey, data: getClaims(db, narrowed) },
      ]}
    />
  )
}
