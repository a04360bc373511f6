import { MEDIATOR_ROLES, type EvidenceLevel, type Role, type Stance, type State } from '@/lib/codebook/values'
import { speaksFor, type AffiliationLookup } from '@/lib/claims/speaks-for'
import { explainEvidence } from '@/lib/claims/evidence-reason'

/** A claim as it bears on one event. */
export type EvidenceClaim = {
  id: string
  state: State
  stance: Stance
  /** Actor slug; null = the outlet itself, or somebody without a name. */
  speaker: string | null
  /** The speaker is cited but not named ("unnamed critics"): then it is not the outlet that speaks. */
  isUnnamed: boolean
  /** Slugs of its article and of where that was published. */
  article: string
  outlet: string | null
  /** See `independenceKey`. */
  independenceKey: string | null
}

export type EvidenceInput = {
  claims: readonly EvidenceClaim[]
  participants: readonly { actor: string; roles: readonly Role[] }[]
  /** The parties of each of the event's conflicts. Sides of two conflicts are not compared, so each names its conflict. */
  conflictParties: readonly { conflict: string; actor: string; side: string | null }[]
  affiliationOf: AffiliationLookup
  /** For the reason. */
  nameOf: (slug: string) => string
}

/** Counts are of approved claims that support the event, and of their articles and independent outlets. */
export type Evidence = {
  /** null: no approved claim supports it. */
  level: EvidenceLevel | null
  outlets: number
  articles: number
  claims: number
  /** Parties by whose word it happened, sorted. */
  confirmedBy: string[]
  /** Speakers who dispute it (an outlet where it speaks itself), sorted. */
  disputedBy: string[]
  disputed: boolean
  reason: string
}

const MEDIATING: readonly Role[] = MEDIATOR_ROLES

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort()
}

/** Whose word a claim is, as a slug; null where nobody is named. */
function findSpeaker({ speaker, outlet, isUnnamed }: EvidenceClaim): string | null {
  return speaker ?? (isUnnamed ? null : outlet)
}

function nameSpeakers(claims: readonly EvidenceClaim[], nameOf: (slug: string) => string): string[] {
  const nameless = claims.filter((claim) => findSpeaker(claim) === null)
  return [
    ...distinct(claims.map(findSpeaker)).map(nameOf),
    ...(nameless.some(({ isUnnamed }) => isUnnamed) ? ['an unnamed source'] : []),
    ...(nameless.some(({ isUnnamed }) => !isUnnamed) ? ['an unknown outlet'] : []),
  ]
}

/** Those coded as party to this very event, else the conflicts'. */
function findParties({ participants, conflictParties }: EvidenceInput): string[] {
  const coded = participants.filter(({ roles }) => roles.includes('party'))
  return distinct((coded.length > 0 ? coded : conflictParties).map(({ actor }) => actor))
}

function findMediators({ participants, affiliationOf }: EvidenceInput): Set<string> {
  const mediators = participants.filter(({ roles }) => roles.some((role) => MEDIATING.includes(role)))
  return new Set(mediators.flatMap(({ actor }) => speaksFor(actor, affiliationOf)))
}

/** The parties whose own word a supporting claim is. Whoever mediates this event speaks as mediator, not as party. */
function findConfirming(supporting: readonly EvidenceClaim[], input: EvidenceInput): string[] {
  const mediators = findMediators(input)
  const voices = distinct(supporting.map(({ speaker }) => speaker))
    .map((speaker) => speaksFor(speaker, input.affiliationOf))
    .filter((chain) => !chain.some((link) => mediators.has(link)))
  return findParties(input).filter((party) => voices.some((chain) => chain.includes(party)))
}

/** Whether these parties stand on two sides of one conflict; a side that nobody coded is no other side. */
function areOpposed(parties: readonly string[], { conflictParties, affiliationOf }: EvidenceInput): boolean {
  const links = new Set(parties.flatMap((party) => speaksFor(party, affiliationOf)))
  const standing = conflictParties.filter(({ actor, side }) => side !== null && links.has(actor))
  return standing.some((one) => standing.some((other) => one.conflict === other.conflict && one.side !== other.side))
}

function rank(outlets: number, supporting: number, confirming: readonly string[], opposed: boolean) {
  if (supporting === 0) return null
  if (confirming.length > 0) return opposed ? 'both_parties' : 'party'
  return outlets > 1 ? 'corroborated' : 'single'
}

/**
 * What approved claims make of an event; drafts and rejected claims weigh nothing. A question disputes nothing, a
 * mention supports nothing, and an article whose outlet nobody knows adds no independent outlet to a known one.
 */
export function computeEvidence(input: EvidenceInput): Evidence {
  const approved = input.claims.filter(({ state }) => state === 'approved')
  const withStance = (stance: Stance) => approved.filter((claim) => claim.stance === stance)
  const namesOf = (claims: readonly EvidenceClaim[]) => nameSpeakers(claims, input.nameOf)
  const [supporting, disputing] = [withStance('supports'), withStance('disputes')]
  const outlets = distinct(supporting.map((claim) => claim.independenceKey))
  const articles = distinct(supporting.map(({ article }) => article))
  const confirming = findConfirming(supporting, input)
  const counts = {
    outlets: supporting.length === 0 ? 0 : Math.max(outlets.length, 1),
    articles: articles.length,
    claims: distinct(supporting.map(({ id }) => id)).length,
    confirmedBy: confirming,
    disputedBy: distinct(disputing.map(findSpeaker)),
    disputed: disputing.length > 0,
  }
  const level = rank(counts.outlets, supporting.length, confirming, areOpposed(confirming, input))
  const reason = explainEvidence({
    ...counts,
    level,
    outletNames: outlets.map(input.nameOf),
    copies: distinct(supporting.filter((claim) => claim.independenceKey !== claim.outlet).map(({ article }) => article))
      .length,
    confirmedBy: counts.confirmedBy.map(input.nameOf),
    disputedBy: namesOf(disputing),
    questionedBy: namesOf(withStance('questions')),
  })
  return { level, ...counts, reason }
}
