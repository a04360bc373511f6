import type { Store } from '@/db/client'
import type { MatrixCell } from '@/lib/api/contracts'
import { bestOutcome } from '@/lib/codebook/best-outcome'
import { EVENT_STATUSES, MEDIATOR_ROLES, OUTCOMES, ROLES, type Outcome } from '@/lib/codebook/values'
import type { Filters } from '@/lib/filters/filters'
import { eachOf } from './lists'
import { selectArticles, selectEvents, selectOwnClaims, selectOwnEvents, wantedStances } from './select'
import { conflictsOf, mediatorsOf } from './series'
import type { StoreIndex } from './store-index'
import { only } from './where'

const [HAPPENED, PLANNED] = [EVENT_STATUSES.indexOf('happened'), EVENT_STATUSES.indexOf('planned')]

/** A mediator in a conflict with its events; everything by place. */
export type Pair = { actor: number; conflict: number; roles: number; events: number[] }
export type CountedMatrix = {
  /** Pairs with an event. */
  pairs: Pair[]
  /** Events that happened, each once, by actor and by conflict. */
  ofActor: Map<number, number>
  ofConflict: Map<number, number>
  /** By conflict: 1 covered. */
  covered: Uint8Array
  /** Counts what stands behind a pair. A matrix shows some of thousands, so only these are counted. */
  toCell: (pair: Pair) => MatrixCell
}

function isoOf(day: number): string {
  const text = String(day).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Tells whether a value is new in a cell, cell after cell, without clearing in between. */
function makeCounter(size: number): (cell: number, value: number) => boolean {
  const seen = new Int32Array(size).fill(-1)
  return (cell, value) => {
    if (seen[value] === cell) return false
    seen[value] = cell
    return true
  }
}

/** What a cell says of its events: statuses, last date and best outcome of what happened. */
function countEvents(index: StoreIndex, events: readonly number[]) {
  const { status, disputed, latest, earliest, outcome } = index.events
  const counts = { events: 0, planned: 0, notHappened: 0, disputed: 0 }
  let last = 0
  const reached: Outcome[] = []
  for (const event of events) {
    counts.disputed += disputed[event]!
    if (status[event] === PLANNED) counts.planned++
    else if (status[event] !== HAPPENED) counts.notHappened++
    else {
      counts.events++
      last = Math.max(last, latest[event]! || earliest[event]!)
      const at = OUTCOMES[outcome[event]!]
      if (at) reached.push(at)
    }
  }
  return { ...counts, lastDate: last === 0 ? null : isoOf(last), bestOutcome: bestOutcome(reached) }
}

/** Conflicts that an article published in the window has claims on, or that events in the window are about. */
function findCovered(db: Store, index: StoreIndex, filters: Filters): Uint8Array {
  const covered = new Uint8Array(index.conflicts.length)
  const window = only(filters, ['from', 'to', 'drafts'])
  const claims = selectOwnClaims(db, index, only(filters, ['drafts', 'outlet']))
  const articles = selectArticles(db, index, only(filters, ['from', 'to', 'drafts', 'outlet']))
  const events = selectOwnEvents(db, index, window)
  const cover = (conflict: number) => {
    covered[conflict] = 1
  }
  for (let claim = 0; claim < claims.length; claim++) {
    if (!claims[claim]) continue
    if (articles[index.claims.article[claim]!] === 1) eachOf(index.claims.conflicts, claim, cover)
    eachOf(index.claims.events, claim, (event) => {
      if (events[event] === 1) eachOf(index.events.conflicts, event, cover)
    })
  }
  // Events that no claim tells of; an outlet's are only those it tells of.
  if (filters.outlet.length === 0)
    for (let event = 0; event < events.length; event++)
      if (events[event] === 1) eachOf(index.events.conflicts, event, cover)
  return covered
}

function makeCells(db: Store, index: StoreIndex, filters: Filters, covered: Uint8Array): CountedMatrix['toCell'] {
  const claims = selectOwnClaims(db, index, filters)
  const stances = wantedStances(filters)
  const isNewClaim = makeCounter(index.claims.count)
  const isNewArticle = makeCounter(index.articles.count)
  const isNewVoice = makeCounter(index.actors.length)
  let made = 0
  return ({ actor, conflict, roles, events }) => {
    const cell = made++
    const counts = { claims: 0, articles: 0, outlets: 0 }
    const count = (claim: number, stance: number) => {
      if (!claims[claim] || (stances & (1 << stance)) === 0 || !isNewClaim(cell, claim)) return
      counts.claims++
      const article = index.claims.article[claim]!
      if (!isNewArticle(cell, article)) return
      counts.articles++
      const voice = index.articles.voice[article]!
      if (voice >= 0 && isNewVoice(cell, voice)) counts.outlets++
    }
    for (const event of events) eachOf(index.events.claims, event, count)
    // As in the evidence of an event: an outlet that nobody knows is one only where there is no known one.
    if (counts.articles > 0) counts.outlets ||= 1
    return {
      mediator: index.actors[actor]!.slug,
      conflict: index.conflicts[conflict]!.slug,
      covered: covered[conflict] === 1,
      ...countEvents(index, events),
      ...counts,
      roles: MEDIATOR_ROLES.filter((role) => (roles & (1 << ROLES.indexOf(role))) !== 0),
    }
  }
}

/** The whole matrix under the filters; pairs without an event are left out. */
export function countMatrix(db: Store, index: StoreIndex, filters: Filters): CountedMatrix {
  const selected = selectEvents(db, index, filters)
  const mediators = mediatorsOf(index, filters)
  const conflicts = conflictsOf(index, filters)
  const pairs = new Map<number, Pair>()
  const [ofActor, ofConflict] = [new Map<number, number>(), new Map<number, number>()]
  for (let event = 0; event < selected.length; event++) {
    if (!selected[event]) continue
    const happened = index.events.status[event] === HAPPENED
    let mediated = false
    mediators(event, (actor, roles) => {
      mediated = true
      if (happened) add(ofActor, actor)
      conflicts(event, (conflict) => {
        const key = actor * index.conflicts.length + conflict
        let pair = pairs.get(key)
        if (!pair) pairs.set(key, (pair = { actor, conflict, roles: 0, events: [] }))
        pair.roles |= roles
        pair.events.push(event)
      })
    })
    if (mediated && happened) conflicts(event, (conflict) => add(ofConflict, conflict))
  }
  const covered = findCovered(db, index, filters)
  return { pairs: [...pairs.values()], ofActor, ofConflict, covered, toCell: makeCells(db, index, filters, covered) }
}
