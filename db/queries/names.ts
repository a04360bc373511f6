import type { Store } from '@/db/client'
import type { SlugKey, SlugLookup } from '@/lib/filters/codecs'
import type { NameLookup } from '@/lib/filters/describe'
import { fixedRows } from './run'

const ACTOR = 'select name from actors where slug = ?'
const ROLE_HOLDERS = (condition: string) =>
  `select slug from actors where id in (select actor_id from event_roles where ${condition}) order by slug`

/** How a slug is found and named, and which are offered when it is not found. */
const SOURCES: Record<SlugKey, { name: string; all: string }> = {
  mediator: { name: ACTOR, all: ROLE_HOLDERS('is_mediator = 1') },
  party: { name: ACTOR, all: ROLE_HOLDERS(`role = 'party'`) },
  speaker: {
    name: ACTOR,
    all: 'select slug from actors where id in (select speaker_id from claims) order by slug',
  },
  outlet: {
    name: 'select a.name from outlets o join actors a on a.id = o.id where a.slug = ?',
    all: 'select a.slug from outlets o join actors a on a.id = o.id order by a.slug',
  },
  conflict: { name: 'select name from conflicts where slug = ?', all: 'select slug from conflicts order by slug' },
  process: { name: 'select name from processes where slug = ?', all: 'select slug from processes order by slug' },
  event: { name: 'select title as name from events where slug = ?', all: 'select slug from events order by slug' },
  claim: {
    name: 'select quote as name from claims where public_id = ?',
    all: 'select public_id as slug from claims order by public_id',
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
  const find = (key: SlugKey, slug: string) => fixedRows<{ name: string }>(db, SOURCES[key].name, slug)[0]?.name
  return {
    lookup: {
      has: (key, slug) => find(key, slug) !== undefined,
      all: (key) => fixedRows<{ slug: string }>(db, SOURCES[key].all).map(({ slug }) => slug),
    },
    names: (key, slug) => find(key, slug) ?? slug,
  }
}
