import type { Store } from '@/db/client'
import { describeFilters, type Noun } from '@/lib/filters/describe'
import type { Filters } from '@/lib/filters/filters'
import { PARAMS } from '@/lib/filters/params'
import { keysFor } from '@/lib/filters/routes'
import { filterKey, listFilters } from '@/lib/filters/serialize'
import { getIndex } from './get-index'
import { matchExpression } from './match-text'
import type { Memory } from './memory'
import { getNames } from './names'
import type { StoreIndex } from './store-index'
import { only } from './where'

export type Envelope = {
  filters: Record<string, string | string[]>
  sentence: string
  dataVersion: string
  notes: string[]
}
export type Question<T extends object = object> = {
  /** The route's path: which keys the read heeds. */
  path: string
  noun: Noun
  /** Whether `total` counts that noun, so that the sentence may tell it. */
  counted?: boolean
  /** Where answers are kept, for reads that a page asks for more than once and that cost something. */
  memory?: Memory<Envelope & T>
}
/** What a read hands its `build`. `notes` may be added to. */
export type Reading = { index: StoreIndex; notes: string[]; filters: Filters }

function listRead(filters: Filters, path: string): Envelope['filters'] {
  return listFilters(
    filters,
    keysFor(path).filter((key) => PARAMS[key].group !== 'page'),
  )
}

/**
 * Runs one read against one state of the data and adds what every answer carries. `build` gets only the filters that the
 * route reads.
 */
export function answer<T extends object>(
  db: Store,
  filters: Filters,
  { path, noun, counted = false, memory }: Question<T>,
  build: (reading: Reading) => T & { total?: number },
): Envelope & T {
  const keys = keysFor(path)
  const heeded = only(filters, keys)
  const make = (index: StoreIndex) => {
    const notes: string[] = []
    if (heeded.q !== null && matchExpression(heeded.q) === null)
      notes.push('The search holds no word, only signs, so nothing matches it.')
    const built = build({ index, notes, filters: heeded })
    const count = counted ? built.total : undefined
    return {
      filters: listRead(filters, path),
      sentence: describeFilters(heeded, { noun, names: getNames(db).names, count }),
      dataVersion: index.version,
      notes,
      ...built,
    }
  }
  const read = db.$client.transaction(() => {
    const index = getIndex(db)
    return memory ? memory(index, filterKey(heeded, keys), () => make(index)) : make(index)
  })
  return read()
}

/** As `answer`, for one record, with its name for a sentence; null when `build` finds none. */
export function answerOne<T>(
  db: Store,
  filters: Filters,
  path: string,
  build: (reading: Reading) => { sentence: string; data: T } | null,
): (Envelope & { data: T }) | null {
  const read = db.$client.transaction(() => {
    const index = getIndex(db)
    const notes: string[] = []
    const built = build({ index, notes, filters })
    return built && { filters: listRead(filters, path), dataVersion: index.version, notes, ...built }
  })
  return read()
}
