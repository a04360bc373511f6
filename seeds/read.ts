import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import {
  actorsSeed,
  articleSeed,
  conflictsSeed,
  eventsSeed,
  outletsSeed,
  processesSeed,
  type ArticleSeed,
} from './schema'

/** What stops the seeding: the file, where in it, and what is allowed. Nothing was written. */
export class SeedError extends Error {
  override name = 'SeedError'
  constructor(
    readonly file: string,
    readonly problems: string[],
    options?: ErrorOptions,
  ) {
    super(`seeds/${file}:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nNothing was seeded.`, options)
  }
}

export const SEEDS = fileURLToPath(new URL('.', import.meta.url))

export type ArticleFile = { file: string; coding: ArticleSeed; source: string }

export type Seeds = {
  actors: z.infer<typeof actorsSeed>
  outlets: z.infer<typeof outletsSeed>
  conflicts: z.infer<typeof conflictsSeed>
  processes: z.infer<typeof processesSeed>
  events: z.infer<typeof eventsSeed>
  articles: ArticleFile[]
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  const allowed = issue.code === 'invalid_value' ? ` (allowed: ${issue.values.map(String).join(', ')})` : ''
  return `${path.replace(/^\./, '') || 'the file'}: ${issue.message.split(':')[0] === 'Invalid option' ? 'not a known value' : issue.message}${allowed}`
}

function readUtf8(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw new SeedError(file, ['is not UTF-8'], { cause: error })
  }
}

function readSeed<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  let data: unknown
  try {
    data = JSON.parse(readUtf8(folder, file))
  } catch (error) {
    if (error instanceof SeedError) throw error
    throw new SeedError(file, [`cannot be read: ${error instanceof Error ? error.message : String(error)}`], {
      cause: error,
    })
  }
  const result = schema.safeParse(data)
  if (!result.success) throw new SeedError(file, result.error.issues.map(describe))
  return result.data
}

function requireUnique(file: string, items: { key: string; where: string }[]): void {
  const seen = new Map<string, string>()
  for (const { key, where } of items) {
    const first = seen.get(key)
    if (first !== undefined) throw new SeedError(file, [`${where}: ${key} is taken by ${first}`])
    seen.set(key, where)
  }
}

/** Reads and validates every seed file of a folder. @throws SeedError naming file, path and what is allowed. */
export function readSeeds(folder = SEEDS): Seeds {
  const seeds = {
    actors: readSeed(folder, 'actors.json', actorsSeed),
    outlets: readSeed(folder, 'outlets.json', outletsSeed),
    conflicts: readSeed(folder, 'conflicts.json', conflictsSeed),
    processes: readSeed(folder, 'processes.json', processesSeed),
    events: readSeed(folder, 'events.json', eventsSeed),
  }
  for (const [name, items] of Object.entries(seeds))
    requireUnique(
      `${name}.json`,
      items.map(({ slug }, index) => ({ key: slug, where: `[${index}].slug` })),
    )
  const files = readdirSync(join(folder, 'coding'))
    .filter((name) => name.endsWith('.json'))
    .sort()
  const articles = files.map((name) => {
    const file = `coding/${name}`
    const coding = readSeed(folder, file, articleSeed)
    return { file, coding, source: readUtf8(folder, join('articles', coding.source)) }
  })
  requireUnique(
    'coding',
    articles.map(({ file, coding }) => ({ key: coding.slug, where: file })),
  )
  requireUnique(
    'coding',
    articles.flatMap(({ file, coding }) => coding.claims.map(({ id }) => ({ key: id, where: file }))),
  )
  return { ...seeds, articles }
}
