import type { Store } from '@/db/client'
import { column, query } from '@/db/statements'
import type { ConflictDetailResponse } from '@/lib/api/contracts'
import type { Filters } from '@/lib/filters/filters'
import { rankCounts } from './actor'
import { answerOne } from './envelope'
import { readProcesses } from './read-processes'
import { selectOwnEvents } from './select'
import { mediatorsOf } from './series'
import { only } from './where'

type Conflict = ConflictDetailResponse['data']
type Row = Pick<Conflict, 'slug' | 'name' | 'description' | 'wikidata'> & { id: number }

const findConflict = query<Row>(`select id, slug, name, description, wikidata from conflicts
  where slug = @slug and (state = 'approved' or (@drafts and state = 'draft'))`)
const findAliases = column<string>('select alias from conflict_aliases where conflict_id = ? order by alias')
const findParties = query<
  Conflict['parties'][number]
>(`select a.slug, a.name, a.kind, p.side from conflict_parties p join actors a on a.id = p.actor_id
  where p.conflict_id = ? order by p.side, a.name`)
const findProcesses = column<number>('select id from processes where conflict_id = ? order by name')

/** One conflict: its parties, its processes and who mediated in it; null when there is none. */
export function getConflict(db: Store, slug: string, filters: Filters): ConflictDetailResponse | null {
  return answerOne(db, filters, '/api/v1/conflicts/*', ({ index }) => {
    const [row] = findConflict(db).all({ slug, drafts: filters.drafts ? 1 : 0 })
    if (!row) return null
    const { id, ...conflict } = row
    const within: Filters = { ...only(filters, ['drafts']), conflict: [slug] }
    const visit = mediatorsOf(index, within)
    const mediators = new Map<number, number>()
    selectOwnEvents(db, index, within).forEach((flag, event) => {
      if (flag) visit(event, (actor) => mediators.set(actor, (mediators.get(actor) ?? 0) + 1))
    })
    const processes = findProcesses(db).all(id)
    return {
      sentence: conflict.name,
      data: {
        ...conflict,
        aliases: findAliases(db).all(id),
        parties: findParties(db).all(id),
        processes: readProcesses(db, processes, filters.drafts),
        mediators: rankCounts(mediators, index.actors),
      },
    }
  })
}
