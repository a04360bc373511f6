import type { Store } from '@/db/client'
import { actorAliases, actors, type RecordState } from '@/db/schema'
import { column, insertRow, query, updateRow } from '@/db/statements'
import type { ActorKind } from '@/lib/codebook/values'
import { CommandError } from './errors'
import { findId, optionalId, requireDistinct } from './references'
import { isSame, markEvidence, recordRevision, write, type Author } from './write'

/** An actor as coded; `affiliation` is the slug of whom a person or office speaks for. */
export type ActorCoding = {
  slug: string
  name: string
  kind: ActorKind
  iso3166: string | null
  wikidata: string | null
  affiliation: string | null
  office: string | null
  aliases: string[]
}

const findActor = query<Omit<ActorCoding, 'aliases'>>(
  `select a.slug, a.name, a.kind, a.iso3166, a.wikidata, b.slug as affiliation, a.office
   from actors a left join actors b on b.id = a.affiliation_id where a.slug = ?`,
)
const findAliases = column<string>(
  'select alias from actor_aliases where actor_id = (select id from actors where slug = ?) order by alias',
)
const removeAliases = query('delete from actor_aliases where actor_id = ?')
const findSpokenFor = column<number>(
  `with recursive voices(id) as (values (?) union select a.id from actors a join voices v on a.affiliation_id = v.id)
   select distinct ce.event_id from voices v join claims c on c.speaker_id = v.id join claim_events ce on ce.claim_id = c.id`,
)
/** Outlets first: for whoever is none, which is nearly everybody, no article is looked at. */
const findNamed = column<number>(
  `select event_id from event_participants where actor_id = @id
   union select e.event_id from event_conflicts e join conflict_parties p on p.conflict_id = e.conflict_id where p.actor_id = @id
   union select ce.event_id from outlets o cross join articles t join claims c on c.article_id = t.id join claim_events ce on ce.claim_id = c.id
     where o.id = @id and (t.outlet_id = o.id or t.origin_outlet_id = o.id)`,
)
const findCircle = column<number>(
  `with recursive up(id) as (
     select affiliation_id from actors where id = ? union select a.affiliation_id from actors a join up on a.id = up.id)
   select 1 from up where id = ?`,
)

export function readActor(store: Store, slug: string): ActorCoding | null {
  const row = findActor(store).get(slug)
  if (!row) return null
  return { ...row, aliases: findAliases(store).all(slug) }
}

/** Events on which the actor or anybody affiliated with it is quoted, and those whose reason may name it. */
function markEvents(store: Store, id: number): void {
  markEvidence(store, findSpokenFor(store).all(id))
  markEvidence(store, findNamed(store).all({ id }))
}

/** @throws CommandError when following affiliations from `slug` would come back to it. */
function requireNoCircle(store: Store, id: number, slug: string): void {
  if (findCircle(store).get(id, id) !== undefined)
    throw new CommandError('affiliation', slug, 'speaks for itself in a circle', 'a chain that ends')
}

/**
 * Adds an actor (in `state`) or changes it, matched by slug; saving the same again writes nothing. The state of an existing
 * one stays. @throws CommandError
 */
export function saveActor(
  store: Store,
  coding: ActorCoding,
  author: Author,
  state: RecordState = 'approved',
): { id: number; changed: boolean } {
  requireDistinct(coding.aliases, 'aliases')
  const after: ActorCoding = { ...coding, aliases: [...coding.aliases].sort() }
  return write(store, () => {
    const before = readActor(store, coding.slug)
    const known = findId(store, 'actors', coding.slug)
    if (known !== null && isSame(before, after)) return { id: known, changed: false }
    const { slug, name, kind, iso3166, wikidata, office } = after
    const affiliationId = optionalId(store, 'actors', after.affiliation, 'affiliation')
    const row = { slug, name, kind, iso3166, wikidata, office, affiliationId }
    const id = known ?? insertRow(store, actors, { ...row, state })
    if (known !== null) updateRow(store, actors, id, row)
    requireNoCircle(store, id, slug)
    removeAliases(store).run(id)
    for (const alias of after.aliases) insertRow(store, actorAliases, { actorId: id, alias })
    if (before && (before.affiliation !== after.affiliation || before.name !== after.name)) markEvents(store, id)
    recordRevision(store, author, { entity: 'actor', key: slug, before, after: before ? after : { ...after, state } })
    return { id, changed: true }
  })
}
