import type { Problem } from '@/lib/api/contracts'

/** A request that the server refused or failed, in its own words. `problem` is null when the answer was none of its problems. */
export class ApiError extends Error {
  override name = 'ApiError'
  constructor(
    readonly status: number,
    message: string,
    readonly problem: Problem | null,
  ) {
    super(message)
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'detail' in body
}

/** What to tell the reader: the detail, and each parameter with what is wrong about it. */
function describeProblem({ detail, errors }: Problem): string {
  const named = (errors ?? []).map(({ parameter, reason }) => `${parameter}: ${reason}`)
  return named.length > 0 ? `${detail} ${named.join('; ')}.` : detail
}

/** GETs JSON of this server. @throws ApiError for any status but 2xx and for an unreachable server. */
export async function fetchJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new ApiError(0, 'The server did not answer. Is it running, and are you online?', null)
  })
  if (response.ok) {
    const answer: T = await response.json()
    return answer
  }
  const body: unknown = await response.json().catch(() => null)
  const problem = isProblem(body) ? body : null
  const words = problem ? describeProblem(problem) : `The server answered ${response.status} ${response.statusText}.`
  throw new ApiError(response.status, words, problem)
}
