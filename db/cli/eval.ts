/**
 * `npm run eval -- <folder> [--json] [--quiet] [--only=<measure>]`: scores the drafter on a folder of `articles/NN.txt` and `gold/NN.json`.
 * Prints totals, then every miss and false find with its text. Exits 1 when the folder or a file is not as it should be.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftArticle } from '@/lib/drafting/draft-article'
import { formatFindings, formatScores } from '@/lib/drafting/eval/report'
import { readGoldArticle } from '@/lib/drafting/eval/read-gold'
import { scoreArticle, totalScores } from '@/lib/drafting/eval/score-article'
import { EMPTY_CONTEXT, gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import type { DraftDate, DraftInput } from '@/lib/drafting/types'
import { boundsOf, precisionOf } from '@/lib/dates/edtf'

const dateOf = (published: string | null): DraftDate | null =>
  published === null
    ? null
    : { edtf: published, ...boundsOf(published), precision: precisionOf(published), basis: 'stated' }

const run = (folder: string, options: { json: boolean; quiet: boolean; only: string | null }): void => {
  const ids = readdirSync(join(folder, 'articles'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()
  if (ids.length === 0) throw new Error(`${join(folder, 'articles')} holds no .txt file`)
  const articles = ids.map((id) =>
    readGoldArticle(
      id,
      readFileSync(join(folder, 'articles', `${id}.txt`), 'utf8'),
      readFileSync(join(folder, 'gold', `${id}.json`), 'utf8'),
    ),
  )
  const gazetteer = gazetteerOf(EMPTY_CONTEXT)
  const inputs = articles.map(({ header, body }): DraftInput => ({
    body,
    title: header.title,
    outlet: header.outlet,
    published: dateOf(header.published),
  }))
  const scored = articles.map((article, at) => {
    const input = inputs[at]
    if (!input) throw new Error(`no input for ${article.id}`)
    return scoreArticle(article, draftArticle(input, EMPTY_CONTEXT), gazetteer)
  })
  // The best of a few passes: the first ones pay for the compiler, and the machine may be busy.
  let milliseconds = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < 5; pass++) {
    const started = performance.now()
    for (const input of inputs) draftArticle(input, EMPTY_CONTEXT)
    milliseconds = Math.min(milliseconds, (performance.now() - started) / inputs.length)
  }
  const scores = totalScores(scored)
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ folder, articles: scored.length, milliseconds, scores: Object.fromEntries(scores), findings: scored.map(({ id, findings }) => ({ id, findings })) }, null, 2)}\n`,
    )
    return
  }
  process.stdout.write(
    `${scored.length} articles in ${folder}, ${milliseconds.toFixed(1)} ms each\n\n${formatScores(scores)}\n`,
  )
  if (!options.quiet) process.stdout.write(`${formatFindings(scored, options.only)}\n`)
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1)
    throw new Error('usage: npm run eval -- <folder> [--json] [--quiet] [--only=<measure>]')
  run(folder, { json: values.json, quiet: values.quiet, only: values.only ?? null })
} catch (error) {
  process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
