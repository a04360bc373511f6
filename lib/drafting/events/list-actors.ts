/** The article-level lists: who mediates anywhere in the text, and in which conflicts. */
import type { DraftConflict } from '@/lib/drafting/types'
import { type ArticleReading, canMediate, CUSTOMARY, isThird, withoutField } from './article-reading'
import type { Filled } from './fill-event'

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
    if ((one.family === 'talks' || one.family === 'agreement') && one.candidate.type !== 'visit')
      for (const [key, actor] of one.hosts)
        if (!core.has(key) && !one.parties.has(key) && isThird(reading, one.conflict, actor))
          found.set(key, { actor: actor.slug, name: actor.name })
  }
  // Whose conflict it is the text need not say; who is said outright to mediate does.
  if (reading.conflicts.length === 0)
    for (const [key, { actor, weight }] of reading.weights)
      if (weight >= 2 && canMediate(actor)) found.set(key, { actor: actor.slug, name: actor.name })
  if (reading.conflicts.length > 0)
    for (const [key, { actor, weight, room }] of reading.weights)
      if (
        (room && !parties.has(key) && isThird(reading, reading.conflicts[0] ?? null, actor)) ||
        (weight >= (parties.has(key) ? 4 : CUSTOMARY) && !core.has(key))
      )
        found.set(key, { actor: actor.slug, name: actor.name })
  return [...found.values()]
}

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
