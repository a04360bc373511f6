/** `npm run ingest -- <what> …`: see USAGE. */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openDb } from '@/db/client'
import { storePath } from '@/db/data-folder'
import { asStoreError, StoreError } from '@/db/errors'
import { RULES, type Drafter } from '@/db/ingest/drafter'
import { createFetcher, type Fetcher } from '@/db/ingest/fetch/fetcher'
import { ingestAll } from '@/db/ingest/ingest'
import { createModelDrafter } from '@/db/ingest/model-drafter'
import { readModelSettings } from '@/db/ingest/model-settings'
import { createProgress, describeProgress } from '@/db/ingest/progress'
import { readSources } from '@/db/ingest/sources/read-sources'
import { SOURCE_FORMATS, type SourceOptions } from '@/db/ingest/sources/source'
import { addOutcome, addPassedOver, describeOutcome, describeSummary, emptySummary } from '@/db/ingest/summary'
import { parseColumnNames } from '@/lib/ingest/given'
import { IngestError } from '@/lib/ingest/received'
import { SeedError } from '@/seeds/load'
import { nameUser } from './name-user'
import { prepareStore } from './prepare-store'

const USAGE = `npm run ingest -- <what> [<what> …] [options]

<what> is a file (.txt, .md with front matter, .html, .jsonl, .csv, .rss, .atom, .xml), a folder of such files, an address
(http or https; a page or a feed), or - for standard input.

  --format=…        ${SOURCE_FORMATS.join(', ')}; else by name and content
  --columns=…       names of columns in JSONL and CSV: --columns=text=story,published=when
  --charset=…       for what is not UTF-8 and does not say so, for example windows-1252
  --title, --author, --outlet, --url, --published, --language
                    said of every article, over what it says itself
  --drafter=…       rules (the default, offline), none, or model: an OpenAI-compatible endpoint named in the environment,
                    GOOD_OFFICES_MODEL_URL, _NAME, and where needed _KEY, _TIMEOUT (seconds), _PRICE (in/out a million tokens)
  --allow-private   fetch from addresses that are not public, too
  --delay=…         seconds between two requests to one host (1)
  --as=…            who takes them in, for the record ($USER)
  --verbose         a line for every article, however many
  --json            a summary as JSON on standard output; the lines go to standard error

Ends with 1 when anything failed, 130 when stopped. What was reported as stored is stored; running it again goes on where it stopped.`

const GIVEN = ['title', 'author', 'outlet', 'url', 'published', 'language'] as const
/** With more articles than this only failures get a line each. */
const MANY = 20

class UsageError extends Error {}

function isCharset(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

function readOptions() {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: text,
      columns: text,
      charset: text,
      drafter: text,
      delay: text,
      as: text,
      title: text,
      author: text,
      outlet: text,
      url: text,
      published: text,
      language: text,
      'allow-private': flag,
      verbose: flag,
      json: flag,
      help: flag,
    },
  })
  const format = SOURCE_FORMATS.find((known) => known === values.format) ?? null
  if (values.format !== undefined && format === null)
    throw new UsageError(`--format=${values.format}: is not one of ${SOURCE_FORMATS.join(', ')}`)
  if (values.charset !== undefined && !isCharset(values.charset))
    throw new UsageError(`--charset=${values.charset}: is no known charset`)
  const delay = Number(values.delay ?? 1)
  if (!(delay >= 0 && delay <= 60)) throw new UsageError(`--delay=${values.delay ?? ''}: is not 0 to 60 seconds`)
  return { ...values, format, delay, what: positionals }
}
type Options = ReturnType<typeof readOptions>

function findDrafter(name = 'rules', signal: AbortSignal): Drafter | null {
  if (name === 'rules') return RULES
  if (name === 'none') return null
  if (name === 'model') return createModelDrafter(readModelSettings(process.env), { signal })
  throw new UsageError(`--drafter=${name}: is not one of rules, model, none`)
}

function userAgent(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return `GoodOffices/${version}`
}

function toSourceOptions(
  options: Options,
  { fetcher, onPassedOver }: Pick<SourceOptions, 'fetcher' | 'onPassedOver'>,
): SourceOptions {
  const [title, author, outlet, url, published, language] = GIVEN.map((field) => options[field] ?? null)
  return {
    format: options.format,
    charset: options.charset ?? null,
    columns: options.columns === undefined ? {} : parseColumnNames(options.columns),
    given: {
      title: title ?? null,
      author: author ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
      published: published ?? null,
      language: language ?? null,
    },
    fetcher,
    onPassedOver,
    stdin: () => process.stdin,
  }
}

async function run(options: Options): Promise<number> {
  const stop = new AbortController()
  const drafter = findDrafter(options.drafter, stop.signal)
  const fetchers: Fetcher[] = []
  const openFetcher = () => {
    const [open] = fetchers
    if (open) return open
    const fetcher = createFetcher({
      userAgent: userAgent(),
      allowPrivate: options['allow-private'],
      delay: options.delay * 1000,
      signal: stop.signal,
    })
    fetchers.push(fetcher)
    return fetcher
  }
  const path = storePath()
  const progress = createProgress(options.json ? process.stderr : process.stdout)
  // The first thing that somebody does here may be to take articles in.
  if (!existsSync(path)) prepareStore(path, progress.line)
  const store = openDb(path)
  const summary = emptySummary()
  const onPassedOver = (path: string) => addPassedOver(summary, path)
  const sources = toSourceOptions(options, { fetcher: openFetcher, onPassedOver })
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  let told = 0
  process.once('SIGINT', () => {
    progress.line('Stopping after the articles at hand; Ctrl-C again stops at once.')
    stop.abort()
  })
  try {
    await ingestAll(store, readSources(options.what, sources), {
      drafter,
      who: options.as ?? nameUser(),
      now: () => new Date(),
      signal: stop.signal,
      onStored: (outcomes, share) => {
        for (const outcome of outcomes) {
          addOutcome(summary, outcome)
          told += 1
          if (options.verbose || told <= MANY || outcome.status === 'failed') progress.line(describeOutcome(outcome))
          else if (told === MANY + 1) progress.line('From here on only failures get a line each (--verbose: all).')
        }
        progress.update(describeProgress(told, summary.failed, share, seconds()))
      },
    })
  } catch (error) {
    if (!stop.signal.aborted) throw error instanceof IngestError ? error : asStoreError(error, path)
  } finally {
    progress.end()
    store.$client.close()
    for (const fetcher of fetchers) await fetcher.close()
  }
  const took = seconds()
  const cost = drafter?.report() ?? null
  for (const line of [...describeSummary(summary, took), ...(cost?.lines ?? [])]) progress.line(line)
  if (stop.signal.aborted) progress.line('Stopped. Run the same again to go on.')
  if (options.json)
    process.stdout.write(
      `${JSON.stringify({ ...summary, seconds: took, stopped: stop.signal.aborted, drafter: drafter && { name: drafter.name, version: drafter.version, cost: cost?.data ?? null } }, null, 2)}\n`,
    )
  if (stop.signal.aborted) return 130
  return summary.failed > 0 ? 1 : 0
}

try {
  const options = readOptions()
  if (options.help) console.log(USAGE)
  else if (options.what.length === 0) throw new UsageError(USAGE)
  else process.exitCode = await run(options)
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  const isExplained = [StoreError, SeedError, UsageError, IngestError].some((kind) => error instanceof kind)
  if (!(error instanceof Error) || (!isExplained && !isUsage)) throw error
  console.error(error.message)
  process.exitCode = 1
}
