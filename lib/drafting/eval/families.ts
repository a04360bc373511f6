/** Event types as the six families they are scored by. */
import { EVENT_TYPES, type EventType } from '@/lib/codebook/values'

export const FAMILIES = ['offer', 'agree_to_meet', 'talks', 'agreement', 'release', 'refusal'] as const
export type Family = (typeof FAMILIES)[number]

export const FAMILY_OF: Record<EventType, Family> = {
  offer_mediation: 'offer',
  accept_mediation: 'agree_to_meet',
  agree_to_meet: 'agree_to_meet',
  agree_to_settle: 'agreement',
  appeal_for_mediation: 'offer',
  demand_mediation: 'offer',
  phone_contact: 'talks',
  visit: 'talks',
  hosted_talks: 'talks',
  mediation_session: 'talks',
  direct_negotiation: 'talks',
  party_consultation: 'talks',
  mediation_related: 'talks',
  proposal_tabled: 'offer',
  agreement_signed: 'agreement',
  ceasefire_declared: 'agreement',
  ceasefire_in_force: 'agreement',
  release_or_exchange: 'release',
  humanitarian_access: 'release',
  reject_talks: 'refusal',
  reject_mediation: 'refusal',
  reject_plan: 'refusal',
  threaten_to_halt: 'refusal',
  suspend_mediation: 'refusal',
  talks_collapse: 'refusal',
  ceasefire_violation: 'refusal',
}

/** "Acceptance of a proposal", "agreement to the plan": consent to terms settles something. */
const ACCEPTED_TERMS =
  /(?:accept\w*|agree(?:ment|s|d)? to)\b.*\b(?:proposal|plan|ceasefire|cease-fire|truce|deal|terms|roadmap)/

/** Words of a type in the order in which they decide: "agreement on humanitarian access" is an agreement, "cancellation of talks" a refusal. */
const WORDS: [RegExp, Family][] = [
  [
    /refus|reject|suspen|collaps|cancel|postpon|withdraw|walk|break|breach|violat|stall|halt|declin|denial|boycott|expir|threat|fail|end of/,
    'refusal',
  ],
  [/agree(?:ment|s|d)? to (?:meet|talk|hold|negotiat|resume|mediat|attend)|acceptance|accept/, 'agree_to_meet'],
  [/offer|appeal|invit|propos|initiative|good offices|request|demand|call for|plan tabled|urg/, 'offer'],
  [
    /ceasefire|cease-fire|truce|agreement|accord|deal|treaty|pact|cessation|declaration|memorandum|protocol|roadmap|armistice|settle/,
    'agreement',
  ],
  [/release|exchange|swap|access|corridor|evacuat|repatriat|handover|aid|free(?:d|ing)|return of/, 'release'],
  [
    /talk|visit|meet|call|contact|consult|conference|summit|session|round|shuttle|negotiat|dialogue|mediat|host|mission|trip/,
    'talks',
  ],
]

/** The family of a type written in words or as a codebook slug; null when the words fit none. */
export const familyOfWords = (type: string): Family | null => {
  const slug = EVENT_TYPES.find((known) => known === type)
  if (slug !== undefined) return FAMILY_OF[slug]
  const words = type.toLowerCase().replaceAll('_', ' ')
  if (ACCEPTED_TERMS.test(words) && !/refus|reject/.test(words)) return 'agreement'
  // "Ceasefire and prisoner exchange", "agreement on access": the settlement outranks what it brings; a bare exchange does not.
  for (const [pattern, family] of WORDS) if (pattern.test(words)) return family
  return null
}
