/** Events against gold: type family, mediators, parties, date within its precision. */
import { boundsOf } from '@/lib/dates/edtf'
import type { Gazetteer } from '@/lib/drafting/gazetteer/compile'
import { MEDIATOR_ROLES } from '@/lib/codebook/values'
import type { DraftEvent, DraftParticipant } from '@/lib/drafting/types'
import { type Family, FAMILY_OF, familyOfWords } from './families'
import { type Counts, noCounts, overlap, pairUp } from './measure'
import { actorKey } from './names'
import type { GoldEvent } from './read-gold'
import type { Finding } from './score-statements'

export type EventCounts = {
  /** Family, mediators and date all agree. */
  events: Counts
  eventsByFamily: Counts
  eventsByFamilyAndMediator: Counts
  eventsByFamilyAndDate: Counts
  /** Names within the events that were paired. */
  eventMediators: Counts
  eventParties: Counts
  eventHosts: Counts
  eventStatus: Counts
}

type Side = { family: Family | null; mediators: Set<string>; parties: Set<string>; hosts: Set<string> }

const isMediator = (participant: DraftParticipant): boolean =>
  participant.roles.some((role) => role !== 'hosting_talks' && (MEDIATOR_ROLES as readonly string[]).includes(role))

export const draftKey = (participant: { actor: string | null; name: string }, gazetteer: Gazetteer): string =>
  participant.actor === null ? actorKey(participant.name, gazetteer) : gazetteer.rootOf(participant.actor)

const sideOfGold = (gold: GoldEvent, gazetteer: Gazetteer): Side => {
  const keys = (names: string[]) => new Set(names.map((name) => actorKey(name, gazetteer)))
  return {
    family: familyOfWords(gold.type),
    mediators: keys(gold.mediators),
    parties: keys(gold.parties),
    hosts: keys(gold.hosts),
  }
}

const sideOfDraft = (draft: DraftEvent, gazetteer: Gazetteer): Side => {
  const keys = (wanted: (participant: DraftParticipant) => boolean) =>
    new Set(draft.participants.filter(wanted).map((participant) => draftKey(participant, gazetteer)))
  return {
    family: FAMILY_OF[draft.type],
    mediators: keys(isMediator),
    parties: keys((participant) => participant.roles.includes('party')),
    hosts: keys((participant) => participant.roles.includes('hosting_talks')),
  }
}

const status = (draft: DraftEvent): 'planned' | 'happened' => (draft.status === 'planned' ? 'planned' : 'happened')

const meeting = (family: Family | null) => family === 'talks' || family === 'agree_to_meet'
/** A future meeting may be filed as planned talks or as an agreement to meet that is planned. */
const sameFamily = (gold: GoldEvent, goldSide: Side, draft: DraftEvent, draftSide: Side): boolean => {
  if (goldSide.family === draftSide.family) return true
  return (
    meeting(goldSide.family) && meeting(draftSide.family) && gold.status === 'planned' && draft.status === 'planned'
  )
}

const meets = (a: Set<string>, b: Set<string>): boolean => [...a].some((key) => b.has(key))
/** At least one mediator in common; where the gold has none the draft must have none. */
const sameMediators = (gold: Side, draft: Side): boolean =>
  gold.mediators.size === 0 ? draft.mediators.size === 0 : meets(gold.mediators, draft.mediators)

/** The draft's interval lies within the gold's; where the gold has no date the draft must have none. */
export const sameDate = (gold: GoldEvent, draft: DraftEvent): boolean => {
  if (gold.date === null) return draft.date.edtf === null
  const bounds = boundsOf(gold.date)
  const { earliest } = draft.date
  // Talks over several days are gold on their first.
  const latest = draft.date.precision === 'days' ? earliest : draft.date.latest
  return (
    earliest !== null &&
    latest !== null &&
    bounds.earliest !== null &&
    bounds.latest !== null &&
    earliest >= bounds.earliest &&
    latest <= bounds.latest
  )
}

const addNames = (counts: Counts, gold: Set<string>, draft: Set<string>): void => {
  for (const key of gold) counts[draft.has(key) ? 'found' : 'missed']++
  for (const key of draft) if (!gold.has(key)) counts.false++
}

const describeGold = (gold: GoldEvent): string =>
  `${gold.type} | ${gold.status} | ${gold.date ?? 'no date'} | by ${gold.mediators.join(', ') || 'nobody'} | between ${gold.parties.join(', ')} | in ${gold.hosts.join(', ')}`
const describeDraft = (draft: DraftEvent): string => {
  const names = (wanted: (participant: DraftParticipant) => boolean) =>
    draft.participants
      .filter(wanted)
      .map((participant) => participant.name)
      .join(', ')
  return `${draft.type} | ${draft.status} | ${draft.date.edtf ?? 'no date'} | by ${names(isMediator) || 'nobody'} | between ${names((one) => one.roles.includes('party'))} | in ${names((one) => one.roles.includes('hosting_talks'))}`
}

const textOverlap = (gold: GoldEvent, draft: DraftEvent): number =>
  overlap({ start: gold.start, end: gold.start + gold.quote.length }, draft) /
  Math.max(1, Math.min(gold.quote.length, draft.end - draft.start))

export const scoreEvents = (
  golds: GoldEvent[],
  drafts: DraftEvent[],
  gazetteer: Gazetteer,
): { counts: EventCounts; findings: Finding[] } => {
  const counts: EventCounts = {
    events: noCounts(),
    eventsByFamily: noCounts(),
    eventsByFamilyAndMediator: noCounts(),
    eventsByFamilyAndDate: noCounts(),
    eventMediators: noCounts(),
    eventParties: noCounts(),
    eventHosts: noCounts(),
    eventStatus: noCounts(),
  }
  const findings: Finding[] = []
  const goldSides = new Map(golds.map((gold) => [gold, sideOfGold(gold, gazetteer)]))
  const draftSides = new Map(drafts.map((draft) => [draft, sideOfDraft(draft, gazetteer)]))
  const empty: Side = { family: null, mediators: new Set(), parties: new Set(), hosts: new Set() }
  const sides = (gold: GoldEvent, draft: DraftEvent): [Side, Side] => [
    goldSides.get(gold) ?? empty,
    draftSides.get(draft) ?? empty,
  ]
  const weigh = (gold: GoldEvent, draft: DraftEvent): number => {
    const [goldSide, draftSide] = sides(gold, draft)
    if (!sameFamily(gold, goldSide, draft, draftSide)) return 0
    const mediator = sameMediators(goldSide, draftSide)
    const date = sameDate(gold, draft)
    return (
      1 +
      (mediator && date ? 8 : 0) +
      (date ? 2 : 0) +
      (mediator ? 1 : 0) +
      3 * textOverlap(gold, draft) +
      (meets(goldSide.parties, draftSide.parties) ? 0.5 : 0)
    )
  }
  const required = golds.filter((gold) => !gold.optional)
  const optional = golds.filter((gold) => gold.optional)
  const pairs = pairUp(required, drafts, weigh)
  const paired = new Set(pairs.map(([, draft]) => draft))
  const rest = drafts.filter((draft) => !paired.has(draft))
  // What is left over may still be an optional event of the gold: by its words, or by everything else.
  const excused = new Set(
    pairUp(optional, rest, (gold, draft) => {
      const [goldSide, draftSide] = sides(gold, draft)
      if (textOverlap(gold, draft) >= 0.5) return 1 + textOverlap(gold, draft)
      return sameFamily(gold, goldSide, draft, draftSide) && sameDate(gold, draft) && sameMediators(goldSide, draftSide)
        ? 1
        : 0
    }).map(([, draft]) => draft),
  )
  const draftOf = new Map(pairs)
  const add = (measure: keyof EventCounts, hit: boolean, draft: boolean): void => {
    counts[measure][hit ? 'found' : 'missed']++
    if (!hit && draft) counts[measure].false++
  }
  for (const gold of required) {
    const draft = draftOf.get(gold)
    if (!draft) {
      for (const measure of ['events', 'eventsByFamily', 'eventsByFamilyAndMediator', 'eventsByFamilyAndDate'] as const)
        add(measure, false, false)
      findings.push({ measure: 'events', kind: 'missed', text: gold.quote, detail: describeGold(gold) })
      continue
    }
    const [goldSide, draftSide] = sides(gold, draft)
    const mediator = sameMediators(goldSide, draftSide)
    const date = sameDate(gold, draft)
    add('events', mediator && date, true)
    add('eventsByFamily', true, true)
    add('eventsByFamilyAndMediator', mediator, true)
    add('eventsByFamilyAndDate', date, true)
    add('eventStatus', gold.status === status(draft), true)
    addNames(counts.eventMediators, goldSide.mediators, draftSide.mediators)
    addNames(counts.eventParties, goldSide.parties, draftSide.parties)
    addNames(counts.eventHosts, goldSide.hosts, draftSide.hosts)
    if (!mediator || !date)
      findings.push({
        measure: 'events',
        kind: 'wrong',
        text: `${gold.quote}  <>  ${draft.quote}`,
        detail: `${[mediator ? '' : 'mediators', date ? '' : 'date'].filter(Boolean).join(' and ')}: gold ${describeGold(gold)}  <>  draft ${describeDraft(draft)}`,
      })
  }
  for (const draft of rest) {
    if (excused.has(draft)) continue
    for (const measure of ['events', 'eventsByFamily', 'eventsByFamilyAndMediator', 'eventsByFamilyAndDate'] as const)
      counts[measure].false++
    findings.push({
      measure: 'events',
      kind: 'false',
      text: draft.quote,
      detail: `${describeDraft(draft)} [${draft.why.map((why) => `${why.rule}: ${why.cue ?? ''}`).join('; ')}]`,
    })
  }
  return { counts, findings }
}
