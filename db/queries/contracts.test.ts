import { expect, test } from 'vitest'
import { generateStore } from '@/db/bench/generate-store'
import { createTestDb } from '@/db/testing'
import * as contracts from '@/lib/api/contracts'
import { NO_FILTERS } from '@/lib/filters/filters'
import { getTimeline } from './timeline'
import { getMatrix } from './matrix'
import { getLanes } from './lanes'
import { getEvents } from './events'
import { getClaims } from './claims'
import { getArticles } from './articles'
import { getFacets } from './facets'
import { getOverview } from './overview'
import { getActor } from './actor'
import { getConflict } from './conflict'
import { getProcesses } from './processes'
import { getProcess } from './process'
import { getEvent } from './event'
import { getClaim } from './claim'
import { getArticle } from './article'
test('every read answers what its contract says', () => {
  const db = createTestDb()
  generateStore(db, {
    articles: 60,
    claims: 400,
    events: 150,
    actors: 12,
    conflicts: 8,
    outlets: 6,
    processes: 5,
    bodyLength: 600,
    seed: 1,
  })
  for (const f of [
    NO_FILTERS,
    { ...NO_FILTERS, mediator: ['actor-1'], conflict: ['conflict-1'], q: 'arbitration', drafts: true },
    { ...NO_FILTERS, from: '2001', to: '2010-06', conflict: ['conflict-2', 'conflict-1'], stack: 'mediator' as const },
  ]) {
    contracts.timelineSchema.parse(getTimeline(db, f))
    contracts.matrixSchema.parse(getMatrix(db, f))
    contracts.lanesSchema.parse(getLanes(db, f))
    contracts.eventsSchema.parse(getEvents(db, f))
    contracts.claimsSchema.parse(getClaims(db, f))
    contracts.articlesSchema.parse(getArticles(db, f))
    contracts.facetsSchema.parse(getFacets(db, f))
    contracts.overviewSchema.parse(getOverview(db, f))
    contracts.processesSchema.parse(getProcesses(db, f))
    contracts.actorDetailSchema.parse(getActor(db, 'actor-1', f))
    contracts.conflictDetailSchema.parse(getConflict(db, 'conflict-1', f))
    contracts.processDetailSchema.parse(getProcess(db, 'process-1', f))
  }
  const f = NO_FILTERS
  contracts.eventDetailSchema.parse(getEvent(db, getEvents(db, f).data[0]!.slug, f))
  contracts.claimDetailSchema.parse(getClaim(db, getClaims(db, f).data[0]!.id, f))
  contracts.articleDetailSchema.parse(getArticle(db, getArticles(db, f).data[0]!.slug, f))
  expect(getArticle(db, 'nope', f)).toBe(null)
})
