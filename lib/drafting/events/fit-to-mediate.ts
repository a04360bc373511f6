/** States that are no third party although they are no side: those whose own war it is, and those at war with one of the sides themselves. */
import type { Conflict, ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import type { ArticleConflict } from './find-conflicts'
import type { TextView } from './read-text'

/** Disputes between states of which neither ever stands between the other and somebody else. */
const FOES = new Set([
  'israel-iran',
  'israel-syria',
  'israel-hezbollah',
  'russia-ukraine',
  'karabakh',
  'india-pakistan',
  'korea',
])

/** Who negotiates with Iran about its nuclear programme, for themselves. */
const NUCLEAR = new Set(['us-iran', 'iran-powers', 'iran-iaea'])
const POWERS = ['p5-plus-1', 'united-kingdom', 'france', 'germany', 'iaea']

const kindOf = (view: TextView, slug: string): string => view.gazetteer.bySlug.get(slug)?.kind ?? ''

const isGroup = (view: TextView, slug: string | null): slug is string =>
  slug !== null && !/^(?:|state|igo)$/.test(kindOf(view, slug))

/** Conflicts of whose two sides one is a group of this conflict's. */
const othersOf = ({ parties }: ArticleConflict, index: ConflictIndex, view: TextView): [string, Conflict][] =>
  parties
    .slice(0, 2)
    .flatMap(({ slug }) =>
      isGroup(view, slug) ? (index.byParty.get(slug) ?? []).map((one) => [slug, one] as const) : [],
    )
    .filter(([slug, other]) => other.parties.slice(0, 2).includes(slug))
    .map(([slug, other]) => [slug, other])

/** "An Afghan-led process" mediates nothing between Washington and the Taliban: states whose own war it is with a group. */
export const statesAtHome = (conflict: ArticleConflict, index: ConflictIndex, view: TextView): Set<string> => {
  const home = new Set<string>()
  for (const [group, { parties }] of othersOf(conflict, index, view))
    for (const state of parties.slice(0, 2))
      if (
        state !== group &&
        kindOf(view, state) === 'state' &&
        state !== view.gazetteer.rootOf('united-states') &&
        !conflict.parties.some(({ slug }) => slug === state)
      )
        home.add(state)
  return home
}

/** "Iran's president received the Hamas chief": foes of one side, and the state on whose land two groups fight. */
export const foesOf = (conflict: ArticleConflict, index: ConflictIndex, view: TextView): Set<string> => {
  const foes = new Set<string>()
  const named = new Set(conflict.parties.map(({ slug }) => slug))
  if (NUCLEAR.has(conflict.conflict?.slug ?? '')) for (const power of POWERS) if (!named.has(power)) foes.add(power)
  for (const { slug } of conflict.parties.slice(0, 2)) {
    if (slug === null) continue
    for (const other of index.byParty.get(slug) ?? [])
      if (FOES.has(other.slug))
        for (const foe of other.parties)
          if (!named.has(foe) && kindOf(view, foe) === 'state' && kindOf(view, slug) === 'state') foes.add(foe)
  }
  for (const [, { parties }] of othersOf(conflict, index, view))
    if (parties.slice(0, 2).every((slug) => kindOf(view, slug) !== 'state'))
      for (const field of parties.slice(2)) if (kindOf(view, field) === 'state' && !named.has(field)) foes.add(field)
  return foes
}
