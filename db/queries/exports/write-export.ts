import { BYTE_ORDER_MARK, toCsv } from '@/lib/csv'
import type { Export } from './export'

/** The text of a file, piece by piece; nothing is read before it is asked for. */
export type Pieces = Iterable<string>

/** The column that says, in the first row, what the file holds: a line above the header would break most readers of CSV. */
const ABOUT = 'about_this_file'

function describe({ head, view }: Export, origin: string): string {
  return [`${head.sentence}.`, `${origin}${view}`, `Data version ${head.dataVersion}.`, ...head.notes].join(' ')
}

export function* writeCsv(file: Export, origin: string): Generator<string> {
  yield BYTE_ORDER_MARK + toCsv([[...file.columns, ABOUT]])
  let about: string | null = describe(file, origin)
  for (const rows of file.rows(origin)) {
    if (rows.length === 0) continue
    yield toCsv(rows.map((row, at) => [...row, at === 0 ? about : null]))
    about = null
  }
}

/** An object that ends with a list, its items one piece after the other. */
export function* writeList(head: object, key: string, batches: Iterable<object[]>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(key)}:[`
  let separator = ''
  for (const batch of batches) {
    if (batch.length === 0) continue
    yield separator + batch.map((item) => JSON.stringify(item)).join(',\n')
    separator = ',\n'
  }
  yield ']}'
}

export function writeJson({ head, view, items }: Export, origin: string): Pieces {
  return writeList({ ...head, link: `${origin}${view}` }, 'data', items())
}
