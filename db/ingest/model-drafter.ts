import { readLanguage } from '@/lib/drafting/detect-language'
import { buildMessages, PROMPT_VERSION } from '@/lib/drafting/model/build-messages'
import { AnswerError, describeProblems, parseAnswer } from '@/lib/drafting/model/parse-answer'
import { readAnswer } from '@/lib/drafting/model/read-answer'
import type { DraftContext, DraftInput, DraftResult } from '@/lib/drafting/types'
import { IngestError } from '@/lib/ingest/received'
import { createAsk, type AskOptions, type Completion } from './ask-model'
import type { Drafted, Drafter } from './drafter'
import type { ModelSettings } from './model-settings'

/** How many articles are in flight at once. */
const AT_ONCE = 4
/** After so many requests in a row that came to nothing the endpoint is down, and the run stops. */
const MOST_FAILED = 8

type Usage = { requests: number; input: number; output: number; proposed: number; dropped: number; refused: number }

function count(n: number): string {
  return n.toLocaleString('en')
}

/** "gpt-x:8b" -> "model gpt-x:8b": what `drafted_by` says, with the version of the prompt. */
function nameOf({ model }: ModelSettings): string {
  return `model ${model.replace(/\s+/g, '-').slice(0, 80)}`
}

function describeUsage(usage: Usage, price: ModelSettings['price']): { lines: string[]; data: unknown } {
  const { requests, input, output, proposed, dropped, refused } = usage
  const share = proposed === 0 ? 0 : dropped / proposed
  const cost = price && (input * price.input + output * price.output) / 1e6
  return {
    lines: [
      `Model: ${count(requests)} requests, ${count(input)} tokens in, ${count(output)} out${cost === null ? '' : `, ${cost.toFixed(4)} by the price given`}; ` +
        `${count(proposed)} drafts proposed, ${count(dropped)} dropped because they break the contract or their words are not in the text (${(share * 100).toFixed(1)}%), ${count(refused)} answers refused`,
    ],
    data: { ...usage, dropRate: share, cost },
  }
}

/** A drafter that asks a model. What it answers is held to the contract and to the letter of the text, like any other draft. */
export function createModelDrafter(settings: ModelSettings, options: AskOptions = {}): Drafter {
  const ask = createAsk(settings, options)
  const drafter = { name: nameOf(settings), version: PROMPT_VERSION }
  const usage: Usage = { requests: 0, input: 0, output: 0, proposed: 0, dropped: 0, refused: 0 }

  let failed = 0

  async function request(input: DraftInput, problem: string | null): Promise<Completion> {
    let completion: Completion
    try {
      completion = await ask(buildMessages(input, problem))
    } catch (error) {
      failed += 1
      throw error
    }
    failed = 0
    usage.requests += 1
    usage.input += completion.input
    usage.output += completion.output
    return completion
  }

  /**
   * An answer that breaks the contract is asked for once more, with what was wrong. The second time what is sound in it counts, and
   * the rest is dropped.
   */
  async function draftOne(input: DraftInput, context: DraftContext): Promise<DraftResult> {
    let problem: string | null = null
    for (;;) {
      const { text } = await request(input, problem)
      try {
        const answer = parseAnswer(text)
        const isSound = [...answer.events, ...answer.claims].some((draft) => draft !== null)
        if (answer.problems.length > 0 && (problem === null || !isSound))
          throw new AnswerError(describeProblems(answer.problems))
        const result = readAnswer(answer, input, context, drafter)
        usage.proposed += result.claims.length + result.events.length + result.dropped.length
        usage.dropped += result.dropped.length
        return result
      } catch (error) {
        if (!(error instanceof AnswerError)) throw error
        usage.refused += 1
        if (problem !== null)
          throw new IngestError(`could not be drafted: the model's answer was refused twice, ${error.message}`, {
            cause: error,
          })
        problem = error.message
      }
    }
  }

  async function draftSafely(input: DraftInput, context: DraftContext): Promise<Drafted> {
    const { language } = readLanguage(input.body)
    if (language !== 'en') {
      const skipped =
        language === 'und'
          ? 'too little text to tell its language'
          : `the text is in another language (${language}); only English is drafted`
      return { drafter, language, skipped, claims: [], events: [], mediators: [], conflicts: [], dropped: [] }
    }
    try {
      return await draftOne(input, context)
    } catch (error) {
      if (!(error instanceof IngestError)) throw error
      if (failed >= MOST_FAILED)
        throw new IngestError(
          `the model drafter stopped: ${failed} requests in a row failed, the last because ${error.message}`,
          { cause: error },
        )
      return { failure: error.message }
    }
  }

  return {
    ...drafter,
    batch: AT_ONCE * 2,
    draft: async (inputs, context) => {
      const drafted: Drafted[] = []
      let next = 0
      const work = async () => {
        for (let at = next++; at < inputs.length; at = next++) {
          const input = inputs[at]
          if (input) drafted[at] = await draftSafely(input, context)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      return drafted
    },
    report: () => describeUsage(usage, settings.price),
  }
}
