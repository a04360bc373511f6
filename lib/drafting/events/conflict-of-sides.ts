/** A conflict made of the two who are told together, where no table knows it, and one without a name where only a mediator is told. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import type { ArticleConflict } from './find-conflicts'
import { isShort } from './count-peace-words'
import { GROUP_KINDS, isInternal } from './rank-conflicts'
import { homeOf, type Side, type ToldSides } from './read-sides'
import { actorOf, type TextView } from './read-text'
import { isDateline } from './words-of-act'

type Party = ArticleConflict['parties'][number]

/** Who is at odds with a state by what they are called. */
const OPPONENTS = /\b(?:rebels?|opposition|separatists?|insurgents?|guerrillas?|militants?)\b/

const ARMED = new Set(['armed_organization', 'military', 'entity'])

/** The war or quarrel within a state that the tables know, if there is but one that fits the word for its other side. */
const withinState = (view: TextView, index: ConflictIndex, state: string, opponent: string): Conflict | null => {
  const kindOf = (slug: string): string => view.gazetteer.bySlug.get(slug)?.kind ?? ''
  const own = (index.byParty.get(state) ?? []).filter(
    (conflict) =>
      conflict.parties.slice(0, 2).includes(state) && isInternal(conflict, view) && conflict.parties.length > 1,
  )
  const political = /^(?:opposition|union|unions|protesters|parties)$/.test(opponent)
  const fitting = own.filter((conflict) => {
    const other = conflict.parties.find((party) => party !== state) ?? ''
    return ARMED.has(kindOf(other)) !== political
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

const partyOf = (side: Side, state: string | null, view: TextView): Party => {
  if (side.generic === null || (side.generic === 'government' && side.slug !== null))
    return { slug: side.slug, name: side.name }
  if (side.generic === 'government' && state !== null)
    return { slug: state, name: view.gazetteer.bySlug.get(state)?.name ?? state }
  const home = side.slug ?? state
  const name = home === null ? side.name : `${view.gazetteer.bySlug.get(home)?.name ?? home} ${side.generic}`
  return { slug: null, name }
}

/** How often an article names somebody, by slug. */
type Named = (slug: string) => number

/** A group's own war: the one whose others the text names, else its first. */
const warOf = (group: string, named: Named, index: ConflictIndex): Conflict | null => {
  const own = (index.byParty.get(group) ?? []).filter(({ parties }) => parties.slice(0, 2).includes(group))
  return own.find(({ parties }) => parties.some((slug) => slug !== group && named(slug) > 0)) ?? own[0] ?? null
}

/** The state or group that an article is most about, third parties aside; a group before a state, which may be anybody. */
const stateOfArticle = (
  view: TextView,
  index: ConflictIndex,
  named: Named,
  isThird: (slug: string) => boolean,
  least: number,
): string | null => {
  const counts = new Map<string, number>()
  const towns = new Map<string, number>()
  for (const mention of view.mentions) {
    const actor = actorOf(mention, view.gazetteer)
    // "Sri Lankan rebels asked Norway": whose rebels they are.
    const home = actor === null && OPPONENTS.test(mention.role ?? '') ? homeOf(view, mention) : null
    if (home !== null) counts.set(home, (counts.get(home) ?? 0) + 2)
    if (!actor?.slug || (actor.kind !== 'state' && !GROUP_KINDS.has(actor.kind)) || isDateline(view, mention)) continue
    counts.set(actor.slug, (counts.get(actor.slug) ?? 0) + 1)
    // "Gathered in Muscat": where they met, as often as what it is about.
    if (mention.how === 'place' && mention.text !== actor.name) towns.set(actor.slug, (towns.get(actor.slug) ?? 0) + 1)
  }
  const isGroup = (slug: string): number => Number(view.gazetteer.bySlug.get(slug)?.kind !== 'state')
  const [most] = [...counts]
    .filter(([slug]) => !isThird(slug) && (isGroup(slug) === 0 || warOf(slug, named, index) !== null))
    .toSorted((a, b) => isGroup(b[0]) - isGroup(a[0]) || b[1] - a[1] || (towns.get(a[0]) ?? 0) - (towns.get(b[0]) ?? 0))
  return most && most[1] >= least ? most[0] : null
}

const fromTable = (conflict: Conflict, view: TextView, score: number, at: number[]): ArticleConflict => ({
  conflict,
  label: conflict.name,
  parties: conflict.parties.slice(0, 2).map((slug) => ({ slug, name: view.gazetteer.bySlug.get(slug)?.name ?? slug })),
  score,
  at,
})

const resolve = (
  { sides: [a, b], weight, at }: ToldSides,
  view: TextView,
  index: ConflictIndex,
  home: string | null,
): ArticleConflict => {
  const opponent =
    b.generic !== null && b.generic !== 'government' ? b : a.generic !== null && a.generic !== 'government' ? a : null
  const state = [a, b].find((side) => side !== opponent && side.slug !== null)?.slug ?? opponent?.slug ?? home
  if (opponent && state !== null) {
    const known = withinState(view, index, state, opponent.generic ?? '')
    if (known) return fromTable(known, view, weight, [at])
  }
  if (a.slug !== null && b.slug !== null && !opponent) {
    const both = (index.byParty.get(a.slug) ?? []).filter((conflict) => conflict.parties.includes(b.slug ?? ''))
    const core = (conflict: Conflict): boolean =>
      [a.slug, b.slug].every((slug) => conflict.parties.slice(0, 2).includes(slug ?? ''))
    const known = both.find(core) ?? both[0]
    if (known)
      return {
        ...fromTable(known, view, weight, [at]),
        parties: [a, b].map(({ slug, name }) => ({ slug, name })),
      }
  }
  const parties = [partyOf(a, state, view), partyOf(b, state, view)]
  return { conflict: null, label: parties.map(({ name }) => name).join('-'), parties, score: weight, at: [at] }
}

/** "The UN envoy held talks with the Houthis": to whom somebody talks about a war that is not his own; '' where no table knows them. */
const talkedTo = ({ sides: [a, b] }: ToldSides, view: TextView, index: ConflictIndex): string | null => {
  const kindOf = (slug: string | null): string => (slug === null ? '' : (view.gazetteer.bySlug.get(slug)?.kind ?? ''))
  const isOutsider = (one: Side, other: Side): boolean => {
    if (one.generic !== null && one.generic !== 'government') return false
    if (kindOf(one.slug) === 'igo') return true
    const wars = other.slug !== null && GROUP_KINDS.has(kindOf(other.slug)) ? index.byParty.get(other.slug) : undefined
    return (
      kindOf(one.slug) === 'state' &&
      wars !== undefined &&
      !wars.some(({ parties }) => parties.includes(one.slug ?? ''))
    )
  }
  return isOutsider(a, b) ? (b.slug ?? '') : isOutsider(b, a) ? (a.slug ?? '') : null
}

/** "The support of Qatar and Egypt": two who usually mediate together, and are not the two of any quarrel. */
const mediateTogether = ({ sides: [a, b] }: ToldSides, index: ConflictIndex): boolean => {
  const within = (slugs: readonly string[]): boolean =>
    [a, b].every(({ slug, generic }) => slug !== null && generic === null && slugs.includes(slug))
  return (
    index.conflicts.some(({ usual }) => within(usual.map(({ slug }) => slug))) &&
    !index.conflicts.some(({ parties }) => within(parties.slice(0, 2)))
  )
}

const keyOf = ({ conflict, label }: ArticleConflict): string => conflict?.slug ?? label

/** The same two, however often told, are one conflict; the most told first. */
export const conflictsOfSides = (
  told: ToldSides[],
  view: TextView,
  index: ConflictIndex,
  named: Named,
  isThird: (slug: string) => boolean,
): ArticleConflict[] => {
  const found = new Map<string, ArticleConflict>()
  const home = told.length > 0 ? stateOfArticle(view, index, named, isThird, 1) : null
  for (const one of told) {
    if (one.sides.some(({ slug }) => slug !== null && isThird(slug)) || mediateTogether(one, index)) continue
    const talking = talkedTo(one, view, index)
    const war = talking === null ? null : warOf(talking, named, index)
    if (talking !== null && war === null) continue
    const made = war === null ? resolve(one, view, index, home) : fromTable(war, view, one.weight, [one.at])
    const known = found.get(keyOf(made))
    if (!known) found.set(keyOf(made), made)
    else {
      known.score += made.score
      known.at.push(...made.at)
    }
  }
  // Of two pairs told as often, the one known to be at odds: France and Germany urge Kosovo and Serbia.
  return [...found.values()].toSorted(
    (a, b) => b.score - a.score || Number(b.conflict !== null) - Number(a.conflict !== null),
  )
}

/** The two between whom it is, in any order. */
const coreOf = ({ parties }: Conflict): string => parties.slice(0, 2).toSorted().join(' ')

/** Who has no arms: an opposition's quarrel is seldom meant by a state's name alone. */
const isPolitical = ({ parties }: Conflict, view: TextView): boolean =>
  parties.slice(0, 2).some((slug) => /^(?:umbrella|political_party)$/.test(view.gazetteer.bySlug.get(slug)?.kind ?? ''))

const SEIZURE = /^(?:coup|junta|putsch|putschists|mutineers|coupists)$/

/** "The junta", "the coup leaders" and a state: its own affair of that name, not its war with somebody whom nobody names. */
export const conflictOfCoup = (view: TextView, index: ConflictIndex, named: Named): ArticleConflict | null => {
  let told = 0
  for (const { key } of view.words) if (SEIZURE.test(key)) told++
  if (told < 2) return null
  const ofOwn = (state: string): Conflict | undefined =>
    index.byParty.get(state)?.find(({ parties }) => parties.length === 1)
  const state = stateOfArticle(view, index, named, (slug) => !ofOwn(slug), 2)
  const own = state === null ? undefined : ofOwn(state)
  return own ? fromTable(own, view, 1, []) : null
}

/**
 * Somebody mediates, between whom the article does not say in words that are known: the state it is about, or the group.
 * @param peaceful whether a state will do, where the text speaks of peace; a group's name tells of its war by itself
 */
export const conflictAtHome = (
  view: TextView,
  index: ConflictIndex,
  named: Named,
  isThird: (slug: string) => boolean,
  peaceful: boolean,
): ArticleConflict | null => {
  const slug = stateOfArticle(view, index, named, isThird, isShort(view) ? 1 : 3)
  if (slug === null) return null
  const isGroup = GROUP_KINDS.has(view.gazetteer.bySlug.get(slug)?.kind ?? '')
  const war = isGroup ? warOf(slug, named, index) : null
  if (war) return fromTable(war, view, 1, [])
  if (isGroup || !peaceful) return null
  const all = index.byParty.get(slug) ?? []
  // "Libya": the war that bears the state's name.
  const namesake = all.find((conflict) => conflict.slug === slug)
  if (namesake) {
    // Of those who have fought there over the years, the ones that the article names.
    const told = namesake.parties.filter((party) => party !== slug && named(party) > 0)
    const parties = told.map((party) => ({ slug: party, name: view.gazetteer.bySlug.get(party)?.name ?? party }))
    return { ...fromTable(namesake, view, 1, []), ...(parties.length > 0 && { parties }) }
  }
  const own = all.filter(({ parties }) => parties.slice(0, 2).includes(slug))
  const within = own.filter((conflict) => conflict.parties[0] === slug && isInternal(conflict, view))
  const armed = own.filter((conflict) => !isPolitical(conflict, view))
  // "Kyiv turned it down": of several the only war.
  const [only, ...others] = own.length === 1 ? within : armed.length > 0 ? armed : within
  if (only && others.every((other) => coreOf(other) === coreOf(only))) return fromTable(only, view, 1, [])
  const name = view.gazetteer.bySlug.get(slug)?.name ?? slug
  return { conflict: null, label: name, parties: [{ slug, name }], score: 1, at: [] }
}
