import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { EventDetailResponse } from '@/lib/api/contracts'
import { STANCES, type Stance } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { answerOne } from './envelope'
import { eachOf } from './lists'
import { findPlace } from './find-place'
import { readClaims } from './read-claims'
import { readEvents } from './read-events'
import { selectOwnClaims } from './select'
import { only } from './where'

type Extras = { note: string | null; name: string | null } & Record<'declared' | 'effective' | 'ended', string | null>

const findExtras =
  query<Extras>(`select note, agreement_name as name, agreement_declared as declared, agreement_effective as effective,
  agreement_ended as ended from events where id = ?`)

/** One event with every claim on it, those of the latest article first; null when there is none, or only a draft. */
export function getEvent(db: Store, slug: string, filters: Filters): EventDetailResponse | null {
  return answerOne(db, filters, '/api/v1/events/*', ({ index }) => {
    const place = findPlace(db, index, 'events', slug, filters.drafts)
    if (place === null) return null
    const id = index.events.ids[place]!
    const visible = selectOwnClaims(db, index, only(filters, ['drafts']))
    const linked: { claim: number; stance: Stance }[] = []
    eachOf(index.events.claims, place, (claim, stance) => {
      if (visible[claim]) linked.push({ claim, stance: STANCES[stance]! })
    })
    linked.sort((a, b) => a.claim - b.claim)
    const [event] = readEvents(db, [id])
    const [extras] = findExtras(db).all(id)
    if (!event || !extras) return null
    const { name, declared, effective, ended, note } = extras
    const claims = readClaims(
      db,
      linked.map(({ claim }) => index.claims.ids[claim]!),
      filters.drafts,
    )
    return {
      sentence: event.title,
      data: {
        ...event,
        agreement: name === null ? null : { name, declared, effective, ended },
        note,
        claims: claims.map((claim, at) => ({ ...claim, stance: linked[at]!.stance })),
      },
    }
  })
}
