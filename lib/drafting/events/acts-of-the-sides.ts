/** Acts that the sides of a conflict do by themselves, whoever mediates between them otherwise. */
import { type ArticleReading, keyOfActor } from './article-reading'
import type { Filled } from './fill-event'
import { actorsBefore, actorsFrom } from './read-text'

/** Whether those right before an act's word are its parties alone. */
const isByParties = ({ view }: ArticleReading, { candidate, parties }: Filled): boolean => {
  const subject = actorsBefore(view, candidate.at, 2).actors
  return subject.length > 0 && subject.every((actor) => parties.has(keyOfActor(actor)))
}

const THEMSELVES = /^(?:direct|directly|bilateral|bilaterally|unilateral|unilaterally)$/

/** "Concluded in direct talks", "the rebels declared a truce". */
export const isTheirOwn = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate, family } = filled
  if (family !== 'agreement') return false
  const { words } = reading.view
  for (let at = Math.max(0, candidate.from - 6); at < candidate.until + 8; at++)
    if (words[at]?.clause === words[candidate.at]?.clause && THEMSELVES.test(words[at]?.key ?? '')) return true
  return /^(?:announc|declar|proclaim|order)/.test(candidate.cue) && isByParties(reading, filled)
}

/** "Israel submitted a revised plan", "the deal proposed by the Israeli government": a side's own. */
export const isOwnProposal = (reading: ArticleReading, filled: Filled): boolean => {
  const { candidate, parties } = filled
  if (candidate.type !== 'proposal_tabled') return false
  if (isByParties(reading, filled)) return true
  const { view } = reading
  if (view.words[candidate.at + 1]?.key !== 'by') return false
  const makers = actorsFrom(view, candidate.at + 2, 2).actors
  return makers.length > 0 && makers.every((actor) => parties.has(keyOfActor(actor)))
}

/** "The government walked out of the talks", "Brandt put off the round": nobody does it for them, also where a mediator stands beside it. */
export const isOwnWalkout = (reading: ArticleReading, filled: Filled): boolean =>
  filled.candidate.rule === 'suspension' && isByParties(reading, filled)

/** What one side says no to that is no plan and no talks of a third party's. */
const THEIRS = /(?:\b(?:idea|calls?)|(?:to|not) (?:negotiate|talk|speak))$/

/** "Rejected the idea", "refused to negotiate with the government", "rejected an offer from the government". */
export const isBetweenThem = ({ view }: ArticleReading, { candidate, parties }: Filled): boolean => {
  if (candidate.rule !== 'refusal') return false
  if (THEIRS.test(candidate.cue)) return true
  if (!/ offers?$/.test(candidate.cue) || !/^(?:from|by)$/.test(view.words[candidate.until]?.key ?? '')) return false
  return actorsFrom(view, candidate.until + 1, 2).actors.some((actor) => parties.has(keyOfActor(actor)))
}

/** "The deal that Washington struck with the Taliban": whoever signs with one side alone is the other side of that. */
export const isPactWithOne = ({ view }: ArticleReading, { candidate, family, parties }: Filled): boolean => {
  if (family !== 'agreement') return false
  const { words } = view
  const clause = words[candidate.at]?.clause
  for (let at = candidate.at + 1; at < candidate.at + 6 && words[at]?.clause === clause; at++) {
    if (words[at]?.key !== 'with') continue
    const { actors } = actorsFrom(view, at + 1, 2)
    return actors.length === 1 && actors.every((actor) => parties.has(keyOfActor(actor)))
  }
  return false
}
