/** Who mediated an act whose own words do not say: the article's mediators, unless the act is its parties' alone or of another time. */
import { addDays } from '@/lib/dates/calendar'
import { type ArticleReading, canMediate, isParty, keyOfActor } from './article-reading'
import type { Candidate } from './candidate'
import type { Filled } from './fill-event'
import { type Actor, actorAt, actorsBefore } from './read-text'

/** Third parties of an event's conflict by how much of the article is theirs. */
const rankedFor = (reading: ArticleReading, filled: Filled, least = 2): { actor: Actor; weight: number }[] =>
  [...reading.weights.values()]
    .filter(
      ({ actor, weight }) =>
        weight >= least &&
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

/** Whether an act leaves open who mediated, so that the article may answer. */
const mayInherit = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate } = filled
  if (namesMediators(reading, candidate)) return true
  if (
    candidate.direct ||
    isBetweenThemselves(reading, filled) ||
    actsAlone(reading, filled) ||
    isLongPast(reading, filled)
  )
    return false
  // A party that calls another needs nobody between them; an offer is made by whoever makes it.
  if (candidate.type === 'phone_contact' || candidate.type === 'offer_mediation') return false
  if (candidate.type === 'appeal_for_mediation' || candidate.type === 'demand_mediation') return false
  return candidate.type !== 'visit' || isByEnvoys(reading, candidate)
}

const THEMSELVES = /^(?:direct|directly|bilateral|bilaterally|unilateral|unilaterally|hotline)$/

/** "Concluded in direct talks", "spoke over the hotline", "declared a unilateral truce". */
const isBetweenThemselves = ({ view }: ArticleReading, { candidate, family }: Filled): boolean => {
  if (family !== 'agreement' && candidate.type !== 'phone_contact') return false
  const clause = view.words[candidate.at]?.clause
  for (let at = Math.max(0, candidate.from - 6); at < candidate.until + 8; at++) {
    const word = view.words[at]
    if (word?.clause !== clause) continue
    if (THEMSELVES.test(word?.key ?? '')) return true
  }
  return false
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
    if ((weights.get(keyOfActor(found.actor))?.weight ?? 0) > 0 && canMediate(found.actor)) return true
  }
  return false
}

/** "A Hamas delegation arrived in Cairo for talks": a party that travels to whoever mediates. */
const giveDestination = (reading: ArticleReading, filled: Filled): void => {
  const { candidate, hosts, mediators, parties } = filled
  if (candidate.type !== 'visit' || mediators.size > 0 || parties.size === 0) return
  const range = reading.view.sentenceWords[filled.sentence]
  const words = reading.view.words.slice(range?.from ?? 0, range?.until ?? 0)
  if (!words.some(({ key }) => /^(?:talks|negotiations?|negotiators|mediat\w*|ceasefire|truce|proposal)$/.test(key)))
    return
  for (const [key, actor] of hosts)
    if (canMediate(actor) && !isParty(filled.conflict, actor) && (reading.weights.get(key)?.weight ?? 0) >= 1)
      mediators.set(key, { actor, roles: new Set(['mediation', 'hosting_talks']), lead: mediators.size === 0 })
}

/** Who mediates where the event's own words do not say: the host who mediates elsewhere in the article, or those it is mostly about. */
export const inheritMediators = (reading: ArticleReading, filled: Filled): void => {
  giveDestination(reading, filled)
  const named = [...filled.mediators.values()]
  const onlyHosts = named.length > 0 && named.every(({ roles }) => roles.has('hosting_talks'))
  if ((named.length > 0 && !onlyHosts) || !mayInherit(reading, filled)) return
  const strong = rankedFor(reading, filled)
  const ranked = strong.length > 0 ? strong : rankedFor(reading, filled, 1)
  const [first] = ranked.length > 0 ? ranked : faintFor(reading, filled)
  if (!first) return
  const give = (actors: Actor[]): void => {
    for (const actor of actors) {
      const key = keyOfActor(actor)
      if (!filled.mediators.has(key))
        filled.mediators.set(key, { actor, roles: new Set(['mediation']), lead: filled.mediators.size === 0 })
    }
  }
  if (namesMediators(reading, filled.candidate)) {
    give(
      ranked
        .filter((one) => one.weight >= 0.5 * first.weight)
        .slice(0, 3)
        .map(({ actor }) => actor),
    )
    return
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

/** "The mediators met", "was handed to the mediators": whoever they are. */
const namesMediators = ({ view }: ArticleReading, candidate: Candidate): boolean => {
  const clause = view.words[candidate.at]?.clause
  const range = view.sentenceWords[view.words[candidate.at]?.sentence ?? -1]
  if (!range) return false
  for (let at = range.from; at < range.until; at++)
    if (
      view.words[at]?.clause === clause &&
      /^(?:mediators|intermediaries|facilitators|guarantors)$/.test(view.words[at]?.key ?? '')
    )
      return true
  return false
}

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
  const declared = candidate.type === 'ceasefire_declared' && /^(?:announc|declar|proclaim|order)/.test(candidate.cue)
  if (
    candidate.rule !== 'suspension' &&
    candidate.type !== 'ceasefire_violation' &&
    filled.family !== 'offer' &&
    !declared
  )
    return false
  const subject = actorsBefore(reading.view, candidate.at, 2).actors
  return subject.length > 0 && subject.every((actor) => filled.parties.has(keyOfActor(actor)))
}
