/** One run of the ingest bench, in a process of its own so that its peak memory is its own; see measure-ingest.ts. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openDb } from '@/db/client'
import { RULES, type Drafter } from '@/db/ingest/drafter'
import { ingestAll } from '@/db/ingest/ingest'
import { readSources } from '@/db/ingest/sources/read-sources'
import { migrateStore } from '@/db/migrate'
import { NOTHING_GIVEN } from '@/lib/ingest/received'
import { makeArticles } from './generate-articles'
import type { IngestRun } from './measure-ingest'
import { makeRandom } from './random'

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '2000' } } })
const COUNT = Number(options.articles)
if (!Number.isInteger(COUNT) || COUNT < 1)
  throw new RangeError(`--articles ${options.articles}: not a whole number from 1`)

async function writeArticles(path: string): Promise<void> {
  const make = makeArticles(makeRandom(20_261_121))
  const file = createWriteStream(path)
  for (let at = 0; at < COUNT; at++) if (!file.write(`${JSON.stringify(make(at))}\n`)) await once(file, 'drain')
  file.end()
  await once(file, 'finish')
}

/**
 * Seconds of processor time that this process has used: what a run takes on a core of its own, whatever else the machine does.
 * The threads of the garbage collector are in it.
 */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The rules, with the time they take. */
function timed(): { drafter: Drafter; seconds: () => number } {
  let spent = 0
  const drafter: Drafter = {
    ...RULES,
    draft: async (inputs, context) => {
      const started = processorSeconds()
      const drafted = await RULES.draft(inputs, context)
      spent += processorSeconds() - started
      return drafted
    },
  }
  return { drafter, seconds: () => spent }
}

type Stage = { seconds: number; wall: number; stored: number; failed: number; claims: number; events: number }

async function ingestFile(articles: string, path: string, drafter: Drafter | null): Promise<Stage> {
  migrateStore(path)
  const store = openDb(path)
  const stage = { seconds: 0, wall: 0, stored: 0, failed: 0, claims: 0, events: 0 }
  const sources = {
    format: null,
    charset: null,
    columns: {},
    given: NOTHING_GIVEN,
    fetcher: () => {
      throw new Error('the bench fetches nothing')
    },
    stdin: async function* () {},
    onPassedOver: () => {},
  }
  const [started, startedAt] = [processorSeconds(), performance.now()]
  await ingestAll(store, readSources([articles], sources), {
    drafter,
    who: 'bench',
    now: () => new Date('2026-11-21T00:00:00Z'),
    onStored: (outcomes) => {
      for (const outcome of outcomes) {
        if (outcome.status !== 'stored') stage.failed += 1
        else {
          stage.stored += 1
          stage.claims += outcome.drafts.claims
          stage.events += outcome.drafts.events
        }
      }
    },
  })
  stage.seconds = processorSeconds() - started
  stage.wall = (performance.now() - startedAt) / 1000
  store.$client.close()
  return stage
}

/** The same rows into an empty store by SQLite alone, indexes and full text included: what no program can beat by much. */
function insertRows(from: string, to: string): { seconds: number; rows: number } {
  migrateStore(to)
  const db = new Database(to)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('cache_size = -65536')
  db.exec(`attach '${from}' as source`)
  const tables = db
    .prepare<[], string>(
      `select name from pragma_table_list where schema = 'source' and type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like '%\\_fts%' escape '\\' and name not like '\\_\\_%' escape '\\'`,
    )
    .pluck()
    .all()
  const started = processorSeconds()
  let rows = 0
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON')
    for (const table of tables) {
      const columns = db
        .prepare<[string], string>(`select name from pragma_table_xinfo(?) where hidden = 0`)
        .pluck()
        .all(table)
        .map((name) => `"${name}"`)
        .join(', ')
      rows += db
        .prepare(`insert into main."${table}" (${columns}) select ${columns} from source."${table}"`)
        .run().changes
    }
  })()
  const seconds = processorSeconds() - started
  db.close()
  return { seconds, rows }
}

const folder = mkdtempSync(join(tmpdir(), 'good-offices-ingest-'))
try {
  const articles = join(folder, 'articles.jsonl')
  await writeArticles(articles)
  const bytes = statSync(articles).size / COUNT
  const { drafter, seconds: drafting } = timed()
  const whole = await ingestFile(articles, join(folder, 'whole.sqlite'), drafter)
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  const stored = await ingestFile(articles, join(folder, 'stored.sqlite'), null)
  const floor = insertRows(join(folder, 'whole.sqlite'), join(folder, 'floor.sqlite'))
  const run: IngestRun = { articles: COUNT, bytes, whole, drafting: drafting(), stored, floor, peakMegabytes }
  process.stdout.write(`${JSON.stringify(run)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
