/**
 * Who mediated an act whose own words do not say. Of 209 such acts, drafted from 134 articles coded by hand:
 * - in 99 a third party that the article shows at work stands in the sentence or the one before, and 91 have a mediator, nearly always one of those or of the article's main ones;
 * - of the other 110 half have one, the article's main one: six in ten where the act is of the last weeks, undated or ahead, a third where it is older.
 */
import type { Role } from '@/lib/codebook/values'
import { addDays } from '@/lib/dates/calendar'
import { isBetweenThem, isOwnProposal, isOwnWalkout, isPactWithOne, isTheirOwn } from './acts-of-the-sides'
import { type ArticleReading, CUSTOMARY, isThird, keyOfActor } from './article-reading'
import type { Candidate } from './candidate'
import { conflictFor } from './conflict-of-event'
import type { Filled } from './fill-event'
import { SPEECH } from './lexicon'
import { type Actor, actorAt } from './read-text'

type Weighed = { actor: Actor; weight: number }

/** How long an act is of the days whose mediators the article is about. */
const RECENT_DAYS = 14
const MOST = 3
/** Acts and papers, as the sentence after takes them up. */
const LOOKED_BACK_ON =
  /^(?:agreement|accord|deal|pact|talks|truce|ceasefire|meeting|exchange|swap|release|negotiations|document|text|declaration)$/

/** Where an article is about several conflicts, what it says of each counts for that one. */
const weightsFor = (reading: ArticleReading, { conflict }: Filled): Weighed[] => {
  const all = [...reading.weights.values()]
  if (reading.conflicts.length < 2) return all
  const own = new Set(
    reading.cues.filter((cue) => conflictFor(reading, cue.at) === conflict).map((cue) => keyOfActor(cue.actor)),
  )
  return all.filter(({ actor }) => own.has(keyOfActor(actor)))
}

/** Third parties of an event's conflict by how much of the article is theirs. */
const rankedFor = (reading: ArticleReading, filled: Filled, least: number): Weighed[] =>
  weightsFor(reading, filled)
    .filter(({ actor, weight }) => weight >= least && isThird(reading, filled.conflict, actor))
    .toSorted((a, b) => b.weight - a.weight)

/** Those who are not far behind the first. */
const mainOf = (ranked: Weighed[]): Actor[] =>
  ranked.filter(({ weight }) => weight >= 0.5 * (ranked[0]?.weight ?? 0)).map(({ actor }) => actor)

/** Third parties at work in the article who stand in a sentence; where a meeting was held counts in its own sentence alone. */
const standingIn = (reading: ArticleReading, { conflict }: Filled, sentence: number, withPlaces: boolean): Actor[] => {
  const { view, weights } = reading
  const found: Actor[] = []
  const range = view.sentenceWords[sentence]
  if (!range) return found
  for (let at = range.from; at < range.until; at++) {
    const here = actorAt(view, at)
    if (here?.from !== at || (here.mention.how === 'place' && !withPlaces)) continue
    if (!isThird(reading, conflict, here.actor)) continue
    if ((weights.get(keyOfActor(here.actor))?.weight ?? 0) >= CUSTOMARY) found.push(here.actor)
  }
  return found
}

const ANNOUNCES = /^(?:announced|announces|confirmed|confirms)$/

/** "Kerry said they agreed to meet", "the talks were put off, Oman's foreign minister said": who tells of an act for a third party. */
const tellersIn = (reading: ArticleReading, { conflict, sentence }: Filled): Actor[] => {
  const { view } = reading
  const range = view.sentenceWords[sentence]
  const found: Actor[] = []
  for (let at = range?.from ?? 0; at < (range?.until ?? 0); at++) {
    const here = actorAt(view, at)
    if (here?.from !== at || here.actor.kind === 'person' || !isThird(reading, conflict, here.actor)) continue
    // "Norway announced that they had agreed": a state for others.
    const announces = ANNOUNCES.test(view.words[here.until]?.key ?? '')
    if (here.mention.kind !== 'person' && here.mention.kind !== 'office' && here.mention.role === null && !announces)
      continue
    if (here.mention.how === 'anonymous') continue
    if (announces || [here.until, here.until + 1, at - 1].some((index) => SPEECH.has(view.words[index]?.key ?? '')))
      found.push(here.actor)
  }
  return found
}

/** "A peace agreement was signed in November. It was brokered by the African Union": the next sentence says outright whose work it was. */
const brokeredIn = (reading: ArticleReading, { conflict, sentence }: Filled): Actor[] => {
  const { view, bySentence } = reading
  const next = view.sentenceWords[sentence + 1]
  const opens = (step: number): string => view.words[(next?.from ?? 0) + step]?.key ?? ''
  const looksBack = /^(?:it|they|both|which)$/.test(opens(0)) || (opens(0) === 'the' && LOOKED_BACK_ON.test(opens(1)))
  if (!next || !looksBack) return []
  return (bySentence[sentence + 1]?.cues ?? []).flatMap(({ actor, at, strength }) =>
    strength === 3 && at <= next.from + 6 && isThird(reading, conflict, actor) ? [actor] : [],
  )
}

/** An offer is made by whoever makes it, a call needs nobody between the two, a truce is broken by its sides, a journey is an envoy's only where one is told. */
const isWhoseItIs = (reading: ArticleReading, { type, ...candidate }: Candidate): boolean =>
  type === 'phone_contact' ||
  type === 'offer_mediation' ||
  type === 'appeal_for_mediation' ||
  type === 'demand_mediation' ||
  type === 'ceasefire_violation' ||
  (type === 'visit' && !isByEnvoys(reading, candidate))

/** "The envoy said he had spoken by phone": whoever tells of it did it. */
const isByPronoun = ({ view }: ArticleReading, { at }: Candidate): boolean =>
  [1, 2, 3].some((step) => /^(?:he|she|they|it)$/.test(view.words[at - step]?.key ?? ''))

const isByUs = ({ view, signatories }: ArticleReading, { at }: Candidate): boolean =>
  signatories.length > 0 && [1, 2, 3].some((step) => /^we(?:ve)?$/.test(view.words[at - step]?.key ?? ''))

/** "A team of three envoys had travelled", "the mediators visited": the article's mediators, by their office alone. */
const isByEnvoys = ({ view }: ArticleReading, { from, at }: Pick<Candidate, 'from' | 'at'>): boolean => {
  for (let index = from; index <= at; index++)
    if (/^(?:envoys?|mediators?|facilitators?|negotiators|delegation|team)$/.test(view.words[index]?.key ?? ''))
      return true
  return false
}

const isPast = (reading: ArticleReading, { date }: Filled): boolean =>
  reading.published !== null && date.latest !== null && date.latest < addDays(reading.published.day, -RECENT_DAYS)

/** "The second round is due to be held in Mexico": wherever it will be, of the same talks. */
const isNextRound = ({ view }: ArticleReading, { candidate }: Filled): boolean =>
  candidate.reality === 'planned' &&
  view.words
    .slice(Math.max(0, candidate.from - 3), candidate.until + 2)
    .some(({ key }) => /^(?:next|new|second|third|fourth|fifth|another|further|round)$/.test(key))

/** A room in a country that has no part in the article, or in a party's own. */
const isElsewhere = (reading: ArticleReading, filled: Filled): boolean =>
  filled.family === 'talks' &&
  filled.hosts.size > 0 &&
  [...filled.hosts.keys()].every((key) => (reading.weights.get(key)?.weight ?? 0) < 1) &&
  !isNextRound(reading, filled)

/** An organisation has no country of its own: its talks are held where there is a room. */
const isAnywhere = ([first]: Weighed[]): boolean => first?.actor.kind === 'igo'

/** "The mediators met", "was handed to the mediators", "indirect talks": whoever they are. */
const namesMediators = ({ view }: ArticleReading, candidate: Candidate): boolean => {
  const clause = view.words[candidate.at]?.clause
  const range = view.sentenceWords[view.words[candidate.at]?.sentence ?? -1]
  if (!range) return false
  for (let at = range.from; at < range.until; at++)
    if (
      view.words[at]?.clause === clause &&
      /^(?:mediators|intermediaries|facilitators|guarantors|indirect|indirectly)$/.test(view.words[at]?.key ?? '')
    )
      return true
  return false
}

/** What has been told so far, by sentence. */
export type Told = Map<number, Filled>

/** "The negotiations began in March. A declaration was signed in July": told right after what somebody mediated, and within the year. */
const goesOn = ({ conflict, date, family, sentence }: Filled, told: Told): Actor[] => {
  const before = told.get(sentence) ?? told.get(sentence - 1)
  if (!before || before.conflict !== conflict || family === 'refusal') return []
  if (date.earliest === null || date.latest === null || !before.date.earliest || !before.date.latest) return []
  if (before.date.latest < addDays(date.earliest, -366) || before.date.earliest > date.latest) return []
  return [...before.mediators.values()].map(({ actor }) => actor)
}

/** "It has offered its good offices": whom the sentence before names first. */
const namedBefore = (reading: ArticleReading, filled: Filled): Actor[] =>
  filled.family === 'offer' ? standingIn(reading, filled, filled.sentence - 1, false).slice(0, 1) : []

/** Who watches while others sign. */
const isOnlooker = ({ roles }: { roles: ReadonlySet<Role> }): boolean =>
  [...roles].every((role) => role === 'witness_to_agreement' || role === 'other')

/** "A Hamas delegation arrived in Cairo for talks": a party that travels to whoever mediates. */
const giveDestination = (reading: ArticleReading, filled: Filled): void => {
  const { candidate, hosts, mediators, parties } = filled
  if (candidate.type !== 'visit' || mediators.size > 0 || parties.size === 0) return
  const range = reading.view.sentenceWords[filled.sentence]
  const words = reading.view.words.slice(range?.from ?? 0, range?.until ?? 0)
  if (!words.some(({ key }) => /^(?:talks|negotiations?|negotiators|mediat\w*|ceasefire|truce|proposal)$/.test(key)))
    return
  for (const [key, actor] of hosts)
    if (isThird(reading, filled.conflict, actor) && (reading.weights.get(key)?.weight ?? 0) >= 1)
      mediators.set(key, { actor, roles: new Set(['mediation', 'hosting_talks']), lead: mediators.size === 0 })
}

export const inheritMediators = (reading: ArticleReading, filled: Filled, told: Told): void => {
  // Those of the article's own conflict have nothing to do with another told in passing.
  if (filled.conflict !== null && reading.asides.includes(filled.conflict)) return
  giveDestination(reading, filled)
  const { mediators, candidate } = filled
  const give = (actors: Actor[]): void => {
    const before = mediators.size
    for (const actor of actors) {
      const key = keyOfActor(actor)
      if (!mediators.has(key) && mediators.size < before + MOST)
        mediators.set(key, { actor, roles: new Set(['mediation']), lead: mediators.size === 0 })
    }
  }
  const ranked = rankedFor(reading, filled, 1)
  const named = [...mediators.values()]
  if (named.length > 0) {
    // Barbados received the delegations; Norway, whom the article is about, mediated there.
    const [first] = ranked
    const weightOf = (actor: Actor): number => reading.weights.get(keyOfActor(actor))?.weight ?? 0
    if (first && named.every(({ actor, roles }) => roles.has('hosting_talks') && weightOf(actor) < first.weight))
      give([first.actor])
    // "Signed in the presence of envoys from Kenya": whoever watches, Norway mediated.
    else if (first && named.every(isOnlooker)) give([first.actor])
    return
  }
  // "We call on both sides", in a joint statement.
  if (isByUs(reading, candidate)) return give(reading.signatories)
  if (namesMediators(reading, candidate))
    return give(mainOf(ranked.length > 0 ? ranked : rankedFor(reading, filled, CUSTOMARY)))
  // Nobody but a mediator shuttles between the two.
  if (candidate.cue.startsWith('shuttl'))
    return give([...standingIn(reading, filled, filled.sentence - 1, false), ...mainOf(ranked)])
  if (isWhoseItIs(reading, candidate)) {
    if (!isByPronoun(reading, candidate)) return
    const tellers = tellersIn(reading, filled)
    return give(tellers.length > 0 ? tellers : namedBefore(reading, filled))
  }
  if (isOwnProposal(reading, filled) || isOwnWalkout(reading, filled) || isPactWithOne(reading, filled)) return
  const after = brokeredIn(reading, filled)
  if (after.length > 0) return give(after)
  const standing = standingIn(reading, filled, filled.sentence, true)
  const own = standing.length > 0 ? standing : tellersIn(reading, filled)
  if (own.length === 0 && isTheirOwn(reading, filled)) return
  const beside = own.length > 0 ? own : standingIn(reading, filled, filled.sentence - 1, false)
  if (beside.length === 0) {
    if (filled.candidate.direct || isBetweenThem(reading, filled)) return
    if (isPast(reading, filled)) return give(goesOn(filled, told))
    if (isElsewhere(reading, filled) && !isAnywhere(ranked)) return
  }
  give([...beside, ...mainOf(ranked)])
}
