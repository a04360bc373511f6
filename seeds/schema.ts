/** The seed files' formats, as README.md beside this describes them. Unknown keys are errors. */
import { z } from 'zod'
import {
  ACTOR_KINDS,
  BASES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FURNITURE_KINDS,
  MODALITIES,
  OUTCOMES,
  OWNERSHIPS,
  PRECISIONS,
  ROLES,
  STANCES,
  TENSES,
  VOICES,
} from '@/lib/codebook/values'
import { parseEdtf, precisionOf } from '@/lib/dates/edtf'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slug (lower-case letters, digits, single dashes)')
const text = z.string().min(1)
const note = text.nullable()

const edtf = z.string().superRefine((value, context) => {
  const result = parseEdtf(value)
  if (!result.valid) context.addIssue({ code: 'custom', message: `not EDTF Level 1: ${result.reason}` })
})

const date = z
  .strictObject({
    edtf: edtf.nullable(),
    precision: z.enum(PRECISIONS).optional(),
    basis: z.enum(BASES),
    note: note.optional(),
  })
  .superRefine((value, context) => {
    if (value.precision === undefined || (value.edtf !== null && !parseEdtf(value.edtf).valid)) return
    const computed = precisionOf(value.edtf)
    if (value.precision !== computed)
      context.addIssue({
        code: 'custom',
        path: ['precision'],
        message: `${String(value.edtf)} has precision ${computed}`,
      })
  })
  .transform(({ edtf, basis, note }) => ({ edtf, basis: edtf === null ? null : basis, note: note ?? null }))

const selector = { quote: text, prefix: text.optional(), suffix: text.optional() }

const claim = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/, 'not an id (letters, digits, - and _)'),
  ...selector,
  alsoAt: z.array(z.strictObject(selector)).default([]),
  paraphrase: text,
  speaker: slug.nullable(),
  speakerNote: note.default(null),
  relayedVia: z.array(slug).default([]),
  voice: z.enum(VOICES),
  modality: z.enum(MODALITIES),
  tense: z.enum(TENSES),
  conflicts: z.array(slug),
  date: date.nullable().default(null),
  events: z.array(z.strictObject({ event: slug, stance: z.enum(STANCES) })),
  note: note.default(null),
})

export const articleSeed = z.strictObject({
  source: z.string().regex(/^[\w.-]+\.txt$/, 'not the name of a file in articles/'),
  slug,
  title: text.nullable(),
  titleNote: note,
  author: text.nullable(),
  outlet: slug.nullable(),
  originOutlet: slug.nullable(),
  url: z.url().nullable(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not a BCP 47 language'),
  published: date,
  furniture: z.array(
    z.strictObject({ kind: z.enum(FURNITURE_KINDS), text, prefix: text.optional(), suffix: text.optional() }),
  ),
  claims: z.array(claim),
})
export type ArticleSeed = z.infer<typeof articleSeed>

export const eventsSeed = z.array(
  z.strictObject({
    slug,
    title: text,
    type: z.enum(EVENT_TYPES),
    status: z.enum(EVENT_STATUSES),
    conflicts: z.array(slug).min(1),
    process: slug.nullable(),
    participants: z.array(
      z.strictObject({
        actor: slug,
        roles: z.array(z.enum(ROLES)).min(1),
        lead: z.boolean(),
        representedBy: z.array(slug),
      }),
    ),
    date,
    place: text.nullable(),
    outcome: z.enum(OUTCOMES).nullable(),
    agreement: z
      .strictObject({
        name: text,
        declared: edtf.nullable(),
        effective: edtf.nullable(),
        ended: edtf.nullable(),
      })
      .nullable(),
    note,
  }),
)

const wikidata = z
  .string()
  .regex(/^Q\d+$/, 'not a Wikidata id')
  .nullable()
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'not an ISO 3166 code')
  .nullable()

export const actorsSeed = z.array(
  z.strictObject({
    slug,
    name: text,
    kind: z.enum(ACTOR_KINDS),
    iso3166: country,
    wikidata,
    affiliation: slug.nullable(),
    office: text.nullable(),
    aliases: z.array(text),
  }),
)

export const outletsSeed = z.array(
  z.strictObject({
    slug,
    name: text,
    country,
    ownership: z.enum(OWNERSHIPS),
    wikidata,
    republishes: slug.nullable(),
    note,
  }),
)

export const conflictsSeed = z.array(
  z.strictObject({
    slug,
    name: text,
    description: text.nullable(),
    wikidata,
    start: edtf.nullable(),
    aliases: z.array(text),
    parties: z.array(z.strictObject({ actor: slug, side: text })),
  }),
)

export const processesSeed = z.array(z.strictObject({ slug, name: text, description: text.nullable(), conflict: slug }))
