/** Pieces that several answers share. Zod stays on the server; the browser imports only the types of these files. */
import { z } from 'zod'
import {
  ACTOR_KINDS,
  BASES,
  EVENT_STATUSES,
  EVENT_TYPES,
  EVIDENCE_LEVELS,
  MODALITIES,
  OUTCOMES,
  OWNERSHIPS,
  PRECISIONS,
  ROLES,
  STANCES,
  STATES,
  TENSES,
  VOICES,
} from '@/lib/codebook/values'

export const slugSchema = z.string().meta({ description: 'A stable slug: lower-case letters, digits and hyphens' })
export const isoDaySchema = z.string().meta({ description: 'A day, YYYY-MM-DD' })

export const namedSchema = z.object({ slug: slugSchema, name: z.string() })
export const actorSchema = namedSchema.extend({ kind: z.enum(ACTOR_KINDS) })

export const dateSchema = z.object({
  edtf: z.string().nullable().meta({ description: 'EDTF Level 1; null when the date is unknown' }),
  earliest: isoDaySchema.nullable(),
  latest: isoDaySchema.nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES).nullable().meta({ description: 'null when the date is unknown' }),
})
export const notedDateSchema = dateSchema.extend({ note: z.string().nullable() })

export const evidenceSchema = z.object({
  level: z.enum(EVIDENCE_LEVELS).nullable().meta({ description: 'null: no approved claim supports it (a draft)' }),
  outlets: z.number().int().meta({ description: 'Independent outlets: a republished or wire copy counts once' }),
  articles: z.number().int(),
  claims: z.number().int(),
  confirmedBy: z.array(slugSchema).meta({ description: 'Conflict parties that confirm it' }),
  disputedBy: z.array(slugSchema),
  disputed: z.boolean(),
  reason: z.string(),
})

export const eventSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  state: z.enum(STATES),
  conflicts: z.array(namedSchema),
  process: namedSchema.nullable(),
  participants: z.array(
    z.object({
      actor: actorSchema,
      roles: z.array(z.enum(ROLES)),
      lead: z.boolean(),
      representedBy: z.array(namedSchema),
    }),
  ),
  date: notedDateSchema,
  place: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  evidence: evidenceSchema,
})

export const claimEventSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  conflicts: z.array(slugSchema),
  mediators: z.array(slugSchema),
  date: dateSchema,
  stance: z.enum(STANCES),
})

const titleSchema = z
  .string()
  .nullable()
  .meta({ description: 'null when neither the text nor a public record has one' })

export const claimSchema = z.object({
  id: z.string(),
  article: z.object({ slug: slugSchema, title: titleSchema, outlet: namedSchema.nullable(), published: dateSchema }),
  start: z.number().int().meta({ description: 'UTF-16 code units into the body of the article' }),
  end: z.number().int(),
  quote: z.string(),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
  alsoAt: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  paraphrase: z.string().nullable(),
  speaker: actorSchema.nullable().meta({ description: 'null: the outlet itself, or see speakerNote' }),
  speakerNote: z.string().nullable(),
  relayedVia: z
    .array(z.object({ slug: slugSchema.nullable(), name: z.string(), kind: z.enum(ACTOR_KINDS).nullable() }))
    .meta({
      description: 'From the speaker outwards; slug and kind are null for nobody in particular ("Western media")',
    }),
  voice: z.enum(VOICES),
  modality: z.enum(MODALITIES),
  tense: z.enum(TENSES),
  said: notedDateSchema.nullable().meta({ description: 'When the statement was made, where the text says so' }),
  state: z.enum(STATES),
  conflicts: z.array(slugSchema),
  note: z.string().nullable(),
  events: z.array(claimEventSchema),
})

export const outletSchema = namedSchema.extend({
  country: z.string().nullable(),
  ownership: z.enum(OWNERSHIPS),
})

export const articleSchema = z.object({
  slug: slugSchema,
  title: titleSchema,
  outlet: outletSchema.nullable(),
  originOutlet: outletSchema.nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: notedDateSchema,
  copyOf: slugSchema.nullable(),
  claims: z.number().int(),
  events: z.number().int(),
  state: z.enum(STATES),
})

export type Named = z.infer<typeof namedSchema>
export type ActorRef = z.infer<typeof actorSchema>
export type ApiDate = z.infer<typeof dateSchema>
export type NotedDate = z.infer<typeof notedDateSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type EventItem = z.infer<typeof eventSchema>
export type ClaimItem = z.infer<typeof claimSchema>
export type ArticleItem = z.infer<typeof articleSchema>
