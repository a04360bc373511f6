import type {
  ActorKind,
  Basis,
  EventStatus,
  EventType,
  EvidenceLevel,
  FurnitureKind,
  Modality,
  Outcome,
  Ownership,
  Precision,
  Role,
  Stance,
  State,
  Tense,
  Voice,
} from '@/lib/codebook/values'

/** The value lists by name, as the codebook page and its links call them. */
export type CodebookValues = {
  type: EventType
  role: Role
  status: EventStatus
  outcome: Outcome
  stance: Stance
  voice: Voice
  modality: Modality
  tense: Tense
  evidence: EvidenceLevel
  precision: Precision
  basis: Basis
  state: State
  actorKind: ActorKind
  ownership: Ownership
  furniture: FurnitureKind
}
export type CodebookKind = keyof CodebookValues

/** Short names for screens. Kept apart from the definitions, which the browser seldom needs. */
export const LABELS: { [K in CodebookKind]: Record<CodebookValues[K], string> } = {
  type: {
    offer_mediation: 'Offer to mediate',
    accept_mediation: 'Mediation accepted',
    agree_to_meet: 'Agreement to meet',
    agree_to_settle: 'Agreement to settle',
    appeal_for_mediation: 'Appeal for mediation',
    demand_mediation: 'Demand for mediation',
    phone_contact: 'Phone contact',
    visit: 'Visit',
    hosted_talks: 'Hosted talks',
    mediation_session: 'Mediation session',
    direct_negotiation: 'Direct negotiation',
    party_consultation: 'Consultation with one party',
    mediation_related: 'Mediation-related act',
    proposal_tabled: 'Proposal tabled',
    agreement_signed: 'Agreement signed',
    ceasefire_declared: 'Ceasefire declared',
    ceasefire_in_force: 'Ceasefire in force',
    release_or_exchange: 'Release or exchange',
    humanitarian_access: 'Humanitarian access',
    reject_talks: 'Talks rejected',
    reject_mediation: 'Mediation rejected',
    reject_plan: 'Plan rejected',
    threaten_to_halt: 'Threat to halt',
    suspend_mediation: 'Mediation suspended',
    talks_collapse: 'Talks collapsed or stalled',
    ceasefire_violation: 'Ceasefire violation',
  },
  role: {
    good_offices: 'Good offices',
    mediation: 'Mediation (chaired)',
    hosting_talks: 'Host only',
    negotiating_and_drafting: 'Negotiating and drafting',
    manipulating: 'Pressure or incentives',
    humanitarian: 'Humanitarian',
    witness_to_agreement: 'Witness to the agreement',
    guarantor: 'Guarantor',
    message_carrier: 'Message carrier',
    other: 'Other third-party role',
    party: 'Party',
  },
  status: { happened: 'Happened', planned: 'Planned', did_not_happen: 'Did not happen' },
  outcome: {
    offered: 'Offered',
    accepted: 'Accepted',
    held_no_result: 'Held, no result',
    process_agreement: 'Process agreement',
    ceasefire: 'Ceasefire',
    partial: 'Partial agreement',
    full: 'Full agreement',
    rejected: 'Rejected',
    suspended: 'Suspended',
    collapsed: 'Collapsed',
  },
  stance: { supports: 'Supports', disputes: 'Disputes', questions: 'Questions', mentions: 'Mentions' },
  voice: { direct_quote: 'Direct quote', paraphrase: 'Paraphrase', narration: 'Narration' },
  modality: {
    'CT+': 'Certain',
    'PR+': 'Probable',
    'PS+': 'Possible',
    'CT-': 'Certainly not',
    'PR-': 'Probably not',
    'PS-': 'Possibly not',
    CTu: 'Certain whether, not which way',
    Uu: 'Not committed',
  },
  tense: {
    historical: 'Past',
    current: 'Present',
    future: 'Future',
    hypothetical: 'Hypothetical',
    negation: 'Negated',
  },
  evidence: {
    single: 'Single source',
    corroborated: 'Corroborated',
    party: 'Confirmed by a party',
    both_parties: 'Confirmed by both sides',
  },
  precision: {
    day: 'Day',
    days: 'Two to six days',
    week: 'Week',
    month: 'Month',
    year: 'Year',
    range: 'Range',
    unknown: 'Unknown',
  },
  basis: { stated: 'Stated', relative: 'Relative to publication', inferred: 'Inferred' },
  state: {
    draft: 'Draft',
    approved: 'Approved',
    rejected: 'Rejected',
    orphaned: 'Orphaned',
    drifted: 'Drifted',
  },
  actorKind: {
    state: 'State',
    entity: 'Entity',
    military: 'Military',
    igo: 'Intergovernmental organisation',
    ngo: 'Non-governmental organisation',
    armed_organization: 'Armed organisation',
    political_party: 'Political party',
    state_coalition: 'Coalition of states',
    umbrella: 'Umbrella organisation',
    other: 'Other',
    office: 'Office',
    person: 'Person',
    outlet: 'Outlet',
  },
  ownership: { state: 'State', public: 'Public', party: 'Party', private: 'Private', unknown: 'Unknown' },
  furniture: {
    breadcrumb: 'Breadcrumb',
    headline: 'Headline',
    byline: 'Byline',
    also_read: 'Link to another article',
    share_bar: 'Share bar',
    caption: 'Caption',
    sign_up: 'Sign-up line',
    comment_form: 'Comment form',
    embed: 'Embedded post',
    tags: 'Tags',
    other: 'Other',
  },
}

export function labelOf<K extends CodebookKind>(kind: K, value: CodebookValues[K]): string {
  return LABELS[kind][value]
}
