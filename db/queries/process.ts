import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import type { ProcessDetailResponse } from '@/lib/api/contracts'
import { MEDIATOR_ROLES, ROLES, type Role } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { answerOne } from './envelope'
import { readEvents } from './read-events'
import { readProcesses } from './read-processes'

type Mediator = ProcessDetailResponse['data']['mediators'][number]

const MEDIATING = new Set<Role>(MEDIATOR_ROLES)
const findId = column<number>('select id from processes where slug = ?')
const findThread = column<number>(`select id from events
  where process_id = @process and (state = 'approved' or (@drafts and state = 'draft'))
  order by coalesce(date_earliest, date_latest) nulls last, date_latest nulls last, id`)

/** Who mediated along the thread, most events first. */
function gatherMediators(thread: ProcessDetailResponse['data']['thread']): Mediator[] {
  const found = new Map<string, Mediator>()
  for (const { participants } of thread) {
    for (const { actor, roles, lead } of participants) {
      const held = roles.filter((role) => MEDIATING.has(role))
      if (held.length === 0) continue
      const known = found.get(actor.slug) ?? { ...actor, roles: [], lead: false, events: 0 }
      const merged = ROLES.filter((role) => known.roles.includes(role) || held.includes(role))
      found.set(actor.slug, { ...known, roles: merged, lead: known.lead || lead, events: known.events + 1 })
    }
  }
  return [...found.values()].sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
}

/** One process: its thread from the earliest event on, undated ones last, and who mediated; null when there is none. */
export function getProcess(db: Store, slug: string, filters: Filters): ProcessDetailResponse | null {
  return answerOne(db, filters, '/api/v1/processes/*', () => {
    const id = findId(db).get(slug)
    const [process] = id === undefined ? [] : readProcesses(db, [id], filters.drafts)
    if (!process) return null
    const ids = findThread(db).all({ process: id, drafts: filters.drafts ? 1 : 0 })
    const thread = readEvents(db, ids)
    return { sentence: process.name, data: { ...process, thread, mediators: gatherMediators(thread) } }
  })
}
