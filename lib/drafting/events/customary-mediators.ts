/** Those who usually mediate in an article's conflicts and are named in it: the article need not say it again. */
import type { ArticleConflict } from './find-conflicts'
import { type Actor, actorAt, type TextView } from './read-text'
import { isDateline } from './words-of-act'

/** @param year of publication; where it is unknown, whoever ever did */
export const customaryMediators = (view: TextView, conflicts: ArticleConflict[], year: number | null): Actor[] => {
  const wanted = new Set<string>()
  for (const { conflict } of conflicts)
    for (const { slug, since } of conflict?.usual ?? []) if (year === null || year >= since) wanted.add(slug)
  for (const { parties } of conflicts) for (const { slug } of parties) if (slug !== null) wanted.delete(slug)
  if (wanted.size === 0) return []
  const found = new Map<string, Actor>()
  for (let at = 0; at < view.words.length; at++) {
    const here = actorAt(view, at)
    if (here?.from !== at || here.actor.slug === null || !wanted.has(here.actor.slug)) continue
    if (here.mention.how === 'place' || isDateline(view, here.mention)) continue
    found.set(here.actor.slug, here.actor)
  }
  return [...found.values()]
}
