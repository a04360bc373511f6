import type { Store } from '@/db/client'
import type { RecordState } from '@/db/schema'
import { query } from '@/db/statements'
import { recordRevision, type Author } from './write'

/** Actors (ids) and conflicts (ids) that a record names, by its row id. */
const NAMED = {
  article: {
    actors: `select outlet_id from articles where id = @id union select origin_outlet_id from articles where id = @id`,
    conflicts: 'select null',
  },
  claim: {
    actors: `select speaker_id from claims where id = @id union select actor_id from claim_relays where claim_id = @id`,
    conflicts: 'select conflict_id from claim_conflicts where claim_id = @id',
  },
  event: {
    actors: `select actor_id from event_participants where event_id = @id
      union select representative_id from event_representatives where event_id = @id`,
    conflicts: 'select conflict_id from event_conflicts where event_id = @id',
  },
}
type Naming = keyof typeof NAMED
type Proposed = { key: string; state: RecordState }

function findProposed(naming: Naming) {
  const { actors, conflicts } = NAMED[naming]
  return {
    conflicts: query<Proposed>(
      `select slug as key, state from conflicts where id in (${conflicts}) and state <> 'approved'`,
    ),
    actors: query<Proposed>(
      `with recursive named(id) as (
         select * from (${actors})
         union select actor_id from conflict_parties where conflict_id in (${conflicts})
         union select a.affiliation_id from actors a join named n on n.id = a.id)
       select slug as key, state from actors where id in (select id from named) and state <> 'approved' order by slug`,
    ),
  }
}

const proposed = { article: findProposed('article'), claim: findProposed('claim'), event: findProposed('event') }

const approve = {
  actor: query(`update actors set state = 'approved' where slug = ?`),
  conflict: query(`update conflicts set state = 'approved' where slug = ?`),
}

/**
 * Approves the proposed actors (with those they speak for) and conflicts (with their parties) that a record names: who accepts
 * a record accepts whom it is about. Only inside `write`.
 */
export function approveNeeded(store: Store, entity: Naming, id: number, author: Author): void {
  const found = {
    actor: proposed[entity].actors(store).all({ id }),
    conflict: proposed[entity].conflicts(store).all({ id }),
  }
  for (const kind of ['actor', 'conflict'] as const) {
    for (const { key, state } of found[kind]) {
      approve[kind](store).run(key)
      recordRevision(store, author, { entity: kind, key, before: { state }, after: { state: 'approved' } })
    }
  }
}
