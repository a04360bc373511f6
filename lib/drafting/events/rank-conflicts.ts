/** Weighs what points to each conflict of an article. */
import type { Conflict } from '@/lib/drafting/gazetteer/read-conflicts'
import type { ArticleConflict } from './find-conflicts'
import type { TextView } from './read-text'

/** What points to a conflict: words that name it or a group of its own, words of its own, its parties in one sentence, and where. */
export type Tally = { score: number; aliases: number; named: boolean; together: number; at: number[] }

export const GROUP_KINDS: ReadonlySet<string> = new Set([
  'armed_organization',
  'entity',
  'umbrella',
  'military',
  'political_party',
])

/** A conflict within a state: its other side is no state, and is often called only "the opposition" or "the rebels". */
export const isInternal = (conflict: Conflict, view: TextView): boolean => {
  if (conflict.parties.length < 2) return true
  return conflict.parties.slice(0, 2).some((party) => GROUP_KINDS.has(view.gazetteer.bySlug.get(party)?.kind ?? ''))
}

/** Those of several parties who are told as the two sides: Riyadh and the Houthis, Washington and the Taliban. */
const coreOf = (
  { parties }: Conflict,
  present: string[],
  told: (a: string, b: string) => number,
  enough: number,
  mediating: (party: string) => number,
): string[] => {
  let best: string[] = []
  let most = Math.max(enough - 1, told(parties[0] ?? '', parties[1] ?? ''))
  for (const [index, a] of present.entries())
    for (const b of present.slice(index + 1)) {
      if (told(a, b) <= most || mediating(a) >= 1 || mediating(b) >= 1) continue
      most = told(a, b)
      best = [a, b]
    }
  return best
}

/** A third party to a war that has come to mediate between the other two, and is not told as one of a pair: Washington in Afghanistan since 2020. */
const isMediatorNow = (
  { parties, usual }: Conflict,
  party: string,
  told: (a: string, b: string) => number,
  enough: number,
  year: number | null,
): boolean =>
  year !== null &&
  parties.indexOf(party) >= 2 &&
  usual.some(({ slug, since }) => slug === party && since > 0 && since <= year) &&
  parties.slice(0, 2).every((side) => told(party, side) < enough)

/** An affair among those of a greater war that the text names, itself named by no word of its own. */
const isPart = (conflict: Conflict, tallies: Map<Conflict, Tally>): boolean =>
  tallies.get(conflict)?.named === false &&
  [...tallies].some(
    ([{ parties }, { named }]) =>
      named && parties.length > conflict.parties.length && conflict.parties.every((party) => parties.includes(party)),
  )

/** What a conflict is worth for each of its two sides that is said to broker. */
const BROKERED = 0.32

/** Two states told together, one of whom usually mediates in a war of the other's whose sides the text names: Washington and Moscow, over Ukraine. */
const isOverAnother = (
  { parties, slug }: Conflict,
  tallies: Map<Conflict, Tally>,
  named: (party: string) => number,
  year: number | null,
): boolean =>
  [...tallies].some(
    ([other]) =>
      other.slug !== slug &&
      other.parties.slice(0, 2).every((party) => named(party) > 0) &&
      other.usual.some((usual) => parties.includes(usual.slug) && (year === null || year >= usual.since)) &&
      other.parties.slice(0, 2).some((party) => parties.includes(party)),
  )

/** Weighs; drops what is only another name for a stronger one. */
export const rankConflicts = (
  view: TextView,
  tallies: Map<Conflict, Tally>,
  named: (party: string) => number,
  told: (a: string, b: string) => number,
  enough: number,
  least: number,
  mediating: (party: string) => number,
  year: number | null,
): ArticleConflict[] => {
  const found: ArticleConflict[] = []
  // Where one conflict is named by words, two states told together are as likely to be those who deal with it.
  const byWords = [...tallies.values()].some(({ aliases, together }) => aliases >= 2 && together >= 1)
  for (const [conflict, { score, aliases, together, at }] of tallies) {
    if (told(conflict.parties[0] ?? '', conflict.parties[1] ?? '') < enough && isPart(conflict, tallies)) continue
    const present = conflict.parties.filter(
      (party) => named(party) > 0 && !isMediatorNow(conflict, party, told, enough, year),
    )
    if (present.length === 0 && aliases < (least < 2 ? 1 : 2)) continue
    // Two states that occur together are no conflict yet: it must be named, or they must meet again and again.
    const often = least < 2 && conflict.parties.slice(0, 2).every((party) => named(party) >= 2)
    if (aliases === 0 && together < 3 && told(conflict.parties[0] ?? '', conflict.parties[1] ?? '') < enough && !often)
      continue
    const both = conflict.parties.slice(0, 2).every((party) => named(party) > 0)
    const internal = isInternal(conflict, view)
    // Between states both must be named; a war within one is named by itself.
    const weight =
      score *
      (aliases > 0 ? 1.5 : 1) *
      (both || conflict.parties.length < 2 ? 1 : internal ? 0.7 : 0.3) *
      (aliases === 0 && (byWords || isOverAnother(conflict, tallies, named, year)) ? 0.3 : 1) *
      // Whoever brokers is hardly one of the two who are to be reconciled, and two who do hardly both.
      BROKERED ** conflict.parties.slice(0, 2).filter((party) => mediating(party) >= 1).length
    if (weight < least) continue
    const usual = conflict.parties
      .slice(0, 2)
      .filter((party) => named(party) > 0 || conflict.parties.length === 2 || present.length < 2)
    const parties = [...new Set([...coreOf(conflict, present, told, enough, mediating), ...usual, ...present])]
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
    // A second conflict is told with both its sides.
    if (kept.length > 0 && one.conflict?.parties.slice(0, 2).some((party) => named(party) === 0)) continue
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
    const tally = one.conflict === null ? undefined : tallies.get(one.conflict)
    if ((tally?.together ?? 2) < 2 && kept.some(group)) continue
    kept.push(one)
    if (kept.length === 4) break
  }
  return kept
}
