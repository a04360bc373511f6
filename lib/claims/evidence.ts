import { MEDIATOR_ROLES, type EvidenceLevel, type Role, type Stance, type State } from '@/lib/codebook/values'
import { speaksFor, type AffiliationLookup } from '@/lib/claims/speaks-for'
import { explainEvidence } from '@/lib/claims/evidence-reason'

/** A claim as it bears on one event. */
export type EvidenceClaim = {
  id: string
  state: State
  stance: Stance
  /** Actor slug; null = the outlet itself. */
  speaker: string | null
  /** Slugs of its article and of where that was published. */
  article: string
  outlet: string | null
  /** See `independenceKey`. */
  independenceKey: string | null
}

export type EvidenceInput = {
  claims: readonly EvidenceClaim[]
  participants: readonly { actor: string; roles: readonly Role[] }[]
  /** The parties of all the event's conflicts, with their side. */
  conflictParties: readonly { actor: string; side: string | null }[]
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

type Party = { actor: string; side: string | null }

const MEDIATING: readonly Role[] = MEDIATOR_ROLES

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort()
}

/** Those coded as party to this very event, else the conflict's; the side comes from the conflict. */
function findParties({ participants, conflictParties, affiliationOf }: EvidenceInput): Party[] {
  const coded = participants.filter(({ roles }) => roles.includes('party')).map(({ actor }) => actor)
  const actors = coded.length > 0 ? coded : conflictParties.map(({ actor }) => actor)
  return distinct(actors).map((actor) => {
    const side = speaksFor(actor, affiliationOf)
      .map((link) => conflictParties.find((party) => party.actor === link)?.side ?? null)
      .find((found) => found !== null)
    return { actor, side: side ?? null }
  })
}

function findMediators({ participants, affiliationOf }: EvidenceInput): Set<string> {
  const mediators = participants.filter(({ roles }) => roles.some((role) => MEDIATING.includes(role)))
  return new Set(mediators.flatMap(({ actor }) => speaksFor(actor, affiliationOf)))
}

/** The parties whose own word a supporting claim is. Whoever mediates this event speaks as mediator, not as party. */
function findConfirming(supporting: readonly EvidenceClaim[], input: EvidenceInput): Party[] {
  const mediators = findMediators(input)
  const voices = distinct(supporting.map(({ speaker }) => speaker))
    .map((speaker) => speaksFor(speaker, input.affiliationOf))
    .filter((chain) => !chain.some((link) => mediators.has(link)))
  return findParties(input).filter(({ actor }) => voices.some((chain) => chain.includes(actor)))
}

function rank(outlets: number, supporting: number, confirming: readonly Party[]): EvidenceLevel | null {
  if (supporting === 0) return null
  if (distinct(confirming.map(({ side }) => side)).length > 1) return 'both_parties'
  if (confirming.length > 0) return 'party'
  return outlets > 1 ? 'corroborated' : 'single'
}

/**
 * What approved claims make of an event; drafts and rejected claims weigh nothing. A question disputes nothing, a
 * mention supports nothing, and an article whose outlet nobody knows adds no independent outlet to a known one.
 */
export function computeEvidence(input: EvidenceInput): Evidence {
  const approved = input.claims.filter(({ state }) => state === 'approved')
  const withStance = (stance: Stance) => approved.filter((claim) => claim.stance === stance)
  const speakersOf = (claims: readonly EvidenceClaim[]) =>
    distinct(claims.map((claim) => claim.speaker ?? claim.outlet))
  const [supporting, disputing] = [withStance('supports'), withStance('disputes')]
  const outlets = distinct(supporting.map((claim) => claim.independenceKey))
  const articles = distinct(supporting.map(({ article }) => article))
  const confirming = findConfirming(supporting, input)
  const counts = {
    outlets: supporting.length === 0 ? 0 : Math.max(outlets.length, 1),
    articles: articles.length,
    claims: distinct(supporting.map(({ id }) => id)).length,
    confirmedBy: confirming.map(({ actor }) => actor),
    disputedBy: speakersOf(disputing),
    disputed: disputing.length > 0,
  }
  const level = rank(counts.outlets, supporting.length, confirming)
  const reason = explainEvidence({
    ...counts,
    level,
    outletNames: outlets.map(input.nameOf),
    copies: distinct(supporting.filter((claim) => claim.independenceKey !== claim.outlet).map(({ article }) => article))
      .length,
    confirmedBy: counts.confirmedBy.map(input.nameOf),
    disputedBy: counts.disputedBy.map(input.nameOf),
    questionedBy: speakersOf(withStance('questions')).map(input.nameOf),
  })
  return { level, ...counts, reason }
}
