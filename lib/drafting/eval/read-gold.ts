/** The gold format: articles as text with a JSON header line, codings as JSON; offsets in Unicode code points. */
import { z } from 'zod'

const name = z.string().min(1)

export const goldEventSchema = z.object({
  date: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year']).nullable(),
  type: z.string().min(1),
  mediators: z.array(name),
  parties: z.array(name),
  hosts: z.array(name).default([]),
  status: z.enum(['happened', 'planned']),
  quote: z.string(),
  start: z.number().int().nonnegative(),
  optional: z.boolean().default(false),
})

export const goldStatementSchema = z.object({
  speaker: name,
  quote: z.string().min(1),
  start: z.number().int().nonnegative(),
  direct: z.boolean(),
  mixed: z.boolean().default(false),
  cue_verb: z.string().nullable().default(null),
  denies: z.boolean().default(false),
  optional: z.boolean().default(false),
  relevant: z.boolean().default(true),
})

export const goldSchema = z.object({
  mediators: z.array(name),
  conflicts: z.array(z.object({ label: z.string(), parties: z.array(name) })),
  events: z.array(goldEventSchema),
  attributed_statements: z.array(goldStatementSchema),
})

export const goldHeaderSchema = z.object({
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldEvent = z.infer<typeof goldEventSchema>
export type GoldStatement = z.infer<typeof goldStatementSchema>
export type GoldHeader = z.infer<typeof goldHeaderSchema>

export type GoldArticle = { id: string; header: GoldHeader; body: string; gold: Gold }

/** Code point offsets to UTF-16: `at[n]` is the index of the nth code point; one more entry for the end. */
const codePointIndex = (text: string): number[] => {
  const at: number[] = []
  for (let index = 0; index < text.length; index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1) at.push(index)
  at.push(text.length)
  return at
}

const explain = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`).join('; ')

const parseJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${what} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/**
 * One article and its gold from the two files' texts; offsets in the result are UTF-16.
 * Throws with the file and the field when the format is broken or a quote is not where the gold says it is.
 */
export const readGoldArticle = (id: string, articleFile: string, goldFile: string): GoldArticle => {
  const lineEnd = articleFile.indexOf('\n')
  if (lineEnd < 0) throw new Error(`articles/${id}.txt: no header line`)
  const header = goldHeaderSchema.safeParse(
    parseJson(articleFile.slice(0, lineEnd), `articles/${id}.txt: the first line`),
  )
  if (!header.success) throw new Error(`articles/${id}.txt: ${explain(header.error)}`)
  const gold = goldSchema.safeParse(parseJson(goldFile, `gold/${id}.json`))
  if (!gold.success) throw new Error(`gold/${id}.json: ${explain(gold.error)}`)
  const body = articleFile.slice(lineEnd + 1)
  const index = codePointIndex(body)
  const place = <T extends { start: number; quote: string }>(item: T, where: string): T => {
    const start = index[item.start]
    if (start === undefined || body.slice(start, start + item.quote.length) !== item.quote)
      throw new Error(
        `gold/${id}.json: ${where}: the quote is not at code point ${item.start}: ${item.quote.slice(0, 60)}`,
      )
    return { ...item, start }
  }
  return {
    id,
    header: header.data,
    body,
    gold: {
      ...gold.data,
      events: gold.data.events.map((event, at) => place(event, `events.${at}`)),
      attributed_statements: gold.data.attributed_statements.map((statement, at) =>
        place(statement, `attributed_statements.${at}`),
      ),
    },
  }
}
