/** Which conflicts an article is about: by words that name them and by parties that stand together. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import { conflictAtHome, conflictOfCoup, conflictsOfSides } from './conflict-of-sides'
import { countPeaceWords, isShort, namesPeace } from './count-peace-words'
import { conflictsByField } from './fields-of-strife'
import { isInternal, rankConflicts, type Tally } from './rank-conflicts'
import { readSides, type ToldSides } from './read-sides'
import type { TextView } from './read-text'
import { readParties, tallyParties, type ToldParties } from './tally-parties'

export type ArticleConflict = {
  conflict: Conflict | null
  label: string
  /** Slugs, or names where the gazetteer has none; those the article names, the most often named first. */
  parties: { slug: string | null; name: string }[]
  score: number
  /** Words at which something points to it. */
  at: number[]
}

/** "Israel and [Palestinian factions]": the state with which a people's own are told; null where none is. */
const besideOutsider = (view: TextView, at: number): string | null => {
  const { words, mentions } = view
  if (
    words[at - 1]?.key !== 'and' ||
    !/^(?:demonym|anonymous|role)$/.test(mentions[words[at]?.mention ?? -1]?.how ?? '')
  )
    return null
  const { kind, actor } = mentions[words[at - 2]?.mention ?? -1] ?? {}
  return kind === 'state' ? (actor ?? null) : null
}

/** Words by their conflict: an alias of several conflicts counts a part for each. */
const tallyAliases = (
  view: TextView,
  index: ConflictIndex,
  tally: (conflict: Conflict) => Tally,
  factor: number,
): void => {
  const { words } = view
  for (let at = 0; at < words.length; at++) {
    let node = index.root.next.get(words[at]?.key ?? '')
    if (!node) continue
    // "Sudan" inside "South Sudan" is not Sudan.
    const inside = view.mentions[words[at]?.mention ?? -1]
    if (inside?.role === null && view.mentionWords[words[at]?.mention ?? -1]?.from !== at) continue
    let best: typeof node | undefined
    for (let end = at + 1; node; end++) {
      if (node.conflicts.length > 0) best = node
      const word = words[end]
      if (!word || word.gap !== 'join') break
      node = node.next.get(word.key)
    }
    if (!best || (words[at]?.cap === false && best.conflicts.every(({ weight }) => weight > 2))) continue
    const other = besideOutsider(view, at)
    for (const { conflict, weight } of best.conflicts) {
      if (other !== null && !conflict.parties.includes(other)) continue
      const found = tally(conflict)
      found.aliases += 1
      found.named = true
      found.score += (factor * weight) / best.conflicts.length
      if (factor === 1) found.at.push(at)
    }
  }
}

/** "Talks between Pakistan and Afghanistan" name their quarrel, where only a war within one of the two is named besides. */
const tallySides = (
  told: ToldSides[],
  view: TextView,
  index: ConflictIndex,
  tallies: ReadonlyMap<Conflict, Tally>,
  tally: (conflict: Conflict) => Tally,
): void => {
  for (const { sides, weight, peaceful, at } of told) {
    const [a, b] = sides.map(({ slug, generic }) => (generic === null || generic === 'government' ? slug : null))
    if (!peaceful || weight < 3 || !a || !b) continue
    const own = (index.byParty.get(a) ?? []).find(
      ({ parties }) => parties.slice(0, 2).includes(a) && parties.slice(0, 2).includes(b),
    )
    if (!own || isInternal(own, view)) continue
    const [rival] = [...tallies]
      .filter(([other, { named }]) => other !== own && named)
      .toSorted(([, x], [, y]) => y.score - x.score)
    const shared = rival && isInternal(rival[0], view) ? rival[0].parties.filter((one) => one === a || one === b) : []
    if (shared.length !== 1) continue
    const found = tally(own)
    found.aliases += 1
    found.named = true
    found.score += 2
    found.at.push(at)
  }
}

/** Wars that became part of a greater one: since when their words tell of that one. */
const SUCCEEDED = new Map([['donbas', { by: 'russia-ukraine', since: '2022-02-24' }]])

/** Wars that began within another: until when their parties tell of that one. */
const BEGAN = new Map([['us-houthis', { within: 'yemen', on: '2023-10-19' }]])

const asOf = (index: ConflictIndex, conflict: Conflict, day: string | null): Conflict => {
  const later = SUCCEEDED.get(conflict.slug)
  const earlier = BEGAN.get(conflict.slug)
  const other =
    day === null
      ? undefined
      : later && day >= later.since
        ? later.by
        : earlier && day < earlier.on
          ? earlier.within
          : undefined
  return index.conflicts.find(({ slug }) => slug === other) ?? conflict
}

/** Others told as two sides, who have nothing to do with the conflicts already found and do not mediate in them. */
const apartFrom = (
  kept: ArticleConflict[],
  sides: ArticleConflict[],
  mediators: ReadonlyMap<string, number>,
): ArticleConflict[] =>
  sides.filter(
    ({ score, parties }) =>
      score >= 3 &&
      parties.every(
        ({ slug }) =>
          slug !== null &&
          !mediators.has(slug) &&
          !kept.some((one) => one.parties.some((party) => party.slug === slug)),
      ),
  )

/** Most certain first; at most four. The title counts double, but nothing in it is quoted. */
export const findConflicts = (
  view: TextView,
  index: ConflictIndex,
  title: TextView | null,
  mediators: ReadonlyMap<string, number>,
  told: ToldSides[],
  day: string | null,
): ArticleConflict[] => {
  const tallies = new Map<Conflict, Tally>()
  const tally = (named: Conflict): Tally => {
    const conflict = asOf(index, named, day)
    let found = tallies.get(conflict)
    if (!found) {
      found = { score: 0, aliases: 0, named: false, together: 0, at: [] }
      tallies.set(conflict, found)
    }
    return found
  }
  tallyAliases(view, index, tally, 1)
  if (title) tallyAliases(title, index, tally, 2)
  const seen = new Map([...tallies].map(([conflict, { at }]) => [conflict, new Set(at)]))
  for (const { conflict, at } of conflictsByField(view, index)) {
    const found = tally(conflict)
    const places = seen.get(conflict) ?? new Set()
    seen.set(conflict, places)
    if (places.has(at)) continue
    places.add(at)
    found.aliases += 1
    found.named = true
    found.score += 1
    found.at.push(at)
  }
  const peace = countPeaceWords(view)
  const counts: ToldParties = { acts: new Map(), mentioned: new Map(), pairs: new Map() }
  for (const { from, until } of view.sentenceWords)
    tallyParties(view, readParties(view, from, until, counts), counts, index, tally, 'text')
  if (title) tallyParties(view, readParties(title, 0, title.words.length, counts), counts, index, tally, 'title')
  tallySides([...told, ...(title ? readSides(title) : [])], view, index, tallies, tally)
  const { mentioned, pairs } = counts
  const acting = (party: string): number => counts.acts.get(party) ?? 0
  const mediating = (party: string) => mediators.get(party) ?? 0
  const year = day === null ? null : Number(day.slice(0, 4))
  const named = (party: string) => mentioned.get(party)?.count ?? 0
  /** Told as two sides: "between Washington and Tehran"; in a short text also "Iran and the United States met". */
  const enough = isShort(view) ? 1 : 3
  const together = (a: string, b: string): number => pairs.get([a, b].toSorted().join(' '))?.count ?? 0
  const kept = rankConflicts(view, tallies, named, together, enough, 2, mediating, year)
  const isThird = (slug: string): boolean => mediating(slug) >= 1
  const pairsTold = [...told, ...(title ? readSides(title) : [])]
  if (kept.length > 0) {
    const strife = conflictsOfSides(
      pairsTold.filter(({ peaceful }) => peaceful),
      view,
      index,
      named,
      isThird,
    )
    // What two states say to each other about a war within a third is no conflict of theirs.
    const [main] = kept
    const within = main?.conflict !== null && main?.conflict !== undefined && isInternal(main.conflict, view)
    return [...kept, ...(within ? [] : apartFrom(kept, strife, mediators))].slice(0, 4)
  }
  const sides = conflictsOfSides(pairsTold, view, index, named, isThird)
  const mediated = [...mediators.values()].some((weight) => weight >= 1)
  const speaksOfPeace = peace >= (isShort(view) ? 1 : 3) || mediated
  const [plainest] = sides
  // "Iraq hosted a meeting between Saudi and Iranian officials": in a line or two, the two of a known dispute will do.
  const speaks = speaksOfPeace || (isShort(view) && plainest?.conflict !== null)
  // The war of the first sentence is what the text is about, told once or twice.
  const leads = plainest?.conflict !== null && plainest?.at.some((at) => view.words[at]?.sentence === 0) === true
  if (plainest && speaks && plainest.score >= (isShort(view) || leads ? 1.5 : 3)) return [plainest]
  // Named once, by a group or a word: enough where the text speaks of peace.
  const [faint] = peace >= 2 ? rankConflicts(view, tallies, named, together, enough, 1.2, mediating, year) : []
  if (faint) return [faint]
  const coup = speaksOfPeace ? conflictOfCoup(view, index, named) : null
  if (coup) return [coup]
  // Nothing named, but a state at peace talks with itself: "the two sides in Venezuela".
  if (peace >= 3) {
    for (const conflict of index.conflicts) {
      if (tallies.has(conflict) || !isInternal(conflict, view)) continue
      const state = conflict.parties.find((party) => view.gazetteer.bySlug.get(party)?.kind === 'state')
      if (state === undefined || acting(state) < 2 || state === view.gazetteer.rootOf('united-states')) continue
      // Of a state at war with another that war is meant, if any.
      const first = index.byParty.get(state)?.[0]
      if (first && !isInternal(first, view)) continue
      if ([...tallies.keys()].some((other) => other.parties.includes(state))) continue
      tallies.set(conflict, { score: 2 + 0.3 * acting(state), aliases: 1, named: true, together: 0, at: [] })
    }
    const internal = rankConflicts(view, tallies, named, together, enough, 2, mediating, year)
    if (internal.length > 0) return internal.slice(0, 1)
  }
  // Nothing known: the two who are most often told together, and of whom none is an organisation of states.
  const isOutside = (slug: string): boolean => view.gazetteer.bySlug.get(slug)?.kind === 'igo'
  const [pair] = [...pairs.values()]
    .filter(({ actors }) => !actors.some(isOutside))
    .toSorted((a, b) => b.count - a.count)
  if (!pair || pair.count < 3 || peace < 3) {
    // Somebody mediates, and nothing tells between whom.
    // "The Ukrainian delegation", in a text on peace talks: the only war there is.
    const home =
      mediated || isShort(view) || peace >= (mediators.size > 0 ? 2 : 3)
        ? conflictAtHome(view, index, named, (slug) => mediators.has(slug), mediated || namesPeace(view))
        : null
    return home && (mediated || isShort(view) || home.conflict !== null) ? [home] : []
  }
  const parties = pair.actors.map((slug) => ({
    slug: slug.startsWith('?') ? null : slug,
    name: mentioned.get(slug)?.name ?? slug.slice(1),
  }))
  return [{ conflict: null, label: parties.map((party) => party.name).join('-'), parties, score: pair.count, at: [] }]
}
