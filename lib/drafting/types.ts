/**
 * The drafter: text and context in, drafts out. Pure; no store, no network. What it returns are proposals for a person.
 * All offsets are UTF-16 code units into `DraftInput.body`; for every claim and event `body.slice(start, end) === quote`.
 */
import type {
  Basis,
  EventStatus,
  EventType,
  Modality,
  Precision,
  Role,
  ActorKind,
  Stance,
  Tense,
  Voice,
} from '@/lib/codebook/values'

export type DraftDate = {
  /** EDTF Level 1, or null when unknown. */
  edtf: string | null
  earliest: string | null
  latest: string | null
  precision: Precision
  basis: Basis
}

/** An actor as the store (or the built-in gazetteer) knows it. */
export type KnownActor = {
  slug: string
  name: string
  kind: ActorKind
  aliases: string[]
  /** Slug of whom a person or office speaks for. */
  affiliation: string | null
}

export type KnownConflict = { slug: string; name: string; aliases: string[]; parties: string[] }

export type KnownEvent = {
  slug: string
  type: EventType
  status: EventStatus
  conflicts: string[]
  mediators: string[]
  parties: string[]
  date: DraftDate
}

export type DraftContext = { actors: KnownActor[]; conflicts: KnownConflict[]; events: KnownEvent[] }

export type DraftInput = {
  body: string
  title: string | null
  outlet: string | null
  published: DraftDate | null
}

/** A mention of an actor in the text. `actor` is a slug of the context or of the built-in gazetteer; null when only described ("a source"). */
export type Mention = {
  start: number
  end: number
  text: string
  actor: string | null
  name: string
  kind: ActorKind
  /** For persons: whom they speak for, when the text or the context gives it. */
  affiliation: string | null
  /** The office or role in words, lower case: "foreign minister", "special envoy", "former president"; null when none is given here. */
  role: string | null
  /**
   * name, alias, metonym ("Washington"), demonym ("Qatari"), role ("the emir", "the Qatari foreign ministry"), pronoun ("he"),
   * anonymous ("a Western diplomat", "Qatari officials": `affiliation` where given), place ("in Doha", "travelled to Tehran": never a speaker).
   */
  how: 'name' | 'alias' | 'metonym' | 'demonym' | 'role' | 'pronoun' | 'anonymous' | 'place'
}

export type Sentence = { start: number; end: number; text: string; paragraph: number }

export type DraftSpeaker = {
  /** Slug where resolved; null for anonymous sources and unknown names. */
  actor: string | null
  /** As the text names them, longest form in the article: "Majed Al-Ansari", "a Western diplomat". */
  name: string
  kind: ActorKind | null
  affiliation: string | null
  anonymous: boolean
}

export type Why = { rule: string; cue: string | null }

export type DraftStatement = {
  start: number
  end: number
  quote: string
  /** null: the outlet itself. */
  speaker: DraftSpeaker | null
  relayedVia: DraftSpeaker[]
  voice: Voice
  /** Part direct quote, part paraphrase. */
  mixed: boolean
  cueVerb: string | null
  denies: boolean
  modality: Modality
  tense: Tense
  confidence: number
  why: Why[]
}

export type DraftParticipant = { actor: string | null; name: string; kind: ActorKind; roles: Role[]; lead: boolean }

export type DraftEvent = {
  key: string
  title: string
  type: EventType
  status: EventStatus
  /** A known conflict's slug, or null with the parties to name it. */
  conflict: string | null
  conflictLabel: string
  participants: DraftParticipant[]
  date: DraftDate
  start: number
  end: number
  quote: string
  /** Proposed link to an event already known, with the reason in words. */
  sameAs: { event: string; reason: string } | null
  confidence: number
  why: Why[]
}

/** A conflict the article is about: a known one by slug, or only by its parties. */
export type DraftConflict = {
  conflict: string | null
  label: string
  parties: { actor: string | null; name: string }[]
}

export type DraftClaim = DraftStatement & { events: { key: string; stance: Stance }[] }

export type DraftResult = {
  drafter: { name: string; version: string }
  /** BCP 47; a text that is not English is not drafted, and `skipped` says so. */
  language: string
  skipped: string | null
  claims: DraftClaim[]
  events: DraftEvent[]
  /** Every third party the article says mediates, hosts, guarantees or offers to; more than the events' own where it is said in general. */
  mediators: { actor: string | null; name: string }[]
  conflicts: DraftConflict[]
  /** Drafts thrown away because they were not verbatim. The rule drafter cannot make one; a model drafter can. */
  dropped: { reason: string; text: string }[]
}
