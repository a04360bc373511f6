/**
 * Every coded value of Good Offices, as data. The types below are derived from these lists, so that a value can be added
 * in one place only. Definitions, coding rules and crosswalks are in the files beside this one.
 */

export const EVENT_TYPES = [
  'offer_mediation',
  'accept_mediation',
  'agree_to_meet',
  'agree_to_settle',
  'appeal_for_mediation',
  'demand_mediation',
  'phone_contact',
  'visit',
  'hosted_talks',
  'mediation_session',
  'direct_negotiation',
  'party_consultation',
  'mediation_related',
  'proposal_tabled',
  'agreement_signed',
  'ceasefire_declared',
  'ceasefire_in_force',
  'release_or_exchange',
  'humanitarian_access',
  'reject_talks',
  'reject_mediation',
  'reject_plan',
  'threaten_to_halt',
  'suspend_mediation',
  'talks_collapse',
  'ceasefire_violation',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** Roles that make an actor a mediator in an event. `hosting_talks` alone means: gave the venue, did not chair. */
export const MEDIATOR_ROLES = [
  'good_offices',
  'mediation',
  'hosting_talks',
  'negotiating_and_drafting',
  'manipulating',
  'humanitarian',
  'witness_to_agreement',
  'guarantor',
  'message_carrier',
  'other',
] as const
export type MediatorRole = (typeof MEDIATOR_ROLES)[number]

/** `party`: one of those whose conflict it is. */
export const ROLES = [...MEDIATOR_ROLES, 'party'] as const
export type Role = (typeof ROLES)[number]

export const EVENT_STATUSES = ['happened', 'planned', 'did_not_happen'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** The ladder of what an attempt reached so far, lowest first; the last three stand beside it. */
export const OUTCOMES = [
  'offered',
  'accepted',
  'held_no_result',
  'process_agreement',
  'ceasefire',
  'partial',
  'full',
  'rejected',
  'suspended',
  'collapsed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const STANCES = ['supports', 'disputes', 'questions', 'mentions'] as const
export type Stance = (typeof STANCES)[number]

export const VOICES = ['direct_quote', 'paraphrase', 'narration'] as const
export type Voice = (typeof VOICES)[number]

/** FactBank's factuality values, in ASCII: certain, probable, possible; + holds, - does not, u unspecified. */
export const MODALITIES = ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu'] as const
export type Modality = (typeof MODALITIES)[number]

export const TENSES = ['historical', 'current', 'future', 'hypothetical', 'negation'] as const
export type Tense = (typeof TENSES)[number]

/** Lowest first. The filter's `any` means no threshold. */
export const EVIDENCE_LEVELS = ['single', 'corroborated', 'party', 'both_parties'] as const
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number]

export const PRECISIONS = ['day', 'days', 'week', 'month', 'year', 'range', 'unknown'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Strongest first: a date can only be as strong as its weakest link. */
export const BASES = ['stated', 'relative', 'inferred'] as const
export type Basis = (typeof BASES)[number]

export const STATES = ['draft', 'approved', 'rejected', 'orphaned', 'drifted'] as const
export type State = (typeof STATES)[number]

export const ACTOR_KINDS = [
  'state',
  'entity',
  'military',
  'igo',
  'ngo',
  'armed_organization',
  'political_party',
  'state_coalition',
  'umbrella',
  'other',
  'office',
  'person',
  'outlet',
] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

export const OWNERSHIPS = ['state', 'public', 'party', 'private', 'unknown'] as const
export type Ownership = (typeof OWNERSHIPS)[number]

/** What a page puts around an article's own text; kept in the source, not shown in the body. */
export const FURNITURE_KINDS = [
  'breadcrumb',
  'headline',
  'byline',
  'also_read',
  'share_bar',
  'caption',
  'sign_up',
  'comment_form',
  'embed',
  'tags',
  'other',
] as const
export type FurnitureKind = (typeof FURNITURE_KINDS)[number]
