/** A model's answer to drafts: of each only what stands in the text to the letter. */
import { boundsOf, precisionOf } from '@/lib/dates/edtf'
import { weakestBasis } from '@/lib/dates/basis'
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { conflictsOf } from '@/lib/drafting/gazetteer/read-conflicts'
import type {
  DraftClaim,
  DraftConflict,
  DraftContext,
  DraftDate,
  DraftEvent,
  DraftInput,
  DraftParticipant,
  DraftResult,
  DraftSpeaker,
} from '@/lib/drafting/types'
import type { AnsweredClaim, AnsweredEvent } from './contract'
import type { Answer } from './parse-answer'

type Found = { actor: string | null; name: string; kind: DraftParticipant['kind']; affiliation: string | null }

/** Who a name stands for, where the store or the gazetteer knows; a demonym or a place is no name of an actor. */
function findActor(gazetteer: Gazetteer, name: string, kind: Found['kind']): Found {
  const hit = gazetteer.find(name)
  if (!hit || hit.how === 'demonym' || hit.how === 'place') return { actor: null, name, kind, affiliation: null }
  const { slug, kind: known, affiliation } = hit.entry
  return { actor: slug, name: hit.entry.name, kind: known, affiliation }
}

function toSpeaker(gazetteer: Gazetteer, speaker: AnsweredClaim['speaker']): DraftSpeaker | null {
  if (speaker === null) return null
  const { name, kind, affiliation, anonymous } = speaker
  const spokenFor = affiliation === null ? null : findActor(gazetteer, affiliation, 'other').actor
  if (anonymous) return { actor: null, name, kind, affiliation: spokenFor, anonymous }
  const found = findActor(gazetteer, name, kind)
  return {
    actor: found.actor,
    name: found.name,
    kind: found.kind,
    affiliation: found.affiliation ?? spokenFor,
    anonymous,
  }
}

function toDate({ date, basis }: AnsweredEvent, input: DraftInput): DraftDate {
  const weakest = basis === 'relative' && input.published ? weakestBasis(basis, input.published.basis) : basis
  return { edtf: date, ...boundsOf(date), precision: precisionOf(date), basis: weakest }
}

/** The conflict whose parties these are: a known one, else one by their names. */
function toConflict(parties: readonly Found[], context: DraftContext): DraftConflict {
  const gazetteer = gazetteerOf(context)
  const roots = parties.map(({ actor }) => (actor === null ? null : gazetteer.rootOf(actor)))
  const known = conflictsOf(context).conflicts.find(({ parties: own }) => {
    const leading = own.slice(0, 2).map((slug) => gazetteer.rootOf(slug))
    return leading.length === 2 && leading.every((root) => roots.includes(root))
  })
  const named = parties.map(({ actor, name }) => ({ actor, name }))
  if (!known) return { conflict: null, label: named.map(({ name }) => name).join('-'), parties: named }
  const members = known.parties.map((slug) => ({ actor: slug, name: gazetteer.bySlug.get(slug)?.name ?? slug }))
  return { conflict: known.stored ? known.slug : null, label: known.name, parties: members }
}

type Place = { start: number; end: number }

/** Where a quote stands; null when it does not, to the letter. */
function locate(body: string, quote: string): Place | null {
  const start = quote.isWellFormed() ? body.indexOf(quote) : -1
  return start < 0 ? null : { start, end: start + quote.length }
}

function toEvent(
  drafted: AnsweredEvent,
  place: Place,
  key: string,
  conflict: DraftConflict,
  parties: readonly Found[],
  mediators: readonly DraftParticipant[],
  input: DraftInput,
): DraftEvent {
  const { title, type, status, quote, confidence, reason } = drafted
  const participants = [
    ...mediators,
    ...parties.map(({ actor, name, kind }) => ({ actor, name, kind, roles: ['party' as const], lead: false })),
  ]
  const why = [{ rule: 'model', cue: reason }]
  const date = toDate(drafted, input)
  const { conflict: known, label } = conflict
  return {
    key,
    title,
    type,
    status,
    conflict: known,
    conflictLabel: label,
    participants,
    date,
    ...place,
    quote,
    sameAs: null,
    confidence,
    why,
  }
}

const BROKEN = { reason: 'breaks the contract', text: '' }

/**
 * The drafts of an answer. A draft whose quote is not a slice of the body is dropped and told of in `dropped`; so is an event
 * without parties, which has no conflict.
 */
export function readAnswer(
  answer: Answer,
  input: DraftInput,
  context: DraftContext,
  drafter: DraftResult['drafter'],
): DraftResult {
  const gazetteer = gazetteerOf(context)
  const dropped: DraftResult['dropped'] = []
  const conflicts = new Map<string, DraftConflict>()
  const events: DraftEvent[] = []
  for (const [at, drafted] of answer.events.entries()) {
    if (drafted === null) {
      dropped.push(BROKEN)
      continue
    }
    const place = locate(input.body, drafted.quote)
    const parties = drafted.parties.map((name) => findActor(gazetteer, name, 'other'))
    if (place === null || parties.length === 0) {
      dropped.push({ reason: place === null ? 'not in the text' : 'no party', text: drafted.quote.slice(0, 200) })
      continue
    }
    const conflict = toConflict(parties, context)
    conflicts.set(conflict.label, conflict)
    const mediators = drafted.mediators.map(({ name, kind, roles }, rank) => {
      const found = findActor(gazetteer, name, kind)
      return { actor: found.actor, name: found.name, kind: found.kind, roles, lead: rank === 0 }
    })
    events.push(toEvent(drafted, place, `e${at}`, conflict, parties, mediators, input))
  }
  const keys = new Set(events.map(({ key }) => key))
  const claims: DraftClaim[] = []
  for (const drafted of answer.claims) {
    if (drafted === null) {
      dropped.push(BROKEN)
      continue
    }
    const { quote, speaker, relayedVia, voice, modality, tense, denies, confidence, reason } = drafted
    const place = locate(input.body, quote)
    if (place === null) {
      dropped.push({ reason: 'not in the text', text: quote.slice(0, 200) })
      continue
    }
    const links = drafted.events
      .map(({ event, stance }) => ({ key: `e${event}`, stance }))
      .filter(({ key }) => keys.has(key))
    claims.push({
      ...place,
      quote,
      speaker: toSpeaker(gazetteer, speaker),
      relayedVia: relayedVia.map((name) => ({ ...findActor(gazetteer, name, 'outlet'), anonymous: false })),
      voice,
      mixed: false,
      cueVerb: null,
      denies,
      modality,
      tense,
      confidence,
      why: [{ rule: 'model', cue: reason }],
      events: links,
    })
  }
  return {
    drafter,
    language: 'en',
    skipped: null,
    claims: claims.toSorted((a, b) => a.start - b.start),
    events,
    mediators: events.flatMap(({ participants }) =>
      participants.filter(({ roles }) => !roles.includes('party')).map(({ actor, name }) => ({ actor, name })),
    ),
    conflicts: [...conflicts.values()],
    dropped,
  }
}
