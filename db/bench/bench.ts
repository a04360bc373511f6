/** `npm run bench`: how fast the reads are at 10,000 articles, against the best SQL that we know, in the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openDb, type Store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { loadIndex } from '@/db/queries/load-index'
import { openExport } from '@/db/queries/exports/open-export'
import { NO_FILTERS } from '@/lib/filters/filters'
import { makeCases, type Case } from './cases'
import { buildFloor } from './floor-tables'
import type { Way } from './floor-views'
import { BENCH_SIZE, generateStore, SMALL_SIZE } from './generate-store'
import { measure } from './measure'
import { measureIngest } from './measure-ingest'
import { findBadPlans } from './plans'
import { printReport, type Report, type Row } from './report'
import { DASHBOARD, FILTERED, makeSingles, type Read } from './subjects'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    ingest: { type: 'string' },
  },
})
const rounds = Number(options.rounds)
if (!Number.isInteger(rounds) || rounds < 1)
  throw new RangeError(`--rounds ${options.rounds}: not a whole number from 1`)

const ingested = Number(options.ingest ?? (options.small ? 100 : 2000))
if (!Number.isInteger(ingested) || ingested < 1)
  throw new RangeError(`--ingest ${options.ingest ?? ''}: not a whole number of articles from 1`)

/** Makes the next read begin from nothing but the index: what it selects is kept with the index. */
function forgetSelections(db: Store): void {
  const index = globalThis.goodOfficesIndexes?.get(db)
  if (index) globalThis.goodOfficesIndexes?.set(db, { ...index })
}

function runWay(floor: Database.Database, way: Way, params: Case['sql']): () => void {
  const statements = way.map((text) => floor.prepare(text).raw())
  const named = way.map((text) =>
    Object.fromEntries(Object.entries(params).filter(([key]) => text.includes(`@${key}`))),
  )
  return () => statements.forEach((statement, at) => statement.all(named[at] ?? {}))
}

type Subject = { route: string; filter: string; read: () => object | null; ways: readonly (() => void)[] }

/** Reads and floor in turn; `best` is the fastest way. */
function measureSubject({ route, filter, read, ways }: Subject): { row: Row; best: (() => void) | null } {
  const [own, ...floors] = measure(rounds, [read, ...ways])
  if (!own) throw new Error('nothing was measured')
  const medians = floors.map(({ median }) => median)
  const floor = medians.length > 0 ? Math.min(...medians) : null
  const best = floor === null ? null : (ways[medians.indexOf(floor)] ?? null)
  return { row: { route, filter, ...own, floor, bytes: Buffer.byteLength(JSON.stringify(read())) }, best }
}

function measureAll(db: Store, floor: Database.Database): { rows: Row[]; dashboard: Row[] } {
  const cold = (reads: readonly Read[], one: Case) => () => {
    forgetSelections(db)
    return reads.map((read) => read(db, one.filters)).at(-1) ?? null
  }
  const byCase = makeCases(db).map((one) => {
    const routes = Object.entries(FILTERED).map(([route, { read, floor: best }]) => {
      const ways = best[one.name].map((way) => runWay(floor, way, one.sql))
      return measureSubject({ route, filter: one.name, read: cold([read], one), ways })
    })
    const parts = routes.filter(({ row }) => DASHBOARD.some((route) => route === row.route))
    const reads = DASHBOARD.flatMap((route) => FILTERED[route]?.read ?? [])
    const together = () => parts.forEach(({ best }) => best?.())
    const { row } = measureSubject({ route: 'dashboard', filter: one.name, read: cold(reads, one), ways: [together] })
    return { one, rows: routes.map((route) => route.row), dashboard: { ...row, bytes: sumBytes(parts) } }
  })
  const [unfiltered] = byCase
  if (!unfiltered) throw new Error('no cases')
  const singles = Object.entries(makeSingles(db)).map(([route, { read, floor: way }]) => {
    const ways = [runWay(floor, way, unfiltered.one.sql)]
    return measureSubject({ route, filter: 'none', read: cold([read], unfiltered.one), ways }).row
  })
  const routes = Object.keys(FILTERED)
  const rows = routes.flatMap((route) => byCase.flatMap((one) => one.rows.filter((row) => row.route === route)))
  return { rows: [...rows, ...singles], dashboard: byCase.map(({ dashboard }) => dashboard) }
}

function sumBytes(parts: readonly { row: Row }[]): number {
  return parts.reduce((sum, { row }) => sum + row.bytes, 0)
}

function measureExports(db: Store): Row[] {
  return ['events', 'claims', 'articles', 'matrix', 'timeline'].map((name) => {
    let bytes = 0
    const run = () => {
      bytes = 0
      for (const piece of openExport(db, `${name}.csv`, NO_FILTERS, 'http://localhost')?.pieces ?? [])
        bytes += piece.length
    }
    const [timing] = measure(1, [run])
    return { route: `export/${name}.csv`, filter: 'none', ...(timing ?? { median: 0, p95: 0 }), floor: null, bytes }
  })
}

/** On a connection of its own: statements are recorded when they are prepared. */
function findPlans(path: string): string[] {
  const db = openDb(path)
  try {
    return findBadPlans(db)
  } finally {
    db.$client.close()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

function runBench(folder: string): Report {
  const path = join(folder, 'bench.sqlite')
  const size = options.small ? SMALL_SIZE : BENCH_SIZE
  say(`Generating ${size.articles} articles, ${size.claims} claims, ${size.events} events…`)
  migrateStore(path)
  const db = openDb(path)
  const floor = new Database(join(folder, 'floor.sqlite'))
  try {
    generateStore(db, size)
    say('Building the tables of the floor…')
    buildFloor(floor, path)
    say(`Measuring, ${rounds} rounds…`)
    const [load] = measure(3, [() => loadIndex(db)])
    const { rows, dashboard } = measureAll(db, floor)
    const exports = measureExports(db)
    say(`Taking in ${ingested} articles…`)
    const ingest = measureIngest(ingested)
    const plans = findPlans(path)
    db.$client.exec('analyze')
    const plansAnalyzed = findPlans(path)
    return {
      isFull: !options.small,
      size,
      rounds,
      indexLoad: load ?? { median: 0, p95: 0 },
      rows,
      dashboard,
      exports,
      ingest,
      badPlans: [...plans, ...plansAnalyzed.map((plan) => `after ANALYZE: ${plan}`)],
    }
  } finally {
    floor.close()
    db.$client.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'good-offices-bench-'))
try {
  const report = runBench(folder)
  const failures = printReport(report, options.json)
  if (failures.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
