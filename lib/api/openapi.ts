import { z } from 'zod'
import * as answers from '@/lib/api/contracts'
import * as shared from '@/lib/api/shared-contracts'
import { MAX_LIMIT, MAX_LIST_LENGTH, MAX_QUERY_LENGTH, type Codec } from '@/lib/filters/codecs'
import type { FilterKey } from '@/lib/filters/filters'
import { PARAM_DESCRIPTIONS } from '@/lib/filters/param-descriptions'
import { ALL_KEYS, PARAMS } from '@/lib/filters/params'
import { keysFor, sortsFor } from '@/lib/filters/routes'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Route = { summary: string; answer: string }

/** Every answer that is JSON of a contract, by path. */
const READS: Record<string, Route> = {
  '/api/v1/overview': {
    summary: 'Headline figures, and what is active, disputed, latest and stalled',
    answer: 'Overview',
  },
  '/api/v1/timeline': { summary: 'Events over time, stacked by conflict, type or mediator', answer: 'Timeline' },
  '/api/v1/lanes': { summary: 'One mark per event, in lanes by conflict, type or mediator', answer: 'Lanes' },
  '/api/v1/matrix': { summary: 'Mediators by conflicts', answer: 'Matrix' },
  '/api/v1/events': { summary: 'Mediation events', answer: 'Events' },
  '/api/v1/events/{slug}': { summary: 'One event with its claims', answer: 'EventDetail' },
  '/api/v1/claims': { summary: 'Claims', answer: 'Claims' },
  '/api/v1/claims/{slug}': { summary: 'One claim, by its id', answer: 'ClaimDetail' },
  '/api/v1/articles': { summary: 'Articles', answer: 'Articles' },
  '/api/v1/articles/{slug}': { summary: 'One article with its text and claims', answer: 'ArticleDetail' },
  '/api/v1/processes': { summary: 'Processes that have an event under the filters', answer: 'Processes' },
  '/api/v1/processes/{slug}': { summary: 'One process with its thread of events', answer: 'ProcessDetail' },
  '/api/v1/mediators/{slug}': {
    summary: 'One actor: what it did, with whom, how often it is quoted',
    answer: 'ActorDetail',
  },
  '/api/v1/conflicts/{slug}': { summary: 'One conflict: parties, processes, mediators', answer: 'ConflictDetail' },
  '/api/v1/facets': { summary: 'Values of each filter with their counts', answer: 'Facets' },
  '/api/v1/health': { summary: 'Whether the store answers, and its data version', answer: 'Health' },
}

const EXPORTED = ['events', 'claims', 'articles', 'matrix', 'timeline'] as const
const ANNOTATIONS = 'W3C Web Annotations of the claims under the filters'

function schemaName(key: string): string {
  const name = key.replace(/Schema$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Every contract by name; pieces that contracts share are referred to, not repeated. */
function makeSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  const pieces = Object.entries(shared).map(([key, schema]) => [`${schemaName(key)}Item`, schema] as const)
  const whole = Object.entries(answers).map(([key, schema]) => [schemaName(key), schema] as const)
  for (const [id, schema] of [...pieces, ...whole]) if (!registry.has(schema)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // Zod's bounds for safe integers say nothing to a reader.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _schema, $id: _id, ...rest } = schema
      return [id, JSON.parse(JSON.stringify(rest))]
    }),
  )
}

function makeValueSchema(
  kind: Codec<unknown>['kind'],
  values: readonly string[] | null,
  sorts: readonly string[],
): Json {
  const value: { [key: string]: Json } = { type: 'string', ...(values ? { enum: [...values] } : {}) }
  switch (kind) {
    case 'slugs':
    case 'codes':
      return { type: 'array', items: value, maxItems: MAX_LIST_LENGTH }
    case 'flag':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer', minimum: 1, maximum: MAX_LIMIT }
    case 'date':
      return { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
    case 'text':
      return { type: 'string', maxLength: MAX_QUERY_LENGTH }
    case 'sort':
      return { type: 'string', enum: [...sorts] }
    default:
      return value
  }
}

function makeParameter(key: FilterKey, sorts: readonly string[]): Json {
  const { codec } = PARAMS[key]
  const description = PARAM_DESCRIPTIONS[key]
  return {
    name: key,
    in: 'query',
    description,
    schema: makeValueSchema(codec.kind, codec.values, sorts),
    ...(codec.several ? { style: 'form', explode: false } : {}),
  }
}

/** Parameters that are the same wherever they are read; only the orders of a list are its own. */
function referParameter(path: string, key: FilterKey): Json {
  return key === 'sort' ? makeParameter(key, sortsFor(path)) : { $ref: `#/components/parameters/${key}` }
}

const PROBLEMS = {
  '400': ['BadRequest', 'A parameter is unknown or cannot be used; each is named with what is allowed'],
  '404': ['NotFound', 'There is no such record'],
  '405': ['MethodNotAllowed', 'This method is not possible here'],
  '503': ['Unavailable', 'The store cannot be read'],
} as const
const UNCHANGED = 'Nothing has changed since the ETag in If-None-Match'

function makeResponses(): Record<string, Json> {
  const schema = { $ref: '#/components/schemas/Problem' }
  const problems = Object.values(PROBLEMS).map(([name, description]) => [
    name,
    { description, content: { 'application/problem+json': { schema } } },
  ])
  return Object.fromEntries([...problems, ['NotModified', { description: UNCHANGED }]])
}

function makeOperation(path: string, summary: string, content: Json): Json {
  const bySlug = path.includes('{slug}')
  const refused = Object.entries(PROBLEMS)
    .filter(([status]) => bySlug || status !== '404')
    .map(([status, [name]]) => [status, { $ref: `#/components/responses/${name}` }])
  return {
    get: {
      summary,
      parameters: [
        ...(bySlug ? [{ name: 'slug', in: 'path', required: true, schema: { type: 'string' } }] : []),
        ...keysFor(path).map((key) => referParameter(path, key)),
      ],
      responses: {
        '200': {
          description: 'The answer; its ETag names this state of the data and these filters',
          headers: { ETag: { schema: { type: 'string' } } },
          content,
        },
        '304': { $ref: '#/components/responses/NotModified' },
        ...Object.fromEntries(refused),
      },
    },
  }
}

/** The API as OpenAPI 3.1, made from the contracts and from the one list of parameters. */
export function makeOpenApi(version: string): { openapi: string; paths: Record<string, Json>; [key: string]: Json } {
  const reads = Object.entries(READS).map(([path, { summary, answer }]) => {
    const schema = { $ref: `#/components/schemas/${answer}` }
    return [path, makeOperation(path, summary, { 'application/json': { schema } })] as const
  })
  const exported = (file: string, summary: string, type: string) => {
    const path = `/api/v1/export/${file}`
    return [path, makeOperation(path, summary, { [type]: {} })] as const
  }
  const exports = EXPORTED.flatMap((name) => [
    exported(`${name}.csv`, `All ${name} under the filters, as a table`, 'text/csv'),
    exported(`${name}.json`, `All ${name} under the filters`, 'application/json'),
  ])
  exports.push(exported('claims.jsonld', ANNOTATIONS, 'application/ld+json'))
  const description = makeOperation('/api/v1/openapi.json', 'This description', { 'application/json': {} })
  return {
    openapi: '3.1.0',
    info: {
      title: 'Good Offices',
      version,
      description:
        'Who mediates which conflict, when, with what result, according to whom. Every answer carries the filters it was read with, ' +
        'a sentence that says so, and the version of the data. Values of a list are separated by commas.',
    },
    paths: Object.fromEntries([...reads, ...exports, ['/api/v1/openapi.json', description]]),
    components: {
      parameters: Object.fromEntries(
        ALL_KEYS.filter((key) => key !== 'sort').map((key) => [key, makeParameter(key, [])]),
      ),
      responses: makeResponses(),
      schemas: makeSchemas(),
    },
  }
}
