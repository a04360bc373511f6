/** What a model may answer, and nothing beside it: keys that are not here are dropped, values that are not in the codebook refused. */
import { z } from 'zod'
import {
  ACTOR_KINDS,
  BASES,
  EVENT_STATUSES,
  EVENT_TYPES,
  MEDIATOR_ROLES,
  MODALITIES,
  STANCES,
  TENSES,
  VOICES,
} from '@/lib/codebook/values'
import { parseEdtf } from '@/lib/dates/edtf'

const name = z.string().trim().min(1).max(200)
const confidence = z.number().min(0).max(1)
/** The model's own words on why; shown to a person as text. */
const reason = z.string().max(300)

const speaker = z.object({
  name,
  kind: z.enum(ACTOR_KINDS),
  affiliation: name.nullable(),
  anonymous: z.boolean(),
})

const claim = z.object({
  quote: z.string().min(1).max(5000),
  speaker: speaker.nullable(),
  relayedVia: z.array(name).max(5),
  voice: z.enum(VOICES),
  modality: z.enum(MODALITIES),
  tense: z.enum(TENSES),
  denies: z.boolean(),
  events: z.array(z.object({ event: z.int().min(0), stance: z.enum(STANCES) })).max(20),
  confidence,
  reason,
})

const event = z.object({
  quote: z.string().min(1).max(5000),
  title: name,
  type: z.enum(EVENT_TYPES),
  status: z.enum(EVENT_STATUSES),
  parties: z.array(name).max(12),
  mediators: z
    .array(z.object({ name, kind: z.enum(ACTOR_KINDS), roles: z.array(z.enum(MEDIATOR_ROLES)).min(1).max(4) }))
    .max(12),
  date: z
    .string()
    .refine((text) => parseEdtf(text).valid, 'is no EDTF Level 1 date')
    .nullable(),
  basis: z.enum(BASES),
  confidence,
  reason,
})

const answer = z.object({ events: z.array(event).max(60), claims: z.array(claim).max(250) })
/** The same, the drafts in it unread: one that breaks the contract need not cost the others. */
export const answerSchema = z.object({ events: z.array(z.unknown()).max(60), claims: z.array(z.unknown()).max(250) })
export const draftSchemas = { events: event, claims: claim }

export type AnsweredEvent = z.infer<typeof event>
export type AnsweredClaim = z.infer<typeof claim>

/** For endpoints that hold a model to a schema while it writes; what they cannot express (EDTF) is checked after. */
export function answerJsonSchema(): unknown {
  return z.toJSONSchema(answer, { target: 'draft-7', unrepresentable: 'any' })
}
