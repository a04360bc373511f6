import { dehydrate, HydrationBoundary, type QueryKey } from '@tanstack/react-query'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { getNames } from '@/db/queries/names'
import { getDb } from '@/db/server'
import { createQueryClient } from '@/lib/api/query-client'
import { parseFilters, type ParsedFilters } from '@/lib/filters/parse'
import { suggestNearest } from '@/lib/filters/suggest'

/** What Next hands a page. */
export type PageSearch = Promise<Record<string, string | string[] | undefined>>

/** A page's link, read leniently: what could be used, and what could not, for the notice. */
export async function readLink(path: string, search: PageSearch): Promise<ParsedFilters> {
  return parseFilters(await search, 'lenient', { path, lookup: getNames(getDb()).lookup, suggest: suggestNearest })
}

/** Whether the reader holds a phone: what a figure is first laid out for, until the browser has measured. */
export async function readScreen(): Promise<'desk' | 'phone'> {
  return /\bMobi/.test((await headers()).get('user-agent') ?? '') ? 'phone' : 'desk'
}

/** An answer read on the server, under the key that the browser will look for it. */
export type Prefetched = { queryKey: QueryKey; data: unknown }

/** Hands answers to the browser's cache, so that the first load asks for nothing twice. */
export function Hydrate({ answers, children }: { answers: Prefetched[]; children: ReactNode }) {
  const client = createQueryClient()
  for (const { queryKey, data } of answers) client.setQueryData(queryKey, data)
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>
}
