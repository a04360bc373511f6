import { parseWindowDate } from '@/lib/dates/window'

/** The keys whose values are slugs (or claim ids) that the store knows. */
export const SLUG_KEYS = ['mediator', 'conflict', 'party', 'speaker', 'outlet', 'process', 'event', 'claim'] as const
export type SlugKey = (typeof SLUG_KEYS)[number]

/** What the store knows, passed in. `all` is asked only after a miss, to suggest. */
export type SlugLookup = { has: (key: SlugKey, slug: string) => boolean; all: (key: SlugKey) => Iterable<string> }

export type Problem = { value: string; reason: string; allowed: string[] | null; suggestion: string | null }
/** The candidate that was most likely meant, if any is near. */
export type Suggest = (text: string, candidates: Iterable<string>) => string | null
export type ReadContext = {
  suggest: Suggest
  lookup: SlugLookup | null
  /** Fixed values of `sort` where it is read; null = any slug. */
  sorts: readonly string[] | null
}
export type Read<T> = { value: T; problems: Problem[] }

/** How one kind of value goes into a link and comes out of it. `read` never throws; what it cannot use is a problem. */
export type Codec<T> = {
  kind: 'slugs' | 'slug' | 'codes' | 'code' | 'flag' | 'date' | 'text' | 'integer' | 'token' | 'sort'
  /** May stand more than once, and hold several values between commas. */
  several: boolean
  /** The closed list of values, where there is one. */
  values: readonly string[] | null
  read: (texts: string[], context: ReadContext) => Read<T>
  /** null leaves the key out of the link. */
  write: (value: T) => string | null
}

export const MAX_QUERY_LENGTH = 300
export const MAX_LIST_LENGTH = 100
export const MAX_LIMIT = 500
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MAX_SLUG_LENGTH = 120
const SLUG_SHAPE = ['a slug: lowercase letters, digits and hyphens']
const MAX_LISTED = 60

/** For error messages: enough of a value to recognise it, and no character that cannot be shown. */
export function abbreviate(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return shown.toWellFormed().replace(/\p{Cc}/gu, '\uFFFD')
}

/** Why a text cannot be a value at all, or null. A lone surrogate in a link arrives as U+FFFD. */
export function findBadText(text: string): string | null {
  if (text.includes('\u0000')) return 'contains a NUL character'
  if (!text.isWellFormed() || text.includes('\uFFFD')) return 'contains bytes that are not text'
  return /[^\P{Cc}\t\n\r]/u.test(text) ? 'contains a control character' : null
}

function problem(
  value: string,
  reason: string,
  allowed: readonly string[] | null = null,
  suggestion: string | null = null,
): Problem {
  return { value: abbreviate(value), reason, allowed: allowed && [...allowed], suggestion }
}

function checkSlug(text: string, key: SlugKey, { lookup, suggest }: ReadContext): Problem | null {
  const wellShaped = SLUG.test(text) && text.length <= MAX_SLUG_LENGTH
  if (wellShaped && (!lookup || lookup.has(key, text))) return null
  const reason = wellShaped ? `no such ${key}` : 'not a slug'
  if (!lookup) return problem(text, reason, SLUG_SHAPE)
  const all = [...lookup.all(key)]
  const suggestion = suggest(text, all)
  return problem(text, reason, all.length <= MAX_LISTED ? all.sort() : SLUG_SHAPE, suggestion)
}

/** Splits at commas; sorted, without doubles; each item is accepted or a problem. */
function readList<T extends string>(texts: string[], readItem: (text: string) => T | Problem): Read<T[]> {
  const items = texts.flatMap((text) => text.split(',')).filter((item) => item.trim() !== '')
  if (items.length > MAX_LIST_LENGTH) {
    return { value: [], problems: [problem(texts.join(','), `more than ${MAX_LIST_LENGTH} values`)] }
  }
  const results = items.map(readItem)
  const values = results.filter((result): result is T => typeof result === 'string')
  return {
    value: [...new Set(values)].sort(),
    problems: results.filter((result): result is Problem => typeof result !== 'string'),
  }
}

function writeList(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].sort().join(',')
}

/** Wraps a reader of one text; an empty list of texts is the fallback. */
function single<T>(fallback: T, readOne: (text: string, context: ReadContext) => Read<T>): Codec<T>['read'] {
  return ([text], context) => (text === undefined ? { value: fallback, problems: [] } : readOne(text, context))
}

export function slugs(key: SlugKey): Codec<string[]> {
  return {
    kind: 'slugs',
    several: true,
    values: null,
    read: (texts, context) => readList(texts, (text) => checkSlug(text.trim(), key, context) ?? text.trim()),
    write: writeList,
  }
}

export function slug(key: SlugKey): Codec<string | null> {
  return {
    kind: 'slug',
    several: false,
    values: null,
    read: single<string | null>(null, (text, context) => {
      const found = checkSlug(text.trim(), key, context)
      return found ? { value: null, problems: [found] } : { value: text.trim(), problems: [] }
    }),
    write: (value) => value,
  }
}

function findCode<T extends string>(text: string, values: readonly T[], { suggest }: ReadContext): T | Problem {
  // A "+" that nobody escaped arrives as a space.
  const wanted =
    text.endsWith(' ') && values.some((value) => value === `${text.trim()}+`) ? `${text.trim()}+` : text.trim()
  const known = values.find((value) => value === wanted)
  return known ?? problem(text, 'not one of the values', values, suggest(wanted, values))
}

export function codes<T extends string>(values: readonly T[]): Codec<T[]> {
  return {
    kind: 'codes',
    several: true,
    values,
    read: (texts, context) => readList<T>(texts, (text) => findCode(text, values, context)),
    write: writeList,
  }
}

export function code<T extends string, F extends T | null>(values: readonly T[], fallback: F): Codec<T | F> {
  return {
    kind: 'code',
    several: false,
    values,
    read: single<T | F>(fallback, (text, context) => {
      const found = findCode(text, values, context)
      return typeof found === 'string' ? { value: found, problems: [] } : { value: fallback, problems: [found] }
    }),
    write: (value) => (value === fallback ? null : value),
  }
}

export function flag<F extends boolean | null>(fallback: F): Codec<boolean | F> {
  return {
    kind: 'flag',
    several: false,
    values: ['true', 'false'],
    read: single<boolean | F>(fallback, (text) => {
      if (text === 'true' || text === 'false') return { value: text === 'true', problems: [] }
      return { value: fallback, problems: [problem(text, 'neither true nor false', ['true', 'false'])] }
    }),
    write: (value) => (value === fallback ? null : String(value)),
  }
}

/** The shortest way to write the same end of the window: 2023-01-01 as `from` is 2023. */
function shorten(text: string, end: 'first' | 'last'): string {
  const wanted = parseWindowDate(text)
  if (!wanted.valid) return text
  const shorter = [text.slice(0, 4), text.slice(0, 7)].find((candidate) => {
    const found = parseWindowDate(candidate)
    return found.valid && found[end] === wanted[end]
  })
  return shorter ?? text
}

export function date(end: 'first' | 'last'): Codec<string | null> {
  return {
    kind: 'date',
    several: false,
    values: null,
    read: single<string | null>(null, (text) => {
      const found = parseWindowDate(text)
      if (found.valid) return { value: shorten(text, end), problems: [] }
      return { value: null, problems: [problem(text, found.reason, ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'])] }
    }),
    write: (value) => (value === null ? null : shorten(value, end)),
  }
}

function tidy(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim()
}

export const text: Codec<string | null> = {
  kind: 'text',
  several: false,
  values: null,
  read: single<string | null>(null, (raw) => {
    const value = tidy(raw)
    if (value.length <= MAX_QUERY_LENGTH) return { value: value === '' ? null : value, problems: [] }
    const reason = `${raw.length} characters; at most ${MAX_QUERY_LENGTH} are searched for`
    return { value: null, problems: [problem(raw, reason)] }
  }),
  write: (value) => (value === null || tidy(value) === '' ? null : tidy(value)),
}

export const limit: Codec<number | null> = {
  kind: 'integer',
  several: false,
  values: null,
  read: single<number | null>(null, (raw) => {
    const value = /^\d{1,6}$/.test(raw) ? Number(raw) : 0
    if (value >= 1 && value <= MAX_LIMIT) return { value, problems: [] }
    return { value: null, problems: [problem(raw, `not a whole number from 1 to ${MAX_LIMIT}`, [`1 to ${MAX_LIMIT}`])] }
  }),
  write: (value) => (value === null ? null : String(value)),
}

export const cursor: Codec<string | null> = {
  kind: 'token',
  several: false,
  values: null,
  read: single<string | null>(null, (raw) => {
    if (/^[\w.=-]{1,500}$/.test(raw)) return { value: raw, problems: [] }
    return { value: null, problems: [problem(raw, 'not a cursor that this API gave out', ['the `next` of an answer'])] }
  }),
  write: (value) => value,
}

/** One of the fixed orders of where it is read; on the matrix also the slug of a row or a column. */
export const sort: Codec<string | null> = {
  kind: 'sort',
  several: false,
  values: null,
  read: single<string | null>(null, (raw, { lookup, sorts, suggest }) => {
    const known = sorts ?? []
    const bySlug = sorts === null || sorts.includes('total')
    const isSlug = SLUG.test(raw) && raw.length <= MAX_SLUG_LENGTH
    const isKnown = !lookup || lookup.has('mediator', raw) || lookup.has('conflict', raw)
    if (known.includes(raw) || (bySlug && isSlug && isKnown)) return { value: raw, problems: [] }
    const allowed = bySlug ? [...known, 'the slug of a mediator or a conflict'] : known
    return {
      value: null,
      problems: [problem(raw, 'not an order that this view has', allowed, suggest(raw, known))],
    }
  }),
  write: (value) => value,
}
