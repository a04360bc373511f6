import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Seconds of processor time; `wall` on the clock, which other programs slow. `whole`: clean, find copies, draft, store; of that `drafting`. `stored`: the same without drafting. */
export type IngestRun = {
  articles: number
  /** Mean size of a record. */
  bytes: number
  whole: { seconds: number; wall: number; stored: number; failed: number; claims: number; events: number }
  drafting: number
  stored: { seconds: number; wall: number }
  /** SQLite alone, the same rows. */
  floor: { seconds: number; rows: number }
  peakMegabytes: number
}

/** What the project has promised: on one core at 3 KB an article; memory at 40,000 of them. */
export const LEAST_ARTICLES_A_SECOND = 100
export const MOST_MEGABYTES = 600

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** How `npm run ingest` starts Node: what stands between `node` and the program. */
export function readIngestFlags(): string[] {
  const { scripts }: { scripts: { ingest: string } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return scripts.ingest.split(' ').slice(1, -1)
}

/** Runs the ingest bench in a process of its own. @throws when it fails */
export function measureIngest(articles: number): IngestRun {
  const flags = readIngestFlags()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, 'db/bench/ingest.ts', `--articles=${articles}`],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the ingest bench failed: ${stderr}`)
  const run: IngestRun = JSON.parse(stdout)
  return run
}

export function findIngestFailures({ articles, whole, peakMegabytes }: IngestRun): string[] {
  const rate = articles / whole.seconds
  return [
    ...(whole.failed > 0 ? [`${whole.failed} of ${articles} articles were not stored.`] : []),
    ...(rate < LEAST_ARTICLES_A_SECOND
      ? [`Ingest takes ${rate.toFixed(1)} articles a second, under ${LEAST_ARTICLES_A_SECOND}.`]
      : []),
    ...(peakMegabytes > MOST_MEGABYTES
      ? [`Ingest holds ${Math.round(peakMegabytes)} MB, over ${MOST_MEGABYTES}.`]
      : []),
  ]
}

export function describeIngest({ articles, bytes, whole, drafting, stored, floor, peakMegabytes }: IngestRun): string {
  const each = (seconds: number) => `${((seconds / articles) * 1000).toFixed(2)} ms an article`
  const rate = (seconds: number) => (articles / seconds).toFixed(1)
  const rates = ({ seconds, wall }: { seconds: number; wall: number }) =>
    `${rate(seconds)} articles a second (${each(seconds)}), ${rate(wall)} by the clock`
  return [
    `Ingest of ${articles} articles of ${(bytes / 1000).toFixed(1)} KB: ${whole.claims} claims, ${whole.events} events drafted, ${floor.rows} rows.`,
    `  clean, find copies, draft, store  ${rates(whole)}`,
    `    of that drafting by rules       ${each(drafting)}`,
    `  clean, find copies, store         ${rates(stored)}`,
    `  the same rows inserted alone      ${rate(floor.seconds)} articles a second (${each(floor.seconds)}), ${(whole.seconds / floor.seconds).toFixed(1)}x`,
    '  In processor time, as on one core of its own; by the clock beside whatever else ran.',
    `  peak memory                       ${Math.round(peakMegabytes)} MB`,
  ].join('\n')
}
