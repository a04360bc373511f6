import type { ColumnNames } from '@/lib/ingest/given'
import type { Format, GivenMetadata, Received } from '@/lib/ingest/received'
import type { Fetcher } from '@/db/ingest/fetch/fetcher'

/** One article, or why there is none. `share`: how much of everything has been read up to here, 0 to 1; null when nobody knows. */
export type Item = { name: string; share: number | null } & ({ received: Received } | { failure: string })

export type SourceFormat = Format | 'jsonl' | 'csv' | 'feed'
export const SOURCE_FORMATS = ['text', 'markdown', 'html', 'jsonl', 'csv', 'feed'] as const

export type SourceOptions = {
  /** null: by name and content. */
  format: SourceFormat | null
  /** For all that name none themselves. */
  charset: string | null
  columns: ColumnNames
  /** Said of every article, over what it says itself. */
  given: GivenMetadata
  fetcher: () => Fetcher
  stdin: () => AsyncIterable<Uint8Array>
  /** Told of each file of a folder that is no article by its name. */
  onPassedOver: (path: string) => void
}

/** What is given, and where that is nothing, what the article's own record says. */
export function over(given: GivenMetadata, own: Partial<GivenMetadata>): GivenMetadata {
  const merged = { ...given }
  for (const field of ['title', 'author', 'outlet', 'url', 'published', 'language'] as const)
    merged[field] = given[field] ?? own[field] ?? null
  return merged
}
