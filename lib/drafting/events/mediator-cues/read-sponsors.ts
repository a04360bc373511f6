/** Two who settle a war that is neither's: "the United States and Russia announced a ceasefire in Syria", "negotiated between Riyadh and Tehran". */
import { fieldOf } from '../fields-of-strife'
import { AGREEMENT_NOUNS, CEASEFIRE_NOUNS } from '../lexicon'
import { actorsBefore, actorsFrom } from '../read-text'
import { type CueReader, isThirdPartyKind } from './cue-reader'

const DEALS = new Set([...AGREEMENT_NOUNS, ...CEASEFIRE_NOUNS, 'plan', 'plans'])
const SETTLES =
  /^(?:announced?|reached|agreed?|negotiated|brokered|struck|clinched|declared|sealed|concluded|hammered|came)$/
const BETWEEN = /^(?:negotiated|agreed|brokered|reached|struck|worked|hammered|concluded|sealed)$/
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
