/** How each claim bears on each event, and the outlet's own claims for events that nobody is cited for. */
import type { Stance } from '@/lib/codebook/values'
import { FAMILY_OF, type Family } from './eval/families'
import { readModality } from './modality'
import type { DraftClaim, DraftEvent, DraftStatement } from './types'

/** Words by which a claim speaks of an act of a family without telling it anew. */
const FAMILY_WORDS: Record<Family, RegExp> = {
  offer: /\b(?:offer|mediat|propos|initiative|plan|draft|good offices|invitation|text)/i,
  agree_to_meet: /\b(?:talks|meet|negotiat|dialogue|invitation)/i,
  talks: /\b(?:talks|meet|met|negotiat|dialogue|contact|visit|call|summit|round|session|conference|discuss)/i,
  agreement: /\b(?:agree|deal|accord|cease-?fire|truce|pact|treaty|signed|text|declaration|memorandum)/i,
  release: /\b(?:releas|free|exchange|swap|prisoner|hostage|detainee|captive|convoy|corridor|evacuat)/i,
  refusal: /\b(?:refus|reject|suspen|cancel|postpon|collaps|withdr|walk|called off|halt|fail|stall|break)/i,
}
const DOUBT_VERBS = new Set(['doubt', 'question', 'wonder'])
const DOUBT =
  /\b(?:doubt(?:s|ed|ful)?|unclear|questionable|sceptic|skeptic|remains to be seen|not sure|no guarantee|whether|premature)\b/i

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const names = (event: DraftEvent): string[] => event.participants.map((participant) => participant.name.toLowerCase())

/** null: the claim has nothing to do with the event. */
const stanceOf = (claim: DraftStatement, event: DraftEvent): Stance | null => {
  const shared = overlap(claim, event)
  const tells = shared >= 0.5 * Math.min(claim.end - claim.start, event.end - event.start)
  const text = claim.quote
  const about =
    FAMILY_WORDS[FAMILY_OF[event.type]].test(text) &&
    (names(event).some((name) => text.toLowerCase().includes(name)) || claim.denies)
  if (!tells && !about) return null
  if (claim.denies) return 'disputes'
  if ((claim.cueVerb !== null && DOUBT_VERBS.has(claim.cueVerb)) || DOUBT.test(text)) return 'questions'
  if (!tells) return 'mentions'
  if (claim.modality === 'CT-' || claim.modality === 'PR-')
    return FAMILY_OF[event.type] === 'refusal' ? 'supports' : 'disputes'
  return 'supports'
}

/** A claim disputes at most the events nearest to it: a denial of "the talks" is not one of every round since 2012. */
const NEAR = 1200

export const claimsOf = (body: string, statements: DraftStatement[], events: DraftEvent[]): DraftClaim[] => {
  const claims: DraftClaim[] = statements.map((statement) => {
    const linked: { key: string; stance: Stance; distance: number }[] = []
    for (const event of events) {
      const stance = stanceOf(statement, event)
      if (stance === null) continue
      const distance = Math.max(0, event.start - statement.end, statement.start - event.end)
      if (distance <= NEAR) linked.push({ key: event.key, stance, distance })
    }
    const nearest = Math.min(...linked.map((link) => link.distance))
    return {
      ...statement,
      events: linked
        .filter((link) => link.distance === 0 || link.stance === 'supports' || link.distance === nearest)
        .map(({ key, stance }) => ({ key, stance })),
    }
  })
  const supported = new Set(
    claims.flatMap((claim) => claim.events.filter((link) => link.stance === 'supports').map((link) => link.key)),
  )
  for (const event of events) {
    if (supported.has(event.key)) continue
    const quote = body.slice(event.start, event.end)
    claims.push({
      start: event.start,
      end: event.end,
      quote,
      speaker: null,
      relayedVia: [],
      voice: 'narration',
      mixed: false,
      cueVerb: null,
      denies: false,
      ...readModality(quote, { family: null, negatedCue: false, denies: false }),
      confidence: event.confidence,
      why: [{ rule: 'narration', cue: null }],
      events: [{ key: event.key, stance: 'supports' }],
    })
  }
  return claims.toSorted((a, b) => a.start - b.start)
}
