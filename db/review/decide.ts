import type { Store } from '@/db/client'
import { CommandError } from '@/db/commands/errors'
import { setState, type Stateful } from '@/db/commands/set-state'
import { write, type Author } from '@/db/commands/write'
import type { Entity } from '@/db/schema'
import { column, query } from '@/db/statements'

/** What a decision changed: also the article of an accepted claim, and the actors and conflicts it brought in. */
export type Decided = Record<'articles' | 'claims' | 'events' | 'actors' | 'conflicts', string[]> & {
  left: { claims: number; events: number }
}

type Found = { entity: Stateful; state: string }

const find = query<Found>(
  `select 'claim' as entity, state from claims where public_id = @key
   union all select 'event', state from events where slug = @key union all select 'article', state from articles where slug = @key`,
)
const findDraftClaims = {
  event: column<string>(
    `select c.public_id from claims c join claim_events l on l.claim_id = c.id join events e on e.id = l.event_id
     where e.slug = ? and c.state = 'draft' order by c.public_id`,
  ),
  article: column<string>(
    `select c.public_id from claims c join articles t on t.id = c.article_id where t.slug = ? and c.state = 'draft' order by c.start`,
  ),
}
/** Draft events that a claim, or any claim of an article, bears on. */
const findDraftEvents = {
  claim: column<string>(
    `select e.slug from events e join claim_events l on l.event_id = e.id join claims c on c.id = l.claim_id
     where c.public_id = ? and e.state = 'draft' order by e.slug`,
  ),
  article: column<string>(
    `select distinct e.slug from events e join claim_events l on l.event_id = e.id join claims c on c.id = l.claim_id
     join articles t on t.id = c.article_id where t.slug = ? and c.state <> 'rejected' and e.state = 'draft' order by e.slug`,
  ),
}
const hasSupport = column<number>(
  `select 1 from events e join claim_events l on l.event_id = e.id join claims c on c.id = l.claim_id
   where e.slug = ? and c.state in ('draft', 'approved') limit 1`,
)
/** What a call changed to a state, what came along included. */
const findChanged = query<{ entity: Entity; key: string }>(
  `select distinct entity, key from revisions where id > ? and json_extract(after, '$.state') = ? order by entity, key`,
)
const findUnsupported = column<string>(
  `select slug from events e where e.state = 'approved' and not exists (
     select 1 from claim_events l join claims c on c.id = l.claim_id join articles t on t.id = c.article_id
     where l.event_id = e.id and c.state = 'approved' and t.state = 'approved')
   and e.id in (select l.event_id from claim_events l join claims c on c.id = l.claim_id join articles t on t.id = c.article_id
     where c.public_id = @key or t.slug = @key)`,
)
const lastRevision = column<number>('select coalesce(max(id), 0) from revisions')
const countLeft = query<{ claims: number; events: number }>(
  `select (select count(*) from claims where state = 'draft') as claims, (select count(*) from events where state = 'draft') as events`,
)

/** @throws CommandError when nothing, or more than one thing, goes by this name */
function findRecord(store: Store, key: string): Found {
  const found = find(store).all({ key })
  const [first] = found
  if (!first)
    throw new CommandError('id', key, 'is no claim, event or article', 'an id that `npm run review -- list` shows')
  if (found.length > 1)
    throw new CommandError('id', key, `is ${found.map(({ entity }) => entity).join(' and ')} at once`, 'one of them')
  return first
}

type Setter = (entity: Stateful, key: string) => void

function accept(store: Store, { entity }: Found, key: string, all: boolean, set: Setter): void {
  if (entity === 'claim') {
    set('claim', key)
    if (all) for (const event of findDraftEvents.claim(store).all(key)) set('event', event)
    return
  }
  if (entity === 'event') {
    if (hasSupport(store).get(key) === undefined)
      throw new CommandError('id', key, 'has no claim left that bears on it', 'an event that somebody speaks of')
    for (const claim of findDraftClaims.event(store).all(key)) set('claim', claim)
    set('event', key)
    return
  }
  const [claims, events] = [findDraftClaims.article(store).all(key), findDraftEvents.article(store).all(key)]
  set('article', key)
  if (!all) return
  for (const claim of claims) set('claim', claim)
  for (const event of events) set('event', event)
}

function reject(store: Store, { entity }: Found, key: string, all: boolean, set: Setter): void {
  const [claims, events] = [
    entity === 'article' || (entity === 'event' && all) ? findDraftClaims[entity](store).all(key) : [],
    entity === 'article' ? findDraftEvents.article(store).all(key) : [],
  ]
  set(entity, key)
  for (const claim of claims) set('claim', claim)
  const [bare] = findUnsupported(store).all({ key })
  if (bare !== undefined)
    throw new CommandError('id', key, `is all that the approved event ${bare} stands on`, `reject ${bare} first`)
  // An event that nobody speaks of any more goes with its last claim.
  const orphaned = entity === 'claim' ? findDraftEvents.claim(store).all(key) : events
  for (const event of orphaned) if (hasSupport(store).get(event) === undefined) set('event', event)
}

/**
 * Decides about drafts, in one transaction; the evidence of what they bear on follows in it.
 * Accepting an event accepts the draft claims on it, and a claim its article; `all` with a claim its events too, with an article
 * every draft of it. Rejecting an article rejects its drafts; `all` with an event the claims on it.
 * @throws CommandError and then nothing was decided
 */
export function decide(
  store: Store,
  decision: { verb: 'accept' | 'reject'; keys: readonly string[]; all: boolean },
  author: Author,
): Decided {
  return write(store, () => {
    const before = lastRevision(store).get() ?? 0
    const state = decision.verb === 'accept' ? 'approved' : 'rejected'
    const set: Setter = (entity, key) => setState(store, { entity, key }, state, author)
    for (const key of decision.keys) {
      const found = findRecord(store, key)
      if (decision.verb === 'accept') accept(store, found, key, decision.all, set)
      else reject(store, found, key, decision.all, set)
    }
    const changed = findChanged(store).all(before, state)
    const keysOf = (entity: Entity) => changed.filter((record) => record.entity === entity).map(({ key }) => key)
    return {
      articles: keysOf('article'),
      claims: keysOf('claim'),
      events: keysOf('event'),
      actors: keysOf('actor'),
      conflicts: keysOf('conflict'),
      left: countLeft(store).get() ?? { claims: 0, events: 0 },
    }
  })
}
