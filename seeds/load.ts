import type { Store } from '@/db/client'
import { EVIDENCE_RULES } from '@/db/commands/refresh-evidence'
import { CommandError } from '@/db/commands/errors'
import { saveActor, type ActorCoding } from '@/db/commands/save-actor'
import { bodyOf, saveArticle, type ArticleText } from '@/db/commands/save-article'
import { saveClaim } from '@/db/commands/save-claim'
import { saveConflict } from '@/db/commands/save-conflict'
import { saveEvent } from '@/db/commands/save-event'
import { saveOutlet } from '@/db/commands/save-outlet'
import { saveProcess } from '@/db/commands/save-process'
import { write, type Author } from '@/db/commands/write'
import { getDataVersion } from '@/db/data-version'
import type { Entity } from '@/db/schema'
import { column } from '@/db/statements'
import { hashText } from '@/lib/claims/hash'
import { anchorArticle } from './anchor'
import { readSeeds, SeedError, type ArticleFile, type Seeds } from './read'

export { SeedError }

export const SEEDER = 'seeds'
const APPROVED = { state: 'approved', draftedBy: SEEDER } as const

/** `leftAlone`: records that somebody changed since they were seeded, as "event some-slug". */
export type SeedReport = { written: number; unchanged: number; leftAlone: string[]; summary: string }

type Save = (file: string, where: string, entity: Entity, key: string, save: () => { changed: boolean }) => void

const findActors = column<string>('select slug from actors')
const findOtherHands = column<number>(
  'select 1 from revisions where entity = ? and key = ? and who not in (?, ?) limit 1',
)

const findStandingText = column<string>(
  'select content_hash from articles t where slug = ? and exists (select 1 from claims where article_id = t.id)',
)

/** Persons and offices after those they speak for. @throws SeedError when affiliations go in a circle or lead nowhere. */
function orderActors(actors: ActorCoding[], known: Set<string>): ActorCoding[] {
  const ordered: ActorCoding[] = []
  const done = new Set(known)
  let rest = actors
  while (rest.length > 0) {
    const ready = rest.filter(({ affiliation }) => affiliation === null || done.has(affiliation))
    if (ready.length === 0)
      throw new SeedError(
        'actors.json',
        rest.map(
          ({ slug, affiliation }) => `${slug}.affiliation: ${affiliation} is no actor, or the chain is a circle`,
        ),
      )
    for (const actor of ready) done.add(actor.slug)
    ordered.push(...ready)
    rest = rest.filter(({ slug }) => !done.has(slug))
  }
  return ordered
}

/** An outlet is an actor too; actors.json need not repeat it. */
function listActors({ actors, outlets }: Seeds): ActorCoding[] {
  const named = new Set(actors.map(({ slug }) => slug))
  const missing = outlets.filter(({ slug }) => !named.has(slug))
  const blank = { kind: 'outlet', iso3166: null, affiliation: null, office: null, aliases: [] } as const
  return [...actors, ...missing.map(({ slug, name, wikidata }) => ({ ...blank, aliases: [], slug, name, wikidata }))]
}

function loadShared(store: Store, seeds: Seeds, author: Author, save: Save): void {
  const known = new Set(findActors(store).all())
  for (const actor of orderActors(listActors(seeds), known))
    save('actors.json', actor.slug, 'actor', actor.slug, () => saveActor(store, actor, author))
  for (const { name: _, wikidata: __, ...outlet } of seeds.outlets)
    save('outlets.json', outlet.slug, 'outlet', outlet.slug, () => saveOutlet(store, outlet, author))
  for (const conflict of seeds.conflicts)
    save('conflicts.json', conflict.slug, 'conflict', conflict.slug, () => saveConflict(store, conflict, author))
  for (const process of seeds.processes)
    save('processes.json', process.slug, 'process', process.slug, () => saveProcess(store, process, author))
  for (const event of seeds.events)
    save('events.json', event.slug, 'event', event.slug, () => saveEvent(store, event, author, APPROVED))
}

/** Claims stand on a text for good: an article seeded before, whose text is now another, stays with its claims as it is. */
function hasOtherText(store: Store, slug: string, text: ArticleText): boolean {
  const stored = findStandingText(store).get(slug)
  return stored !== undefined && stored !== hashText(bodyOf(text))
}

function loadArticle(store: Store, article: ArticleFile, author: Author, save: Save, leftAlone: string[]): void {
  const { file, coding } = article
  const { text, claims } = anchorArticle(article)
  if (hasOtherText(store, coding.slug, text)) {
    leftAlone.push(`article ${coding.slug} and its claims: the seeds have another text now`)
    return
  }
  const { claims: _, furniture: __, source, ...metadata } = coding
  const saved = { ...metadata, copyOf: null, revises: null, sourceName: source }
  save(file, 'article', 'article', coding.slug, () => saveArticle(store, saved, text, author, 'approved'))
  for (const claim of claims) save(file, claim.id, 'claim', claim.id, () => saveClaim(store, claim, author, APPROVED))
}

/**
 * Brings the seeds into the store, in one transaction and through the commands. What is there already and the same is not
 * touched; what somebody changed since is left as they made it; what they added stays.
 * @throws SeedError: nothing was written.
 */
export function loadSeeds(store: Store, options: { seeds?: Seeds; at?: string } = {}): SeedReport {
  const seeds = options.seeds ?? readSeeds()
  const author: Author = { who: SEEDER, at: options.at ?? new Date().toISOString() }
  const report: SeedReport = { written: 0, unchanged: 0, leftAlone: [], summary: '' }
  const save: Save = (file, where, entity, key, action) => {
    if (findOtherHands(store).get(entity, key, SEEDER, EVIDENCE_RULES) !== undefined) {
      report.leftAlone.push(`${entity} ${key}`)
      return
    }
    try {
      report[action().changed ? 'written' : 'unchanged'] += 1
    } catch (error) {
      if (error instanceof CommandError) throw new SeedError(file, [`${where}.${error.message}`], { cause: error })
      throw error
    }
  }
  write(store, () => {
    loadShared(store, seeds, author, save)
    for (const article of seeds.articles) loadArticle(store, article, author, save, report.leftAlone)
  })
  const claims = seeds.articles.reduce((sum, { coding }) => sum + coding.claims.length, 0)
  const counts = `${seeds.articles.length} articles, ${claims} claims, ${seeds.events.length} events`
  const news = report.written === 0 ? 'nothing new' : `${report.written} records written`
  report.summary = `Seeds: ${counts}; ${news}. Data version ${getDataVersion(store)}`
  return report
}
