/** One change to the keys or values of links: pure, and harmless on a link that is already new. */
export type Migration = { since: string; note: string; apply: (params: URLSearchParams) => URLSearchParams }

/**
 * Every rename since the first release, oldest first. A link in someone's report must go on working: whoever renames a
 * key or a value adds its step here and the old link to published-links.test.ts.
 */
export const MIGRATIONS: readonly Migration[] = []

/** Brings an old link's parameters up to date; the argument is left as it was. */
export function migrateParams(params: URLSearchParams, migrations: readonly Migration[] = MIGRATIONS): URLSearchParams {
  return migrations.reduce((current, migration) => migration.apply(new URLSearchParams(current)), params)
}
