/** Third parties by the lists they stand in: beside parties who act, or among themselves. */
import { type ArticleReading, isParty, isThird, keyOfActor } from './article-reading'
import type { Candidate } from './candidate'
import type { ArticleConflict } from './find-conflicts'
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

/** Whoever stands right before a verb; "Kuwait has let it be known that it would be happy to host": whom "it" is. */
export const subjectBefore = (view: TextView, at: number): Actor[] => {
  const { actors } = actorsBefore(view, at, 6)
  if (actors.length > 0) return actors
  const it = [1, 2, 3, 4].find((step) => /^(?:it|they|he|she)$/.test(view.words[at - step]?.key ?? ''))
  return it === undefined ? [] : actorsBefore(view, at - it, 12).actors
}

/** "In a call with the king on Monday, the UN chief said": the first behind whom was called. */
export const acrossTheLine = (view: TextView, { at }: Candidate): Actor[] => {
  const opens = [1, 2, 3].some((step) => /^(?:in|during)$/.test(view.words[at - step]?.key ?? ''))
  if (!opens || view.words[at + 1]?.key !== 'with') return []
  const called = actorsFrom(view, at + 2, 3)
  if (called.actors.length === 0) return []
  let comma = called.until
  while (comma < called.until + 8 && !endsWithComma(view, comma - 1)) comma++
  return endsWithComma(view, comma - 1) ? actorsFrom(view, comma, 3).actors.slice(0, 1) : []
}

const endsWithComma = ({ body, words }: TextView, at: number): boolean => body.charAt(words[at]?.end ?? 0) === ','
