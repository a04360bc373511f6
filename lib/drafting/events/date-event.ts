/** The date of an act: the words that stand with it, not those of saying, of other acts or of a war's beginning. */
import type { FoundDate } from '@/lib/drafting/dates/found-date'
import { addDays } from '@/lib/dates/calendar'
import { type Direction, resolveDate } from '@/lib/drafting/dates/resolve-date'
import { FAMILY_OF } from '@/lib/drafting/eval/families'
import type { DraftDate } from '@/lib/drafting/types'
import type { ArticleReading } from './article-reading'
import { isBound, isCounted, isDeadline, lastsSince } from './bounds-of-time'
import type { Candidate } from './candidate'
import {
  firstOfClause,
  followsDate,
  isAside,
  isCleft,
  isOfBlow,
  isOfNoun,
  isOfWhen,
  isOfOccasion,
  liesAhead,
  opensWhen,
  opensWhere,
  partsDates,
  setsOff,
  tellsElse,
} from './clauses-of-dates'
import { countedFrom, monthOfVague } from './date-before'
import { dateByContext, type EventDate, soonAfter } from './date-by-context'
import { isOfContent } from './dates-of-content'
import {
  inClauseAfter,
  isAnnounced,
  isHoursFrom,
  isPlanOfRefused,
  isOfRefused,
  isOfTelling,
  isPerfect,
  isYearOfPaper,
  perfectBetween,
  tellsBefore,
  wasDoneBy,
} from './dates-of-others'
import { isSpeechDate } from './dates-of-saying'
import { isDayOfWriting } from './days-of-writing'
import { isParticiple } from './day-of-narrative'
import { directionOf, opensThen } from './direction-of-date'
import { verbOf } from './lexicon'
import { daysBehind, firstOfDays } from './length-of-talks'
import type { TextView } from './read-text'

/** Words between two places, a clause boundary counting nine. */
export const distance = (view: TextView, a: number, b: number): number =>
  Math.abs(a - b) + 9 * Math.abs((view.words[a]?.clause ?? 0) - (view.words[b]?.clause ?? 0))

/** A plan's day, between an act and which it is described. */
const isOfDescription = (view: TextView, act: number, at: number): boolean => {
  for (let back = at - 1; back > Math.max(act, at - 9); back--)
    if (view.words[back + 1]?.key === 'by' && DESCRIBED.test(view.words[back]?.key ?? '')) return true
  return false
}
const DESCRIBED = /^(?:described|outlined|endorsed|proposed|presented|unveiled|adopted|approved|drafted|floated)$/

/** "The mediation, which began in 2020, stalled": the day of the relative clause's own verb. */
const opensRelative = (view: TextView, dateAt: number): boolean => {
  const first = firstOfClause(view, dateAt)
  return (
    /^(?:which|who)$/.test(view.words[first]?.key ?? '') &&
    (/^(?:is|are|will)$/.test(view.words[first + 1]?.key ?? '') ||
      verbOf(view.words[first + 1]?.key ?? '')?.form === 'past')
  )
}

/** "Has often passed messages and last week flew out eight wounded": the day of the verb behind it. */
const opensVerb = ({ words }: TextView, dateAt: number, next: number, act: number): boolean =>
  dateAt > act &&
  [1, 2].some((step) => words[dateAt - step]?.key === 'and') &&
  words[next]?.mention === -1 &&
  verbOf(words[next].key)?.form === 'past'

const FARTHEST = 50
/** A weekday no farther ahead than this is meant rather than the last one. */
const HALF_WEEK = 3

const costOf = (
  reading: ArticleReading,
  candidate: Candidate,
  rivals: Candidate[],
  found: FoundDate,
  at: number,
): number => {
  const { view } = reading
  const noun = at + found.text.split(' ').length
  const trigger = view.words[candidate.at]?.clause
  const inside = at >= candidate.from && at < candidate.until && !found.ofNext && view.words[at]?.clause === trigger
  if (opensVerb(view, at, noun, candidate.at)) return FARTHEST
  if (isYearOfPaper(view, found, at, candidate) || isOfBlow(view, at)) return FARTHEST
  let cost = inside
    ? 0.5 * Math.abs(at - candidate.at)
    : Math.min(distance(view, at, candidate.from), distance(view, at, candidate.until - 1))
  // "The truce that came into force in April lapsed in October": what follows the verb is its own.
  const another = view.words[at - 1]?.key === 'and' || view.words[at - 2]?.key === 'and'
  if (!another && at > candidate.at && at - candidate.at <= 4 && view.words[at]?.clause === trigger)
    cost = Math.min(cost, 0.5)
  // "Will meet in the coming days, starting Saturday".
  if (candidate.reality === 'planned' && at > candidate.at && opensThen(view, at)) cost = Math.min(cost, 2)
  if (isCleft(view, at, candidate.at)) return 5
  if (isHoursFrom(view, at) && view.words[at]?.clause !== trigger) return Math.min(cost, 12)
  // "Agreed to swap prisoners and to meet again next week": the day of what is planned.
  const ofPlan = (other: Candidate) => other.reality === 'planned' && other.at > candidate.at && other.at < at
  if (candidate.reality === 'happened' && FAMILY_OF[candidate.type] === 'agreement' && rivals.some(ofPlan))
    return FARTHEST
  // "Were extended into Saturday": until then.
  if (candidate.reality === 'happened' && view.words[at - 1]?.key === 'into') cost += 70
  // "Met him ahead of talks on Monday": the day of those talks.
  if (liesAhead(view, candidate.at, at)) cost += 60
  if (candidate.reality === 'happened' && isDeadline(view, at) && !wasDoneBy(view, at, candidate.at)) cost += 70
  // "Saturday's release": of the noun that follows and of nothing else.
  const last = Math.max(candidate.at, candidate.until - 1)
  if (partsDates(view, candidate.at, at) || (view.words[at]?.clause !== trigger && isAside(view, at))) cost += 60
  // "Welcomes today's announcement of a truce": news of the truce.
  const ofNews = candidate.rule === 'welcome' && at > candidate.from && at < candidate.until
  // "The 2018 truce was brokered by Egypt".
  const ofOwn =
    (last >= noun && last - noun <= 3) ||
    (found.unit === 'year' && candidate.from >= noun && candidate.from - noun <= 2)
  // "Suspended the October deal last month", "rejected Sunday's proposal": of the paper, where another day is told.
  if (found.ofNext && /^(?:suspension|refusal|accept)$/.test(candidate.rule) && at > candidate.at) cost += 30
  if (found.ofNext && !ofOwn && !ofNews && !isOfOccasion(view, candidate, at)) cost += 100
  if (!found.ofNext && !opensWhen(view, candidate.at, at) && isBound(view, at))
    cost += lastsSince(view, candidate, at) ? 5 : 70
  if (found.unit === 'year' || found.unit === 'week' || found.unit === 'days') cost += 3
  // "Collapsed within weeks" dates the collapse, "to reopen them within two months" nothing before it.
  const within = view.words[at]?.key === 'within' && candidate.reality === 'happened'
  if (within && (at < candidate.at || at > candidate.at + 4)) return FARTHEST
  if (found.unit === 'vague') cost += view.words[at]?.clause === trigger ? 8 : 25
  // "Suffered setbacks last month and have been suspended since": the day of the verb before it.
  if (at < candidate.at && perfectBetween(view, at, candidate.at)) cost += 60
  // "The talks on the plan described by him last year": of the plan.
  if (isOfDescription(view, candidate.at, at)) cost += 60
  const clause = view.words[at]?.clause
  // "The draft, which he handed to both last week": a set phrase may begin in the clause before.
  const ownClauses = [candidate.at, candidate.from, ...(candidate.rule === 'set-phrase' ? [candidate.until - 1] : [])]
  const elsewhere = ownClauses.every((own) => clause !== view.words[own]?.clause)
  const strong = rivals.filter((other) => other.confidence >= 0.4)
  const where = elsewhere && opensWhere(view, candidate.at, clause ?? 0)
  if (where) cost = Math.min(cost, 20)
  // A date that another act in the same clause stands closer to is that act's.
  if (elsewhere && !where && !followsDate(view, at, candidate.at)) {
    // "Agreed to stop when they met on Wednesday".
    if (isOfWhen(view, at, candidate)) cost = Math.min(cost, 12)
    else if (strong.some((other) => view.words[other.at]?.clause === clause)) cost += 100
    // "Announced on Monday that a truce had been reached": before the act it may frame it, after it it does not.
    else if (isAnnounced(view, at, candidate.at)) cost = Math.min(cost, 15)
    // "…, a town near the capital, on Wednesday, he said": set off by commas, and still when it was done.
    else if (setsOff(view, found, at)) cost = Math.min(cost, 25)
    else if (tellsElse(view, at, candidate))
      cost += at > candidate.at || isPerfect(view, candidate.at) || opensRelative(view, at) ? 60 : 35
  } else if (
    !(elsewhere && FAMILY_OF[candidate.type] === 'talks' && followsDate(view, at, candidate.at)) &&
    strong.some(
      (other) =>
        distance(view, at, other.at) + 4 < distance(view, at, candidate.at) ||
        // "The first since the summit failed in February, collapsed": the day of the verb before it.
        (!(found.ofNext && ofOwn) && other.at < at && at <= other.at + 3 && candidate.at > at),
    )
  )
    // "Agreed on Sunday to a truce offered by the coalition": nothing says when it was offered.
    cost += at < candidate.at && isParticiple(view, candidate.at) ? 100 : 12
  return cost
}

type Found = { found: FoundDate; at: number }

const resolveFrom = (reading: ArticleReading, found: FoundDate, at: number, direction: Direction): DraftDate =>
  resolveDate(found, reading.published, direction, countedFrom(reading, found, at, direction))

const resolveOf = (reading: ArticleReading, candidate: Candidate, { found, at }: Found): DraftDate =>
  monthOfVague(reading, found, at) ??
  resolveFrom(reading, startOf(found, candidate), at, directionOf(reading.view, candidate, at))

/** What is planned does not lie behind the publication: the date is another's. */
const liesBehindPlan = (reading: ArticleReading, candidate: Candidate, date: Found): boolean => {
  if (candidate.reality !== 'planned' || directionOf(reading.view, candidate, date.at) === 'past') return false
  const { latest } = resolveOf(reading, candidate, date)
  return latest === null ? date.found.unit !== 'vague' : latest < (reading.published?.day ?? '')
}

/** "A third round, planned for September, was called off", told in May: the plan's day is the nearest to when it was dropped. Before that day it is not. */
const isOver = ({ published }: ArticleReading, { found }: Found): boolean => {
  if (published === null) return true
  const ahead = resolveDate(found, published, 'future', null).earliest
  const { latest } = resolveDate(found, published, 'past', null)
  const isNear = ahead !== null && ahead >= published.day && ahead <= addDays(published.day, HALF_WEEK)
  return !isNear && (latest === null || latest < published.day)
}

export const dateEvent = (reading: ArticleReading, candidate: Candidate): EventDate => {
  const { view, dates } = reading
  const sentence = view.words[candidate.at]?.sentence ?? 0
  const soon = soonAfter(reading, candidate, sentence)
  if (soon !== null) return { date: soon, near: true, soft: false }
  let best: Found | null = null
  let bestCost = FARTHEST
  const rivals = (reading.bySentence[sentence]?.candidates ?? []).filter((other) => other !== candidate)
  for (const { found, at } of dates[sentence] ?? []) {
    if (isDayOfWriting(view, found, at) || isOfRefused(view, candidate, at)) continue
    // "Signed a joint statement on April 15": the day of the signing.
    const signed = candidate.rule === 'agreement' && at - candidate.until <= 1 && at >= candidate.until
    if (isSpeechDate(view, at) && !signed && !tellsBefore(view, at, candidate.at)) continue
    if (candidate.reality === 'planned' && isOfTelling(view, at, candidate)) continue
    // "To take part in Thursday's talks": a meeting that was known before.
    if (candidate.type === 'agree_to_meet' && found.ofNext) continue
    // "The fourth visit in recent weeks": how often, not when.
    if (found.unit === 'vague' && isCounted(view, at)) continue
    // "A day after the army pulled out" dates what follows it.
    if (found.forNext && (at > candidate.at || !inClauseAfter(view, at, candidate.at))) continue
    if (isPlanOfRefused(view, candidate, at) && !isOver(reading, { found, at })) continue
    const cost = costOf(reading, candidate, rivals, found, at)
    if (cost >= bestCost || isOfContent(reading, candidate, found, at)) continue
    if (liesBehindPlan(reading, candidate, { found, at })) continue
    best = { found, at }
    bestCost = cost
  }
  if (!best) return dateByContext(reading, candidate, sentence)
  const date = firstOfDays(resolveOf(reading, candidate, best), daysBehind(view, candidate))
  // A date that opens the sentence frames all of it.
  const frames = best.at - (view.sentenceWords[sentence]?.from ?? 0) <= 3
  const near = bestCost <= (frames ? 30 : 8) || isOfNoun(view, candidate, best.at)
  // "…, the ministry announced today": another day may be told for it.
  const soft =
    best.at >= candidate.until && [1, 2].some((step) => view.words[(best?.at ?? 0) - step]?.key === 'announced')
  return { date, near, soft }
}

/** "From 1 to 10 May". */
const startOf = (found: FoundDate, candidate: Candidate): FoundDate =>
  found.until !== null && FAMILY_OF[candidate.type] === 'talks' ? { ...found, until: null } : found
