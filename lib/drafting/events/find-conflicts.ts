/** Which conflicts an article is about: by words that name them and by parties that stand together. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import { actorAt, type TextView } from './read-text'

export type ArticleConflict = {
  conflict: Conflict | null
  label: string
  /** Slugs, or names where the gazetteer has none; those the article names, the most often named first. */
  parties: { slug: string | null; name: string }[]
  score: number
  /** Words at which something points to it. */
  at: number[]
}

type Tally = { score: number; aliases: number; together: number; at: number[] }

const JOINERS = new Set(['and', 'with', 'between', 'or', 'versus', 'vs', 'against'])

/** Most certain first; at most four. */
export const findConflicts = (view: TextView, index: ConflictIndex): ArticleConflict[] => {
  const tallies = new Map<Conflict, Tally>()
  const tally = (conflict: Conflict): Tally => {
    let found = tallies.get(conflict)
    if (!found) {
      found = { score: 0, aliases: 0, together: 0, at: [] }
      tallies.set(conflict, found)
    }
    return found
  }
  const { words } = view
  for (let at = 0; at < words.length; at++) {
    let node = index.root.next.get(words[at]?.key ?? '')
    let best: typeof node
    for (let end = at + 1; node; end++) {
      if (node.conflicts.length > 0) best = node
      const word = words[end]
      if (!word || word.gap !== 'join') break
      node = node.next.get(word.key)
    }
    if (!best || (words[at]?.cap === false && best.conflicts.every(({ weight }) => weight > 2))) continue
    for (const { conflict, weight } of best.conflicts) {
      const found = tally(conflict)
      found.aliases += 1
      found.score += weight / best.conflicts.length
      found.at.push(at)
    }
  }
  // Parties of one conflict in one sentence.
  const mentioned = new Map<string, { count: number; name: string }>()
  const pairs = new Map<string, { count: number; actors: [string, string] }>()
  for (const { from, until } of view.sentenceWords) {
    const slugs = new Map<string, number>()
    let previous: { slug: string; until: number } | null = null
    for (let at = from; at < until; at++) {
      const found = actorAt(view, at)
      if (!found || found.from !== at) continue
      const slug = found.actor.slug ?? `?${found.actor.name}`
      if (found.mention.how === 'place') continue
      const seen = mentioned.get(slug)
      mentioned.set(slug, { count: (seen?.count ?? 0) + 1, name: found.actor.name })
      if (!slugs.has(slug)) slugs.set(slug, at)
      if (previous && previous.slug !== slug && at - previous.until <= 1) {
        const joiner = at - previous.until === 0 || JOINERS.has(words[previous.until]?.key ?? '')
        const between =
          words[previous.until - 2]?.key === 'between' ||
          words[previous.until - 3]?.key === 'between' ||
          (words[at]?.gap === 'join' && at === previous.until)
        if (joiner) {
          const actors: [string, string] = previous.slug < slug ? [previous.slug, slug] : [slug, previous.slug]
          const key = actors.join(' ')
          const pair = pairs.get(key) ?? { count: 0, actors }
          pair.count += between ? 3 : 1
          pairs.set(key, pair)
        }
      }
      previous = { slug, until: found.until }
    }
    if (slugs.size < 2) continue
    const candidates = new Set([...slugs.keys()].flatMap((slug) => index.byParty.get(slug) ?? []))
    for (const conflict of candidates) {
      const present = conflict.parties.filter((party) => slugs.has(party))
      if (present.length < 2) continue
      const core = conflict.parties.slice(0, 2).every((party) => slugs.has(party))
      const found = tally(conflict)
      found.together += 1
      found.score += core ? 1.5 : 0.75
      found.at.push(Math.max(...present.map((party) => slugs.get(party) ?? 0)))
    }
  }
  const named = (party: string) => mentioned.get(party)?.count ?? 0
  const found: ArticleConflict[] = []
  for (const [conflict, { score, aliases, together, at }] of tallies) {
    const present = conflict.parties.filter((party) => named(party) > 0)
    if (present.length === 0 && aliases < 2) continue
    if (together === 0 && aliases === 0) continue
    // Being named outweighs two states that merely occur together.
    const weight = score * (aliases > 0 ? 1.5 : 1) * (present.length >= 2 || conflict.parties.length < 2 ? 1 : 0.5)
    if (weight < 2) continue
    const parties = conflict.parties
      .slice(0, 2)
      .filter((party) => named(party) > 0 || conflict.parties.length === 2 || present.length < 2)
    for (const party of present) if (!parties.includes(party)) parties.push(party)
    found.push({
      conflict,
      label: conflict.name,
      parties: parties.map((slug) => ({ slug, name: view.gazetteer.bySlug.get(slug)?.name ?? slug })),
      score: weight,
      at: at.toSorted((a, b) => a - b),
    })
  }
  found.sort((a, b) => b.score - a.score)
  const best = found[0]?.score ?? 0
  // A conflict that shares its parties with a stronger one is another name for the same text.
  const kept: ArticleConflict[] = []
  for (const one of found) {
    if (one.score < Math.max(2, best * 0.3)) continue
    const parties = new Set(one.parties.map((party) => party.slug))
    const overlapping = kept.some(
      (other) => other.parties.filter((party) => parties.has(party.slug)).length >= Math.min(2, parties.size),
    )
    if (overlapping) continue
    kept.push(one)
    if (kept.length === 4) break
  }
  if (kept.length > 0) return kept
  // Nothing known: the two who are most often told together.
  const [pair] = [...pairs.values()].toSorted((a, b) => b.count - a.count)
  if (!pair || pair.count < 3) return []
  const parties = pair.actors.map((slug) => ({
    slug: slug.startsWith('?') ? null : slug,
    name: mentioned.get(slug)?.name ?? slug.slice(1),
  }))
  return [{ conflict: null, label: parties.map((party) => party.name).join('-'), parties, score: pair.count, at: [] }]
}
