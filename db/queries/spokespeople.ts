import type { Store } from '@/db/client'
import { query } from '@/db/statements'
import type { ActorRef } from '@/lib/api/shared-contracts'

export type Spokesperson = ActorRef & { office: string | null; claims: number }

/** `union` ends a circle in the affiliations. */
const findSpokespeople = query<Spokesperson>(`with recursive speaking(id) as (
    select id from actors where slug = @slug
    union select a.id from actors a join speaking s on a.affiliation_id = s.id
  )
  select a.slug, a.name, a.kind, a.office, count(*) as claims from speaking s
  join actors a on a.id = s.id join claims c on c.speaker_id = a.id
  join articles t on t.id = c.article_id
  where a.slug <> @slug and (a.state = 'approved' or @drafts) and (c.state = 'approved' and t.state = 'approved' or @drafts and c.state in ('approved', 'draft'))
  group by a.id order by claims desc, a.name limit 60`)

/** Who is heard in the articles speaking for an actor: its persons, offices and ministries, most claims first; at most 60. */
export function getSpokespeople(db: Store, slug: string, drafts: boolean): Spokesperson[] {
  return findSpokespeople(db).all({ slug, drafts: drafts ? 1 : 0 })
}
