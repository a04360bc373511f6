/** Conflicts by the parties that stand together in a sentence. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import { fieldOf } from './fields-of-strife'
import { SETTLEMENT_NOUNS } from './lexicon'
import { GROUP_KINDS, type Tally } from './rank-conflicts'
import { actorAt, type TextView } from './read-text'

/** How often parties are told: all, those who act, and pairs of them side by side. */
export type ToldParties = {
  mentioned: Map<string, { count: number; name: string }>
  acts: Map<string, number>
  pairs: Map<string, { count: number; actors: [string, string]; settle: boolean }>
}

const JOINERS = new Set(['and', 'with', 'between', 'or', 'versus', 'vs', 'against'])

type Place = { slug: string; from: number; until: number }

const SIGN = /^(?:sign|signs|signed|agree|agrees|agreed|initial|initialled|initialed)$/
/** How far behind two who sign what they sign is looked for. */
const SIGNED_WITHIN = 12

/** "Thailand and Cambodia have signed a truce": two who settle what is their own, and no war that is told to be elsewhere. */
const settle = (view: TextView, { until }: Place): boolean => {
  const key = (at: number): string =>
    view.words[at]?.sentence === view.words[until]?.sentence ? (view.words[at]?.key ?? '') : ''
  const verb = [until, until + 1, until + 2, until + 3].find((at) => SIGN.test(key(at)))
  if (verb === undefined || fieldOf(view, verb) !== null) return false
  for (let at = verb + 1; at < verb + SIGNED_WITHIN; at++) if (SETTLEMENT_NOUNS.has(key(at))) return true
  return false
}

/** "Iran and the United States": counts two who are joined. */
const pairUp = (view: TextView, previous: Place, own: Place, { pairs }: ToldParties): void => {
  const { words } = view
  const { slug, from } = own
  const start = words[from - 1]?.key === 'the' ? from - 1 : from
  if (previous.slug === slug || start - previous.until > 1) return
  // "US-Iran", but not "JEDDAH, Saudi Arabia - Ukraine said".
  const adjacent =
    from === previous.until &&
    words[from]?.gap === 'join' &&
    (words[from]?.start ?? 0) - (words[from - 1]?.end ?? 0) < 2
  if (!adjacent && !JOINERS.has(words[previous.until]?.key ?? '')) return
  const actors: [string, string] = previous.slug < slug ? [previous.slug, slug] : [slug, previous.slug]
  const name = actors.join(' ')
  const pair = pairs.get(name) ?? { count: 0, actors, settle: false }
  const between = words[previous.from - 1]?.key === 'between' || words[previous.from - 2]?.key === 'between'
  const joined = words[previous.until]?.key === 'and' && settle(view, own)
  pair.settle ||= joined
  pair.count += between || adjacent || joined ? 3 : 1
  pairs.set(name, pair)
}

/** Counts the parties of one sentence. @returns those who act in it, with the word at which each is named first */
export const readParties = (view: TextView, from: number, until: number, told: ToldParties): Map<string, number> => {
  const { mentioned, acts } = told
  const slugs = new Map<string, number>()
  let previous: Place | null = null
  for (let at = from; at < until; at++) {
    const found = actorAt(view, at)
    // "We": whoever speaks is no side by that.
    if (!found || found.from !== at || (found.mention.how === 'pronoun' && found.mention.kind !== 'person')) continue
    const slug = found.actor.slug ?? `?${found.actor.name}`
    mentioned.set(slug, { count: (mentioned.get(slug)?.count ?? 0) + 1, name: found.actor.name })
    if (found.mention.how === 'place') continue
    // "A Palestinian group" is not the Palestinian Authority.
    if (found.mention.how === 'demonym' && found.actor.kind === 'entity') continue
    acts.set(slug, (acts.get(slug) ?? 0) + 1)
    if (!slugs.has(slug)) slugs.set(slug, at)
    const place = { slug, from: at, until: found.until }
    if (previous) pairUp(view, previous, place, told)
    previous = place
  }
  return slugs
}

/** Weighs the conflicts of which parties stand in one sentence. */
export const tallyParties = (
  view: TextView,
  slugs: ReadonlyMap<string, number>,
  { pairs }: ToldParties,
  index: ConflictIndex,
  tally: (conflict: Conflict) => Tally,
  where: 'text' | 'title',
): void => {
  for (const conflict of new Set([...slugs.keys()].flatMap((slug) => index.byParty.get(slug) ?? []))) {
    const present = conflict.parties.filter((party) => slugs.has(party))
    const main = conflict.parties.slice(0, 2)
    // A group that fights one war names it: "FARC", "M23".
    const group = main.find(
      (party) => slugs.has(party) && GROUP_KINDS.has(view.gazetteer.bySlug.get(party)?.kind ?? ''),
    )
    if (group === undefined && present.length < 2) continue
    const found = tally(conflict)
    if (group !== undefined && found.aliases < 4) {
      const wars = (index.byParty.get(group) ?? []).filter((other) => other.parties.slice(0, 2).includes(group))
      found.aliases += 1
      found.score += 1 / Math.max(1, wars.length)
      if (where === 'text') found.at.push(slugs.get(group) ?? 0)
    }
    if (present.length < 2) continue
    found.together += 1
    if (pairs.get(main.toSorted().join(' '))?.settle) found.aliases += 1
    found.score += (main.every((party) => slugs.has(party)) ? 1.5 : 0.75) * (where === 'title' ? 2 : 1)
    if (where === 'text') found.at.push(Math.max(...present.map((party) => slugs.get(party) ?? 0)))
  }
}
