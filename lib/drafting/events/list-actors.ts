/** The article-level lists: who mediates anywhere in the text, and in which conflicts. */
import type { DraftConflict } from '@/lib/drafting/types'
import { type ArticleReading, canMediate, withoutField } from './article-reading'
import type { Filled } from './fill-event'
import { type Actor, actorOf } from './read-text'

/** Third parties of the events, and those only said to mediate in general; parties only where they mediate in another conflict. */
export const listMediators = (reading: ArticleReading, filled: Filled[]): { actor: string | null; name: string }[] => {
  const found = new Map<string, { actor: string | null; name: string }>()
  const core = new Set(
    reading.conflicts.flatMap(({ parties }) => parties.slice(0, 2).map((party) => party.slug ?? `?${party.name}`)),
  )
  const parties = new Set(
    reading.conflicts.flatMap((conflict) => conflict.parties.map((party) => party.slug ?? `?${party.name}`)),
  )
  for (const one of filled) {
    for (const [key, { actor }] of one.mediators) found.set(key, { actor: actor.slug, name: actor.name })
    // The room counts too, unless it stands in a party's own country.
    if (
      (one.family === 'talks' || one.family === 'agreement') &&
      one.candidate.type !== 'visit' &&
      !isLent(reading, one)
    )
      for (const [key, actor] of one.hosts)
        if (!core.has(key) && !one.parties.has(key) && canMediate(actor))
          found.set(key, { actor: actor.slug, name: actor.name })
  }
  if (reading.conflicts.length > 0)
    for (const [key, { actor, weight }] of reading.weights)
      if (weight >= (parties.has(key) ? 4 : 1) && !core.has(key) && !found.has(key))
        found.set(key, { actor: actor.slug, name: actor.name })
  if (reading.conflicts.length > 0)
    for (const [key, { actor, count }] of peacemakers(reading))
      if (count >= 2 && !parties.has(key) && !found.has(key)) found.set(key, { actor: actor.slug, name: actor.name })
  return [...found.values()]
}

/** Organisations that exist to settle disputes, with how often the article names them. */
const PEACEMAKERS = new Set([
  'united-nations',
  'european-union',
  'african-union',
  'igad',
  'ecowas',
  'sadc',
  'east-african-community',
  'eccas',
  'icglr',
  'arab-league',
  'gulf-cooperation-council',
  'organisation-of-islamic-cooperation',
  'asean',
  'osce',
  'oas',
  'celac',
  'unasur',
  'caricom',
  'commonwealth',
])
const peacemakers = ({ view }: ArticleReading): Map<string, { actor: Actor; count: number }> => {
  const found = new Map<string, { actor: Actor; count: number }>()
  for (const mention of view.mentions) {
    const actor = actorOf(mention, view.gazetteer)
    if (!actor?.slug || !PEACEMAKERS.has(actor.slug)) continue
    found.set(actor.slug, { actor, count: (found.get(actor.slug)?.count ?? 0) + 1 })
  }
  return found
}

/** Where the UN or the EU chairs, the country around the room is only where it is: Geneva, Brussels, Ohrid. */
const WITH_ROOMS_OF_THEIR_OWN = new Set(['united-nations', 'european-union'])
const isLent = (reading: ArticleReading, { mediators, hosts }: Filled): boolean =>
  [...mediators.keys()].some((key) => WITH_ROOMS_OF_THEIR_OWN.has(key)) &&
  [...hosts.keys()].every((key) => (reading.weights.get(key)?.weight ?? 0) < 1)

export const listConflicts = (reading: ArticleReading, filled: Filled[]): DraftConflict[] => {
  const used = new Set(filled.map((one) => one.conflict))
  return reading.conflicts
    .filter((conflict, index) => index === 0 || used.has(conflict))
    .map(({ conflict, label, parties }) => ({
      conflict: conflict?.stored ? conflict.slug : null,
      label,
      parties: withoutField(reading.view, parties).map((party) => ({ actor: party.slug, name: party.name })),
    }))
}
