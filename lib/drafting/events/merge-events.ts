/** One act, told several times in an article, is one event. */
import type { EventType } from '@/lib/codebook/values'
import { addDays } from '@/lib/dates/calendar'
import type { DraftDate } from '@/lib/drafting/types'
import type { Filled } from './fill-event'

const GROUPS: Partial<Record<EventType, string>> = {
  phone_contact: 'phone',
  visit: 'visit',
  proposal_tabled: 'proposal',
  humanitarian_access: 'access',
  appeal_for_mediation: 'appeal',
}
const groupOf = (filled: Filled): string => GROUPS[filled.candidate.type] ?? filled.family

const overlaps = (a: Map<string, unknown>, b: Map<string, unknown>): boolean =>
  a.size === 0 || b.size === 0 || [...a.keys()].some((key) => b.has(key))

const within = (inner: DraftDate, outer: DraftDate): boolean =>
  inner.earliest !== null &&
  inner.latest !== null &&
  outer.earliest !== null &&
  outer.latest !== null &&
  inner.earliest >= outer.earliest &&
  inner.latest <= outer.latest

/** "Said on Monday that they had agreed", in the lead: agreed that day, unless the text goes on to tell of one just before. */
const givesWay = (a: Filled, b: Filled): boolean =>
  /^(?:agreement|release)$/.test(a.family) &&
  a.lead &&
  a.dateSoft &&
  !b.dateSoft &&
  b.recent &&
  (b.date.latest ?? '') < (a.date.earliest ?? '')

type Fit = 'same' | 'open' | 'different'

const dateFit = (one: Filled, other: Filled): Fit => {
  const [a, b] = [one.date, other.date]
  if (a.edtf !== null && a.edtf === b.edtf) return 'same'
  if (a.edtf === null || b.edtf === null) return 'open'
  return within(a, b) || within(b, a) || givesWay(one, other) || givesWay(other, one) ? 'open' : 'different'
}

/** Two dates in one sentence are two acts, even where one lies within the other: "on March 10 and at the end of March". */
const toldApart = (a: Filled, b: Filled): boolean =>
  a.sentence === b.sentence && a.date.edtf !== null && b.date.edtf !== null && a.date.edtf !== b.date.edtf

/** "Ended two days of talks on Tuesday"; "the meeting was chaired by": what points back has no day of its own, if only a day or two lie between. */
const isSameDays = (a: Filled, b: Filled): boolean => {
  const [first, later] = a.sentence <= b.sentence ? [a, b] : [b, a]
  if (!later.definite || later.dateNear || !first.date.latest || !later.date.earliest || first.date.precision !== 'day')
    return false
  return later.date.earliest > first.date.latest && later.date.earliest <= addDays(first.date.latest, 3)
}

/** Acts of one family that are told in different words: a truce is not yet the agreement that follows. */
const KINDS: Partial<Record<EventType, string>> = {
  ceasefire_declared: 'truce',
  ceasefire_in_force: 'truce',
  talks_collapse: 'collapse',
  suspend_mediation: 'suspension',
  ceasefire_violation: 'breach',
}
const kindOf = (filled: Filled): string => KINDS[filled.candidate.type] ?? groupOf(filled)

/** Without a date to go by, "the agreement" looks back as far as it likes, "an agreement" only to its neighbours. */
const mayLookBack = (a: Filled, b: Filled): boolean => {
  const [first, later] = a.sentence <= b.sentence ? [a, b] : [b, a]
  const apart = later.sentence - first.sentence
  if (kindOf(a) !== kindOf(b)) return apart <= 1
  // One meeting lies ahead, until another day is named for a second.
  // Convoys of one article are one delivery until days tell them apart.
  if (groupOf(a) === 'access') return apart <= 8
  if (a.candidate.reality === 'planned' && a.candidate.type === b.candidate.type) return apart <= 10
  if (later.definite || later.candidate.rule === 'proposal-noun') return apart <= 30
  // News without a day is not what the next sentence tells of last year.
  const dated = a.date.edtf === null ? b : a
  return apart <= (dated.date.edtf === null || dated.recent ? 2 : 1)
}

/** A headline tells again what the text tells. */
const echoes = (a: Filled, b: Filled): boolean =>
  (a.echo && a.date.edtf === null && a.sentence !== b.sentence) ||
  (b.echo && b.date.edtf === null && a.sentence !== b.sentence)

/** "Have reached a deal", says the lead; "the deal was reached on Friday", the tenth sentence. */
const isNewsOfLead = (a: Filled, b: Filled): boolean =>
  kindOf(a) === kindOf(b) &&
  Math.abs(a.sentence - b.sentence) <= 20 &&
  ((a.lead && (a.date.edtf === null || givesWay(a, b)) && b.recent) ||
    (b.lead && (b.date.edtf === null || givesWay(b, a)) && a.recent))

/** "The truce was extended": not yet told by what is told of its beginning. */
const prolongs = ({ candidate }: Filled): boolean =>
  candidate.type === 'ceasefire_in_force' && /\b(?:exten|renew|prolong|continuation)/.test(candidate.cue)

/** "The truce reached on September 5", "the truce, broken ever since it was imposed last week": one day within the other's week or month. */
const isOneSettlement = (a: Filled, b: Filled): boolean =>
  a.family === 'agreement' &&
  kindOf(a) === kindOf(b) &&
  (within(a.date, b.date) || within(b.date, a.date)) &&
  a.date.precision !== 'year' &&
  b.date.precision !== 'year'

const isWithOne = ({ candidate, parties }: Filled): boolean => candidate.oneSided && parties.size === 1

/** "Flew to Doha on Monday and met the emir", "discussed it in a call": the journey or the call and the talks are one act. */
const isOneErrand = (a: Filled, b: Filled): boolean => {
  if (a.sentence !== b.sentence) return false
  const [errand, talks] = groupOf(a) === 'talks' ? [b, a] : [a, b]
  if (groupOf(talks) !== 'talks') return false
  const call = groupOf(errand) === 'phone' && talks.candidate.cue === 'discussed'
  return call || (groupOf(errand) === 'visit' && (errand.hosts.size === 0 || overlaps(errand.hosts, talks.hosts)))
}

/** "Called for a three-week truce", "their proposal": a truce that several call for is what they propose. */
const isOneProposal = (a: Filled, b: Filled): boolean =>
  groupOf(a) === 'appeal' && groupOf(b) === 'proposal' && a.named && b.named && dateFit(a, b) === 'same'

/** "Worked for weeks to bring them together": no meeting that the next sentence tells of. */
const isWork = ({ candidate }: Filled): boolean => candidate.rule === 'attempt'

/** "Kinshasa refused to sit down with them", "M23 pulled out": what one side turns down is not the other's refusal. */
const isByOther = (a: Filled, b: Filled): boolean =>
  a.family === 'refusal' && a.doers.size > 0 && b.doers.size > 0 && ![...a.doers].some((key) => b.doers.has(key))

const sameAct = (a: Filled, b: Filled): boolean => {
  if (toldApart(a, b)) return false
  if (groupOf(a) !== groupOf(b) && !isOneErrand(a, b) && !isOneProposal(a, b) && !isOneProposal(b, a)) return false
  // A mediator who meets one side and then the other meets twice.
  if (isWithOne(a) && isWithOne(b) && !overlaps(a.parties, b.parties)) return false
  if (a.conflict !== b.conflict || isByOther(a, b)) return false
  if (echoes(a, b) && (a.candidate.reality === 'planned') === (b.candidate.reality === 'planned')) return true
  if ((a.candidate.reality === 'planned') !== (b.candidate.reality === 'planned')) return false
  const dates = isSameDays(a, b) ? 'open' : dateFit(a, b)
  if (dates === 'different') return false
  if (isWork(a) !== isWork(b) && dates === 'open' && a.sentence !== b.sentence) return false
  const mediators = !a.named || !b.named || overlaps(a.mediators, b.mediators)
  if (dates === 'same') return mediators
  if (dates === 'open' && a.sentence !== b.sentence && (a.sentence < b.sentence ? b : a).further) return false
  // "Has held four rounds of talks" tells of no single one.
  if (dates === 'open' && a.series !== b.series && a.sentence !== b.sentence) return false
  // "The first deal, reached on Tuesday" is not the one of which the lead tells.
  if (a.former !== b.former && /^(?:agreement|release)$/.test(a.family)) return false
  if (prolongs(a) !== prolongs(b)) return false
  if (mediators && isOneSettlement(a, b)) return true
  return mediators && (isNewsOfLead(a, b) || (overlaps(a.hosts, b.hosts) && mayLookBack(a, b)))
}

const weigh = (one: Filled) =>
  one.confidence + (one.date.edtf === null ? 0 : 0.4) + (one.named ? 0.3 : 0) - (one.echo ? 0.5 : 0)
const better = (a: Filled, b: Filled): boolean => {
  return weigh(b) > weigh(a)
}

const absorb = (into: Filled, more: Filled): void => {
  for (const [key, value] of more.mediators)
    if (!into.mediators.has(key) && (!into.named || more.named)) into.mediators.set(key, value)
  for (const [key, value] of more.hosts) if (into.hosts.size === 0) into.hosts.set(key, value)
  if (!into.candidate.oneSided)
    for (const [key, value] of more.parties) if (!into.mediators.has(key)) into.parties.set(key, value)
  for (const key of into.mediators.keys()) into.parties.delete(key)
  // "The meeting" has the day of the talks that it points back to.
  if (isSameDays(more, into)) into.date = more.date
  if (
    into.date.edtf === null ||
    (more.date.edtf !== null && within(more.date, into.date)) ||
    (into.dateSoft && !more.dateSoft && more.date.edtf !== null)
  ) {
    into.date = more.date
    into.dateSoft = more.dateSoft
  }
  into.named ||= more.named
  into.why.push(
    ...more.why.filter((why) => !into.why.some((known) => known.rule === why.rule && known.cue === why.cue)),
  )
  into.confidence = Math.min(0.95, Math.max(into.confidence, more.confidence) + 0.05)
}

/** An article of a book's length still compares each act with its neighbours only. */
const recent = (merged: Filled[]): Filled[] => (merged.length > 200 ? merged.slice(-200) : merged)

export const mergeEvents = (filled: Filled[]): Filled[] => {
  const merged: Filled[] = []
  for (const one of filled) {
    // The exact same date first, then the nearest that may be the same.
    const rank = (other: Filled): number => (dateFit(one, other) === 'same' ? 2 : 1)
    const match = recent(merged)
      .filter((other) => sameAct(other, one))
      .toSorted((a, b) => rank(b) - rank(a) || b.start - a.start)[0]
    if (!match) {
      merged.push(one)
      continue
    }
    if (better(match, one)) {
      absorb(one, match)
      merged[merged.lastIndexOf(match)] = one
    } else absorb(match, one)
  }
  return merged
}
