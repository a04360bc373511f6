import type { QueryKey } from '@tanstack/react-query'
import type { Prefetched } from '@/app/page-data'
import type { Store } from '@/db/client'
import { getNames } from '@/db/queries/names'
import { CursorError } from '@/db/queries/paging'
import { getDb } from '@/db/server'
import type { Filters } from '@/lib/filters/filters'
import type { Ignored } from '@/lib/filters/parse'
import { filtersToExplain } from '@/lib/filters/ways-back'

type Read<A> = (db: Store, filters: Filters) => A
type Query = (filters: Filters) => { queryKey: QueryKey }

export type ListData = {
  answers: Prefetched[]
  /** The cursor, where it did not hold: given out for another list, or before the data changed. */
  ignored: Ignored[]
  startOver: boolean
}

/** What each filter leaves out of a list: asked for where nothing is left of it. */
export function readWaysBack<A>(read: Read<A>, query: Query, filters: Filters): Prefetched[] {
  const db = getDb()
  return filtersToExplain(filters, getNames(db).names).map((one) => ({
    queryKey: query(one).queryKey,
    data: read(db, one),
  }))
}

/** The page of a list that the link asks for, and where it is empty what each filter leaves out. */
export function readList<A extends { total: number }>(read: Read<A>, query: Query, filters: Filters): ListData {
  try {
    const first = { queryKey: query(filters).queryKey, data: read(getDb(), filters) }
    const waysBack = first.data.total === 0 ? readWaysBack(read, query, filters) : []
    return { answers: [first, ...waysBack], ignored: [], startOver: false }
  } catch (error) {
    if (!(error instanceof CursorError) || filters.cursor === null) throw error
    const again = readList(read, query, { ...filters, cursor: null })
    const problem = {
      parameter: 'cursor',
      value: filters.cursor,
      reason: error.message,
      allowed: null,
      suggestion: null,
    }
    return { ...again, ignored: [problem], startOver: true }
  }
}
