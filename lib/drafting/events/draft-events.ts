/** What happened, was planned or refused: acts of mediation drafted from an article. */
import { addDays } from '@/lib/dates/calendar'
import type { EventStatus, EventType } from '@/lib/codebook/values'
import type { DraftContext, DraftEvent, DraftInput, DraftStatement, Mention, Sentence } from '@/lib/drafting/types'
import type { Candidate } from './candidate'
import { type Actor, actorAt, actorsBefore } from './read-text'
import { type ArticleReading, canMediate, isParty, keyOfActor } from './article-reading'
import { datesOfRounds } from './dates-of-rounds'
import { fillEvent, type Filled } from './fill-event'
import { mergeEvents } from './merge-events'
import { participantsOf } from './participants-of'
import { readArticle } from './read-article'
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

/** Third parties of an event's conflict by how much of the article is theirs. */
const rankedFor = (reading: ArticleReading, filled: Filled): { actor: Actor; weight: number }[] =>
  [...reading.weights.values()]
    .filter(
      ({ actor, weight }) =>
        weight >= 2 &&
        canMediate(actor) &&
        !filled.conflict?.parties.slice(0, 2).some((party) => party.slug === actor.slug),
    )
    .toSorted((a, b) => b.weight - a.weight)

/** Nobody stands out: an organisation of states with an envoy there, or the host, if anything at all shows them at work. */
const faintFor = (reading: ArticleReading, filled: Filled): { actor: Actor; weight: number }[] =>
  [...reading.weights.values()].filter(
    ({ actor, weight }) =>
      weight >= 1 &&
      !isParty(filled.conflict, actor) &&
      (actor.kind === 'igo' || (canMediate(actor) && filled.hosts.has(keyOfActor(actor)))),
  )

/** An offer by nobody, a journey by nobody: nothing to code. */
const isTold = (filled: Filled): boolean => {
  if (filled.candidate.type === 'visit' && filled.date.precision === 'year') return false
  if (filled.mediators.size > 0) return true
  // An offer or an appeal to stop is a third party's, a journey an envoy's.
  if (filled.candidate.type === 'offer_mediation' || filled.candidate.rule === 'ceasefire-appeal') return false
  // "A delegation arrived on Monday for negotiations": talks, whoever mediates.
  return filled.candidate.type !== 'visit' || (filled.date.edtf !== null && filled.candidate.confidence >= 0.6)
}

/** Whether an act leaves open who mediated, so that the article may answer. */
const mayInherit = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate } = filled
  if (candidate.direct || actsAlone(reading, filled) || isLongPast(reading, filled)) return false
  // A party that calls another needs nobody between them; an offer is made by whoever makes it.
  if (candidate.type === 'phone_contact' || candidate.type === 'offer_mediation') return false
  if (candidate.type === 'appeal_for_mediation' || candidate.type === 'demand_mediation') return false
  return candidate.type !== 'visit' || isByEnvoys(reading, candidate)
}

/** A settlement or talks of long before the publication: the mediators of today need not be those of then, unless they are told beside it. */
const isLongPast = (reading: ArticleReading, filled: Filled): boolean => {
  const { date, family, hosts } = filled
  const age = family === 'agreement' ? 200 : family === 'talks' ? 400 : null
  if (reading.published === null || age === null || date.latest === null) return false
  if (date.latest >= addDays(reading.published.day, -age)) return false
  return family === 'agreement' ? hosts.size === 0 : !isToldBeside(reading, filled)
}

/** Whether a third party of the article stands in the sentence of an act or in the one before. */
const isToldBeside = ({ view, weights }: ArticleReading, { sentence, conflict }: Filled): boolean => {
  const from = view.sentenceWords[Math.max(0, sentence - 1)]?.from ?? 0
  const until = view.sentenceWords[sentence]?.until ?? 0
  for (let at = from; at < until; at++) {
    const found = actorAt(view, at)
    if (!found || found.mention.how === 'place' || isParty(conflict, found.actor)) continue
    if (weights.has(keyOfActor(found.actor)) && canMediate(found.actor)) return true
  }
  return false
}

/** Who mediates where the event's own words do not say: the host who mediates elsewhere in the article, or those it is mostly about. */
const inheritMediators = (reading: ArticleReading, filled: Filled): void => {
  const named = [...filled.mediators.values()]
  const onlyHosts = named.length > 0 && named.every(({ roles }) => roles.has('hosting_talks'))
  if ((named.length > 0 && !onlyHosts) || !mayInherit(reading, filled)) return
  const ranked = rankedFor(reading, filled)
  const [first] = ranked.length > 0 ? ranked : faintFor(reading, filled)
  if (!first) return
  const give = (actors: Actor[]): void => {
    for (const actor of actors) {
      const key = keyOfActor(actor)
      if (!filled.mediators.has(key))
        filled.mediators.set(key, { actor, roles: new Set(['mediation']), lead: filled.mediators.size === 0 })
    }
  }
  if (onlyHosts) {
    // Barbados received the delegations; Norway, whom the article is about, mediated there.
    const weightOf = (actor: Actor): number => reading.weights.get(keyOfActor(actor))?.weight ?? 0
    if (named.every(({ actor }) => weightOf(actor) < first.weight)) give([first.actor])
    return
  }
  const hosts = [...filled.hosts.values()].filter((actor) => !filled.parties.has(keyOfActor(actor)))
  // Talks in a party's own country are its own.
  if (filled.hosts.size > 0 && hosts.length === 0 && filled.family === 'talks' && candidateIsMeeting(filled)) return
  const host = hosts
    .map((actor) => reading.weights.get(keyOfActor(actor)))
    .find((one) => one !== undefined && one.weight >= 1)
  // A third country that only gives the room for once is not where the article's own mediator works, unless that is an organisation or the only one.
  const elsewhere = hosts.some((actor) => !NEUTRAL_VENUES.has(actor.slug ?? ''))
  if (!host && elsewhere && first.actor.kind === 'state' && !(filled.family === 'talks' && isAlone(ranked))) return
  const floor = Math.max(host?.weight ?? 0, 0.5 * first.weight)
  const others = ranked.filter((one) => one.actor.slug !== host?.actor.slug && one.weight >= floor)
  give([...(host ? [host] : []), ...others].slice(0, 3).map(({ actor }) => actor))
}

/** One mediator far ahead of any other: its talks go from town to town. */
const isAlone = ([first, second]: { weight: number }[]): boolean =>
  first !== undefined && first.weight > 2 * (second?.weight ?? 0)

const candidateIsMeeting = (filled: Filled): boolean =>
  filled.candidate.rule === 'meeting' || filled.candidate.reality === 'planned'

/** "A team of three envoys had travelled", "the mediators visited": the article's mediators, by their office alone. */
const isByEnvoys = ({ view }: ArticleReading, candidate: Candidate): boolean => {
  for (let at = candidate.from; at <= candidate.at; at++)
    if (/^(?:envoys?|mediators?|facilitators?|negotiators|delegation|team)$/.test(view.words[at]?.key ?? ''))
      return true
  return false
}

/** Where anybody's talks are held. */
const NEUTRAL_VENUES = new Set(['switzerland', 'austria', 'european-union', 'united-nations'])

/** A party that walks out, breaks a truce or makes an offer of its own does so without a mediator. */
const actsAlone = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate } = filled
  if (candidate.rule !== 'suspension' && candidate.type !== 'ceasefire_violation' && filled.family !== 'offer')
    return false
  const subject = actorsBefore(reading.view, candidate.at, 2).actors
  return subject.length > 0 && subject.every((actor) => filled.parties.has(keyOfActor(actor)))
}

/** "Failed to renew a UN-brokered truce": what stands inside an act that did not come about did not either. */
const isCovered = (reading: ArticleReading, candidate: Candidate): boolean =>
  (reading.bySentence[reading.view.words[candidate.at]?.sentence ?? -1]?.candidates ?? []).some(
    (other) =>
      other !== candidate &&
      (other.reality === 'wished' || other.reality === 'negated') &&
      candidate.at > other.from &&
      candidate.at < other.until,
  )

/** What somebody denies is not drafted from the denial: the claim disputes the event, where another tells of it. */
const isDenied = (reading: ArticleReading, candidate: Candidate, denials: DraftStatement[]): boolean => {
  if (denials.length === 0) return false
  if (candidate.rule === 'refusal' || candidate.rule === 'suspension' || candidate.rule === 'collapse') return false
  const start = reading.view.words[candidate.at]?.start ?? 0
  return denials.some((statement) => start >= statement.start && start < statement.end)
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
    .filter((one) => isSupported(reading, one) && one.conflict !== null)
  for (const one of filled) one.echo = isEcho(reading, one)
  const merged = mergeEvents(filled)
  for (const one of merged) inheritMediators(reading, one)
  const kept = merged.filter(isTold)
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

export const draftEvents = (
  body: string,
  sentences: Sentence[],
  mentions: Mention[],
  statements: DraftStatement[],
  input: DraftInput,
  context: DraftContext,
): DraftEvent[] => draftFromReading(readArticle(body, sentences, mentions, input, context), statements).events
