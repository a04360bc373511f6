import { getActor } from '@/db/queries/actor'
import { getArticle } from '@/db/queries/article'
import { getArticles } from '@/db/queries/articles'
import { getClaim } from '@/db/queries/claim'
import { getClaims } from '@/db/queries/claims'
import { getConflict } from '@/db/queries/conflict'
import { getEvent } from '@/db/queries/event'
import { getEvents } from '@/db/queries/events'
import { getFacets } from '@/db/queries/facets'
import { getHealth } from '@/db/queries/health'
import { getLanes } from '@/db/queries/lanes'
import { getMatrix } from '@/db/queries/matrix'
import { getOverview } from '@/db/queries/overview'
import { getProcess } from '@/db/queries/process'
import { getProcesses } from '@/db/queries/processes'
import { getTimeline } from '@/db/queries/timeline'
import type { Store } from '@/db/client'
import type { Filters } from '@/lib/filters/filters'
import { ARTICLES, CLAIMS, LANES, OVERVIEW, PROCESSES } from './floor-lists'
import { EVENTS, FACETS, MATRIX, TIMELINE, type Floor, type Way } from './floor-views'

export type Read = (db: Store, filters: Filters) => object | null

/** The four reads that a dashboard is made of, asked for together. */
export const DASHBOARD = ['timeline', 'matrix', 'events', 'facets'] as const

/** Routes that take filters, with the best SQL for each case. */
export const FILTERED: Record<string, { read: Read; floor: Floor }> = {
  timeline: { read: getTimeline, floor: TIMELINE },
  matrix: { read: getMatrix, floor: MATRIX },
  events: { read: getEvents, floor: EVENTS },
  facets: { read: getFacets, floor: FACETS },
  overview: { read: getOverview, floor: OVERVIEW },
  lanes: { read: getLanes, floor: LANES },
  claims: { read: getClaims, floor: CLAIMS },
  articles: { read: getArticles, floor: ARTICLES },
  processes: { read: getProcesses, floor: PROCESSES },
}

const claimsOf = (where: string) =>
  `select c.*, s.slug, s.name, (select json_group_array(json_array(e.slug, e.title, ce.stance)) from s.claim_events ce
     join s.events e on e.id = ce.event_id where ce.claim_id = c.id)
   from s.claims c left join s.actors s on s.id = c.speaker_id where ${where}`

function findOne(db: Store, text: string): string {
  const found = db.$client.prepare<[], string>(text).pluck().get()
  if (found === undefined) throw new Error(`nothing found by: ${text}`)
  return found
}

/** Routes of one record, and those without filters. The records are well-linked ones of the synthetic store. */
export function makeSingles(db: Store): Record<string, { read: Read; floor: Way }> {
  const event = findOne(
    db,
    `select slug from events e where state = 'approved' order by (select count(*) from claim_events c where c.event_id = e.id) desc limit 1`,
  )
  const claim = findOne(
    db,
    `select public_id from claims c where state = 'approved' and exists (select 1 from articles a where a.id = c.article_id and state = 'approved') limit 1`,
  )
  const article = findOne(
    db,
    `select slug from articles a where state = 'approved' order by (select count(*) from claims c where c.article_id = a.id) desc limit 1`,
  )
  const process = findOne(db, 'select slug from processes order by id limit 1')
  const eventId = `(select id from s.events where slug = '${event}')`
  return {
    'events/{slug}': {
      read: (db, filters) => getEvent(db, event, filters),
      floor: [
        `select * from s.events where slug = '${event}'`,
        `select a.slug, r.role from s.event_roles r join s.actors a on a.id = r.actor_id where event_id = ${eventId}`,
        claimsOf(`c.id in (select claim_id from s.claim_events where event_id = ${eventId})`),
      ],
    },
    'claims/{slug}': {
      read: (db, filters) => getClaim(db, claim, filters),
      floor: [claimsOf(`c.public_id = '${claim}'`)],
    },
    'articles/{slug}': {
      read: (db, filters) => getArticle(db, article, filters),
      floor: [
        `select * from s.articles where slug = '${article}'`,
        claimsOf(`c.article_id = (select id from s.articles where slug = '${article}')`),
      ],
    },
    'processes/{slug}': {
      read: (db, filters) => getProcess(db, process, filters),
      floor: [
        `select e.*, (select json_group_array(json_array(a.slug, r.role)) from s.event_roles r
           join s.actors a on a.id = r.actor_id where r.event_id = e.id)
         from s.events e where process_id = (select id from s.processes where slug = '${process}')`,
      ],
    },
    'mediators/{slug}': {
      read: (db, filters) => getActor(db, 'actor-1', filters),
      floor: [
        `select * from s.actors where slug = 'actor-1'`,
        'select role, count(*) from re where actor = 1 group by 1',
        'select conflict, count(*) from em join ce using (event) where em.actor = 1 group by 1',
        'select me.actor, count(*) from em join me using (event) where em.actor = 1 group by 1',
        'select count(*) from cl where speaker = 1',
      ],
    },
    'conflicts/{slug}': {
      read: (db, filters) => getConflict(db, 'conflict-1', filters),
      floor: [
        `select * from s.conflicts where slug = 'conflict-1'`,
        'select actor, count(*) from x where conflict = 1 group by 1',
        `select p.slug, count(*) from s.processes p join s.events e on e.process_id = p.id
         where p.conflict_id = 1 group by 1`,
      ],
    },
    health: {
      read: getHealth,
      floor: ['articles', 'claims', 'events'].map(
        (table) => `select count(*) from s.${table} where state = 'approved'`,
      ),
    },
  }
}
