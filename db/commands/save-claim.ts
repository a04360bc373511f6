import type { Store } from '@/db/client'
import { claimAnchors, claimConflicts, claimEvents, claimRelays, claims } from '@/db/schema'
import { column, insertRows, query, updateRow } from '@/db/statements'
import { hashText } from '@/lib/claims/hash'
import { contextOf } from '@/lib/claims/selectors'
import { readClaim, type Anchor, type ClaimCoding } from './claim-coding'
import { resolveDate } from './dates'
import { CommandError } from './errors'
import type { Provenance } from './provenance'
import { optionalId, requireDistinct, requireId } from './references'
import { isSame, markEvidence, recordRevisions, write, type Author, type Change } from './write'

const findEvents = column<number>('select event_id from claim_events where claim_id = ?')
const findClaim = column<number>('select id from claims where public_id = ?')
const findBody = column<string>('select body from articles where id = ?')

const removeParts = ['claim_anchors', 'claim_relays', 'claim_conflicts', 'claim_events'].map((part) =>
  query(`delete from ${part} where claim_id = ?`),
)

const byName = (a: string, b: string) => (a < b ? -1 : 1)

/** Verbatim or nothing. @throws CommandError when the words at the offsets are not the quote. */
function requireVerbatim(body: string, anchor: Anchor, field: string): void {
  const { start, end, quote } = anchor
  const there = Number.isInteger(start) && Number.isInteger(end) && start >= 0 ? body.slice(start, end) : ''
  if (quote === '' || there !== quote)
    throw new CommandError(
      `${field}.quote`,
      quote,
      `does not stand at ${start}-${end} of the article, which reads ${JSON.stringify(there.slice(0, 80))}`,
    )
  if (!quote.isWellFormed()) throw new CommandError(`${field}.quote`, quote, 'begins or ends inside a character')
}

function normalize(coding: ClaimCoding): ClaimCoding {
  const { edtf, basis, note } = resolveDate(coding.said, 'said')
  requireDistinct(coding.conflicts, 'conflicts')
  requireDistinct(
    coding.events.map((link) => link.event),
    'events',
  )
  for (const [index, { actor, name }] of coding.relayedVia.entries()) {
    if ((actor === null) === (name === null))
      throw new CommandError(
        `relayedVia[${index}]`,
        { actor, name },
        'is not one of actor and name',
        'an actor, or a name',
      )
  }
  return {
    ...coding,
    alsoAt: coding.alsoAt.toSorted((a, b) => a.start - b.start),
    said: { edtf, basis, note },
    events: coding.events.toSorted((a, b) => byName(a.event, b.event)),
  }
}

type Whole = { id: number; after: ClaimCoding; body: string }

function insertParts(store: Store, whole: readonly Whole[]): void {
  const partsOf = <Row>(toRows: (one: Whole) => Row[]) => whole.flatMap(toRows)
  const anchors = partsOf(({ id: claimId, after, body }) =>
    after.alsoAt.map((anchor) => ({ claimId, ...anchor, ...contextOf(body, anchor.start, anchor.end) })),
  )
  const relays = partsOf(({ id: claimId, after }) =>
    after.relayedVia.map(({ actor, name }, rank) => {
      const actorId = optionalId(store, 'actors', actor, `relayedVia[${rank}].actor`)
      return { claimId, rank, actorId, name }
    }),
  )
  const conflicts = partsOf(({ id: claimId, after }) =>
    after.conflicts.map((slug, rank) => {
      const conflictId = requireId(store, 'conflicts', slug, `conflicts[${rank}]`)
      return { claimId, conflictId, rank }
    }),
  )
  const links = partsOf(({ id: claimId, after }) =>
    after.events.map(({ event, stance }, index) => {
      const eventId = requireId(store, 'events', event, `events[${index}].event`)
      return { claimId, eventId, stance }
    }),
  )
  insertRows(store, claimAnchors, anchors)
  insertRows(store, claimRelays, relays)
  insertRows(store, claimConflicts, conflicts)
  insertRows(store, claimEvents, links)
}

function toRow(store: Store, articleId: number, body: string, coding: ClaimCoding) {
  const { start, end, quote } = coding.anchor
  const { edtf, earliest, latest, precision, basis, note } = resolveDate(coding.said, 'said')
  return {
    publicId: coding.id,
    articleId,
    ...coding.anchor,
    ...contextOf(body, start, end),
    textHash: hashText(quote),
    paraphrase: coding.paraphrase,
    speakerId: optionalId(store, 'actors', coding.speaker, 'speaker'),
    speakerNote: coding.speakerNote,
    voice: coding.voice,
    modality: coding.modality,
    tense: coding.tense,
    saidEdtf: edtf,
    saidEarliest: earliest,
    saidLatest: latest,
    saidPrecision: precision,
    saidBasis: basis,
    saidNote: note,
    note: coding.note,
  }
}

/** A claim to save, with the provenance that it gets where it is new. */
export type GivenClaim = { coding: ClaimCoding; provenance: Provenance }
export type SavedClaim = { id: number; changed: boolean }

type Task = GivenClaim & { after: ClaimCoding; body: string; row: ReturnType<typeof toRow>; known: number | null }

/** Finds articles by slug, each read once. */
function articleReader(store: Store): (slug: string) => { id: number; body: string } {
  const read = new Map<string, { id: number; body: string }>()
  return (slug) => {
    let article = read.get(slug)
    if (!article) {
      const id = requireId(store, 'articles', slug, 'article')
      read.set(slug, (article = { id, body: findBody(store).get(id) ?? '' }))
    }
    return article
  }
}

function prepare(store: Store, given: GivenClaim, articleOf: ReturnType<typeof articleReader>): Task {
  const after = normalize(given.coding)
  const { id, body } = articleOf(after.article)
  requireVerbatim(body, after.anchor, 'anchor')
  for (const [index, anchor] of after.alsoAt.entries()) requireVerbatim(body, anchor, `alsoAt[${index}]`)
  const known = findClaim(store).get(after.id) ?? null
  return { ...given, after, body, row: toRow(store, id, body, after), known }
}

/** @returns the coding before, or null where it says the same */
function update(store: Store, id: number, { after, body, row }: Task): ClaimCoding | null {
  const before = readClaim(store, id)
  if (isSame(before, after)) return null
  if (before.article !== after.article)
    throw new CommandError('article', after.article, `is not the article of ${after.id}`, before.article)
  markEvidence(store, findEvents(store).all(id))
  updateRow(store, claims, id, row)
  for (const remove of removeParts) remove(store).run(id)
  insertParts(store, [{ id, after, body }])
  markEvidence(store, findEvents(store).all(id))
  return before
}

/**
 * Adds claims (with the provenance given) or changes them, matched by their public ids; saving the same again writes nothing.
 * State and provenance of an existing claim stay. The evidence of the events they bear on follows. @throws CommandError
 */
export function saveClaims(store: Store, given: readonly GivenClaim[], author: Author): SavedClaim[] {
  return write(store, () => {
    const articleOf = articleReader(store)
    const tasks = given.map((one) => prepare(store, one, articleOf))
    const fresh = tasks.filter(({ known }) => known === null)
    const inserted = insertRows(
      store,
      claims,
      fresh.map(({ row, provenance }) => ({ ...row, ...provenance })),
    )
    insertParts(
      store,
      fresh.map(({ after, body }, at) => ({ id: inserted[at] ?? 0, after, body })),
    )
    const changes: Change[] = []
    let next = 0
    const saved = tasks.map((task) => {
      const { after, provenance, known } = task
      const change = { entity: 'claim' as const, key: after.id }
      if (known !== null) {
        const before = update(store, known, task)
        if (before) changes.push({ ...change, before, after })
        return { id: known, changed: before !== null }
      }
      const id = inserted[next++] ?? 0
      // A draft weighs nothing.
      if (provenance.state !== 'draft') markEvidence(store, findEvents(store).all(id))
      changes.push({ ...change, before: null, after: { ...after, state: provenance.state } })
      return { id, changed: true }
    })
    recordRevisions(store, author, changes)
    return saved
  })
}

/** As `saveClaims`, for one. @throws CommandError */
export function saveClaim(store: Store, coding: ClaimCoding, author: Author, provenance: Provenance): SavedClaim {
  const [saved] = saveClaims(store, [{ coding, provenance }], author)
  if (!saved) throw new Error('one claim was given and none saved')
  return saved
}
