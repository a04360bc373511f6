import { abbreviate, findBadText, type Problem, type SlugLookup, type Suggest } from '@/lib/filters/codecs'
import { NO_FILTERS, type FilterKey, type Filters } from '@/lib/filters/filters'
import { migrateParams } from '@/lib/filters/migrate'
import { ALL_KEYS, isFilterKey, PARAMS } from '@/lib/filters/params'
import { keysFor, sortsFor } from '@/lib/filters/routes'
import { parseWindowDate } from '@/lib/dates/window'

/** A parameter that was not used. `value` is shortened for showing; `allowed` null where there is no list. */
export type Ignored = Problem & { parameter: string }

/** `lenient`, for pages: empty values are passed over. `strict`, for the API: they are named too. */
export type ParseMode = 'strict' | 'lenient'
export type ParseOptions = {
  /** The page's or route's path: keys that it does not read are ignored, with the reason. Without it every key is read. */
  path?: string
  /** Whether slugs exist; without it only their shape is checked. */
  lookup?: SlugLookup
  /** Finds what was meant (`suggestNearest`); without it nothing is suggested. The browser does without. */
  suggest?: Suggest
}
export type ParsedFilters = { filters: Filters; ignored: Ignored[] }
/** What Next hands a page, or a request's own. */
export type SearchParams = URLSearchParams | Record<string, string | string[] | undefined>

const suggestNothing: Suggest = () => null

function toUrlParams(input: SearchParams): URLSearchParams {
  if (input instanceof URLSearchParams) return input
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) {
    for (const text of value === undefined ? [] : [value].flat()) params.append(key, text)
  }
  return params
}

function ignore(parameter: string, value: string, reason: string, more: Partial<Problem> = {}): Ignored {
  return {
    parameter: abbreviate(parameter),
    value: abbreviate(value),
    reason,
    allowed: null,
    suggestion: null,
    ...more,
  }
}

function readKey<K extends FilterKey>(
  key: K,
  texts: string[],
  target: Pick<Filters, K>,
  mode: ParseMode,
  options: ParseOptions,
): Ignored[] {
  const { codec } = PARAMS[key]
  const bad = texts.map(findBadText).find((reason) => reason !== null)
  if (bad) return [ignore(key, texts.join(','), bad)]
  const isBlank = (text: string) => (codec.several ? text.split(',') : [text]).some((item) => item.trim() === '')
  if (mode === 'strict' && texts.some(isBlank)) return [ignore(key, texts.join(','), 'empty; leave it out instead')]
  const given = texts.filter((text) => text.trim() !== '')
  if (!codec.several && given.length > 1) {
    return [ignore(key, given.join(' and '), `given ${given.length} times; it takes one value`)]
  }
  const sorts = options.path === undefined ? null : sortsFor(options.path)
  const result = codec.read(given, {
    lookup: options.lookup ?? null,
    sorts,
    suggest: options.suggest ?? suggestNothing,
  })
  target[key] = result.value
  return result.problems.map((problem) => ({ parameter: key, ...problem }))
}

/** A window that ends before it starts keeps nothing, so both ends are set aside and named. */
function checkWindow(filters: Filters): Ignored[] {
  const { from, to } = filters
  if (from === null || to === null) return []
  const [start, end] = [parseWindowDate(from), parseWindowDate(to)]
  if (!start.valid || !end.valid || start.first <= end.last) return []
  filters.from = null
  filters.to = null
  const reason = `the window ends (${to}) before it starts (${from})`
  return [ignore('from', from, reason), ignore('to', to, reason)]
}

function readUnknown(key: string, values: string[], keys: readonly FilterKey[], options: ParseOptions): Ignored {
  const { path, suggest = suggestNothing } = options
  const known = isFilterKey(key)
  const reason = known ? `has no effect on ${path ?? 'this page'}` : 'no such parameter'
  const suggestion = known ? null : suggest(key, keys)
  return ignore(key, values.join(','), reason, { allowed: [...keys], suggestion })
}

/**
 * Reads a link. Never throws: `filters` holds what could be used, `ignored` names everything that could not, with the
 * reason. A page shows `ignored` in a notice; the API answers 400 when there is any.
 */
export function parseFilters(input: SearchParams, mode: ParseMode, given: ParseOptions = {}): ParsedFilters {
  const params = migrateParams(toUrlParams(input))
  // Drafts name very many who are not sent to the browser: with them a page takes any slug, there and on the server alike.
  const options = mode === 'lenient' && params.get('drafts') === 'true' ? { ...given, lookup: undefined } : given
  const keys = options.path === undefined ? ALL_KEYS : keysFor(options.path)
  const filters: Filters = structuredClone(NO_FILTERS)
  const ignored: Ignored[] = []
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key)
    const known = keys.find((candidate) => candidate === key)
    ignored.push(
      ...(known ? readKey(known, values, filters, mode, options) : [readUnknown(key, values, keys, options)]),
    )
  }
  ignored.push(...checkWindow(filters))
  return { filters, ignored }
}
