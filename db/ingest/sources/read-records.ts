import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { decodeText } from '@/lib/ingest/decode'
import { readRecord } from '@/lib/ingest/given'
import { IngestError, MAX_BYTES } from '@/lib/ingest/received'
import { readLines } from './read-lines'
import { over, type Item, type SourceOptions } from './source'

type Progress = (bytes: number) => number | null

function wordsOf(error: unknown): string {
  if (error instanceof IngestError) return error.message
  throw error
}

function toItem(name: string, share: number | null, record: unknown, { columns, given }: SourceOptions): Item {
  try {
    const read = readRecord(record, columns)
    return { name, share, received: { name, ...read, given: over(given, read.given) } }
  } catch (error) {
    return { name, share, failure: wordsOf(error) }
  }
}

/** A file of records without any is a failure too: nobody gives one on purpose. */
export async function* requireRecords(name: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let any = false
  for await (const item of items) {
    any = true
    yield item
  }
  if (!any) yield { name, share: null, failure: 'holds no record' }
}

/** One JSON object a line; a line that is none is that line's failure. */
export async function* readJsonl(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  progress: Progress,
  options: SourceOptions,
): AsyncGenerator<Item> {
  for await (const { number, bytes, end } of readLines(stream)) {
    const where = `${name}:${number}`
    const share = progress(end)
    if (bytes === null) {
      yield { name: where, share, failure: `is a line of more than ${MAX_BYTES / 1048576} MB` }
      continue
    }
    if (bytes.every((byte) => byte <= 32)) continue
    let record: unknown
    try {
      record = JSON.parse(decodeText(bytes, options.charset, false).text.replace(/^\uFEFF/, ''))
    } catch (error) {
      const words = error instanceof SyntaxError ? `is no JSON (${error.message})` : wordsOf(error)
      yield { name: where, share, failure: words }
      continue
    }
    yield toItem(where, share, record, options)
  }
}

/** The mark between columns: which of the usual ones the header line has most of. */
function findDelimiter(head: string): string {
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

/** The stream as text, chunk by chunk. @throws IngestError at the first byte that is not in the charset */
async function* decodeStream(stream: AsyncIterable<Uint8Array>, charset: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset, { fatal: true })
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new IngestError(`is not ${charset}; say what it is in, for example --charset=windows-1252`, { cause: error })
  }
}

/** A header line and a record a row; a row that cannot be read is that row's failure, and the rest goes on. */
export async function* readCsv(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  progress: Progress,
  options: SourceOptions,
): AsyncGenerator<Item> {
  const text = decodeStream(stream, options.charset ?? 'utf-8')
  let bad: Item[] = []
  try {
    const first = await text.next()
    if (first.done || first.value === '') throw new IngestError('is empty')
    const head = first.value.split(/\r?\n/, 1)[0] ?? ''
    const parser = parse({
      delimiter: findDelimiter(head),
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MAX_BYTES,
    })
    parser.on('skip', (error: CsvError) => {
      const line = 'lines' in error ? String(error.lines) : '?'
      bad.push({ name: `${name}:${line}`, share: null, failure: `is a row that cannot be read (${error.message})` })
    })
    const whole = Readable.from(
      (async function* () {
        yield first.value
        yield* text
      })(),
    )
    whole.on('error', (error) => parser.destroy(error))
    const rows: AsyncIterable<{ record: unknown; info: { lines: number; bytes: number } }> = whole.pipe(parser)
    for await (const { record, info } of rows) {
      yield* bad
      bad = []
      yield toItem(`${name}:${info.lines}`, progress(info.bytes), record, options)
    }
  } catch (error) {
    const words = error instanceof CsvError ? `is no CSV that can be read (${error.message})` : wordsOf(error)
    bad.push({ name, share: null, failure: words })
  }
  yield* bad
}
