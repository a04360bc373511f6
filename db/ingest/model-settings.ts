import { IngestError } from '@/lib/ingest/received'

export type ModelSettings = {
  /** Of the chat completions. */
  endpoint: string
  key: string | null
  model: string
  /** For one answer, milliseconds. */
  timeout: number
  /** Money for a million tokens in and out, in whatever currency; null = not told. */
  price: { input: number; output: number } | null
}

/**
 * Reads GOOD_OFFICES_MODEL_URL, _NAME, and where needed _KEY, _TIMEOUT (seconds), _PRICE ("0.15/0.60", for a million tokens in
 * and out). @throws IngestError naming the variable
 */
export function readModelSettings(env: Record<string, string | undefined>): ModelSettings {
  const url = env.GOOD_OFFICES_MODEL_URL ?? ''
  const model = env.GOOD_OFFICES_MODEL_NAME ?? ''
  if (url === '' || model === '')
    throw new IngestError(
      'The model drafter is off: name an OpenAI-compatible endpoint in GOOD_OFFICES_MODEL_URL (for example http://localhost:11434/v1) and a model in GOOD_OFFICES_MODEL_NAME',
    )
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new IngestError(`GOOD_OFFICES_MODEL_URL: ${JSON.stringify(url)} is no http or https address`)
  const seconds = Number(env.GOOD_OFFICES_MODEL_TIMEOUT ?? 120)
  if (!(seconds > 0 && seconds <= 3600))
    throw new IngestError(
      `GOOD_OFFICES_MODEL_TIMEOUT: ${JSON.stringify(env.GOOD_OFFICES_MODEL_TIMEOUT)} is not 1 to 3600 seconds`,
    )
  const price = env.GOOD_OFFICES_MODEL_PRICE
  const [input, output] = (price ?? '').split('/').map(Number)
  if (price !== undefined && !(input !== undefined && output !== undefined && input >= 0 && output >= 0))
    throw new IngestError(`GOOD_OFFICES_MODEL_PRICE: ${JSON.stringify(price)} is not in/out, such as 0.15/0.60`)
  return {
    endpoint: url.endsWith('/chat/completions') ? url : `${url.replace(/\/+$/, '')}/chat/completions`,
    key: env.GOOD_OFFICES_MODEL_KEY || null,
    model,
    timeout: seconds * 1000,
    price: price === undefined ? null : { input: input ?? 0, output: output ?? 0 },
  }
}
