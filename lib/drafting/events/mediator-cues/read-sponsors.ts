/** Two who settle a war that is neither's: "the United States and Russia announced a ceasefire in Syria", "negotiated between Riyadh and Tehran". */
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS, words } from '../lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom, type TextView } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const STRIFE = words(
  'ceasefire ceasefires truce truces cessation hostilities war conflict fighting peace violence bloodshed crisis offensive',
)
const DEALS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS, 'plan', 'plans'])
const SETTLES =
  /^(?:announced?|reached|agreed?|negotiated|brokered|struck|clinched|declared|sealed|concluded|hammered|came)$/
const BETWEEN = /^(?:negotiated|agreed|brokered|reached|struck|worked|hammered|concluded|sealed)$/
const WHEREABOUTS =
  /^(?:the|in|of|for|northern|southern|eastern|western|central|north|south|east|west|northwest|northeast|southwest|southeast|northwestern|northeastern|southwestern|southeastern|war|torn|all|across|parts)$/

/** The state at a word, where it is the state that is named and not one of its towns or ministers. */
const countryAt = (view: TextView, at: number): Actor | null => {
  const found = actorAt(view, at)
  if (found?.actor.kind !== 'state' || found.mention.role !== null) return null
  if (found.mention.how === 'demonym') return found.actor
  return view.gazetteer.find(found.mention.text)?.entry.slug === found.actor.slug ? found.actor : null
}

/** Whose war the sentence of a word is about: "a truce in northern Yemen", "the Syrian conflict". */
const fieldOf = (view: TextView, at: number): string | null => {
  const { from, until } = view.sentenceWords[view.words[at]?.sentence ?? -1] ?? { from: at, until: at }
  for (let index = from; index < until; index++) {
    if (!STRIFE.has(view.words[index]?.key ?? '')) continue
    const before = actorAt(view, index - 1)
    if (before?.mention.how === 'demonym' && before.actor.kind === 'state') return before.actor.slug
    if (!/^(?:in|for|across|of)$/.test(view.words[index + 1]?.key ?? '')) continue
    let place = index + 2
    while (place < index + 6 && WHEREABOUTS.test(view.words[place]?.key ?? '')) place++
    const country = place < until ? countryAt(view, place) : null
    if (country) return country.slug
  }
  return null
}

export const readSponsors = (reader: CueReader, at: number): void => {
  const word = reader.key(at)
  const settles = SETTLES.test(word)
  const deal = DEALS.has(word)
  if (!settles && !deal && !BETWEEN.test(word)) return
  const between = BETWEEN.test(word) ? [1, 2].find((step) => reader.key(at + step) === 'between') : undefined
  const pair =
    between !== undefined
      ? actorsFrom(reader.view, at + between + 1, 2).actors
      : settles
        ? reader.ahead(at, 8, (key) => DEALS.has(key)) >= 0
          ? reader.subjectOf(at)
          : []
        : actorsBefore(reader.view, at, 0).actors
  if (new Set(pair.map((actor) => actor.slug)).size < 2 || !pair.every(isThirdPartyKind)) return
  const field = fieldOf(reader.view, at)
  if (field === null || pair.some((actor) => actor.slug === field)) return
  reader.add(pair, at, 'mediation', `${word} for others`, 3)
}
