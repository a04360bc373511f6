import type { Store } from '@/db/client'
import { getClaims } from '@/db/queries/claims'
import { makeCases } from './cases'
import { FILTERED, makeSingles } from './subjects'

/** Tables that grow with the articles. */
const BIG = [
  'articles',
  'claims',
  'claim_anchors',
  'claim_conflicts',
  'claim_events',
  'claim_relays',
  'events',
  'event_conflicts',
  'event_participants',
  'event_representatives',
  'event_roles',
]

/** Statements that are there to read whole tables: loading the index, and counting everything. */
const READS_ALL = [/ as word from /, /^select id, state = 'approved' as approved/, /^select \(select count\(\*\)/]

/** What holds for nearly all rows narrows nothing: a search by it alone is a scan by another name. */
const UNSELECTIVE = /^SEARCH (\w+) .*\((?:state|is_mediator|status)=\?\)/

const ORDERED = [FILTERED.events, FILTERED.claims, FILTERED.articles].filter((subject) => subject !== undefined)

/** Runs `work` and returns the text of every statement that was prepared for it. */
function recordStatements(db: Store, work: () => void): string[] {
  const texts = new Set<string>()
  const prepare = db.$client.prepare.bind(db.$client)
  db.$client.prepare = (text: string) => {
    texts.add(text)
    return prepare(text)
  }
  try {
    work()
  } finally {
    db.$client.prepare = prepare
  }
  return [...texts]
}

function explain(db: Store, text: string): string[] {
  const unquoted = text.replace(/'[^']*'/g, '')
  const named = Object.fromEntries([...unquoted.matchAll(/@(\w+)/g)].map((match) => [match[1], null]))
  const positional = [...unquoted.matchAll(/\?/g)].map(() => null)
  return db.$client
    .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
    .all(...positional, ...(Object.keys(named).length > 0 ? [named] : []))
    .map(({ detail }) => detail)
}

/** The table that a name in a plan stands for. */
function tableOf(name: string, text: string): string {
  return new RegExp(`\\b(\\w+) (?:as )?${name}\\b`, 'i').exec(text)?.[1] ?? name
}

/** The steps of a plan that read a big table from end to end, or build an index for one query. */
export function findBadSteps(text: string, plan: readonly string[]): string[] {
  return plan.filter((step) => {
    const name = (/^SCAN (\w+)(?! VIRTUAL)/.exec(step) ?? UNSELECTIVE.exec(step))?.[1]
    return (
      step.includes('AUTOMATIC') ||
      (name !== undefined && BIG.some((table) => table === name || table === tableOf(name, text)))
    )
  })
}

/**
 * Runs every read under every case on a store whose statements are not prepared yet, and says which of them have a plan
 * that would be slow in a big store.
 */
export function findBadPlans(db: Store): string[] {
  const cases = makeCases(db)
  const singles = Object.values(makeSingles(db))
  const texts = recordStatements(db, () => {
    for (const { filters } of cases) {
      for (const { read } of [...Object.values(FILTERED), ...singles]) read(db, filters)
      for (const { read } of ORDERED) read(db, { ...filters, sort: 'relevance', q: filters.q ?? 'armistice' })
      getClaims(db, { ...filters, process: 'process-1', event: 'event-1' })
    }
  })
  return texts
    .filter((text) => /^\s*(select|with)/i.test(text) && !READS_ALL.some((pattern) => pattern.test(text.trim())))
    .flatMap((text) =>
      findBadSteps(text, explain(db, text)).map((step) => `${step} in: ${text.replace(/\s+/g, ' ').slice(0, 120)}`),
    )
}
