import type { Metadata } from 'next'
import { readList } from '@/app/list-data'
import { Hydrate, readLink, type PageSearch } from '@/app/page-data'
import { ClaimList } from '@/components/claims/claim-list'
import { FilterBar } from '@/components/filters/filter-bar'
import { listedBy } from '@/components/lists/listed-by'
import { getClaims } from '@/db/queries/claims'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { claimsQuery } from '@/lib/api/queries'
import { describeFilters } from '@/lib/filters/describe'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/claims', searchParams)
  return { title: describeFilters(filters, { noun: 'claim', names: getNames(getDb()).names }) }
}

export default async function ClaimsPage({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/claims', searchParams)
  const {
    answers,
    ignored: unheld,
    startOver,
  } = readList(getClaims, claimsQuery, listedBy(filters, ['process', 'event']))
  const eventTitle = filters.event === null ? null : getNames(getDb()).names('event', filters.event)
  return (
    <Hydrate answers={answers}>
      <h1 className="sr-only">Claims</h1>
      <FilterBar ignored={[...ignored, ...unheld]} />
      <ClaimList startOver={startOver} eventTitle={eventTitle} />
    </Hydrate>
  )
}
