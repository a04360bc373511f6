/** A candidate with its slots filled: date, mediators, parties, hosts, from its own words first and the article after. */
import { FAMILY_OF, type Family } from '@/lib/drafting/eval/families'
import type { Role } from '@/lib/codebook/values'
import type { FoundDate } from '@/lib/drafting/dates/find-dates'
import { resolveDate, UNKNOWN_DATE } from '@/lib/drafting/dates/resolve-date'
import type { DraftDate, DraftParticipant, Why } from '@/lib/drafting/types'
import type { Basis } from '@/lib/codebook/values'
import type { Candidate } from './candidate'
import type { ArticleConflict } from './find-conflicts'
import type { MediatorCue } from './mediator-cues/cue-reader'
import { SPEECH } from './lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom, type TextView } from './read-text'

export type Filled = {
  candidate: Candidate
  /** Index of its sentence. */
  sentence: number
  family: Family
  conflict: ArticleConflict | null
  date: DraftDate
  dateWords: string | null
  mediators: Map<string, { actor: Actor; roles: Set<Role>; lead: boolean }>
  parties: Map<string, Actor>
  hosts: Map<string, Actor>
  /** Mediators stand in the event's own words. */
  named: boolean
  start: number
  end: number
  why: Why[]
  confidence: number
}

export type ArticleReading = {
  view: TextView
  conflicts: ArticleConflict[]
  cues: MediatorCue[]
  candidates: Candidate[]
  /** Dates with the word before which they start, by sentence. */
  dates: { found: FoundDate; at: number; start: number }[][]
  published: { day: string; basis: Basis } | null
  /** Third parties by how much shows them as mediators. */
  weights: Map<string, { actor: Actor; weight: number }>
}

export const keyOfActor = (actor: Actor): string => actor.slug ?? `?${actor.name}`

const isParty = (conflict: ArticleConflict | null, actor: Actor): boolean =>
  conflict !== null &&
  conflict.parties.some((party) => (party.slug === null ? party.name === actor.name : party.slug === actor.slug))

/** The conflict of an event: that of the actors and names in its sentence, else the nearest told before, else the article's first. */
export const conflictFor = ({ view, conflicts }: ArticleReading, at: number): ArticleConflict | null => {
  if (conflicts.length < 2) return conflicts[0] ?? null
  const sentence = view.words[at]?.sentence ?? 0
  const range = view.sentenceWords[sentence]
  if (!range) return conflicts[0] ?? null
  let best: ArticleConflict | null = null
  let bestScore = 0
  for (const conflict of conflicts) {
    let score = 0
    const seen = new Set<string>()
    for (let index = range.from; index < range.until; index++) {
      const found = actorAt(view, index)
      if (!found || found.from !== index || !isParty(conflict, found.actor)) continue
      seen.add(keyOfActor(found.actor))
    }
    score += seen.size >= 2 ? 3 : seen.size * 0.6
    for (const place of conflict.at) if (place >= range.from && place < range.until) score += 1.5
    score += conflict.score / 1000
    if (score > bestScore + 0.01) {
      best = conflict
      bestScore = score
    }
  }
  if (best && bestScore >= 0.6) return best
  let nearest: ArticleConflict | null = null
  let nearestAt = -1
  for (const conflict of conflicts)
    for (const place of conflict.at)
      if (place < at && place > nearestAt) {
        nearest = conflict
        nearestAt = place
      }
  return nearest ?? conflicts[0] ?? null
}

const distance = (view: TextView, a: number, b: number): number =>
  Math.abs(a - b) + 9 * Math.abs((view.words[a]?.clause ?? 0) - (view.words[b]?.clause ?? 0))

/** "Said on Tuesday": the day of saying. */
const isSpeechDate = (view: TextView, at: number): boolean => {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = view.words[back]
    if (!word || word.sentence !== view.words[at]?.sentence) return false
    if (
      SPEECH.has(word.key) &&
      !/^(?:announced|announces|declared|statement|interview|press-conference)$/.test(word.key)
    )
      return true
    if (/^(?:reporters|journalists)$/.test(word.key)) return true
    if (word.mention === -1 && !/^(?:on|in|late|early|earlier|later|a|the)$/.test(word.key)) return false
  }
  return false
}

/** "Said on Monday, after meeting him": the meeting was on that day too. */
const tellsBefore = (view: TextView, dateAt: number, at: number): boolean =>
  at > dateAt && at - dateAt <= 5 && /^(?:after|following|during|at)$/.test(view.words[at - 1]?.key ?? '')

/** The clause that "a day after" opens. */
const inClauseAfter = (view: TextView, dateAt: number, at: number): boolean => {
  let opening = dateAt
  while (opening < at && !/^(?:after|before)$/.test(view.words[opening]?.key ?? '')) opening++
  return view.words[opening]?.clause === view.words[at]?.clause
}

/** "Presented last week in Doha, where negotiators met": what "where" opens shares the day of what stands before it. */
const opensWhere = (view: TextView, at: number, clause: number): boolean => {
  const own = view.words[at]?.clause
  if (own === undefined || own - clause !== 1) return false
  let first = at
  while (view.words[first - 1]?.clause === own) first--
  return /^(?:where|when|at|during)$/.test(view.words[first]?.key ?? '')
}

const BOUND_WORDS = new Set(['since', 'until', 'till', 'before', 'after'])

const dateFor = (reading: ArticleReading, candidate: Candidate): { date: DraftDate; words: string | null } => {
  const { view, dates, candidates } = reading
  const sentence = view.words[candidate.at]?.sentence ?? 0
  let best: { found: FoundDate; at: number } | null = null
  let bestCost = 60
  const rivals = candidates.filter((other) => other !== candidate && view.words[other.at]?.sentence === sentence)
  for (const { found, at } of dates[sentence] ?? []) {
    if (isSpeechDate(view, at) && !tellsBefore(view, at, candidate.at)) continue
    // "A day after the army pulled out" dates what follows it.
    if (found.forNext && (at > candidate.at || !inClauseAfter(view, at, candidate.at))) continue
    const inside = at >= candidate.from && at < candidate.until
    let cost = inside ? 0 : Math.min(distance(view, at, candidate.from), distance(view, at, candidate.until - 1))
    const before = view.words[at - 1]?.key ?? ''
    const own = view.words[at]?.key ?? ''
    if (BOUND_WORDS.has(before) || BOUND_WORDS.has(own)) cost += 25
    if (found.unit === 'year' || found.unit === 'week') cost += 3
    // A date that another act in the same clause stands closer to is that act's.
    const clause = view.words[at]?.clause
    if (
      clause !== view.words[candidate.at]?.clause &&
      !opensWhere(view, candidate.at, clause ?? 0) &&
      rivals.some((other) => other.confidence >= 0.4 && view.words[other.at]?.clause === clause)
    )
      cost += 100
    else if (
      rivals.some(
        (other) => other.confidence >= 0.4 && distance(view, at, other.at) + 4 < distance(view, at, candidate.at),
      )
    )
      cost += 12
    if (cost < bestCost) {
      best = { found, at }
      bestCost = cost
    }
  }
  if (!best) return laterDate(reading, candidate, sentence)
  const direction = candidate.reality === 'planned' ? 'future' : 'past'
  const earlier =
    best.found.afterEarlier === null
      ? null
      : (lastDateBefore(reading, best.at, sentence, best.found.forNext) ??
        (best.found.forNext ? publishedDate(reading) : null))
  return { date: resolveDate(best.found, reading.published, direction, earlier), words: best.found.text }
}

/** Acts of speech happen when they are said; what "The announcement on Thursday" looks back on happened that day. */
const laterDate = (
  reading: ArticleReading,
  candidate: Candidate,
  sentence: number,
): { date: DraftDate; words: string | null } => {
  const { view, dates } = reading
  const none = { date: UNKNOWN_DATE, words: null }
  const resolve = (found: FoundDate) => ({
    date: resolveDate(found, reading.published, 'past', null),
    words: found.text,
  })
  if (candidate.rule === 'refusal' || candidate.rule === 'offer') {
    const said = (dates[sentence] ?? []).find(({ at, found }) => found.afterEarlier === null && isSpeechDate(view, at))
    return said ? resolve(said.found) : none
  }
  if (candidate.confidence < 0.4 || candidate.reality !== 'happened') return none
  const next = view.sentenceWords[sentence + 1]
  const opening = next && view.words.slice(next.from, next.from + 3).map((word) => word.key)
  if (!next || !opening || opening[0] !== 'the' || !LOOKING_BACK.test(opening[1] ?? '')) return none
  const told = (dates[sentence + 1] ?? []).find(({ at, found }) => at <= next.from + 4 && found.afterEarlier === null)
  return told ? resolve(told.found) : none
}

const LOOKING_BACK =
  /^(?:announcement|move|decision|statement|meeting|talks|deal|agreement|visit|call|release|exchange|swap|signing|truce|ceasefire|step|offer)$/

/** The date told before a word, for "a week later". */
const lastDateBefore = (
  reading: ArticleReading,
  at: number,
  sentence: number,
  sameSentence: boolean,
): DraftDate | null => {
  for (let index = sentence; index >= Math.max(0, sentence - (sameSentence ? 0 : 3)); index--) {
    const list = reading.dates[index] ?? []
    for (let last = list.length - 1; last >= 0; last--) {
      const one = list[last]
      if (!one || one.at >= at || one.found.afterEarlier !== null) continue
      const date = resolveDate(one.found, reading.published, 'past', null)
      if (date.edtf !== null) return date
    }
  }
  return null
}

const publishedDate = ({ published }: ArticleReading): DraftDate | null =>
  published === null
    ? null
    : { edtf: published.day, earliest: published.day, latest: published.day, precision: 'day', basis: published.basis }

const TALKISH: ReadonlySet<Family> = new Set<Family>([
  'talks',
  'agreement',
  'agree_to_meet',
  'refusal',
  'release',
  'offer',
])

export const fillEvent = (reading: ArticleReading, candidate: Candidate): Filled => {
  const { view, cues, candidates } = reading
  const { words } = view
  const sentence = words[candidate.at]?.sentence ?? 0
  const range = view.sentenceWords[sentence] ?? { from: candidate.from, until: candidate.until }
  const family = FAMILY_OF[candidate.type]
  const conflict = conflictFor(reading, candidate.at)
  const { date, words: dateWords } = dateFor(reading, candidate)
  const clauses = new Set<number>()
  for (let at = candidate.from; at < candidate.until; at++) clauses.add(words[at]?.clause ?? -1)
  const rivals = candidates.filter(
    (other) => other !== candidate && other.confidence >= 0.4 && words[other.at]?.sentence === sentence,
  )
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
  for (const cue of cues) {
    if (cue.at < range.from || cue.at >= range.until || cue.strength < 2 || !mine(cue.at)) continue
    if (
      isParty(conflict, cue.actor) &&
      !(cue.strength === 3 && cue.role !== 'hosting_talks' && !isCore(conflict, cue.actor))
    )
      continue
    addMediator(cue.actor, cue.role)
    why.push({ rule: 'mediator', cue: cue.cue })
  }
  const parties: Filled['parties'] = new Map()
  const hosts: Filled['hosts'] = new Map()
  for (let at = range.from; at < range.until; at++) {
    const found = actorAt(view, at)
    if (!found || found.from !== at) continue
    if (found.mention.how === 'place') {
      if (family !== 'offer' && mine(at) && found.actor.slug !== null) hosts.set(keyOfActor(found.actor), found.actor)
      continue
    }
    if (!mine(at)) continue
    if (isParty(conflict, found.actor)) {
      if (!mediators.has(keyOfActor(found.actor))) parties.set(keyOfActor(found.actor), found.actor)
    } else if (
      /^(?:talks|agreement|agree|meeting|call|talks-noun)$/.test(candidate.rule) &&
      canMediate(found.actor) &&
      inPartyList(view, conflict, at)
    ) {
      // "Türkiye, the UN, Russia and Ukraine signed": a third party among those who act together.
      addMediator(found.actor, 'mediation')
    } else if (
      clauses.has(words[at]?.clause ?? -2) &&
      canMediate(found.actor) &&
      /^(?:meeting|call|visit|hosting|proposal|offer)$/.test(candidate.rule)
    ) {
      const known = reading.weights.get(keyOfActor(found.actor))
      if (candidate.rule !== 'visit' || found.until <= candidate.at + 1)
        if ((known?.weight ?? 0) >= 1 || found.until <= candidate.at) addMediator(found.actor, 'good_offices')
    }
  }
  if (candidate.subjectMediates) {
    for (const actor of actorsBefore(view, candidate.at, 6).actors)
      if (!isParty(conflict, actor) && canMediate(actor)) addMediator(actor, 'good_offices')
  }
  // "Was received in Nouakchott": the hosts are whose town it is.
  if (mediators.size === 0 && candidate.rule === 'hosting')
    for (const actor of hosts.values())
      if (!isParty(conflict, actor) && canMediate(actor)) addMediator(actor, 'hosting_talks')
  // Whoever is told to have hosted, and not merely where it was, lent good offices, unless another mediated there.
  if (
    mediators.size > 0 &&
    [...mediators.values()].every(({ roles }) => roles.size === 1 && roles.has('hosting_talks'))
  )
    for (const { roles } of mediators.values()) roles.add('good_offices')
  const named = mediators.size > 0
  for (const [key, { roles }] of mediators)
    if (roles.has('hosting_talks')) {
      const actor = mediators.get(key)?.actor
      if (actor) hosts.set(key, actor)
    }
  if (!candidate.oneSided || parties.size === 0) {
    for (const party of conflict?.parties.slice(0, 2) ?? []) {
      const actor: Actor = {
        slug: party.slug,
        name: party.name,
        kind: (party.slug !== null && view.gazetteer.bySlug.get(party.slug)?.kind) || 'other',
      }
      if (!parties.has(keyOfActor(actor)) && !mediators.has(keyOfActor(actor))) parties.set(keyOfActor(actor), actor)
    }
  }
  const span = quoteSpan(view, candidate, rivals.length > 0, range)
  return {
    candidate,
    sentence,
    family,
    conflict,
    date,
    dateWords,
    mediators,
    parties,
    hosts: TALKISH.has(family) ? hosts : new Map(),
    named,
    start: span.start,
    end: span.end,
    why,
    confidence: candidate.confidence,
  }
}

/** Whether a name stands in one list with two parties of the conflict. */
const inPartyList = (view: TextView, conflict: ArticleConflict | null, at: number): boolean => {
  const found = actorAt(view, at)
  if (!found) return false
  const before = actorsBefore(view, found.until, 0).actors
  const after = actorsFrom(view, found.from, 0).actors
  return [...before, ...after].filter((actor) => isParty(conflict, actor)).length >= 2
}

const isCore = (conflict: ArticleConflict | null, actor: Actor): boolean =>
  conflict !== null && conflict.parties.slice(0, 2).some((party) => party.slug !== null && party.slug === actor.slug)

export const canMediate = (actor: Actor): boolean =>
  actor.kind === 'state' ||
  actor.kind === 'igo' ||
  actor.kind === 'ngo' ||
  actor.kind === 'state_coalition' ||
  (actor.kind === 'person' && actor.slug !== null)

/** The whole sentence when it tells of one act; else the clauses of this one. */
const quoteSpan = (
  view: TextView,
  candidate: Candidate,
  shared: boolean,
  range: { from: number; until: number },
): { start: number; end: number } => {
  let from = range.from
  let until = range.until
  const whole = view.sentences[view.words[candidate.at]?.sentence ?? -1]
  if (whole && !shared && whole.end - whole.start <= 400) return { start: whole.start, end: whole.end }
  const first = view.words[candidate.from]?.clause ?? 0
  const last = view.words[candidate.until - 1]?.clause ?? 0
  from = candidate.from
  until = candidate.until
  while (from > range.from && (view.words[from - 1]?.clause ?? -1) >= first) from--
  while (until < range.until && (view.words[until]?.clause ?? 1e9) <= last) until++
  return { start: view.words[from]?.start ?? 0, end: view.words[until - 1]?.end ?? 0 }
}

export const participantsOf = (filled: Filled): DraftParticipant[] => {
  const participants = new Map<string, DraftParticipant>()
  const put = (actor: Actor, roles: Iterable<Role>, lead: boolean): void => {
    const key = keyOfActor(actor)
    const known = participants.get(key)
    if (known) {
      for (const role of roles) if (!known.roles.includes(role)) known.roles.push(role)
      return
    }
    participants.set(key, { actor: actor.slug, name: actor.name, kind: actor.kind, roles: [...roles], lead })
  }
  let first = true
  for (const { actor, roles } of filled.mediators.values()) {
    put(actor, roles, first)
    first = false
  }
  for (const actor of filled.hosts.values()) put(actor, ['hosting_talks'], false)
  for (const actor of filled.parties.values()) put(actor, ['party'], false)
  return [...participants.values()]
}
