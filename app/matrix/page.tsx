import type { Metadata } from 'next'
import { MatrixPage } from '@/app/matrix/matrix-page'
import { readLink, type PageSearch } from '@/app/page-data'
import { getMatrix } from '@/db/queries/matrix'
import { getDb } from '@/db/server'

type Props = { searchParams: PageSearch }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = await readLink('/matrix', searchParams)
  return { title: `${getMatrix(getDb(), filters).sentence}: matrix` }
}

export default async function Page({ searchParams }: Props) {
  const { filters, ignored } = await readLink('/matrix', searchParams)
  return <MatrixPage filters={filters} ignored={ignored} />
}
