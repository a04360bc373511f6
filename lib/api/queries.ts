import { queryOptions } from '@tanstack/react-query'
import type {
  ArticlesResponse,
  ClaimsResponse,
  EventDetailResponse,
  EventsResponse,
  FacetsResponse,
  LanesResponse,
  MatrixResponse,
  OverviewResponse,
  ProcessesResponse,
  TimelineResponse,
} from '@/lib/api/contracts'
import { fetchJson } from '@/lib/api/fetch-json'
import type { Filters } from '@/lib/filters/filters'
import { hrefFor } from '@/lib/filters/serialize'

/** One read of the API. Its key is the canonical link, so equal views share one answer, on the server and in the browser. */
function apiQuery<T>(path: string, filters: Filters) {
  const url = hrefFor(`/api/v1${path}`, filters)
  return queryOptions({ queryKey: ['api', url], queryFn: ({ signal }) => fetchJson<T>(url, signal) })
}

export const overviewQuery = (filters: Filters) => apiQuery<OverviewResponse>('/overview', filters)
export const timelineQuery = (filters: Filters) => apiQuery<TimelineResponse>('/timeline', filters)
export const lanesQuery = (filters: Filters) => apiQuery<LanesResponse>('/lanes', filters)
export const matrixQuery = (filters: Filters) => apiQuery<MatrixResponse>('/matrix', filters)
export const facetsQuery = (filters: Filters) => apiQuery<FacetsResponse>('/facets', filters)
export const eventsQuery = (filters: Filters) => apiQuery<EventsResponse>('/events', filters)
export const claimsQuery = (filters: Filters) => apiQuery<ClaimsResponse>('/claims', filters)
export const articlesQuery = (filters: Filters) => apiQuery<ArticlesResponse>('/articles', filters)
export const processesQuery = (filters: Filters) => apiQuery<ProcessesResponse>('/processes', filters)
/** Of the filters only `drafts` bears on one event. */
export const eventQuery = (slug: string, filters: Filters) => apiQuery<EventDetailResponse>(`/events/${slug}`, filters)
