import { IngestError } from '@/lib/ingest/received'

const CODES: Record<string, string> = {
  ENOTFOUND: 'is on a host that does not exist',
  EAI_AGAIN: 'is on a host that cannot be looked up now (no network?)',
  ECONNREFUSED: 'is on a host that refuses connections',
  ECONNRESET: 'broke off the connection',
  UND_ERR_SOCKET: 'broke off the connection',
  EHOSTUNREACH: 'is on a host that cannot be reached',
  ENETUNREACH: 'is on a host that cannot be reached',
  UND_ERR_CONNECT_TIMEOUT: 'is on a host that does not answer',
  ETIMEDOUT: 'is on a host that does not answer',
  UND_ERR_HEADERS_OVERFLOW: 'answers with headers that are too long',
}
const SLOW = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ABORT_ERR'])

/** An error and what caused it, nearest first. */
function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let at = error; at !== undefined && at !== null && chain.length < 8;) {
    chain.push(at)
    if (at instanceof AggregateError) chain.push(...at.errors)
    at = at instanceof Error ? at.cause : undefined
  }
  return chain
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What went wrong on the way to a page, in a line. What was stopped on purpose stays as it is. */
export function explainFailure(error: unknown, stopped: boolean, timeout: number): unknown {
  if (stopped) return error
  const chain = chainOf(error)
  const own = chain.find((link) => link instanceof IngestError)
  if (own) return own
  const codes = chain.map(codeOf).filter((code) => code !== '')
  const cause = { cause: error }
  const known = codes.find((code) => code in CODES)
  if (known !== undefined) return new IngestError(CODES[known] ?? known, cause)
  const isSlow =
    chain.some((link) => link instanceof Error && link.name === 'TimeoutError') || codes.some((code) => SLOW.has(code))
  if (isSlow) return new IngestError(`did not come to an end within ${Math.round(timeout / 1000)} seconds`, cause)
  const words = chain.map((link) => (link instanceof Error ? link.message : String(link))).at(-1)
  return new IngestError(
    `could not be fetched: ${[codes[0], words].filter((part) => part !== undefined).join(' ')}`,
    cause,
  )
}
