import type { Store } from '@/db/client'
import { saveConflict } from '@/db/commands/save-conflict'
import type { Author } from '@/db/commands/write'
import { column } from '@/db/statements'
import { conflictsOf } from '@/lib/drafting/gazetteer/read-conflicts'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import type { DraftConflict, DraftContext } from '@/lib/drafting/types'
import { cutSlug, slugify } from '@/lib/ingest/slugs'
import type { Proposer } from './propose-actors'

const findConflict = column<number>('select id from conflicts where slug = ?')

/** The slug that a drafted conflict has, or would have, in the store; null when it has no name. */
export function conflictSlug(context: DraftContext, conflict: string | null, label: string): string | null {
  if (conflict !== null) return conflict
  const builtIn = conflictsOf(context).conflicts.find(({ name }) => name === label)
  return builtIn?.slug ?? (cutSlug(slugify(label), 80) || null)
}

/**
 * The conflict in the store, made as a draft with its parties where it is not there yet. Each party stands on its own side:
 * who stands with whom is for a person to say. Call inside `write`.
 */
export function proposeConflict(
  store: Store,
  context: DraftContext,
  proposer: Proposer,
  drafted: DraftConflict,
  author: Author,
): string | null {
  const slug = conflictSlug(context, drafted.conflict, drafted.label)
  if (slug === null || findConflict(store).get(slug) !== undefined) return slug
  const gazetteer = gazetteerOf(context)
  const parties = drafted.parties.map(({ actor, name }) => {
    const kind = (actor === null ? undefined : gazetteer.bySlug.get(actor)?.kind) ?? 'other'
    return proposer.propose({ actor, name, kind, affiliation: null })
  })
  const distinct = [...new Set(parties.filter((party) => party !== null))]
  saveConflict(
    store,
    {
      slug,
      name: drafted.label,
      description: null,
      wikidata: null,
      start: null,
      aliases: [],
      parties: distinct.map((actor, at) => ({ actor, side: String.fromCharCode(97 + (at % 26)) })),
    },
    author,
    'draft',
  )
  return slug
}
