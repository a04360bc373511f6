/** How each claim bears on each event, and the outlet's own claims for events that nobody is cited for. */
import type { Stance } from '@/lib/codebook/values'
import { FAMILY_OF, type Family } from './eval/families'
import { readModality } from './modality'
import type { Gazetteer } from './gazetteer/compile'
import type { DraftClaim, DraftEvent, DraftStatement, Mention } from './types'

type Span = { start: number; end: number }

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

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

type Link = { key: string; stance: Stance; distance: number; shared: number; before: boolean }

/** Who is named in a stretch of text. */
const actorsIn = (mentions: Mention[], span: Span, gazetteer: Gazetteer): Set<string> => {
  const found = new Set<string>()
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at]
    if (!mention || mention.start >= span.end) break
    const slug = mention.affiliation ?? mention.actor
    if (slug !== null) found.add(gazetteer.rootOf(slug))
  }
  return found
}

/** null: the claim has nothing to do with the event. */
const linkOf = (claim: DraftStatement, actors: Set<string>, event: DraftEvent, gazetteer: Gazetteer): Link | null => {
  const overlapping = overlap(claim, event)
  const tells = overlapping >= 0.5 * Math.min(claim.end - claim.start, event.end - event.start)
  const shared = event.participants.filter(({ actor }) => actor !== null && actors.has(gazetteer.rootOf(actor))).length
  const about = FAMILY_WORDS[FAMILY_OF[event.type]].test(claim.quote) && (shared > 0 || claim.denies)
  if (!tells && !about) return null
  const distance = Math.max(0, event.start - claim.end, claim.start - event.end)
  return { key: event.key, stance: stanceOf(claim, event, tells), distance, shared, before: event.start < claim.start }
}

const stanceOf = (claim: DraftStatement, event: DraftEvent, tells: boolean): Stance => {
  if (claim.denies) return 'disputes'
  if ((claim.cueVerb !== null && DOUBT_VERBS.has(claim.cueVerb)) || DOUBT.test(claim.quote)) return 'questions'
  if (!tells) return 'mentions'
  if (claim.modality === 'CT-' || claim.modality === 'PR-')
    return FAMILY_OF[event.type] === 'refusal' ? 'supports' : 'disputes'
  return 'supports'
}

/** No claim speaks of what is told further away than this, in UTF-16 units. */
const NEAR = 1200

/** Index of the first item that ends after a place; items are in order and short. */
const firstFrom = (items: Span[], place: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** What a claim tells it is linked to; of what it only speaks of, to the one event that it has most in common with, told before rather than after. */
const linksOf = (
  claim: DraftStatement,
  mentions: Mention[],
  events: DraftEvent[],
  gazetteer: Gazetteer,
): DraftClaim['events'] => {
  const actors = actorsIn(mentions, claim, gazetteer)
  const links: Link[] = []
  for (let at = firstFrom(events, claim.start - NEAR); at < events.length; at++) {
    const event = events[at]
    if (!event || event.start > claim.end + NEAR) break
    const link = linkOf(claim, actors, event, gazetteer)
    if (link) links.push(link)
  }
  const told = links.filter((link) => link.distance === 0)
  const [nearest] = links
    .filter((link) => link.distance > 0)
    .toSorted((a, b) => b.shared - a.shared || Number(b.before) - Number(a.before) || a.distance - b.distance)
  const kept = told.length > 0 || !nearest ? told : [nearest]
  return kept.map(({ key, stance }) => ({ key, stance }))
}

export const claimsOf = (
  body: string,
  statements: DraftStatement[],
  mentions: Mention[],
  drafted: DraftEvent[],
  gazetteer: Gazetteer,
): DraftClaim[] => {
  const events = drafted.toSorted((a, b) => a.end - b.end)
  const claims: DraftClaim[] = statements.map((statement) => ({
    ...statement,
    events: linksOf(statement, mentions, events, gazetteer),
  }))
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
