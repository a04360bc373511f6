/**
 * How the browser asks the API, for React Query. A key is the serialized filters that the route reads, so equal views share one
 * answer. Pages prefetch the same keys on the server: `{ ...timelineQuery(f), queryFn: () => getTimeline(getDb(), f) }`.
 */
import type {
  ActorDetailResponse,
  ArticleDetailResponse,
  ArticlesResponse,
  ClaimDetailResponse,
  ClaimsResponse,
  ConflictDetailResponse,
  EventDetailResponse,
  EventsResponse,
  FacetsResponse,
  LanesResponse,
  MatrixResponse,
  OverviewResponse,
  ProcessDetailResponse,
  ProcessesResponse,
  TimelineResponse,
} from '@/lib/api/contracts'
import { fetchJson } from '@/lib/api/fetch-json'
import { NO_FILTERS, type Filters } from '@/lib/filters/filters'
import { hrefFor, serializeFilters } from '@/lib/filters/serialize'

const API = '/api/v1'

/** What `useQuery`, `prefetchQuery` and the like take. */
export type ApiQuery<T> = {
  queryKey: readonly [route: string, filters: string]
  queryFn: (context: { signal: AbortSignal }) => Promise<T>
}

function query<T>(route: string, filters: Filters): ApiQuery<T> {
  const path = `${API}/${route}`
  return {
    queryKey: [route, serializeFilters(filters, { path })],
    queryFn: ({ signal }) => fetchJson<T>(hrefFor(path, filters), { signal }),
  }
}

const one =
  <T>(route: string) =>
  (slug: string, { drafts = false }: { drafts?: boolean } = {}) =>
    query<T>(`${route}/${encodeURIComponent(slug)}`, { ...NO_FILTERS, drafts })

/**
 * The filters of a list as a page asks for it: what is open on the page (`process`, `event`, `claim`) does not narrow it. A list of one
 * process or one event names it in `scope`.
 */
export function listFiltersOf(filters: Filters, scope: Partial<Pick<Filters, 'process' | 'event'>> = {}): Filters {
  return { ...filters, claim: null, process: null, event: null, ...scope }
}

export const overviewQuery = (filters: Filters) => query<OverviewResponse>('overview', filters)
export const timelineQuery = (filters: Filters) => query<TimelineResponse>('timeline', filters)
export const lanesQuery = (filters: Filters) => query<LanesResponse>('lanes', filters)
export const matrixQuery = (filters: Filters) => query<MatrixResponse>('matrix', filters)
/** Counts what `measure` says. */
export const facetsQuery = (filters: Filters) => query<FacetsResponse>('facets', filters)
/** One page, from `cursor` on. `process` narrows it: see `listFiltersOf`. */
export const eventsQuery = (filters: Filters) => query<EventsResponse>('events', filters)
/** One page, from `cursor` on. `process` and `event` narrow it: see `listFiltersOf`. */
export const claimsQuery = (filters: Filters) => query<ClaimsResponse>('claims', filters)
export const articlesQuery = (filters: Filters) => query<ArticlesResponse>('articles', filters)
export const processesQuery = (filters: Filters) => query<ProcessesResponse>('processes', filters)

export const eventQuery = one<EventDetailResponse>('events')
export const claimQuery = one<ClaimDetailResponse>('claims')
export const articleQuery = one<ArticleDetailResponse>('articles')
export const processQuery = one<ProcessDetailResponse>('processes')
export const mediatorQuery = one<ActorDetailResponse>('mediators')
export const conflictQuery = one<ConflictDetailResponse>('conflicts')
