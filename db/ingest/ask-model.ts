import { setTimeout as sleep } from 'node:timers/promises'
import { fetch, type Response } from 'undici'
import { z } from 'zod'
import { answerJsonSchema } from '@/lib/drafting/model/contract'
import type { Message } from '@/lib/drafting/model/build-messages'
import { explainFailure } from './fetch/explain-failure'
import { IngestError } from '@/lib/ingest/received'
import type { ModelSettings } from './model-settings'

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).partial().nullish(),
})

export type Completion = { text: string; input: number; output: number }
export type AskOptions = {
  signal?: AbortSignal
  /** Milliseconds before the second try; doubles with each. */
  pause?: number
}

const TRIES = 5
const MAX_PAUSE = 60_000
const MAX_ANSWER = 4 * 1024 * 1024

/** A try that may go better the next time; `after`: not before so many milliseconds. */
class TryAgain extends Error {
  constructor(
    message: string,
    readonly after: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Retry-After in milliseconds: seconds, or a date. */
function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null
  const seconds = Number(value)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), MAX_PAUSE) : null
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > MAX_ANSWER) throw new IngestError('the model answers without end')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Asks an OpenAI-compatible endpoint, again with growing pauses when it is busy, slow or broken. */
export function createAsk(
  settings: ModelSettings,
  options: AskOptions = {},
): (messages: Message[]) => Promise<Completion> {
  const { pause = 1_000, signal } = options
  /** Some endpoints do not know JSON schemas; they say so once with a 400. */
  let withSchema = true

  async function askOnce(messages: Message[]): Promise<Completion> {
    const format = { type: 'json_schema', json_schema: { name: 'drafts', schema: answerJsonSchema() } }
    const sentSchema = withSchema
    const response = await fetch(settings.endpoint, {
      method: 'POST',
      redirect: 'error', // the key goes to the endpoint that was named and to no other
      signal: AbortSignal.any([AbortSignal.timeout(settings.timeout), ...(signal ? [signal] : [])]),
      headers: {
        'content-type': 'application/json',
        ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
      },
      body: JSON.stringify({
        model: settings.model,
        messages,
        temperature: 0,
        ...(sentSchema ? { response_format: format } : {}),
      }),
    })
    const text = await readText(response)
    const { status } = response
    if (status === 429 || status >= 500)
      throw new TryAgain(`the model answers ${status}`, readRetryAfter(response.headers.get('retry-after'), Date.now()))
    if (status === 400 && sentSchema) {
      withSchema = false
      throw new TryAgain('the model takes no schema', 0)
    }
    if (status !== 200) {
      // Some endpoints repeat the key that they refuse.
      const words = settings.key === null ? text : text.replaceAll(settings.key, '…')
      throw new IngestError(`the model answers ${status}: ${words.replace(/\s+/g, ' ').slice(0, 160)}`)
    }
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch (error) {
      throw new TryAgain('the endpoint answers no JSON', null, { cause: error })
    }
    const completion = completionSchema.safeParse(data)
    if (!completion.success) throw new TryAgain('the endpoint answers no chat completion')
    const { choices, usage } = completion.data
    const content = choices[0]?.message.content ?? ''
    return { text: content, input: usage?.prompt_tokens ?? 0, output: usage?.completion_tokens ?? 0 }
  }

  /** @throws IngestError after five tries */
  return async (messages) => {
    for (let n = 1; ; n++) {
      try {
        return await askOnce(messages)
      } catch (error) {
        if (signal?.aborted || error instanceof IngestError) throw error
        const after = error instanceof TryAgain ? error.after : null
        const explained = error instanceof TryAgain ? error : explainFailure(error, false, settings.timeout)
        const words =
          explained instanceof TryAgain
            ? explained.message
            : `the endpoint ${explained instanceof Error ? explained.message : String(explained)}`
        if (n === TRIES) throw new IngestError(`could not be drafted: ${words} (${TRIES} tries)`, { cause: error })
        // A little at random, so that requests that failed together do not come back together.
        await sleep(after ?? Math.min(pause * 2 ** (n - 1) * (0.8 + Math.random() * 0.4), MAX_PAUSE), undefined, {
          signal,
        })
      }
    }
  }
}
