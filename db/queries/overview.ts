import type { Store } from '@/db/client'
import type { OverviewResponse } from '@/lib/api/contracts'
import { EVENT_STATUSES, EVENT_TYPES, EVIDENCE_LEVELS, OUTCOMES } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { answer } from './envelope'
import { makeMemory } from './memory'
import { readEvents } from './read-events'
import { countFlags, selectArticles, selectClaims, selectEvents, type Flags } from './select'
import { conflictsOf, mediatorsOf } from './series'
import type { StoreIndex } from './store-index'

const SHOWN = 8
const [HAPPENED, PLANNED] = [EVENT_STATUSES.indexOf('happened'), EVENT_STATUSES.indexOf('planned')]
const CORROBORATED = EVIDENCE_LEVELS.indexOf('corroborated') + 1
const STALLING_TYPES = new Set([EVENT_TYPES.indexOf('talks_collapse'), EVENT_TYPES.indexOf('suspend_mediation')])
const STALLED_OUTCOMES = new Set([OUTCOMES.indexOf('suspended'), OUTCOMES.indexOf('collapsed')])

type Activity = { events: number; disputed: number; conflicts: Set<number> }

/** Counts of the events selected, and what each mediator did: events that happened. */
function countActivity(index: StoreIndex, selected: Flags, filters: Filters) {
  const { status, disputed, rank } = index.events
  const [visitMediators, visitConflicts] = [mediatorsOf(index, filters), conflictsOf(index, filters)]
  const activity = new Map<number, Activity>()
  const [mediators, conflicts] = [new Set<number>(), new Set<number>()]
  const counts = { events: 0, happened: 0, planned: 0, notHappened: 0, disputed: 0, corroborated: 0 }
  selected.forEach((flag, event) => {
    if (!flag) return
    const happened = status[event] === HAPPENED
    counts.events++
    if (happened) counts.happened++
    else if (status[event] === PLANNED) counts.planned++
    else counts.notHappened++
    counts.disputed += disputed[event]!
    if (rank[event]! >= CORROBORATED) counts.corroborated++
    visitConflicts(event, (conflict) => conflicts.add(conflict))
    visitMediators(event, (actor) => {
      mediators.add(actor)
      if (!happened) return
      const known = activity.get(actor) ?? { events: 0, disputed: 0, conflicts: new Set() }
      known.events++
      known.disputed += disputed[event]!
      visitConflicts(event, (conflict) => known.conflicts.add(conflict))
      activity.set(actor, known)
    })
  })
  return { counts: { ...counts, mediators: mediators.size, conflicts: conflicts.size }, activity }
}

const memory = makeMemory<OverviewResponse>(16)

/** The headline of a view: how much there is, who is most active, what is latest, disputed and stalled. */
export function getOverview(db: Store, filters: Filters): OverviewResponse {
  return answer(db, filters, { path: '/api/v1/overview', noun: 'event', memory }, ({ index, filters }) => {
    const selected = selectEvents(db, index, filters)
    const articles = selectArticles(db, index, filters)
    const { counts, activity } = countActivity(index, selected, filters)
    const outlets = new Set<number>()
    articles.forEach((flag, article) => {
      if (flag && index.articles.outlet[article]! >= 0) outlets.add(index.articles.outlet[article]!)
    })
    const { status, dated, disputed, type, outcome, ids } = index.events
    const first = (test: (event: number) => boolean) => {
      const found: number[] = []
      for (let event = 0; event < selected.length && found.length < SHOWN; event++)
        if (selected[event] && test(event)) found.push(ids[event]!)
      return readEvents(db, found)
    }
    return {
      counts: {
        articles: countFlags(articles),
        outlets: outlets.size,
        claims: countFlags(selectClaims(db, index, filters)),
        ...counts,
      },
      active: [...activity]
        .map(([actor, { events, disputed, conflicts }]) => ({
          ...index.actors[actor]!,
          events,
          conflicts: conflicts.size,
          disputed,
        }))
        .sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
        .slice(0, SHOWN),
      disputed: first((event) => disputed[event] === 1),
      latest: first((event) => status[event] === HAPPENED && dated[event] === 1),
      stalled: first(
        (event) =>
          status[event] === HAPPENED && (STALLING_TYPES.has(type[event]!) || STALLED_OUTCOMES.has(outcome[event]!)),
      ),
    }
  })
}
