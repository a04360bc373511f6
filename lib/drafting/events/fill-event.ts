/** A candidate with its slots filled: date, mediators, parties, hosts, from its own words first and the article after. */
import { FAMILY_OF, type Family } from '@/lib/drafting/eval/families'
import { addDays } from '@/lib/dates/calendar'
import type { Role } from '@/lib/codebook/values'
import type { DraftDate, Why } from '@/lib/drafting/types'
import { type ArticleReading, CUSTOMARY, isAtHome, isParty, isThird, keyOfActor, withoutField } from './article-reading'
import type { Candidate } from './candidate'
import { isVenue } from './is-venue'
import { isDateline, isDefinite, isFormer, isFurther, isSeries, quoteSpan, sharesSubject } from './words-of-act'
import { acrossTheLine, amongOutsiders, beforeAside, inPartyList, ownersOf, subjectBefore } from './actors-in-lists'
import { isDestination } from './is-destination'
import { conflictFor } from './conflict-of-event'
import { distance } from './date-event'
import { dateTold } from './promises-to-meet'
import { isLead } from './is-lead'
import type { ArticleConflict } from './find-conflicts'
import { type Actor, actorAt, actorsBefore, actorsFrom } from './read-text'

export type Filled = {
  candidate: Candidate
  /** Index of its sentence. */
  sentence: number
  /** "The talks", "it": told of before. */
  definite: boolean
  family: Family
  conflict: ArticleConflict | null
  date: DraftDate
  /** The date stands with the very words of the act. */
  dateNear: boolean
  /** It is read from what stands around the act. */
  dateSoft: boolean
  mediators: Map<string, { actor: Actor; roles: Set<Role>; lead: boolean }>
  parties: Map<string, Actor>
  hosts: Map<string, Actor>
  /** In a headline, which tells again what the text tells. */
  echo: boolean
  /** Among the first sentences, which tell the news. */
  lead: boolean
  /** On the day of publication or the few before it. */
  recent: boolean
  /** Its own words name a party. */
  toldOfParties: boolean
  /** Parties right before its verb. */
  doers: ReadonlySet<string>
  /** "The first deal", "an earlier truce": another than the one that the article tells of. */
  former: boolean
  /** "Four rounds of talks": several at once. */
  series: boolean
  /** "Kuwait has also offered", "another round": beside one told before. */
  further: boolean
  /** Mediators stand in the event's own words. */
  named: boolean
  start: number
  end: number
  why: Why[]
  confidence: number
}

/** How long an act is news. */
const NEWS_DAYS = 4

const TALKISH: ReadonlySet<Family> = new Set<Family>([
  'talks',
  'agreement',
  'agree_to_meet',
  'refusal',
  'release',
  'offer',
])

export const fillEvent = (reading: ArticleReading, suggested: Candidate): Filled => {
  const { view } = reading
  const { words } = view
  const { date, near: dateNear, soft: dateSoft, candidate: told } = dateTold(reading, suggested)
  // What is dated after the publication lies ahead, however it is told.
  const ahead = date.earliest !== null && reading.published !== null && date.earliest > reading.published.day
  const candidate: Candidate = ahead && told.reality === 'happened' ? { ...told, reality: 'planned' } : told
  const sentence = words[candidate.at]?.sentence ?? 0
  const range = view.sentenceWords[sentence] ?? { from: candidate.from, until: candidate.until }
  const family = FAMILY_OF[candidate.type]
  const conflict = conflictFor(reading, candidate.at)
  const clauses = new Set<number>()
  for (let at = candidate.from; at < candidate.until; at++) clauses.add(words[at]?.clause ?? -1)
  const { candidates, cues } = reading.bySentence[sentence] ?? { candidates: [], cues: [] }
  const rivals = candidates.filter((other) => other !== told && other.confidence >= 0.4)
  const mine = (at: number): boolean => {
    if (clauses.has(words[at]?.clause ?? -2)) return true
    const own = distance(view, at, candidate.at)
    return !rivals.some((other) => distance(view, at, other.at) < own)
  }
  const mediators: Filled['mediators'] = new Map()
  const addMediator = (actor: Actor, role: Role): void => {
    const key = keyOfActor(actor)
    const known = mediators.get(key)
    if (known) known.roles.add(role)
    else mediators.set(key, { actor, roles: new Set([role]), lead: false })
  }
  const why: Why[] = [{ rule: candidate.rule, cue: candidate.cue }]
  const byCue = new Set<string>()
  for (const cue of cues) {
    if (cue.strength < 2 || !mine(cue.at)) continue
    // Whoever carries the reply did not make the proposal.
    if (cue.role === 'message_carrier' && candidate.rule === 'proposal-noun') continue
    // An envoy who speaks in the same sentence is not yet in the act.
    if (cue.office && !clauses.has(words[cue.at]?.clause ?? -2) && !sharesSubject(view, cue.at, candidate.at)) continue
    if (isParty(conflict, cue.actor) || isAtHome(reading, conflict, cue.actor)) continue
    addMediator(cue.actor, cue.role)
    byCue.add(keyOfActor(cue.actor))
    why.push({ rule: 'mediator', cue: cue.cue })
  }
  const mayMediate = (actor: Actor): boolean => isThird(reading, conflict, actor)
  const parties: Filled['parties'] = new Map()
  const hosts: Filled['hosts'] = new Map()
  for (let at = range.from; at < range.until; at++) {
    const found = actorAt(view, at)
    if (!found || found.from !== at) continue
    if (found.actor.kind === 'state' && found.mention.how === 'metonym' && isDateline(view, found.mention)) continue
    const visited =
      candidate.type === 'visit' && found.mention.how === 'metonym' && isDestination(view, candidate.at, at)
    if (found.mention.how === 'place' || visited) {
      if (mine(at) && isVenue(view, conflict, candidate, family, found)) hosts.set(keyOfActor(found.actor), found.actor)
      continue
    }
    if (!mine(at)) continue
    if (isParty(conflict, found.actor) || isAtHome(reading, conflict, found.actor)) {
      if (!mediators.has(keyOfActor(found.actor))) parties.set(keyOfActor(found.actor), found.actor)
    } else if (
      /^(?:talks|agreement|agree|meeting|call|talks-noun)$/.test(candidate.rule) &&
      mayMediate(found.actor) &&
      clauses.has(words[at]?.clause ?? -2) &&
      inPartyList(view, conflict, at, candidate.rule.startsWith('agree') ? 2 : 1)
    ) {
      // "Türkiye, the UN, Russia and Ukraine signed": a third party among those who act together.
      addMediator(found.actor, 'mediation')
    } else if (
      clauses.has(words[at]?.clause ?? -2) &&
      mayMediate(found.actor) &&
      /^(?:meeting|call|call-noun|visit|hosting|proposal|offer|suspension|refusal|refusal-noun)$/.test(candidate.rule)
    ) {
      const known = reading.weights.get(keyOfActor(found.actor))
      if (candidate.rule !== 'visit' || found.until <= candidate.at + 1)
        if (
          (known?.weight ?? 0) >= (candidate.rule === 'refusal' ? 0.5 : 1) ||
          (found.until <= candidate.at && (candidate.rule !== 'suspension' || found.until === candidate.at))
        )
          addMediator(found.actor, 'good_offices')
    } else if (
      // "Mr Halden had talks with the prime minister": whoever stands right before.
      candidate.rule === 'talks' &&
      found.until <= candidate.at &&
      found.until >= candidate.at - 3 &&
      clauses.has(words[at]?.clause ?? -2) &&
      mayMediate(found.actor)
    )
      addMediator(found.actor, 'good_offices')
  }
  // "A pause negotiated between Riyadh and Tehran", "France and Italy agreed on a roadmap": several, of whom none is a party.
  if (/^(?:agreement|talks|meeting|agree)$/.test(candidate.rule))
    for (const actor of amongOutsiders(reading, conflict, candidate)) addMediator(actor, 'mediation')
  // "A phone call between the Omani and the Qatari minister".
  if (candidate.rule === 'call-noun' && words[candidate.at + 1]?.key === 'between')
    for (const actor of actorsFrom(view, candidate.at + 2, 2).actors)
      if (mayMediate(actor)) addMediator(actor, 'good_offices')
  // "Received a call from the US secretary": on the other end, where it has a part in the article.
  if (candidate.rule === 'call-noun' && /^(?:from|with)$/.test(words[candidate.at + 1]?.key ?? ''))
    for (const actor of actorsFrom(view, candidate.at + 2, 2).actors)
      if (mayMediate(actor) && (reading.weights.get(keyOfActor(actor))?.weight ?? 0) >= CUSTOMARY)
        addMediator(actor, 'good_offices')
  // "In a call with the king on Monday, the UN chief told him": who called stands behind the comma.
  if (candidate.rule === 'call-noun')
    for (const actor of acrossTheLine(view, candidate)) {
      if (isParty(conflict, actor)) parties.set(keyOfActor(actor), actor)
      else if (mayMediate(actor)) addMediator(actor, 'good_offices')
    }
  // "Concluded a meeting with US envoys in Geneva": a third party on the other side of the table.
  const amongThemselves = mediators.size > 0 && parties.size === 0
  const afterTalks = candidate.rule === 'talks-noun' && candidate.oneSided
  let across = false
  if (candidate.rule.startsWith('talks') || candidate.rule === 'meeting')
    for (let at = candidate.from; at < candidate.until + 3; at++)
      if (words[at]?.key === 'with' && words[at]?.sentence === sentence && mine(at))
        for (const actor of actorsFrom(view, at + 1, 2).actors)
          if (
            mayMediate(actor) &&
            (amongThemselves || afterTalks || (reading.weights.get(keyOfActor(actor))?.weight ?? 0) >= 1)
          ) {
            across ||= amongThemselves && !mediators.has(keyOfActor(actor))
            addMediator(actor, 'good_offices')
          }
  // "Mr Abbas met the EU's foreign affairs chief in Brussels": one side and one who is none.
  if (candidate.rule === 'meeting' && mediators.size === 0 && parties.size === 1 && candidate.cue === 'met') {
    const { actors } = actorsFrom(view, candidate.at + 1, 2)
    if (actors.length === 1) for (const actor of actors) if (mayMediate(actor)) addMediator(actor, 'good_offices')
  }
  if (candidate.subjectMediates) {
    for (const actor of subjectBefore(view, candidate.at)) if (mayMediate(actor)) addMediator(actor, 'good_offices')
  }
  // "The envoy, who heads a force, telephoned him".
  if (/^(?:call|meeting|visit|proposal)$/.test(candidate.rule) && mediators.size === 0)
    for (const actor of beforeAside(view, candidate.at)) if (mayMediate(actor)) addMediator(actor, 'good_offices')
  // "Turned down Norway's offer", "rebuffed an invitation from Norway": whose it was.
  if (candidate.rule === 'refusal' && mediators.size === 0)
    for (const actor of ownersOf(view, candidate.until - 1)) if (mayMediate(actor)) addMediator(actor, 'good_offices')
  // "Asked Ankara to step in": who is asked.
  if (candidate.rule === 'appeal' && mediators.size === 0)
    for (const actor of actorsFrom(view, candidate.at + 1, 2).actors)
      if (mayMediate(actor)) addMediator(actor, 'good_offices')
  // "Was received in Nouakchott": the hosts are whose town it is.
  if (mediators.size === 0 && candidate.rule === 'hosting')
    for (const actor of hosts.values()) if (mayMediate(actor)) addMediator(actor, 'hosting_talks')
  // Whoever is told to have hosted, and not merely where it was, lent good offices, unless another is told to have mediated there.
  const tellings = [...mediators].filter(([key]) => byCue.size === 0 || byCue.has(key)).map(([, { roles }]) => roles)
  if (tellings.every((roles) => roles.size === 1 && roles.has('hosting_talks')))
    for (const roles of tellings) roles.add('good_offices')
  const named = mediators.size > 0
  for (const [key, { roles }] of mediators)
    if (roles.has('hosting_talks')) {
      const actor = mediators.get(key)?.actor
      if (actor) hosts.set(key, actor)
    }
  const toldOfParties = parties.size > 0
  // Mediators who meet each other meet no party.
  if (!across && (!candidate.oneSided || parties.size === 0)) {
    for (const party of conflict?.parties.slice(0, 2) ?? []) {
      // Two who are named are the two: what is agreed between Kinshasa and Kigali is not M23's.
      if (parties.size >= 2) break
      const actor: Actor = {
        slug: party.slug,
        name: party.name,
        kind: (party.slug !== null && view.gazetteer.bySlug.get(party.slug)?.kind) || 'other',
      }
      if (!parties.has(keyOfActor(actor)) && !mediators.has(keyOfActor(actor))) parties.set(keyOfActor(actor), actor)
    }
  }
  if (conflict && parties.size > 2) {
    const sides = withoutField(view, conflict.parties)
    for (const [key, actor] of parties)
      if (isParty(conflict, actor) && !sides.some((party) => party.slug === actor.slug)) parties.delete(key)
  }
  const doers = actorsBefore(view, candidate.at, 6).actors.filter((actor) => isParty(conflict, actor))
  const span = quoteSpan(view, candidate, rivals.length > 0, range)
  return {
    candidate,
    sentence,
    definite: isDefinite(view, candidate),
    former: isFormer(view, candidate),
    series: isSeries(view, candidate),
    further: isFurther(view, candidate),
    echo: false,
    lead: isLead(view, sentence),
    recent:
      reading.published !== null &&
      date.precision === 'day' &&
      date.latest !== null &&
      date.latest <= reading.published.day &&
      date.latest >= addDays(reading.published.day, -NEWS_DAYS),
    family,
    conflict,
    date,
    dateNear,
    dateSoft,
    mediators,
    parties,
    hosts: TALKISH.has(family) ? hosts : new Map(),
    toldOfParties,
    doers: new Set(doers.map(keyOfActor)),
    named,
    start: span.start,
    end: span.end,
    why,
    confidence: candidate.confidence,
  }
}
