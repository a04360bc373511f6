/** Which conflicts an article is about: by words that name them and by parties that stand together. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import { countPeaceWords, isShort } from './count-peace-words'
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

const GROUP_KINDS = new Set(['armed_organization', 'entity', 'umbrella', 'military', 'political_party'])
const JOINERS = new Set(['and', 'with', 'between', 'or', 'versus', 'vs', 'against'])

/** Words by their conflict: an alias of several conflicts counts a part for each. */
const tallyAliases = (
  view: TextView,
  index: ConflictIndex,
  tally: (conflict: Conflict) => Tally,
  factor: number,
): void => {
  const { words } = view
  for (let at = 0; at < words.length; at++) {
    // "Sudan" inside "South Sudan" is not Sudan.
    const inside = view.mentions[words[at]?.mention ?? -1]
    if (inside?.role === null && view.mentionWords[words[at]?.mention ?? -1]?.from !== at) continue
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
      found.score += (factor * weight) / best.conflicts.length
      if (factor === 1) found.at.push(at)
    }
  }
}

/** A conflict within a state: its other side is no state, and is often called only "the opposition" or "the rebels". */
const isInternal = (conflict: Conflict, view: TextView): boolean => {
  if (conflict.parties.length < 2) return true
  return conflict.parties.slice(0, 2).some((party) => GROUP_KINDS.has(view.gazetteer.bySlug.get(party)?.kind ?? ''))
}

/** Weighs what points to each conflict; drops what is only another name for a stronger one. */
const rankConflicts = (
  view: TextView,
  tallies: Map<Conflict, Tally>,
  named: (party: string) => number,
  paired: (conflict: Conflict) => boolean,
  least: number,
  mediating: (party: string) => number,
): ArticleConflict[] => {
  const found: ArticleConflict[] = []
  // Where one conflict is named by words, two states told together are as likely to be those who deal with it.
  const byWords = [...tallies.values()].some(({ aliases, together }) => aliases >= 2 && together >= 1)
  for (const [conflict, { score, aliases, together, at }] of tallies) {
    const present = conflict.parties.filter((party) => named(party) > 0)
    if (present.length === 0 && aliases < (least < 2 ? 1 : 2)) continue
    // Two states that occur together are no conflict yet: it must be named, or they must meet again and again.
    const often = least < 2 && conflict.parties.slice(0, 2).every((party) => named(party) >= 2)
    if (aliases === 0 && together < 3 && !paired(conflict) && !often) continue
    const both = conflict.parties.slice(0, 2).every((party) => named(party) > 0)
    const internal = isInternal(conflict, view)
    // Between states both must be named; a war within one is named by itself.
    const weight =
      score *
      (aliases > 0 ? 1.5 : 1) *
      (both || conflict.parties.length < 2 ? 1 : internal ? 0.7 : 0.3) *
      (aliases === 0 && byWords ? 0.3 : 1) *
      // Whoever brokers is hardly one of the two who are to be reconciled.
      (conflict.parties.slice(0, 2).some((party) => mediating(party) >= 1) ? 0.4 : 1)
    if (weight < least) continue
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
    if (one.score < Math.max(least, best * 0.25)) continue
    const parties = new Set(one.parties.map((party) => party.slug))
    const overlapping = kept.some(
      (other) => other.parties.filter((party) => parties.has(party.slug)).length >= Math.min(2, parties.size),
    )
    if (overlapping) continue
    // A group has one war at a time, unless it is told with the other enemy more than once: an envoy who meets it makes none.
    const group = (other: ArticleConflict): boolean =>
      other.parties
        .slice(0, 2)
        .some(
          ({ slug }) =>
            slug !== null && parties.has(slug) && GROUP_KINDS.has(view.gazetteer.bySlug.get(slug)?.kind ?? ''),
        )
    const told = one.conflict === null ? undefined : tallies.get(one.conflict)
    if ((told?.together ?? 2) < 2 && kept.some(group)) continue
    kept.push(one)
    if (kept.length === 4) break
  }
  return kept
}

/** Most certain first; at most four. The title counts double, but nothing in it is quoted. */
export const findConflicts = (
  view: TextView,
  index: ConflictIndex,
  title: TextView | null,
  mediators: ReadonlyMap<string, number>,
): ArticleConflict[] => {
  const tallies = new Map<Conflict, Tally>()
  const tally = (conflict: Conflict): Tally => {
    let found = tallies.get(conflict)
    if (!found) {
      found = { score: 0, aliases: 0, together: 0, at: [] }
      tallies.set(conflict, found)
    }
    return found
  }
  tallyAliases(view, index, tally, 1)
  if (title) tallyAliases(title, index, tally, 2)
  const peace = countPeaceWords(view)
  const acts = new Map<string, number>()
  const acting = (party: string): number => acts.get(party) ?? 0
  const mentioned = new Map<string, { count: number; name: string }>()
  const pairs = new Map<string, { count: number; actors: [string, string] }>()
  for (const { from, until } of [
    ...view.sentenceWords,
    ...(title?.sentenceWords.map(() => ({ from: -1, until: -1 })) ?? []),
  ]) {
    const inTitle = from < 0
    const source = inTitle && title ? title : view
    const range = inTitle ? { from: 0, until: source.words.length } : { from, until }
    const slugs = new Map<string, number>()
    let previous: { slug: string; from: number; until: number } | null = null
    for (let at = range.from; at < range.until; at++) {
      const found = actorAt(source, at)
      if (!found || found.from !== at) continue
      const slug = found.actor.slug ?? `?${found.actor.name}`
      const seen = mentioned.get(slug)
      mentioned.set(slug, { count: (seen?.count ?? 0) + 1, name: found.actor.name })
      if (found.mention.how === 'place') continue
      // "A Palestinian group" is not the Palestinian Authority.
      if (found.mention.how === 'demonym' && found.actor.kind === 'entity') continue
      acts.set(slug, (acts.get(slug) ?? 0) + 1)
      if (!slugs.has(slug)) slugs.set(slug, at)
      // "Iran and the United States".
      const start = source.words[at - 1]?.key === 'the' ? at - 1 : at
      if (previous && previous.slug !== slug && start - previous.until <= 1) {
        const adjacent = at === previous.until && source.words[at]?.gap === 'join'
        const joiner = adjacent || JOINERS.has(source.words[previous.until]?.key ?? '')
        const before = (steps: number): string => source.words[(previous?.from ?? 0) - steps]?.key ?? ''
        if (joiner) {
          const actors: [string, string] = previous.slug < slug ? [previous.slug, slug] : [slug, previous.slug]
          const pair = pairs.get(actors.join(' ')) ?? { count: 0, actors }
          pair.count += before(1) === 'between' || before(2) === 'between' || adjacent ? 3 : 1
          pairs.set(actors.join(' '), pair)
        }
      }
      previous = { slug, from: at, until: found.until }
    }
    const candidates = new Set([...slugs.keys()].flatMap((slug) => index.byParty.get(slug) ?? []))
    for (const conflict of candidates) {
      const present = conflict.parties.filter((party) => slugs.has(party))
      // A group that fights one war names it: "FARC", "M23".
      const group = conflict.parties
        .slice(0, 2)
        .find((party) => slugs.has(party) && GROUP_KINDS.has(view.gazetteer.bySlug.get(party)?.kind ?? ''))
      if (group !== undefined && tally(conflict).aliases < 4) {
        const found = tally(conflict)
        const shared = (index.byParty.get(group) ?? []).filter((other) =>
          other.parties.slice(0, 2).includes(group),
        ).length
        found.aliases += 1
        found.score += 1 / Math.max(1, shared)
        if (!inTitle) found.at.push(slugs.get(group) ?? 0)
      }
      if (present.length < 2) continue
      const core = conflict.parties.slice(0, 2).every((party) => slugs.has(party))
      const found = tally(conflict)
      found.together += 1
      found.score += (core ? 1.5 : 0.75) * (inTitle ? 2 : 1)
      if (!inTitle) found.at.push(Math.max(...present.map((party) => slugs.get(party) ?? 0)))
    }
  }
  const mediating = (party: string) => mediators.get(party) ?? 0
  const named = (party: string) => mentioned.get(party)?.count ?? 0
  /** Told as two sides: "between Washington and Tehran"; in a short text also "Iran and the United States met". */
  const enough = isShort(view) ? 1 : 3
  const paired = (conflict: Conflict): boolean =>
    (pairs.get(conflict.parties.slice(0, 2).toSorted().join(' '))?.count ?? 0) >= enough
  const kept = rankConflicts(view, tallies, named, paired, 2, mediating)
  if (kept.length > 0) return kept
  // Named once, by a group or a word: enough where the text speaks of peace.
  const [faint] = peace >= 2 ? rankConflicts(view, tallies, named, paired, 1.2, mediating) : []
  if (faint) return [faint]
  // Nothing named, but a state at peace talks with itself: "the two sides in Venezuela".
  if (peace >= 3) {
    for (const conflict of index.conflicts) {
      if (tallies.has(conflict) || !isInternal(conflict, view)) continue
      const state = conflict.parties.find((party) => view.gazetteer.bySlug.get(party)?.kind === 'state')
      if (state === undefined || acting(state) < 2 || state === view.gazetteer.rootOf('united-states')) continue
      if ([...tallies.keys()].some((other) => other.parties.includes(state))) continue
      tallies.set(conflict, { score: 2 + 0.3 * acting(state), aliases: 1, together: 0, at: [] })
    }
    const internal = rankConflicts(view, tallies, named, paired, 2, mediating)
    if (internal.length > 0) return internal.slice(0, 1)
  }
  // Nothing known: the two who are most often told together.
  const [pair] = [...pairs.values()].toSorted((a, b) => b.count - a.count)
  if (!pair || pair.count < 3 || peace < 3) return []
  const parties = pair.actors.map((slug) => ({
    slug: slug.startsWith('?') ? null : slug,
    name: mentioned.get(slug)?.name ?? slug.slice(1),
  }))
  return [{ conflict: null, label: parties.map((party) => party.name).join('-'), parties, score: pair.count, at: [] }]
}
