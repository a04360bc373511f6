import type { Store } from '@/db/client'
import { column, query } from '@/db/statements'
import type { ActorDetailResponse } from '@/lib/api/contracts'
import type { ActorRef } from '@/lib/api/shared-contracts'
import { ROLES, type ActorKind, type Ownership } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { answerOne } from './envelope'
import { eachOf } from './lists'
import { selectOwnClaims, selectOwnEvents } from './select'
import { wantedRoles } from './series'
import type { StoreIndex } from './store-index'
import { only } from './where'

type Row = Pick<ActorDetailResponse['data'], 'slug' | 'name' | 'kind' | 'iso3166' | 'wikidata' | 'office'> & {
  id: number
  affiliationSlug: string | null
  affiliationName: string | null
  affiliationKind: ActorKind | null
  country: string | null
  ownership: Ownership | null
}

const findActor =
  query<Row>(`select a.id, a.slug, a.name, a.kind, a.iso3166, a.wikidata, a.office, b.slug as affiliationSlug,
  b.name as affiliationName, b.kind as affiliationKind, o.country, o.ownership
  from actors a left join actors b on b.id = a.affiliation_id left join outlets o on o.id = a.id
  where a.slug = @slug and (a.state = 'approved' or (@drafts and a.state = 'draft'))`)
const findAliases = column<string>('select alias from actor_aliases where actor_id = ? order by alias')

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Events by role, by conflict and by partner: each event once in each. */
function countActs(db: Store, index: StoreIndex, place: number, filters: Filters) {
  const selected = selectOwnEvents(db, index, only(filters, ['drafts']))
  const mediating = wantedRoles({ ...filters, role: [] })
  const roles = ROLES.map(() => 0)
  const [conflicts, partners] = [new Map<number, number>(), new Map<number, number>()]
  for (let event = 0; event < selected.length; event++) {
    if (!selected[event]) continue
    let held = 0
    eachOf(index.events.participants, event, (actor, bits) => {
      if (actor === place) held = bits
    })
    if (held === 0) continue
    ROLES.forEach((_, role) => {
      if (held & (1 << role)) roles[role]!++
    })
    eachOf(index.events.conflicts, event, (conflict) => add(conflicts, conflict))
    if ((held & mediating) === 0) continue
    eachOf(index.events.participants, event, (actor, bits) => {
      if (actor !== place && (bits & mediating) !== 0) add(partners, actor)
    })
  }
  return { roles, conflicts, partners }
}

/** The records counted, most events first. */
export function rankCounts<T extends { name: string }>(
  counts: Map<number, number>,
  records: readonly T[],
): (T & { events: number })[] {
  return [...counts]
    .flatMap(([place, events]) => (records[place] ? [{ ...records[place], events }] : []))
    .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
}

function toAffiliation({ affiliationSlug, affiliationName, affiliationKind }: Row): ActorRef | null {
  if (affiliationSlug === null || affiliationName === null || affiliationKind === null) return null
  return { slug: affiliationSlug, name: affiliationName, kind: affiliationKind }
}

/** One actor: who it is, what it did as mediator or party, with whom, and how often it is quoted; null when there is none. */
export function getActor(db: Store, slug: string, filters: Filters): ActorDetailResponse | null {
  return answerOne(db, filters, '/api/v1/mediators/*', ({ index }) => {
    const place = index.actors.findIndex((actor) => actor.slug === slug)
    const [row] = findActor(db).all({ slug, drafts: filters.drafts ? 1 : 0 })
    if (!row || place === -1) return null
    const { id, name, kind, iso3166, wikidata, office, country, ownership } = row
    const { roles, conflicts, partners } = countActs(db, index, place, filters)
    const claims = selectOwnClaims(db, index, only(filters, ['drafts']))
    return {
      sentence: name,
      data: {
        slug,
        name,
        kind,
        aliases: findAliases(db).all(id),
        iso3166,
        wikidata,
        affiliation: toAffiliation(row),
        office,
        outlet: ownership === null ? null : { slug, name, country, ownership },
        roles: ROLES.flatMap((role, at) => (roles[at]! > 0 ? [{ role, events: roles[at]! }] : [])),
        conflicts: rankCounts(conflicts, index.conflicts),
        partners: rankCounts(partners, index.actors),
        claimsMade: claims.reduce((sum, flag, claim) => sum + (index.claims.speaker[claim] === place ? flag : 0), 0),
      },
    }
  })
}
