import { constants, createReadStream, type Dirent, type Stats } from 'node:fs'
import { access, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { MAX_BYTES } from '@/lib/ingest/received'
import { looksLikeRecords } from './looks-like-records'
import { EXTENSIONS, formatByName, readBytes, readUrl } from './read-bytes'
import { readCsv, readJsonl, requireRecords } from './read-records'
import type { Item, SourceFormat, SourceOptions } from './source'

const MB = 1048576

function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Record<string, string> = {
    ENOENT: 'does not exist',
    EACCES: 'may not be read',
    EPERM: 'may not be read',
    ENOTDIR: 'does not exist',
    ELOOP: 'is a link that leads round in a circle',
  }
  if (code === '') throw error
  return known[code] ?? `cannot be read (${code})`
}

/** Links to files count, links to folders do not: they may lead round in a circle. */
async function isArticleFile(entry: Dirent, path: string): Promise<boolean> {
  if (formatByName(entry.name) === null) return false
  if (!entry.isSymbolicLink()) return entry.isFile()
  // One that leads nowhere is read, so that it is said.
  return stat(path).then(
    (stats) => stats.isFile(),
    () => true,
  )
}

/** Files under a folder, in the order of their names; hidden ones do not count. A folder in it that cannot be read stands for its files. */
async function listFiles(folder: string, onPassedOver: (path: string) => void): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      for (const file of await listFiles(path, onPassedOver).catch(() => [path])) files.push(file)
    } else if (await isArticleFile(entry, path)) files.push(path)
    else onPassedOver(path)
  }
  return files
}

async function* readFileItems(
  path: string,
  stats: Stats,
  share: number | null,
  options: SourceOptions,
): AsyncGenerator<Item> {
  const format = options.format ?? formatByName(path)
  const progress = (bytes: number) => (share === null ? bytes / Math.max(stats.size, 1) : share)
  if (format === 'jsonl') yield* requireRecords(path, readJsonl(path, createReadStream(path), progress, options))
  else if (format === 'csv') yield* requireRecords(path, readCsv(path, createReadStream(path), progress, options))
  else if (stats.size > MAX_BYTES) {
    yield {
      name: path,
      share,
      failure: `is ${Math.round(stats.size / MB)} MB; an article's file has at most ${MAX_BYTES / MB} MB`,
    }
  } else {
    const source = { name: path, bytes: await readFile(path), charset: null, url: null, share }
    yield* readBytes(source, format, options)
  }
}

/** One file; what is wrong with it is its own failure. */
async function* readFileAt(path: string, share: number | null, options: SourceOptions): AsyncGenerator<Item> {
  try {
    await access(path, constants.R_OK)
    const stats = await stat(path)
    if (stats.isFile()) yield* readFileItems(path, stats, share, options)
    // A folder comes here only where it could not be listed; a device may never end.
    else
      yield {
        name: path,
        share,
        failure: stats.isDirectory() ? 'may not be read' : 'is no file; pipe it in, and give -',
      }
  } catch (error) {
    yield { name: path, share, failure: describeFileError(error) }
  }
}

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Item> {
  let files: string[]
  try {
    if (!(await stat(path)).isDirectory()) return yield* readFileAt(path, null, options)
    files = await listFiles(path, options.onPassedOver)
  } catch (error) {
    return yield { name: path, share: null, failure: describeFileError(error) }
  }
  if (files.length === 0)
    yield { name: path, share: null, failure: `holds no article: no file ending in ${EXTENSIONS.join(', ')}` }
  for (const [at, file] of files.entries()) yield* readFileAt(file, (at + 1) / files.length, options)
  return undefined
}

/** Standard input: as many bytes as an article may have, or records for as long as they come. */
async function* readStdin(options: SourceOptions): AsyncGenerator<Item> {
  const name = 'standard input'
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = options.stdin()[Symbol.asyncIterator]()
  const rest = async function* () {
    yield* chunks
    for (let next = await stream.next(); !next.done; next = await stream.next()) yield next.value
  }
  let format: SourceFormat | null = options.format
  for (let next = await stream.next(); !next.done; next = await stream.next()) {
    chunks.push(next.value)
    length += next.value.length
    if (format === null && chunks.length === 1) format = looksLikeRecords(new TextDecoder().decode(next.value))
    if (format === 'jsonl' || format === 'csv') break
    if (length > MAX_BYTES) {
      yield { name, share: null, failure: `is more than ${MAX_BYTES / MB} MB` }
      return
    }
  }
  if (format === 'jsonl')
    yield* requireRecords(
      name,
      readJsonl(name, rest(), () => null, options),
    )
  else if (format === 'csv')
    yield* requireRecords(
      name,
      readCsv(name, rest(), () => null, options),
    )
  else yield* readBytes({ name, bytes: Buffer.concat(chunks), charset: null, url: null, share: null }, format, options)
}

/** Everything named on the command line, in order: addresses, files, folders, `-` for standard input. Holds one article at a time. */
export async function* readSources(names: readonly string[], options: SourceOptions): AsyncGenerator<Item> {
  for (const name of names) {
    if (name === '-') yield* readStdin(options)
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) yield* readUrl(name, options)
    else yield* readPath(name, options)
  }
}
