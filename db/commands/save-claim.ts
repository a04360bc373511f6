import type { Store } from '@/db/client'
import { claimAnchors, claimConflicts, claimEvents, claimRelays, claims } from '@/db/schema'
import { column, insertRow, query, updateRow } from '@/db/statements'
import { hashText } from '@/lib/claims/hash'
import { contextOf } from '@/lib/claims/selectors'
import { readClaim, type Anchor, type ClaimCoding } from './claim-coding'
import { resolveDate } from './dates'
import { CommandError } from './errors'
import type { Provenance } from './provenance'
import { optionalId, requireDistinct, requireId } from './references'
import { isSame, markEvidence, recordRevision, write, type Author } from './write'

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

function insertParts(store: Store, claimId: number, coding: ClaimCoding, body: string): void {
  for (const anchor of coding.alsoAt)
    insertRow(store, claimAnchors, { claimId, ...anchor, ...contextOf(body, anchor.start, anchor.end) })
  for (const [rank, { actor, name }] of coding.relayedVia.entries()) {
    const actorId = optionalId(store, 'actors', actor, `relayedVia[${rank}].actor`)
    insertRow(store, claimRelays, { claimId, rank, actorId, name })
  }
  for (const [rank, slug] of coding.conflicts.entries()) {
    const conflictId = requireId(store, 'conflicts', slug, `conflicts[${rank}]`)
    insertRow(store, claimConflicts, { claimId, conflictId, rank })
  }
  for (const [index, { event, stance }] of coding.events.entries()) {
    const eventId = requireId(store, 'events', event, `events[${index}].event`)
    insertRow(store, claimEvents, { claimId, eventId, stance })
  }
}

/**
 * Adds a claim (with the provenance given) or changes it, matched by its public id; saving the same again writes nothing.
 * State and provenance of an existing claim stay. The evidence of the events it bears on follows. @throws CommandError
 */
export function saveClaim(
  store: Store,
  coding: ClaimCoding,
  author: Author,
  provenance: Provenance,
): { id: number; changed: boolean } {
  const after = normalize(coding)
  const { edtf, earliest, latest, precision, basis, note } = resolveDate(after.said, 'said')
  return write(store, () => {
    const articleId = requireId(store, 'articles', after.article, 'article')
    const body = findBody(store).get(articleId) ?? ''
    requireVerbatim(body, after.anchor, 'anchor')
    for (const [index, anchor] of after.alsoAt.entries()) requireVerbatim(body, anchor, `alsoAt[${index}]`)
    const known = findClaim(store).get(after.id) ?? null
    const before = known === null ? null : readClaim(store, known)
    if (known !== null && isSame(before, after)) return { id: known, changed: false }
    if (before && before.article !== after.article)
      throw new CommandError('article', after.article, `is not the article of ${after.id}`, before.article)
    const row = {
      publicId: after.id,
      articleId,
      ...after.anchor,
      ...contextOf(body, after.anchor.start, after.anchor.end),
      textHash: hashText(after.anchor.quote),
      paraphrase: after.paraphrase,
      speakerId: optionalId(store, 'actors', after.speaker, 'speaker'),
      speakerNote: after.speakerNote,
      voice: after.voice,
      modality: after.modality,
      tense: after.tense,
      saidEdtf: edtf,
      saidEarliest: earliest,
      saidLatest: latest,
      saidPrecision: precision,
      saidBasis: basis,
      saidNote: note,
      note: after.note,
    }
    const id = known ?? insertRow(store, claims, { ...row, ...provenance })
    if (known !== null) {
      markEvidence(store, findEvents(store).all(id))
      updateRow(store, claims, id, row)
      for (const remove of removeParts) remove(store).run(id)
    }
    insertParts(store, id, after, body)
    markEvidence(store, findEvents(store).all(id))
    recordRevision(store, author, {
      entity: 'claim',
      key: after.id,
      before,
      after: before ? after : { ...after, state: provenance.state },
    })
    return { id, changed: true }
  })
}
