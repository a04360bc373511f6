/** Third parties by the lists they stand in: beside parties who act, or among themselves. */
import { type ArticleReading, isParty, isThird, keyOfActor } from './article-reading'
import type { Candidate } from './candidate'
import type { ArticleConflict } from './find-conflicts'
import { words } from './lexicon'
import { type Actor, actorAt, actorsBefore, actorsFrom, type TextView } from './read-text'

/** Two or more told together after "between" or "signed by", or right before the verb of agreeing, where no party is among them. */
export const amongOutsiders = (
  reading: ArticleReading,
  conflict: ArticleConflict | null,
  candidate: Candidate,
): Actor[] => {
  const { view } = reading
  const { at, from, until, rule } = candidate
  let between = from
  while (between < until + 3 && view.words[between]?.key !== 'between') between++
  const by = rule === 'agreement' ? [1, 2, 3].find((step) => view.words[at + step]?.key === 'by') : undefined
  const list =
    by !== undefined
      ? actorsFrom(view, at + by + 1, 2).actors
      : between < until + 3
        ? actorsFrom(view, between + 1, 2).actors
        : rule.startsWith('agree')
          ? actorsBefore(view, at, 3).actors
          : []
  const several = new Set(list.map(keyOfActor)).size >= 2
  return several && list.every((actor) => isThird(reading, conflict, actor)) ? list : []
}

/** Whether a name stands in one list with so many parties of the conflict. */
export const inPartyList = (view: TextView, conflict: ArticleConflict | null, at: number, least: number): boolean => {
  const found = actorAt(view, at)
  if (!found) return false
  const before = actorsBefore(view, found.until, 0).actors
  const after = actorsFrom(view, found.from, 0).actors
  return [...before, ...after].filter((actor) => isParty(conflict, actor)).length >= least
}

/** Opens what stands between a subject and its verb. */
const ASIDE = words('who which whose where a an the one now itself himself home long')

/** "Mr Trump, who announced a plan in January, brokered", "Qatar, a close ally of the US, hosted": who stands before what the commas enclose. */
export const beforeAside = (view: TextView, verbAt: number): Actor[] => {
  const sentence = view.words[verbAt]?.sentence
  if (!followsComma(view, verbAt)) return []
  for (let at = verbAt - 1; at > verbAt - 25 && at > 0 && view.words[at]?.sentence === sentence; at--)
    if (followsComma(view, at) && ASIDE.has(view.words[at]?.key ?? '')) return actorsBefore(view, at, 0).actors
  return []
}

/** Whoever stands right before a verb; "Kuwait has let it be known that it would be happy to host": whom "it" is. */
export const subjectBefore = (view: TextView, at: number): Actor[] => {
  const outer = beforeAside(view, at)
  if (outer.length > 0) return outer
  const { actors } = actorsBefore(view, at, 6)
  if (actors.length > 0) return actors
  const it = [1, 2, 3, 4].find((step) => /^(?:it|they|he|she)$/.test(view.words[at - step]?.key ?? ''))
  return it === undefined ? [] : actorsBefore(view, at - it, 12).actors
}

/** "Norway's offer", "a Norwegian plan", "an invitation from Norway": whose a thing is told to be. */
export const ownersOf = (view: TextView, at: number): Actor[] => {
  const before = actorAt(view, at - 1)
  if (before && (before.mention.how === 'demonym' || view.words[at - 1]?.possessive === true)) return [before.actor]
  return /^(?:from|by)$/.test(view.words[at + 1]?.key ?? '') ? actorsFrom(view, at + 2, 1).actors : []
}

/** How far the name of who called stands behind "in a call on Wednesday with". */
const CALLED_WITHIN = 20

/** "In a call with the king on Monday, the UN chief said", "in a call on Monday, which others joined, the king said": who stands first behind a comma. */
export const acrossTheLine = (view: TextView, { at }: Candidate): Actor[] => {
  const { words: all } = view
  if (![1, 2, 3].some((step) => /^(?:in|during)$/.test(all[at - step]?.key ?? ''))) return []
  const sentence = all[at]?.sentence
  for (let next = at + 2; next < at + CALLED_WITHIN && all[next]?.sentence === sentence; next++) {
    if (!followsComma(view, next)) continue
    const { actors } = actorsFrom(view, next, 0)
    if (actors.length > 0) return actors.slice(0, 1)
  }
  return []
}

/** Whether a comma parts a word from the one before. */
const followsComma = ({ body, words: all }: TextView, at: number): boolean =>
  body.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0).includes(',')
