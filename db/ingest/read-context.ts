import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ActorKind } from '@/lib/codebook/values'
import type { DraftContext, KnownActor, KnownConflict } from '@/lib/drafting/types'

type ActorRow = Omit<KnownActor, 'aliases'> & { aliases: string }
type ConflictRow = Omit<KnownConflict, 'aliases' | 'parties'> & { aliases: string; parties: string }

const findActors = query<ActorRow>(
  `select a.slug, a.name, a.kind, b.slug as affiliation,
     (select json_group_array(alias) from actor_aliases x where x.actor_id = a.id) as aliases
   from actors a left join actors b on b.id = a.affiliation_id where a.state = 'approved' order by a.slug`,
)
const findConflicts = query<ConflictRow>(
  `select c.slug, c.name, (select json_group_array(alias) from conflict_aliases x where x.conflict_id = c.id) as aliases,
     (select json_group_array(slug) from (select a.slug from conflict_parties p join actors a on a.id = p.actor_id
       where p.conflict_id = c.id order by p.side, a.slug)) as parties
   from conflicts c where c.state = 'approved' order by c.slug`,
)

function list(json: string): string[] {
  const items: string[] = JSON.parse(json)
  return items
}

/**
 * What a drafter is told of the store: approved actors and conflicts, so that one drafter's guess is not the next one's
 * knowledge. Read once a run: the drafter's index is kept with the object. Events are found for each article, see link-known.
 */
export function readDraftContext(store: Store): DraftContext {
  return {
    actors: findActors(store)
      .all()
      .map((row) => ({ ...row, kind: row.kind satisfies ActorKind, aliases: list(row.aliases) })),
    conflicts: findConflicts(store)
      .all()
      .map((row) => ({ ...row, aliases: list(row.aliases), parties: list(row.parties) })),
    events: [],
  }
}
