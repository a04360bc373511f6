/** What each route of `/api/v1` answers. OpenAPI is generated from these; the browser takes their types only. */
import { z } from 'zod'
import { EVENT_TYPES, FURNITURE_KINDS, MEDIATOR_ROLES, OUTCOMES, ROLES } from '@/lib/codebook/values'
import {
  actorSchema,
  articleSchema,
  claimSchema,
  dateSchema,
  eventSchema,
  isoDaySchema,
  namedSchema,
  outletSchema,
  slugSchema,
} from '@/lib/api/shared-contracts'

/** Every answer carries these. `filters` holds what was read from the link, defaults left out. */
const envelope = {
  filters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  sentence: z.string(),
  dataVersion: z.string(),
  notes: z
    .array(z.string())
    .meta({ description: 'What a reader must know of this answer: why it is empty, what was left out' }),
}
const list = { ...envelope, total: z.number().int(), next: z.string().nullable() }

export const timelineSchema = z.object({
  ...envelope,
  by: z.enum(['day', 'month', 'quarter', 'year']),
  stack: z.enum(['conflict', 'type', 'mediator']),
  binned: z
    .object({ from: z.enum(['day', 'month', 'quarter']), reason: z.string() })
    .nullable()
    .meta({ description: 'Set when the asked step would draw more than about 500 marks: what was asked, and why not' }),
  buckets: z.array(
    z.object({
      start: isoDaySchema,
      end: isoDaySchema,
      total: z.number().int(),
      planned: z.number().int(),
      notHappened: z.number().int(),
      disputed: z.number().int(),
      series: z.record(z.string(), z.number().int()),
    }),
  ),
  series: z
    .array(z.object({ slug: z.string(), name: z.string(), total: z.number().int() }))
    .meta({ description: 'Biggest first; beyond the top eight they are summed under `_rest`' }),
  overlapping: z.boolean().meta({ description: 'True when one event can stand in two series (two mediators)' }),
  coarse: z.number().int().meta({ description: 'Happened, dated, but wider than one bucket' }),
  undated: z.number().int(),
  coarseAll: z.number().int().meta({ description: 'As coarse, planned and not happened included' }),
  undatedAll: z.number().int(),
  total: z.number().int().meta({ description: 'Events that happened: sum(buckets.total) + coarse + undated' }),
  planned: z.number().int(),
  notHappened: z.number().int(),
})

export const lanesSchema = z.object({
  ...envelope,
  by: z.enum(['mediator', 'conflict', 'type']),
  lanes: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      total: z.number().int(),
      marks: z.array(
        z.object({
          slug: slugSchema,
          title: z.string(),
          type: z.enum(EVENT_TYPES),
          status: eventSchema.shape.status,
          state: eventSchema.shape.state,
          disputed: z.boolean(),
          level: eventSchema.shape.evidence.shape.level,
          conflict: slugSchema.nullable(),
          date: dateSchema,
        }),
      ),
    }),
  ),
  rest: z.object({ lanes: z.number().int(), events: z.number().int() }).meta({
    description: 'Lanes not sent, and dated events without a mark: only the latest are marked, about 250 in all',
  }),
  undated: z.array(eventSchema).meta({ description: 'The first of them; undatedTotal counts all' }),
  undatedTotal: z.number().int(),
})

export const matrixSchema = z.object({
  ...envelope,
  mediators: z.array(actorSchema.extend({ events: z.number().int() })).meta({
    description: 'Most events first. An event of two conflicts is one event of its row and stands in two cells',
  }),
  conflicts: z.array(namedSchema.extend({ events: z.number().int(), covered: z.boolean() })).meta({
    description: 'covered: an approved article published in the window, or telling of an event in it, has claims on it',
  }),
  cells: z
    .array(
      z.object({
        mediator: slugSchema,
        conflict: slugSchema,
        covered: z.boolean(),
        events: z.number().int().meta({ description: 'Those that happened' }),
        planned: z.number().int(),
        notHappened: z.number().int(),
        claims: z.number().int().meta({ description: 'On events of any status; so articles and independent outlets' }),
        articles: z.number().int(),
        outlets: z.number().int(),
        disputed: z.number().int().meta({ description: 'Events of any status that some claim disputes' }),
        roles: z.array(z.enum(MEDIATOR_ROLES)),
        lastDate: isoDaySchema.nullable(),
        bestOutcome: z.enum(OUTCOMES).nullable(),
      }),
    )
    .meta({
      description: 'A pair that is not listed has nothing: zero where its conflict is covered, otherwise not covered',
    }),
  rest: z
    .object({ mediators: z.number().int(), conflicts: z.number().int(), events: z.number().int() })
    .meta({ description: 'What the largest rows and columns shown leave out' }),
})

export const eventsSchema = z.object({ ...list, data: z.array(eventSchema) })
export const eventDetailSchema = z.object({
  ...envelope,
  data: eventSchema.extend({
    agreement: z
      .object({
        name: z.string(),
        declared: z.string().nullable(),
        effective: z.string().nullable(),
        ended: z.string().nullable(),
      })
      .nullable(),
    note: z.string().nullable(),
    claims: z.array(claimSchema.extend({ stance: claimSchema.shape.events.element.shape.stance })),
  }),
})
export const claimsSchema = z.object({ ...list, data: z.array(claimSchema) })
export const claimDetailSchema = z.object({ ...envelope, data: claimSchema })
export const articlesSchema = z.object({
  ...list,
  data: z.array(
    articleSchema.extend({
      snippet: z.string().nullable().meta({ description: 'Where `q` was found; matches between U+E000 and U+E001' }),
    }),
  ),
})
export const articleDetailSchema = z.object({
  ...envelope,
  data: articleSchema.extend({
    titleNote: z.string().nullable(),
    body: z.string(),
    removals: z.array(z.object({ kind: z.enum(FURNITURE_KINDS), text: z.string() })),
    claims: z.array(claimSchema),
  }),
})
const processSchema = namedSchema.extend({
  description: z.string().nullable(),
  conflict: namedSchema.nullable(),
  events: z.number().int(),
  first: isoDaySchema.nullable(),
  last: isoDaySchema.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
})
export const processesSchema = z.object({ ...list, data: z.array(processSchema) })
export const processDetailSchema = z.object({
  ...envelope,
  data: processSchema.extend({
    thread: z.array(eventSchema),
    mediators: z.array(
      actorSchema.extend({ roles: z.array(z.enum(ROLES)), lead: z.boolean(), events: z.number().int() }),
    ),
  }),
})
export const facetsSchema = z.object({
  ...envelope,
  measure: z.enum(['events', 'claims', 'articles', 'outlets']).meta({ description: 'What the counts count' }),
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), label: z.string(), count: z.number().int() }))),
  truncated: z.record(z.string(), z.number().int()).meta({ description: 'How many values of a facet were left out' }),
})
export const overviewSchema = z.object({
  ...envelope,
  counts: z.object({
    articles: z.number().int(),
    outlets: z.number().int(),
    claims: z.number().int(),
    events: z.number().int(),
    happened: z.number().int(),
    planned: z.number().int(),
    notHappened: z.number().int(),
    disputed: z.number().int(),
    corroborated: z.number().int(),
    mediators: z.number().int(),
    conflicts: z.number().int(),
  }),
  active: z.array(
    actorSchema.extend({ events: z.number().int(), conflicts: z.number().int(), disputed: z.number().int() }),
  ),
  disputed: z.array(eventSchema),
  latest: z.array(eventSchema),
  stalled: z.array(eventSchema),
})
export const actorDetailSchema = z.object({
  ...envelope,
  data: actorSchema.extend({
    aliases: z.array(z.string()),
    iso3166: z.string().nullable(),
    wikidata: z.string().nullable(),
    affiliation: actorSchema.nullable(),
    office: z.string().nullable(),
    outlet: outletSchema.nullable(),
    roles: z.array(z.object({ role: z.enum(ROLES), events: z.number().int() })),
    conflicts: z.array(namedSchema.extend({ events: z.number().int() })),
    partners: z.array(actorSchema.extend({ events: z.number().int() })),
    claimsMade: z.number().int(),
  }),
})
export const conflictDetailSchema = z.object({
  ...envelope,
  data: namedSchema.extend({
    description: z.string().nullable(),
    wikidata: z.string().nullable(),
    aliases: z.array(z.string()),
    parties: z.array(actorSchema.extend({ side: z.string().nullable() })),
    processes: z.array(processSchema),
    mediators: z.array(actorSchema.extend({ events: z.number().int() })),
  }),
})
export const healthSchema = z.object({
  status: z.enum(['ok', 'failing']),
  dataVersion: z.string(),
  counts: z.record(z.string(), z.number().int()),
})

/** RFC 9457. `errors` names each parameter. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z
    .array(
      z.object({
        parameter: z.string(),
        value: z.string().nullable(),
        reason: z.string(),
        allowed: z.union([z.string(), z.array(z.string())]).nullable(),
      }),
    )
    .optional(),
})

export type TimelineResponse = z.infer<typeof timelineSchema>
export type LanesResponse = z.infer<typeof lanesSchema>
export type MatrixResponse = z.infer<typeof matrixSchema>
export type MatrixCell = MatrixResponse['cells'][number]
export type EventsResponse = z.infer<typeof eventsSchema>
export type EventDetailResponse = z.infer<typeof eventDetailSchema>
export type ClaimsResponse = z.infer<typeof claimsSchema>
export type ClaimDetailResponse = z.infer<typeof claimDetailSchema>
export type ArticlesResponse = z.infer<typeof articlesSchema>
export type ArticleDetailResponse = z.infer<typeof articleDetailSchema>
export type ProcessesResponse = z.infer<typeof processesSchema>
export type ProcessDetailResponse = z.infer<typeof processDetailSchema>
export type FacetsResponse = z.infer<typeof facetsSchema>
export type OverviewResponse = z.infer<typeof overviewSchema>
export type ActorDetailResponse = z.infer<typeof actorDetailSchema>
export type ConflictDetailResponse = z.infer<typeof conflictDetailSchema>
export type HealthResponse = z.infer<typeof healthSchema>
export type Problem = z.infer<typeof problemSchema>
