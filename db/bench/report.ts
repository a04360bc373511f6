import type { StoreSize } from './generate-store'
import type { Timing } from './measure'
import { describeIngest, findIngestFailures, type IngestRun } from './measure-ingest'

/** `floor`: median of the fastest SQL known; null where there is none to compare with. `bytes`: of the answer as JSON. */
export type Row = Timing & { route: string; filter: string; floor: number | null; bytes: number }
export type Report = {
  /** Whether the store has the size that the promises are made for. */
  isFull: boolean
  size: StoreSize
  rounds: number
  indexLoad: Timing
  rows: Row[]
  dashboard: Row[]
  exports: Row[]
  ingest: IngestRun
  badPlans: string[]
}

/** What the project has promised: the four reads of a dashboard together within three times the floor, and no answer too big. */
export const MOST_TIMES_FLOOR = 3
export const MOST_BYTES = 100_000

const ms = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(1))

function toLine({ route, filter, median, p95, floor, bytes }: Row): string[] {
  const ratio = floor === null ? '' : `${(median / floor).toFixed(2)}x`
  return [route, filter, ms(median), ms(p95), floor === null ? '' : ms(floor), ratio, `${(bytes / 1000).toFixed(1)} KB`]
}

function toTable(rows: readonly Row[]): string {
  const lines = [['route', 'filters', 'median ms', 'p95 ms', 'floor ms', 'of floor', 'answer'], ...rows.map(toLine)]
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? []
  const draw = (line: readonly string[]) =>
    line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return lines.map(draw).join('\n')
}

/** Each promise that this run does not keep, in a sentence. */
export function findFailures({ isFull, rows, dashboard, ingest, badPlans }: Report): string[] {
  if (!isFull) return badPlans
  return [
    ...dashboard
      .filter(({ median, floor }) => floor !== null && median > MOST_TIMES_FLOOR * floor)
      .map(
        ({ filter, median, floor }) =>
          `The dashboard under “${filter}” takes ${ms(median)} ms, over ${MOST_TIMES_FLOOR} times ${ms(floor ?? 0)} ms.`,
      ),
    ...rows
      .filter(({ bytes }) => bytes > MOST_BYTES)
      .map(({ route, filter, bytes }) => `${route} under “${filter}” answers ${bytes} bytes, over ${MOST_BYTES}.`),
    ...findIngestFailures(ingest),
    ...badPlans,
  ]
}

/** Prints the report and returns what it failed in. */
export function printReport(report: Report, asJson: boolean): string[] {
  const failures = findFailures(report)
  if (asJson) {
    console.log(JSON.stringify({ ...report, failures }, null, 2))
    return failures
  }
  const { isFull, size, rounds, indexLoad, rows, dashboard, exports, ingest } = report
  console.log(
    `${size.articles} articles, ${size.claims} claims, ${size.events} events; ${rounds} rounds, reads and floor in turn.\n` +
      `The floor is the fastest SQL known to us over tables and rollups made for the question (db/bench/floor-*.ts).\n` +
      `After a change of the data the index is loaded once: ${ms(indexLoad.median)} ms.\n`,
  )
  console.log(`${toTable(rows)}\n\nTimeline, matrix, events and facets together, against their floors together:\n`)
  console.log(`${toTable(dashboard)}\n\nWhole files:\n\n${toTable(exports)}\n\n${describeIngest(ingest)}\n`)
  if (failures.length > 0) console.log(failures.map((failure) => `FAILED: ${failure}`).join('\n'))
  else if (isFull) console.log('Every promise is kept.')
  return failures
}
