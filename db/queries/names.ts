import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { SlugKey, SlugLookup } from '@/lib/filters/codecs'
import type { NameLookup } from '@/lib/filters/describe'

const actorName = column<string>('select name from actors where slug = ?')
const roleHolders = (condition: string) =>
  column<string>(
    `select slug from actors where id in (select actor_id from event_roles where ${condition}) order by slug`,
  )

/** How a slug is found and named, and which are offered when it is not found. */
type Texts = ReturnType<typeof column<string>>
const SOURCES: Record<SlugKey, { name: Texts; all: Texts }> = {
  mediator: { name: actorName, all: roleHolders('is_mediator = 1') },
  party: { name: actorName, all: roleHolders(`role = 'party'`) },
  speaker: {
    name: actorName,
    all: column<string>('select slug from actors where id in (select speaker_id from claims) order by slug'),
  },
  outlet: {
    name: column<string>('select a.name from outlets o join actors a on a.id = o.id where a.slug = ?'),
    all: column<string>('select a.slug from outlets o join actors a on a.id = o.id order by a.slug'),
  },
  conflict: {
    name: column<string>('select name from conflicts where slug = ?'),
    all: column<string>('select slug from conflicts order by slug'),
  },
  process: {
    name: column<string>('select name from processes where slug = ?'),
    all: column<string>('select slug from processes order by slug'),
  },
  event: {
    name: column<string>('select title as name from events where slug = ?'),
    all: column<string>('select slug from events order by slug'),
  },
  claim: {
    name: column<string>('select quote as name from claims where public_id = ?'),
    all: column<string>('select public_id as slug from claims order by public_id'),
  },
}

export type Names = {
  /** For `parseFilters`: which slugs exist, and which to suggest. */
  lookup: SlugLookup
  /** For `describeFilters` and chips: the name behind a slug; the slug itself when there is none. */
  names: NameLookup
}

/** Labels and known slugs of everything that a filter can name, read when asked for. */
export function getNames(db: Store): Names {
  const find = (key: SlugKey, slug: string) => SOURCES[key].name(db).get(slug)
  return {
    lookup: {
      has: (key, slug) => find(key, slug) !== undefined,
      all: (key) => SOURCES[key].all(db).all(),
    },
    names: (key, slug) => find(key, slug) ?? slug,
  }
}
