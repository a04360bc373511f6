import type { Store } from '@/db/client'

/** One thing that is wrong: in which table, with which record (slug, id, or row), and what. */
export type Finding = { table: string; key: string; problem: string }

export type Check = (store: Store) => Iterable<Finding>

/** Text for a finding: long values cut. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 100 ? `${text.slice(0, 97)}…` : text
}
