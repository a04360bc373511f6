/** Which of an article's conflicts an act belongs to. */
import { type ArticleReading, isParty, keyOfActor } from './article-reading'
import type { ArticleConflict } from './find-conflicts'
import { actorAt } from './read-text'

/** First index of a sorted list whose value is not below the bound. */
const lowerBound = (sorted: number[], bound: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** That of the two told in its clause, where they are at odds for themselves; else that of the actors and names in its sentence, else the nearest told before, else the article's first. */
export const conflictFor = (reading: ArticleReading, at: number): ArticleConflict | null => {
  const { view, conflicts, asides } = reading
  const [aside] = asides
    .filter((one) => view.words[one.at[0] ?? -1]?.clause === view.words[at]?.clause)
    .toSorted((a, b) => Math.abs((a.at[0] ?? 0) - at) - Math.abs((b.at[0] ?? 0) - at))
  if (aside) return aside
  const [first] = conflicts
  const range = view.sentenceWords[view.words[at]?.sentence ?? -1]
  if (!first || conflicts.length < 2 || !range) return first ?? null
  let best: ArticleConflict = first
  let bestScore = 0
  let nearest: ArticleConflict = first
  let nearestAt = -1
  for (const conflict of conflicts) {
    const seen = new Set<string>()
    for (let index = range.from; index < range.until; index++) {
      const found = actorAt(view, index)
      if (found && found.from === index && isParty(conflict, found.actor)) seen.add(keyOfActor(found.actor))
    }
    // "A joint statement by the United States and others called for a truce": whoever mediates in another war is no sign of its own.
    const mediates = ({ weights }: ArticleReading, key: string): boolean =>
      (weights.get(key)?.weight ?? 0) >= 1 && conflicts.some((other) => !other.parties.some(({ slug }) => slug === key))
    const named = lowerBound(conflict.at, range.until) - lowerBound(conflict.at, range.from)
    const score =
      (seen.size >= 2 ? 3 : [...seen].filter((key) => !mediates(reading, key)).length * 0.6) +
      1.5 * named +
      conflict.score / 1000
    if (score > bestScore + 0.01) {
      best = conflict
      bestScore = score
    }
    const before = conflict.at[lowerBound(conflict.at, at) - 1] ?? -1
    if (before > nearestAt) {
      nearest = conflict
      nearestAt = before
    }
  }
  return bestScore >= 0.6 ? best : nearest
}
