import type { Store } from '@/db/client'
import { conflictAliases, conflictParties, conflicts, type RecordState } from '@/db/schema'
import { column, insertRow, query, updateRow } from '@/db/statements'
import { checkEdtf } from './dates'
import { findId, requireDistinct, requireId } from './references'
import { isSame, markEvidence, recordRevision, write, type Author } from './write'

export type ConflictCoding = {
  slug: string
  name: string
  description: string | null
  wikidata: string | null
  /** EDTF. */
  start: string | null
  aliases: string[]
  /** Parties with the same `side` stand together. */
  parties: { actor: string; side: string }[]
}

const findConflict = query<Omit<ConflictCoding, 'aliases' | 'parties'> & { id: number }>(
  'select id, slug, name, description, wikidata, start from conflicts where slug = ?',
)
const findAliases = column<string>('select alias from conflict_aliases where conflict_id = ? order by alias')
const findParties = query<{ actor: string; side: string }>(
  `select a.slug as actor, p.side from conflict_parties p join actors a on a.id = p.actor_id
       where p.conflict_id = ? order by p.side, a.slug`,
)
const removeAliases = query('delete from conflict_aliases where conflict_id = ?')
const removeParties = query('delete from conflict_parties where conflict_id = ?')
const findEvents = column<number>('select event_id from event_conflicts where conflict_id = ?')

export function readConflict(store: Store, slug: string): ConflictCoding | null {
  const row = findConflict(store).get(slug)
  if (!row) return null
  const { id, ...rest } = row
  const aliases = findAliases(store).all(id)
  const parties = findParties(store).all(id)
  return { ...rest, aliases, parties }
}

/**
 * Adds a conflict with its parties (in `state`) or changes it, matched by slug; saving the same again writes nothing. The state
 * of an existing one stays. @throws CommandError
 */
export function saveConflict(
  store: Store,
  coding: ConflictCoding,
  author: Author,
  state: RecordState = 'approved',
): { id: number; changed: boolean } {
  requireDistinct(coding.aliases, 'aliases')
  requireDistinct(
    coding.parties.map((party) => party.actor),
    'parties',
  )
  checkEdtf(coding.start, 'start')
  const after: ConflictCoding = {
    ...coding,
    aliases: [...coding.aliases].sort(),
    parties: coding.parties.toSorted((a, b) => (`${a.side} ${a.actor}` < `${b.side} ${b.actor}` ? -1 : 1)),
  }
  return write(store, () => {
    const before = readConflict(store, coding.slug)
    const known = findId(store, 'conflicts', coding.slug)
    if (known !== null && isSame(before, after)) return { id: known, changed: false }
    const { aliases, parties, ...row } = after
    const id = known ?? insertRow(store, conflicts, { ...row, state })
    if (known !== null) updateRow(store, conflicts, id, row)
    removeAliases(store).run(id)
    for (const alias of aliases) insertRow(store, conflictAliases, { conflictId: id, alias })
    removeParties(store).run(id)
    for (const [index, { actor, side }] of parties.entries()) {
      const actorId = requireId(store, 'actors', actor, `parties[${index}].actor`)
      insertRow(store, conflictParties, { conflictId: id, actorId, side })
    }
    const events = findEvents(store).all(id)
    markEvidence(store, events)
    recordRevision(store, author, {
      entity: 'conflict',
      key: coding.slug,
      before,
      after: before ? after : { ...after, state },
    })
    return { id, changed: true }
  })
}
