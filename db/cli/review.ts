/** `npm run review -- list | accept | reject`: see USAGE. */
import { parseArgs } from 'node:util'
import { openDb, type Store } from '@/db/client'
import { CommandError } from '@/db/commands/errors'
import { storePath } from '@/db/data-folder'
import { asStoreError, StoreError } from '@/db/errors'
import { decide, type Decided } from '@/db/review/decide'
import { listPending, listPendingArticles, type PendingClaim, type PendingEvent } from '@/db/review/list-drafts'
import { toPrintable } from '@/lib/text/printable'
import { nameUser } from './name-user'

const USAGE = `npm run review -- list [--limit=20]           articles with drafts to decide about
npm run review -- list --article=<slug>       its draft claims, in the order of the text, and its draft events
npm run review -- accept <id> [<id> …]        a claim (with its article), an event (with the draft claims on it), or an article
npm run review -- reject <id> [<id> …]        a claim, an event, or an article with its drafts

  --all        accept: with an article every draft of it, with a claim its events; reject: with an event the claims on it
  --as=<name>  who decides, for the record ($USER)
  --json       the answer as JSON

Ends with 1 when an id is not known; then nothing of the call was decided.`

class UsageError extends Error {}

function readOptions() {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { article: text, limit: text, as: text, all: flag, json: flag, help: flag },
  })
  const [verb, ...keys] = positionals
  const limit = Number(values.limit ?? 20)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit=${values.limit ?? ''}: is not a whole number from 1`)
  return { ...values, verb, keys, limit }
}
type Options = ReturnType<typeof readOptions>

function shorten(text: string, length = 200): string {
  const line = toPrintable(text).replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

function because(why: PendingClaim['why']): string {
  return why.map(({ rule, cue }) => (cue === null ? rule : `${rule}: ${cue}`)).join('; ')
}

function sure(confidence: number | null): string {
  return confidence === null ? '' : `${Math.round(confidence * 100)}%`
}

function describeClaim({ id, quote, speaker, voice, modality, confidence, events, why }: PendingClaim): string {
  const links = events.map(({ event, stance, state }) => `${stance} ${event}${state === 'draft' ? '' : ` (${state})`}`)
  return [
    `claim ${id}  ${[sure(confidence), speaker === null ? 'the outlet itself' : shorten(speaker), voice, modality].filter((part) => part !== '').join('  ')}`,
    `  ${shorten(quote)}`,
    ...links.map((link) => `  ${link}`),
    `  why: ${shorten(because(why))}`,
  ].join('\n')
}

function describeEvent(event: PendingEvent): string {
  const { slug, title, type, status, date, conflicts, participants, confidence, claims, why } = event
  const who = participants.map(({ actor, roles }) => `${actor} (${roles.join(', ')})`).join(', ')
  return [
    `event ${slug}  ${sure(confidence)}`,
    `  ${shorten(title)}`,
    `  ${[type, status, date ?? 'no date', conflicts.join(', '), who || 'no participants'].join(' · ')} · ${count(claims, 'claim')}`,
    `  why: ${shorten(because(why))}`,
  ].join('\n')
}

function list(store: Store, { article, limit, json }: Options): string {
  if (article === undefined) {
    const { articles, total } = listPendingArticles(store, limit)
    if (json) return JSON.stringify(articles, null, 2)
    if (articles.length === 0) return 'No drafts to decide about.'
    const lines = articles.map(
      ({ slug, title, outlet, published, claims, events, copyOf, state }) =>
        `${slug}\n  ${shorten(title ?? 'no title', 90)} · ${outlet ?? 'outlet unknown'} · ${published ?? 'no date'} · ${count(claims, 'claim')}, ${count(events, 'event')}${copyOf ? ` · copy of ${copyOf}` : ''}${state === 'draft' ? '' : ` · article ${state}`}`,
    )
    const left = total - articles.length
    if (left > 0) lines.push(`${count(left, 'more article')}: --limit=${total} shows all`)
    return lines.join('\n')
  }
  const pending = listPending(store, article)
  if (json) return JSON.stringify(pending, null, 2)
  const lines = [...pending.events.map(describeEvent), ...pending.claims.map(describeClaim)]
  return lines.length > 0 ? lines.join('\n\n') : `No drafts of ${article} to decide about.`
}

function describe(verb: string, { articles, claims, events, actors, conflicts, left }: Decided): string {
  const counts = [count(claims.length, 'claim'), count(events.length, 'event'), count(articles.length, 'article')]
  const brought = [
    actors.length > 0 ? `\nNew actors with them: ${actors.join(', ')}` : '',
    conflicts.length > 0 ? `\nNew conflicts with them (check who stands on which side): ${conflicts.join(', ')}` : '',
  ].join('')
  return `${verb === 'accept' ? 'Accepted' : 'Rejected'} ${counts.join(', ')}.${brought}\nLeft to decide: ${count(left.claims, 'claim')}, ${count(left.events, 'event')}.`
}

function run(options: Options): string {
  const { verb, keys, all, json } = options
  if (verb !== 'list' && verb !== 'accept' && verb !== 'reject') throw new UsageError(USAGE)
  if (verb === 'list' && keys.length > 0)
    throw new UsageError(`list takes no names: "${keys.join(' ')}"; one article's drafts are list --article=<slug>`)
  if (verb !== 'list' && keys.length === 0) throw new UsageError(`${verb} what?\n\n${USAGE}`)
  const path = storePath()
  const store = openDb(path)
  try {
    if (verb === 'list') return list(store, options)
    const who = options.as ?? nameUser()
    const decided = decide(store, { verb, keys, all }, { who, at: new Date().toISOString() })
    return json ? JSON.stringify(decided, null, 2) : describe(verb, decided)
  } catch (error) {
    throw error instanceof CommandError ? error : asStoreError(error, path)
  } finally {
    store.$client.close()
  }
}

try {
  const options = readOptions()
  console.log(options.help ? USAGE : run(options))
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!(error instanceof StoreError || error instanceof UsageError || error instanceof CommandError) && !isUsage)
    throw error
  console.error(error.message)
  process.exitCode = 1
}
