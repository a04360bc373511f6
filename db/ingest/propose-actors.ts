import type { Store } from '@/db/client'
import { saveActor } from '@/db/commands/save-actor'
import { readOutlet, saveOutlet } from '@/db/commands/save-outlet'
import type { Author } from '@/db/commands/write'
import { column, query } from '@/db/statements'
import type { ActorKind } from '@/lib/codebook/values'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import type { DraftContext } from '@/lib/drafting/types'
import { namesOfOutlet } from '@/lib/ingest/outlet-names'
import { cutSlug, slugify } from '@/lib/ingest/slugs'

const findKind = column<ActorKind>('select kind from actors where slug = ?')
const findUnaffiliated = column<number>(
  `select 1 from actors where slug = ? and state = 'draft' and affiliation_id is null`,
)
const findOutletByName = query<{ slug: string }>(
  `select slug from actors where kind = 'outlet' and (slug = @slug or name = @name collate nocase
     or id in (select actor_id from actor_aliases where alias = @name collate nocase)) order by state, id limit 1`,
)

/** The slug of somebody whom only an article names; "" when the name has no Latin letter. */
export function actorSlug(name: string): string {
  return cutSlug(slugify(name), 80)
}

export type Named = { actor: string | null; name: string; kind: ActorKind | null; affiliation: string | null }

/**
 * The slugs of whom a draft names, in the store: those who are there, else new ones in state draft: out of the gazetteer, or as
 * the article names them. Call inside `write`. It remembers whom it found: make another one for another transaction.
 */
export type Proposer = {
  /** null when the name makes no slug, or the slug is somebody of another kind. */
  propose: (who: Named) => string | null
  proposeOutlet: (name: string) => string | null
}

/** What the outlets that a run has met are in the store, by the names that articles give them. */
export type MetOutlets = Map<string, string | null>
const MOST_MET = 1000

export function createProposer(store: Store, context: DraftContext, author: Author, met: MetOutlets): Proposer {
  const gazetteer = gazetteerOf(context)
  const present = new Set<string>()

  function save(
    slug: string,
    name: string,
    kind: ActorKind,
    affiliation: string | null,
    more: { office?: string | null; aliases?: string[] } = {},
  ): string {
    const { office = null, aliases = [] } = more
    saveActor(store, { slug, name, kind, iso3166: null, wikidata: null, affiliation, office, aliases }, author, 'draft')
    return slug
  }

  /** An actor by slug; one that only the gazetteer knows is taken from there, with whom it speaks for. */
  function known(slug: string): string | null {
    if (present.has(slug)) return slug
    if (findKind(store).get(slug) !== undefined) {
      present.add(slug)
      return slug
    }
    const entry = gazetteer.bySlug.get(slug)
    if (!entry) return null
    const affiliation = entry.affiliation === null ? null : known(entry.affiliation)
    const aliases = [...new Set(entry.aliases.filter(({ how }) => how === 'alias').map(({ text }) => text))]
    return save(slug, entry.name, entry.kind, affiliation, { office: entry.office, aliases })
  }

  function propose({ actor, name, kind, affiliation }: Named): string | null {
    if (actor !== null) return known(gazetteer.canonical.get(actor) ?? actor)
    const slug = actorSlug(name)
    if (slug === '' || kind === null) return null
    const there = findKind(store).get(slug)
    if (there !== undefined && there !== kind) return null
    const found = affiliation === null ? null : known(gazetteer.canonical.get(affiliation) ?? affiliation)
    const spokenFor = found === slug ? null : found
    // A later article may say whom somebody speaks for who was only a name before.
    const isLearnt = spokenFor !== null && findUnaffiliated(store).get(slug) !== undefined
    return there === undefined || isLearnt ? save(slug, name, kind, spokenFor) : slug
  }

  function findOutlet(name: string): { slug: string; name: string } | null {
    const hit = gazetteer.find(name)
    const named = hit?.entry.kind === 'outlet' ? hit.entry : null
    const there = findOutletByName(store).get({
      slug: named?.slug ?? cutSlug(slugify(name), 60),
      name: named?.name ?? name,
    })
    return there ? { slug: there.slug, name } : named && { slug: named.slug, name: named.name }
  }

  function findOrSaveOutlet(given: string): string | null {
    const names = namesOfOutlet(given)
    const found = names.map(findOutlet).find((one) => one !== null)
    const name = found?.name ?? names[0] ?? given
    const slug = found?.slug ?? cutSlug(slugify(name), 60)
    if (slug === '') return null
    const taken = findKind(store).get(slug)
    // A ministry that publishes is an outlet too, by a slug of its own.
    const own = taken !== undefined && taken !== 'outlet' ? `${slug}-outlet` : slug
    if (findKind(store).get(own) === undefined) save(own, name, 'outlet', null)
    if (readOutlet(store, own) === null)
      saveOutlet(store, { slug: own, country: null, ownership: 'unknown', republishes: null, note: null }, author)
    return own
  }

  function proposeOutlet(name: string): string | null {
    const found = met.get(name)
    // What made it may have been taken back since.
    if (found === null || (found !== undefined && readOutlet(store, found) !== null)) return found
    const slug = findOrSaveOutlet(name)
    if (met.size >= MOST_MET) met.clear()
    met.set(name, slug)
    return slug
  }

  return { propose, proposeOutlet }
}
