import type { FilterKey } from '@/lib/filters/filters'
import { ALL_KEYS, NARROW_KEYS, PARAMS } from '@/lib/filters/params'

type Route = { keys: readonly FilterKey[]; sorts: readonly string[] }

const MATRIX_SORTS = ['total', 'name', 'last'] as const
const EVENT_SORTS = ['date', 'claims', 'evidence', 'relevance'] as const
const CLAIM_SORTS = ['date', 'article', 'relevance'] as const
const ARTICLE_SORTS = ['date', 'claims', 'title', 'relevance'] as const

const OPEN = ['process', 'event', 'claim'] as const
const PAGE = ['limit', 'cursor'] as const
const SORT = ['sort', 'order'] as const
const TIMELINE = ['by', 'stack'] as const
const MATRIX = ['measure', 'axes', ...SORT] as const

function route(keys: readonly FilterKey[], sorts: readonly string[] = []): Route {
  return { keys: ALL_KEYS.filter((key) => keys.includes(key)), sorts }
}

const NOTHING = route([])
const FOUND = route(NARROW_KEYS)
const ONE_RECORD = route(['drafts'])

/** What each page and each API route reads; `*` stands for one segment. The first that fits is taken. */
const ROUTES: readonly (readonly [pattern: string, route: Route])[] = [
  ['/', route([...NARROW_KEYS, ...TIMELINE, ...MATRIX, ...OPEN], MATRIX_SORTS)],
  ['/timeline', route([...NARROW_KEYS, ...TIMELINE, ...OPEN])],
  ['/matrix', route([...NARROW_KEYS, ...MATRIX, ...OPEN], MATRIX_SORTS)],
  ['/matrix/*/*', route([...NARROW_KEYS, ...MATRIX, ...OPEN], MATRIX_SORTS)],
  ['/articles', route([...NARROW_KEYS, ...SORT, 'cursor'], ARTICLE_SORTS)],
  ['/articles/*', route([...NARROW_KEYS, ...OPEN])],
  ['/claims', route([...NARROW_KEYS, ...SORT, ...OPEN, 'cursor'], CLAIM_SORTS)],
  ['/events', route([...NARROW_KEYS, ...SORT, ...OPEN, 'cursor'], EVENT_SORTS)],
  ['/events/*', route([...NARROW_KEYS, ...OPEN])],
  ['/mediators/*', route([...NARROW_KEYS, ...TIMELINE, ...SORT, ...OPEN], EVENT_SORTS)],
  ['/conflicts/*', route([...NARROW_KEYS, ...TIMELINE, ...SORT, ...OPEN], EVENT_SORTS)],
  ['/processes', route([...NARROW_KEYS, 'cursor'])],
  ['/processes/*', route([...NARROW_KEYS, ...OPEN])],
  ['/codebook', NOTHING],
  ['/about', NOTHING],
  ['/api/v1/overview', FOUND],
  ['/api/v1/timeline', route([...NARROW_KEYS, ...TIMELINE])],
  ['/api/v1/lanes', route([...NARROW_KEYS, 'stack'])],
  ['/api/v1/matrix', FOUND],
  ['/api/v1/events', route([...NARROW_KEYS, 'process', ...SORT, ...PAGE], EVENT_SORTS)],
  ['/api/v1/claims', route([...NARROW_KEYS, 'process', 'event', ...SORT, ...PAGE], CLAIM_SORTS)],
  ['/api/v1/articles', route([...NARROW_KEYS, ...SORT, ...PAGE], ARTICLE_SORTS)],
  ['/api/v1/processes', route([...NARROW_KEYS, ...PAGE])],
  ['/api/v1/facets', route([...NARROW_KEYS, 'measure'])],
  ['/api/v1/export/timeline.*', route([...NARROW_KEYS, ...TIMELINE])],
  ['/api/v1/export/matrix.*', FOUND],
  ['/api/v1/export/events.*', route([...NARROW_KEYS, 'process', ...SORT], EVENT_SORTS)],
  ['/api/v1/export/claims.*', route([...NARROW_KEYS, 'process', 'event', ...SORT], CLAIM_SORTS)],
  ['/api/v1/export/articles.*', route([...NARROW_KEYS, ...SORT], ARTICLE_SORTS)],
  ['/api/v1/health', NOTHING],
  ['/api/v1/openapi.json', NOTHING],
  ['/api/v1/*/*', ONE_RECORD],
]

function toPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`)
}

const MATCHERS = ROUTES.map(([pattern, found]) => [toPattern(pattern), found] as const)

/** What a path reads. A path that is not listed is taken for a page that reads every key but the API's own. */
function findRoute(path: string): Route {
  const known = MATCHERS.find(([pattern]) => pattern.test(path))
  return known?.[1] ?? { keys: ALL_KEYS.filter((key) => !PARAMS[key].apiOnly), sorts: [] }
}

/** The keys that a page or an API route reads, in canonical order. */
export function keysFor(path: string): readonly FilterKey[] {
  return findRoute(path).keys
}

/** The fixed values that `sort` takes there; with `total` among them, a mediator's or conflict's slug is one too. */
export function sortsFor(path: string): readonly string[] {
  return findRoute(path).sorts
}
