import type { Store } from '@/db/client'
import { getDataVersion } from '@/db/data-version'
import { StoreError } from '@/db/errors'
import { getNames } from '@/db/queries/names'
import { CursorError } from '@/db/queries/paging'
import { getDb } from '@/db/server'
import type { Filters } from '@/lib/filters/filters'
import { abbreviate } from '@/lib/filters/codecs'
import { parseFilters } from '@/lib/filters/parse'
import { suggestNearest } from '@/lib/filters/suggest'
import { serializeFilters } from '@/lib/filters/serialize'
import { hasEtag, makeEtag } from './etag'
import { badRequest, problemResponse, toErrors } from './problem'

const ALLOW = 'GET, HEAD, OPTIONS'

type Params = Record<string, string>
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
type Methods = Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS', Handler>
/** What a route reads; null: there is no such record. */
type Read<T extends object> = (db: Store, filters: Filters, params: Params, origin: string) => T | null
/** How an answer is sent: `headers` carry its ETag. */
type Send<T extends object> = (answer: T, headers: Record<string, string>) => Response

async function refuseMethod(request: Request): Promise<Response> {
  const detail = `${request.method} is not possible here; this part of the API can only be read.`
  return problemResponse(405, detail, undefined, { allow: ALLOW })
}

async function listMethods(): Promise<Response> {
  return new Response(null, { status: 204, headers: { allow: ALLOW } })
}

/** Every method of a route that can only be read. HEAD is GET without its body, which Next sees to. */
export function onlyGet(get: Handler): Methods {
  return {
    GET: get,
    POST: refuseMethod,
    PUT: refuseMethod,
    PATCH: refuseMethod,
    DELETE: refuseMethod,
    OPTIONS: listMethods,
  }
}

/** Failure is answered as failure: what kept the store from being read, or that something went wrong, which is logged. */
function answerFailure(error: unknown, path: string): Response {
  if (error instanceof CursorError)
    return badRequest([{ parameter: 'cursor', value: null, reason: error.message, allowed: 'the `next` of an answer' }])
  console.error(`${path} failed:`, error)
  if (error instanceof StoreError) return problemResponse(503, error.message)
  return problemResponse(500, 'The answer could not be made. The reason is in the log of the server.')
}

function sendJson(answer: object, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(answer), {
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
  })
}

function answerRead<T extends object>(request: Request, params: Params, read: Read<T>, send: Send<T>): Response {
  const { pathname, searchParams, origin } = new URL(request.url)
  const db = getDb()
  const { filters, ignored } = parseFilters(searchParams, 'strict', {
    path: pathname,
    lookup: getNames(db).lookup,
    suggest: suggestNearest,
  })
  if (ignored.length > 0) return badRequest(toErrors(ignored))
  const etag = makeEtag(pathname, serializeFilters(filters, { path: pathname }), getDataVersion(db))
  const headers = { etag, 'cache-control': 'no-cache' }
  if (hasEtag(request, etag)) return new Response(null, { status: 304, headers })
  const answer = read(db, filters, params, origin)
  if (answer !== null) return send(answer, headers)
  const what = abbreviate(Object.values(params).join('/'))
  return problemResponse(404, `There is no “${what}” here, or it is only a draft (drafts=true shows those).`)
}

/** A route that answers one read: strict parameters, one query, JSON; 400, 404, 405 and 503 as problems, 304 where nothing changed. */
export function readRoute<T extends object>(read: Read<T>, send: Send<T> = sendJson): Methods {
  return onlyGet(async (request, { params }) => {
    try {
      return answerRead(request, await params, read, send)
    } catch (error) {
      return answerFailure(error, new URL(request.url).pathname)
    }
  })
}

/** A route of one record, by the last part of its path. */
export function recordRoute(read: (db: Store, slug: string, filters: Filters) => object | null): Methods {
  return readRoute((db, filters, { slug = '' }) => read(db, slug, filters))
}
