/** A model's answer, parsed and held to the contract. */
import { z } from 'zod'
import { answerSchema, draftSchemas, type AnsweredClaim, type AnsweredEvent } from './contract'

/** Why an answer cannot be used at all, in words that can be put to the model. */
export class AnswerError extends Error {
  override name = 'AnswerError'
}

/** The drafts in their places, null for those that break the contract; `problems` says how. */
export type Answer = { events: (AnsweredEvent | null)[]; claims: (AnsweredClaim | null)[]; problems: string[] }

function parseJson(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^```(?:json)?\s*/i, '')
    .replace(/\s*```$/, '')
  try {
    return JSON.parse(bare)
  } catch (error) {
    throw new AnswerError(`it is no JSON (${error instanceof Error ? error.message.slice(0, 120) : ''})`, {
      cause: error,
    })
  }
}

function describe({ issues }: z.ZodError, where: string[]): string[] {
  return issues.map(({ path, message }) => `${[...where, ...path].join('.') || 'the answer'}: ${message}`)
}

/** Of a repeated draft the first: models that lose their thread say one thing over and over. */
function withoutRepeats(drafts: unknown[]): unknown[] {
  return [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()]
}

/** What is wrong with an answer, short enough to be put to the model. */
export function describeProblems(problems: readonly string[]): string {
  return problems.slice(0, 3).join('; ').slice(0, 400)
}

/** @throws AnswerError when it is no answer at all */
export function parseAnswer(text: string): Answer {
  const read = answerSchema.safeParse(parseJson(text))
  if (!read.success) throw new AnswerError(describeProblems(describe(read.error, [])))
  const problems: string[] = []
  const parse = <T>(list: keyof typeof draftSchemas, schema: z.ZodType<T>, drafts: unknown[]): (T | null)[] =>
    drafts.map((draft, at) => {
      const parsed = schema.safeParse(draft)
      if (parsed.success) return parsed.data
      problems.push(...describe(parsed.error, [list, String(at)]))
      return null
    })
  // Events keep their places, by which claims name them.
  const events = parse('events', draftSchemas.events, read.data.events)
  const claims = parse('claims', draftSchemas.claims, withoutRepeats(read.data.claims))
  return { events, claims, problems }
}
