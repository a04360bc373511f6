import type { Problem } from '@/lib/api/contracts'
import type { Ignored } from '@/lib/filters/parse'

type ParameterError = NonNullable<Problem['errors']>[number]

const TITLES: Record<number, string> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
  503: 'The store cannot be read',
}

/** An RFC 9457 answer. Never cached: what is wrong now may be right after the next change of the data. */
export function problemResponse(
  status: number,
  detail: string,
  errors?: ParameterError[],
  headers: Record<string, string> = {},
): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    ...(errors ? { errors } : {}),
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** What the strict reading of a link refused, as items of a problem. */
export function toErrors(ignored: readonly Ignored[]): ParameterError[] {
  return ignored.map(({ parameter, value, reason, allowed, suggestion }) => ({
    parameter,
    value,
    reason: suggestion ? `${reason}; did you mean ${suggestion}?` : reason,
    allowed,
  }))
}

export function badRequest(errors: ParameterError[]): Response {
  const names = [...new Set(errors.map(({ parameter }) => parameter))].join(', ')
  return problemResponse(400, `These parameters cannot be used: ${names}. Nothing was answered.`, errors)
}
