import type { Problem } from '@/lib/api/contracts'

/** The API refused or could not be reached; `message` is fit for a reader. `status` 0: no answer at all. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(describeProblem(problem), options)
    this.status = problem.status
  }
}

function describeProblem({ title, detail, errors = [] }: Problem): string {
  const named = errors.map(
    ({ parameter, value, reason }) => `${parameter}${value === null ? '' : `=${value}`}: ${reason}`,
  )
  return named.length > 0 ? `${title}: ${named.join('; ')}.` : detail
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    ['title', 'detail'].every((key) => key in body && typeof Reflect.get(body, key) === 'string') &&
    'status' in body &&
    typeof body.status === 'number'
  )
}

async function readProblem(response: Response): Promise<Problem> {
  const fallback: Problem = {
    type: 'about:blank',
    title: response.statusText || 'Error',
    status: response.status,
    detail: `The server answered ${response.status} without saying why.`,
  }
  if (!response.headers.get('content-type')?.includes('json')) return fallback
  try {
    const body: unknown = await response.json()
    return isProblem(body) ? body : fallback
  } catch (error) {
    if (error instanceof SyntaxError) return fallback
    throw error
  }
}

/** Gets JSON from the API. @throws ApiError for anything but an answer; an aborted request throws the abort. */
export async function fetchJson<T>(href: string, options: { signal?: AbortSignal } = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(href, { headers: { accept: 'application/json' }, signal: options.signal })
  } catch (error) {
    if (options.signal?.aborted) throw error
    const problem = { type: 'about:blank', title: 'No answer', status: 0, detail: 'The server cannot be reached.' }
    throw new ApiError(problem, { cause: error })
  }
  if (!response.ok) throw new ApiError(await readProblem(response))
  const body: T = await response.json()
  return body
}
