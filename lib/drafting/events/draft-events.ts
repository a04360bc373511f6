/** What happened, was planned or refused: acts of mediation drafted from an article. */
import type { EventStatus, EventType } from '@/lib/codebook/values'
import type { DraftEvent, DraftStatement } from '@/lib/drafting/types'
import type { Candidate } from './candidate'
import { type ArticleReading, CUSTOMARY, isParty, isThird, keyOfActor } from './article-reading'
import { datesOfRounds } from './dates-of-rounds'
import { dayOfLead } from './day-of-narrative'
import { fillEvent, type Filled } from './fill-event'
import { inheritMediators, type Told } from './inherit-mediators'
import { words } from './lexicon'
import { mergeEvents } from './merge-events'
import { participantsOf } from './participants-of'
import { type Actor, actorAt, actorsBefore, actorsFrom } from './read-text'
import { MATTERS } from './rules/read-meetings'
import { COLLECTIVES } from './rules/rule-reader'
import { titleEvent } from './title-event'

const statusOf = (candidate: Candidate): EventStatus => (candidate.reality === 'planned' ? 'planned' : 'happened')

/** The type once it is known who took part. */
const refineType = (filled: Filled): EventType => {
  const { type } = filled.candidate
  if (type !== 'mediation_session' && type !== 'hosted_talks') return type
  if (filled.mediators.size === 0)
    return filled.hosts.size > 0 && type === 'hosted_talks' ? 'hosted_talks' : 'direct_negotiation'
  if (filled.candidate.oneSided && filled.parties.size === 1) return 'party_consultation'
  return type
}

/** "The March 10 agreement", "ahead of Monday's talks": what is only named needs its day beside it. */
const isDatedBeside = ({ view, dates }: ArticleReading, { at, rule, reality }: Candidate): boolean => {
  const settlement = rule === 'agreement-noun' || rule === 'ceasefire-noun'
  const ahead =
    reality === 'planned' && [2, 3, 4].some((step) => /^(?:ahead|before|eve)$/.test(view.words[at - step]?.key ?? ''))
  if (!settlement && !ahead) return true
  const [before, after] = settlement ? [4, 2] : [2, 8]
  return (dates[view.words[at]?.sentence ?? -1] ?? []).some((date) => date.at >= at - before && date.at <= at + after)
}

/** A noun alone is an event only with a day of its own, or a third party named right beside it as its maker. */
const isSupported = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate } = filled
  if (candidate.confidence >= 0.4) return true
  if (filled.date.edtf !== null && filled.dateNear && isDatedBeside(reading, candidate)) return true
  if (candidate.rule === 'visit-noun' || candidate.rule === 'talks-noun') return false
  const { cues } = reading.bySentence[filled.sentence] ?? { cues: [] }
  return cues.some((cue) => cue.strength === 3 && Math.abs(cue.at - candidate.at) <= 3)
}

/** "The Iranian minister left for Tehran": whoever goes home visits nobody. */
const isHomeward = ({ view }: ArticleReading, { candidate, hosts }: Filled): boolean => {
  if (candidate.type !== 'visit' || hosts.size !== 1) return false
  return actorsBefore(view, candidate.at, 6).actors.some((actor) => hosts.has(keyOfActor(actor)))
}

const MEETINGS = /^(?:meeting|call)$/

/** Whether the sentence of an act speaks of the conflict or of those who deal with it, though it names no side. */
const speaksOfIt = ({ view }: ArticleReading, { sentence }: Filled): boolean => {
  const range = view.sentenceWords[sentence]
  for (let at = range?.from ?? 0; at < (range?.until ?? 0); at++) {
    const key = view.words[at]?.key ?? ''
    if (MATTERS.has(key) || COLLECTIVES.has(key) || /^(?:he|she|his|her|him|each)$/.test(key)) return true
  }
  return false
}

/** Whether the sentence of an act names anybody, or any country, beside those who mediate. */
const namesAnother = ({ view }: ArticleReading, { sentence, mediators }: Filled): boolean => {
  const range = view.sentenceWords[sentence]
  for (let at = range?.from ?? 0; at < (range?.until ?? 0); at++) {
    const found = actorAt(view, at)
    if (found && found.actor.slug !== null && !mediators.has(found.actor.slug)) return true
  }
  return false
}

/** "The president met with his negotiating team", "Mr Moen met Secretary Brandt": of one state, who meet each other. */
const meetsItsOwn = ({ view }: ArticleReading, { candidate: { at } }: Filled): boolean => {
  const before = actorsBefore(view, at, 3).actors
  let whom = at + 1
  for (let next = at + 1; next <= at + 8 && view.words[next]?.clause === view.words[at]?.clause; next++)
    if (view.words[next]?.key === 'with') whom = next + 1
  const { actors } = actorsFrom(view, whom, 3)
  const [first] = before
  return (
    first !== undefined &&
    first.kind === 'state' &&
    actors.length > 0 &&
    [...before, ...actors].every((actor) => keyOfActor(actor) === keyOfActor(first))
  )
}

/** A mediator's meeting with a stranger, and what strangers turn down. */
const isElsewhere = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate, conflict, mediators, toldOfParties } = filled
  const isStranger = (actor: Actor): boolean =>
    !isParty(conflict, actor) && (reading.weights.get(keyOfActor(actor))?.weight ?? 0) < CUSTOMARY
  if (candidate.rule === 'meeting' && meetsItsOwn(reading, filled)) return true
  if (MEETINGS.test(candidate.rule) && !toldOfParties && !speaksOfIt(reading, filled))
    return mediators.size === 1 || [...mediators.values()].some(({ actor }) => isStranger(actor))
  const passive = /^(?:was|were|been)$/.test(reading.view.words[candidate.at - 1]?.key ?? '')
  if (candidate.rule !== 'refusal' || passive) return false
  const { actors } = actorsBefore(reading.view, candidate.at, 3)
  return actors.length > 0 && actors.every(isStranger)
}

/** Beside the words for several people: what only two or more have. */
const SHARED = words(
  'their them each counterpart summit delegates negotiator talks negotiations round rounds consultations dialogue truce ceasefire efforts joint',
)

/** Whether the sentence of an act names two of its sides, one being perhaps "he", or speaks of them together or of their talks. */
const tellsOfBoth = ({ view }: ArticleReading, { sentence, parties }: Filled): boolean => {
  const range = view.sentenceWords[sentence]
  const named = new Set<string>()
  let somebody = false
  for (let at = range?.from ?? 0; at < (range?.until ?? 0); at++) {
    const key = view.words[at]?.key ?? ''
    if (SHARED.has(key) || COLLECTIVES.has(key)) return true
    somebody ||= key === 'he' || key === 'she'
    const found = actorAt(view, at)
    if (found && parties.has(keyOfActor(found.actor))) named.add(keyOfActor(found.actor))
  }
  return named.size + Number(somebody) >= 2
}

/** In an article that has no third party at all, "the president huddled with his aides" is no talks between the two whom it is about. */
const isOwnBusiness = (reading: ArticleReading, filled: Filled): boolean =>
  filled.family === 'talks' &&
  ![...reading.weights.values()].some(
    ({ actor, weight }) => weight >= CUSTOMARY && isThird(reading, filled.conflict, actor),
  ) &&
  !tellsOfBoth(reading, filled)

/** An offer by nobody, a journey by nobody: nothing to code. */
const isTold = (reading: ArticleReading, filled: Filled): boolean => {
  if (isElsewhere(reading, filled)) return false
  if (filled.candidate.type === 'visit' && filled.date.precision === 'year') return false
  // "The president travels to Denver": to nobody's country, about nothing that is told.
  if (filled.candidate.rule === 'visit' && !speaksOfIt(reading, filled) && !namesAnother(reading, filled)) return false
  // A plan that is only named is one where a third party made it.
  if (filled.candidate.rule === 'proposal-noun' && !filled.named) return false
  // "After talks with the Egyptians": with whom tells that it is one.
  if (filled.candidate.rule === 'talks-noun' && filled.candidate.oneSided) return filled.named
  // A yes is a party's; whoever else backs a truce only says so.
  if (filled.candidate.rule === 'acceptance') return filled.doers.size > 0
  if (filled.mediators.size > 0) return true
  if (isOwnBusiness(reading, filled)) return false
  // An offer or an appeal to stop is a third party's, a journey an envoy's.
  if (filled.candidate.type === 'offer_mediation' || filled.candidate.rule === 'ceasefire-appeal') return false
  // "A delegation arrived on Monday for negotiations": talks, whoever mediates.
  return filled.candidate.type !== 'visit' || (filled.date.edtf !== null && filled.candidate.confidence >= 0.6)
}

/** "The truce expired in May, when they failed to extend it": that it ended is told by a clause of its own. */
const endsApart = ({ view: { words: all } }: ArticleReading, one: Candidate, other: Candidate): boolean =>
  one.rule === 'collapse' && one.at < other.at && all[one.at]?.clause !== all[other.at]?.clause

/** "Failed to renew a UN-brokered truce": what stands inside an act that did not come about did not either. */
const isCovered = (reading: ArticleReading, candidate: Candidate): boolean =>
  (reading.bySentence[reading.view.words[candidate.at]?.sentence ?? -1]?.candidates ?? []).some(
    (other) =>
      other !== candidate &&
      !endsApart(reading, candidate, other) &&
      (other.reality === 'wished' ||
        // "The meeting never took place": the refusal is told by the same words.
        (other.reality === 'negated' && candidate.rule !== 'suspension') ||
        // "Cancelled a planned meeting".
        (other.rule === 'suspension' && candidate.reality === 'planned')) &&
      candidate.at > other.from &&
      candidate.at < other.until,
  )

/** What somebody denies is not drafted from the denial: the claim disputes the event, where another tells of it. */
const isDenied = (reading: ArticleReading, candidate: Candidate, denials: DraftStatement[]): boolean => {
  if (denials.length === 0) return false
  // "“No. We reject all of it”": who refuses denies too; only "denied that it had rejected" takes the refusal back.
  const refuses = /^(?:refusal|suspension|collapse)$/.test(candidate.rule)
  const start = reading.view.words[candidate.at]?.start ?? 0
  return denials.some(
    (statement) =>
      start >= statement.start &&
      start < statement.end &&
      (!refuses || /^den(?:y|ies|ied)/.test(statement.cueVerb ?? '')),
  )
}

/** A headline set as one of the first lines: it tells again what the text tells. */
const isEcho = ({ view }: ArticleReading, { sentence }: Filled): boolean =>
  sentence < 3 && !/[.!?:;][”"’')\]]*\s*$/.test(view.sentences[sentence]?.text ?? '')

/** Merging fills these in; two events must not share them. */
const copyOf = (one: Filled): Filled => ({
  ...one,
  mediators: new Map(one.mediators),
  parties: new Map(one.parties),
  hosts: new Map(one.hosts),
  why: [...one.why],
})

/** Events and, beside them, what the article-level lists are made of. */
export const draftFromReading = (
  reading: ArticleReading,
  statements: DraftStatement[],
): { events: DraftEvent[]; filled: Filled[] } => {
  const denials = statements.filter((statement) => statement.denies)
  const filled = reading.candidates
    .filter(({ reality }) => reality !== 'wished' && reality !== 'negated')
    .filter((candidate) => !isCovered(reading, candidate))
    .filter((candidate) => !isDenied(reading, candidate, denials))
    .flatMap((candidate) => {
      const one = fillEvent(reading, candidate)
      const rounds = datesOfRounds(reading, candidate, one.date)
      return rounds.length === 0 ? [one] : rounds.map((date) => ({ ...copyOf(one), date }))
    })
    .filter((one) => isSupported(reading, one) && one.conflict !== null && !isHomeward(reading, one))
  for (const one of filled) one.echo = isEcho(reading, one)
  const merged = mergeEvents(filled)
  const told: Told = new Map()
  for (const one of merged) {
    if (one.lead) one.date = dayOfLead(reading, one)
    inheritMediators(reading, one, told)
    if (one.mediators.size > 0 && one.candidate.reality === 'happened') told.set(one.sentence, one)
  }
  const kept = merged.filter((one) => isTold(reading, one))
  const events = kept.map((one, index): DraftEvent => {
    const type = refineType(one)
    return {
      key: `e${index + 1}`,
      title: titleEvent({ ...one, candidate: { ...one.candidate, type } }),
      type,
      status: statusOf(one.candidate),
      conflict: one.conflict?.conflict?.stored ? one.conflict.conflict.slug : null,
      conflictLabel: one.conflict?.label ?? '',
      participants: participantsOf(one),
      date: one.date,
      start: one.start,
      end: one.end,
      quote: reading.view.body.slice(one.start, one.end),
      sameAs: null,
      confidence: Math.round(one.confidence * 100) / 100,
      why: one.why,
    }
  })
  return { events, filled: kept }
}
