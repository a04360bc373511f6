import type { Store } from '@/db/client'
import { CommandError } from '@/db/commands/errors'
import { writeWhole, type Author } from '@/db/commands/write'
import { hashText } from '@/lib/claims/hash'
import type { DraftContext, DraftInput } from '@/lib/drafting/types'
import { prepareArticle, type Prepared } from '@/lib/ingest/prepare'
import { IngestError } from '@/lib/ingest/received'
import type { Drafted, Drafter } from './drafter'
import { sketchMissing } from './find-copies'
import { createProposer, type MetOutlets } from './propose-actors'
import { readDraftContext } from './read-context'
import type { Item } from './sources/source'
import { findDuplicate, storeArticle, type StoredArticle } from './store-article'
import { toDraftDate } from './to-draft-date'

/** What became of one article. `stored` is said only when it is in the store for good. */
export type Outcome = { name: string } & (
  ({ status: 'stored' } & StoredArticle) | { status: 'duplicate'; of: string } | { status: 'failed'; reason: string }
)

export type IngestOptions = {
  /** null: articles are stored, nothing is drafted. */
  drafter: Drafter | null
  who: string
  /** The clock, for revisions and for dates in the future. */
  now: () => Date
  /** How many articles are stored at once, at most. */
  batch?: number
  /** Called after each batch, when all of it is in the store. `share`: how much has been read, 0 to 1, where known. */
  onStored: (outcomes: Outcome[], share: number | null) => void
  /** Stops after the batch at hand. */
  signal?: AbortSignal
}

/** Milliseconds after which what has been read is stored. */
const PATIENCE = 2_000

/** For a long run of writes: little memory, pages copied back less often, and what a statement may have to undo kept out of files. */
const WRITING = ['mmap_size = 0', 'cache_size = -16384', 'wal_autocheckpoint = 4000', 'temp_store = memory']

type Waiting = { prepared: Prepared; hash: string }
type Ready = Waiting & { drafted: Drafted | null }
type Run = { store: Store; context: DraftContext; met: MetOutlets }

function toInput({ prepared }: Waiting): DraftInput {
  const { body, title, outlet, published } = prepared
  return { body, title, outlet, published: toDraftDate(published) }
}

/** What is wrong with one article; what is wrong with the store (full, locked, damaged) stops the run. */
function reasonOf(error: unknown): string {
  if (error instanceof IngestError || error instanceof CommandError) return error.message
  if (!(error instanceof Error)) throw error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT')) throw error
  return `could not be taken in (${error.message.split('\n', 1)[0]})` // a page nested a thousand deep, say: the others must not wait for its repair
}

/** All of them or none. What a proposer remembers may go with what it wrote, so each transaction has its own. */
function storeWhole(run: Run, ready: readonly Ready[], author: Author): Outcome[] {
  const { store, context, met } = run
  return writeWhole(store, () => {
    const proposer = createProposer(store, context, author, met)
    return ready.map(({ prepared, hash, drafted }) => {
      const { name } = prepared
      if (drafted && 'failure' in drafted) return { name, status: 'failed', reason: drafted.failure }
      const stored = storeArticle(store, prepared, drafted, context, proposer, author)
      if (stored) return { name, status: 'stored', ...stored }
      return { name, status: 'duplicate', of: findDuplicate(store, hash) ?? hash }
    })
  })
}

/**
 * In one transaction; where an article fails, in one each, so that it leaves nothing and the others stay. `tell` hears of each
 * when it is in the store: what is wrong with the store may stop it half way.
 */
function storeBatch(run: Run, ready: readonly Ready[], author: Author, tell: (outcomes: Outcome[]) => void): void {
  try {
    tell(storeWhole(run, ready, author))
  } catch (error) {
    const reason = reasonOf(error)
    if (ready.length > 1) for (const one of ready) storeBatch(run, [one], author, tell)
    else tell(ready.map(({ prepared: { name } }) => ({ name, status: 'failed', reason })))
  }
}

/**
 * Takes articles in: cleans, finds copies, drafts, stores, in batches of one transaction each. Holds one batch in memory.
 * A bad article is its own failure. @throws StoreError and what else is not an article's fault
 */
export async function ingestAll(store: Store, items: AsyncIterable<Item>, options: IngestOptions): Promise<void> {
  const { drafter, signal } = options
  const size = options.batch ?? drafter?.batch ?? 50
  for (const pragma of WRITING) store.$client.pragma(pragma)
  sketchMissing(store)
  const context = readDraftContext(store)
  const run: Run = { store, context, met: new Map() }
  let flushed = performance.now()
  let done: Outcome[] = []
  let waiting: Waiting[] = []

  async function flush(share: number | null): Promise<void> {
    const drafted = drafter && waiting.length > 0 ? await drafter.draft(waiting.map(toInput), context) : null
    const author: Author = { who: options.who, at: options.now().toISOString() }
    const ready = waiting.map((one, at) => ({ ...one, drafted: drafted?.[at] ?? null }))
    const outcomes = done
    done = []
    waiting = []
    try {
      if (ready.length > 0) storeBatch(run, ready, author, (told) => outcomes.push(...told))
    } finally {
      flushed = performance.now()
      if (outcomes.length > 0) options.onStored(outcomes, share)
    }
  }

  function take(item: Item): void {
    const { name } = item
    if ('failure' in item) return void done.push({ name, status: 'failed', reason: item.failure })
    try {
      const prepared = prepareArticle(item.received, options.now().toISOString().slice(0, 10))
      const hash = hashText(prepared.body)
      const of = findDuplicate(store, hash)
      if (of !== null) done.push({ name, status: 'duplicate', of })
      else waiting.push({ prepared, hash })
    } catch (error) {
      done.push({ name, status: 'failed', reason: reasonOf(error) })
    }
  }

  let share: number | null = null
  for await (const item of items) {
    if (signal?.aborted) break
    share = item.share
    take(item)
    // Pages come one by one: what is there is stored, rather than waiting for a full batch.
    const isDue = performance.now() - flushed > PATIENCE
    if (isDue || waiting.length >= size || done.length >= size) await flush(share)
    if (signal?.aborted) break
  }
  await flush(share)
}
