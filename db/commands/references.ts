import type { Store } from '@/db/client'
import { column } from '@/db/statements'
import { CommandError } from './errors'

const bySlug = {
  actors: column<number>('select id from actors where slug = ?'),
  conflicts: column<number>('select id from conflicts where slug = ?'),
  processes: column<number>('select id from processes where slug = ?'),
  articles: column<number>('select id from articles where slug = ?'),
  events: column<number>('select id from events where slug = ?'),
}
type Table = keyof typeof bySlug

const outletBySlug = column<number>('select o.id from outlets o join actors a on a.id = o.id where a.slug = ?')

export function findId(store: Store, table: Table, slug: string): number | null {
  return bySlug[table](store).get(slug) ?? null
}

/** The id behind a slug. @throws CommandError naming `field` when there is no such record. */
export function requireId(store: Store, table: Table, slug: string, field: string): number {
  const id = findId(store, table, slug)
  if (id === null)
    throw new CommandError(field, slug, `is not a known ${table.replace(/(es|s)$/, '')}`, `a slug in ${table}`)
  return id
}

export function optionalId(store: Store, table: Table, slug: string | null, field: string): number | null {
  return slug === null ? null : requireId(store, table, slug, field)
}

/** The id of an outlet, which is an actor's id. */
export function optionalOutletId(store: Store, slug: string | null, field: string): number | null {
  if (slug === null) return null
  const id = outletBySlug(store).get(slug)
  if (id === undefined) throw new CommandError(field, slug, 'is not a known outlet', 'a slug of an outlet')
  return id
}

/** @throws CommandError when an item stands twice. */
export function requireDistinct(items: readonly string[], field: string): void {
  const twice = items.find((item, index) => items.indexOf(item) !== index)
  if (twice !== undefined) throw new CommandError(field, twice, 'stands twice', 'each once')
}
