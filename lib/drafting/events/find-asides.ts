/** Conflicts told in passing: in an article on Gaza, "Washington has also held talks with Iran". */
import type { ConflictIndex } from '@/lib/drafting/gazetteer/read-conflicts'
import type { ArticleConflict } from './find-conflicts'
import type { Side, ToldSides } from './read-sides'

/** They deal with each other about the wars of others. */
const POWERS: ReadonlySet<string> = new Set(['united-states', 'russia', 'china', 'european-union'])

const isBoth = ({ parties }: { parties: { slug: string | null }[] }, a: Side, b: Side): boolean =>
  [a, b].every(({ slug }) => parties.some((party) => party.slug === slug))

/** The conflicts that no article-wide one covers, of two who are told together and known to be at odds, with the word at which they are. */
export const findAsides = (
  index: ConflictIndex,
  conflicts: ArticleConflict[],
  told: ToldSides[],
  isThird: (slug: string) => boolean,
): ArticleConflict[] => {
  const found: ArticleConflict[] = []
  if (conflicts.length === 0) return found
  const isSide = (slug: string): boolean =>
    conflicts.some(({ parties }) => parties.some((party) => party.slug === slug))
  for (const { sides, weight, at, plain } of told) {
    const [a, b] = sides
    if (!plain) continue
    if (a.slug === null || b.slug === null || a.generic !== null || b.generic !== null) continue
    if (POWERS.has(a.slug) && POWERS.has(b.slug)) continue
    if (conflicts.some((one) => isBoth(one, a, b))) continue
    // A mediator who talks to a side of the article's own war.
    if (isThird(a.slug) ? isThird(b.slug) || isSide(b.slug) : isThird(b.slug) && isSide(a.slug)) continue
    const known = (index.byParty.get(a.slug) ?? []).find(({ parties }) =>
      sides.every(({ slug }) => parties.slice(0, 2).includes(slug ?? '')),
    )
    if (!known) continue
    found.push({
      conflict: known,
      label: known.name,
      parties: sides.map(({ slug, name }) => ({ slug, name })),
      score: weight,
      at: [at],
    })
  }
  return found
}
