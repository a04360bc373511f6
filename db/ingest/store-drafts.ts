import type { Store } from '@/db/client'
import type { ClaimCoding, RelayCoding } from '@/db/commands/claim-coding'
import { NO_DATE } from '@/db/commands/dates'
import type { ParticipantCoding } from '@/db/commands/event-coding'
import { saveClaims } from '@/db/commands/save-claim'
import { saveEvent } from '@/db/commands/save-event'
import type { Author } from '@/db/commands/write'
import { ROLES, STANCES, type Stance } from '@/lib/codebook/values'
import type {
  DraftClaim,
  DraftConflict,
  DraftContext,
  DraftDate,
  DraftEvent,
  DraftResult,
  DraftSpeaker,
} from '@/lib/drafting/types'
import { cutSlug, slugify } from '@/lib/ingest/slugs'
import { linkKnown } from './link-known'
import type { Proposer } from './propose-actors'
import { proposeConflict } from './propose-conflict'

export type StoredDrafts = { claims: number; events: number; linked: number; dropped: number }

type Task = {
  store: Store
  context: DraftContext
  author: Author
  proposer: Proposer
  result: DraftResult
  article: { slug: string; body: string; hash: string; published: DraftDate | null }
  draftedBy: string
}

/** Where the drafted events of an article went: a new event, or a known one; with the conflict, by key. */
type Places = Map<string, { event: string; conflict: string; sameAs: string | null }>

function toParticipants({ proposer }: Task, event: DraftEvent): ParticipantCoding[] {
  const merged = new Map<string, ParticipantCoding>()
  for (const { actor, name, kind, roles, lead } of event.participants) {
    const slug = proposer.propose({ actor, name, kind, affiliation: null })
    if (slug === null || roles.length === 0) continue
    const before = merged.get(slug)
    const all = new Set([...(before?.roles ?? []), ...roles])
    merged.set(slug, {
      actor: slug,
      roles: ROLES.filter((role) => all.has(role)),
      lead: lead || (before?.lead ?? false),
      representedBy: [],
    })
  }
  return [...merged.values()]
}

function findDrafted({ result }: Task, event: DraftEvent): DraftConflict {
  const listed = result.conflicts.find(({ conflict, label }) =>
    event.conflict === null ? label === event.conflictLabel : conflict === event.conflict,
  )
  return listed ?? { conflict: event.conflict, label: event.conflictLabel, parties: [] }
}

function isVerbatim(body: string, draft: { start: number; end: number; quote: string }): boolean {
  return draft.quote !== '' && draft.quote.isWellFormed() && body.slice(draft.start, draft.end) === draft.quote
}

/** Saves the events that are new; those proposed to be known ones only lend their place to the claims. */
function saveEvents(task: Task): Places {
  const { store, context, author, article, result, draftedBy, proposer } = task
  const places: Places = new Map()
  const events = result.events.filter((event) => isVerbatim(article.body, event))
  for (const [at, event] of linkKnown(store, events, article.published, context).entries()) {
    const conflict = proposeConflict(store, context, proposer, findDrafted(task, event), author)
    if (conflict === null) continue
    if (event.sameAs) {
      places.set(event.key, { event: event.sameAs.event, conflict, sameAs: event.sameAs.reason })
      continue
    }
    const slug = `${cutSlug(slugify(event.title), 80) || event.type.replaceAll('_', '-')}-${article.hash.slice(0, 8)}-${at + 1}`
    const { type, status, title, date, confidence, why } = event
    const coding = {
      slug,
      title,
      type,
      status,
      conflicts: [conflict],
      process: null,
      participants: toParticipants(task, event),
      date: { edtf: date.edtf, basis: date.basis, note: null },
      place: null,
      outcome: null,
      agreement: null,
      note: null,
    }
    saveEvent(store, coding, author, { state: 'draft', draftedBy, confidence, why })
    places.set(event.key, { event: slug, conflict, sameAs: null })
  }
  return places
}

/** A person becomes an actor; an office that is not known speaks for whom it belongs to; the rest is a name beside the claim. */
function toSpeaker({ proposer }: Task, speaker: DraftSpeaker | null): Pick<ClaimCoding, 'speaker' | 'speakerNote'> {
  if (speaker === null) return { speaker: null, speakerNote: null }
  const { actor, name, kind, affiliation, anonymous } = speaker
  if (actor !== null) {
    const slug = proposer.propose({ actor, name, kind, affiliation })
    return slug === null ? { speaker: null, speakerNote: name } : { speaker: slug, speakerNote: null }
  }
  if (anonymous) return { speaker: null, speakerNote: name }
  const isPerson = kind === 'person' && /^\p{Lu}\S*(?:\s+\S+)*\s+\p{Lu}\S*$/u.test(name)
  const slug = isPerson ? proposer.propose({ actor, name, kind, affiliation }) : null
  if (slug !== null) return { speaker: slug, speakerNote: null }
  const spokenFor =
    kind === 'person' || affiliation === null
      ? null
      : proposer.propose({ actor: affiliation, name: affiliation, kind: null, affiliation: null })
  return { speaker: spokenFor, speakerNote: name }
}

function toRelay({ proposer }: Task, { actor, name, kind }: DraftSpeaker): RelayCoding {
  const slug = actor === null ? null : proposer.propose({ actor, name, kind, affiliation: null })
  return slug === null ? { actor: null, name } : { actor: slug, name: null }
}

/** One stance an event: where two drafts turned out to be one event, the stronger. */
function toLinks(claim: DraftClaim, places: Places): { event: string; stance: Stance }[] {
  const links = new Map<string, Stance>()
  for (const { key, stance } of claim.events) {
    const place = places.get(key)
    if (!place) continue
    const before = links.get(place.event)
    if (before === undefined || STANCES.indexOf(stance) < STANCES.indexOf(before)) links.set(place.event, stance)
  }
  return [...links].map(([event, stance]) => ({ event, stance }))
}

function storeClaims(task: Task, places: Places): number {
  const { store, article, author, draftedBy, result } = task
  const claims = result.claims.filter((claim) => isVerbatim(article.body, claim))
  const given = claims.map((claim, at) => {
    const own = claim.events.map(({ key }) => places.get(key)).filter((place) => place !== undefined)
    const coding: ClaimCoding = {
      id: `${article.hash.slice(0, 10)}-${String(at + 1).padStart(2, '0')}`,
      article: article.slug,
      anchor: { start: claim.start, end: claim.end, quote: claim.quote },
      alsoAt: [],
      paraphrase: null,
      ...toSpeaker(task, claim.speaker),
      relayedVia: claim.relayedVia.map((relay) => toRelay(task, relay)),
      voice: claim.voice,
      modality: claim.modality,
      tense: claim.tense,
      conflicts: [...new Set(own.map(({ conflict }) => conflict))],
      said: NO_DATE,
      events: toLinks(claim, places),
      note: null,
    }
    const sameAs = own.flatMap(({ event, sameAs }) =>
      sameAs === null ? [] : [{ rule: `may be the event ${event}`, cue: sameAs }],
    )
    const spokenFor = claim.speaker?.affiliation ? [{ rule: 'speaks for', cue: claim.speaker.affiliation }] : []
    const why = [...claim.why, ...sameAs, ...spokenFor]
    return { coding, provenance: { state: 'draft' as const, draftedBy, confidence: claim.confidence, why } }
  })
  saveClaims(store, given, author)
  return claims.length
}

/** Saves what a drafter proposes for an article, all of it in state draft. Call inside `write`. @throws CommandError */
export function storeDrafts(
  store: Store,
  result: DraftResult,
  article: Task['article'],
  context: DraftContext,
  proposer: Proposer,
  author: Author,
): StoredDrafts {
  const { name, version } = result.drafter
  const task: Task = { store, context, author, proposer, result, article, draftedBy: `${name} ${version}` }
  const places = saveEvents(task)
  const claims = storeClaims(task, places)
  const linked = [...places.values()].filter(({ sameAs }) => sameAs !== null).length
  return {
    claims,
    events: places.size - linked,
    linked,
    dropped: result.dropped.length + result.claims.length - claims + result.events.length - places.size,
  }
}
