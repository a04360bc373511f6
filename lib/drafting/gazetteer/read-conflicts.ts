/** The built-in conflicts with the store's on top, as records and as an index over the words that name them. */
import type { DraftContext } from '@/lib/drafting/types'
import { keysOf } from '@/lib/drafting/mentions/tokenize'
import { gazetteerOf } from './compile'
import { CONFLICTS } from './conflicts'
import { CUSTOMARY_MEDIATORS } from './customary-mediators'
import { LOCAL_CONFLICTS } from './local-conflicts'

export type Conflict = {
  slug: string
  name: string
  /** Known to the store: events may be linked to it by slug. */
  stored: boolean
  /** Slugs; the first two are those who usually talk. */
  parties: string[]
  /** Who usually mediates, and the year since when. */
  usual: { slug: string; since: number }[]
}

type AliasNode = { next: Map<string, AliasNode>; conflicts: { conflict: Conflict; weight: number }[] }

export type ConflictIndex = { conflicts: Conflict[]; root: AliasNode; byParty: Map<string, Conflict[]> }

const newNode = (): AliasNode => ({ next: new Map(), conflicts: [] })

const insert = (root: AliasNode, alias: string, conflict: Conflict, weight: number): void => {
  if (alias.trim() === '') return
  let node = root
  for (const key of keysOf(alias)) {
    let next = node.next.get(key)
    if (!next) {
      next = newNode()
      node.next.set(key, next)
    }
    node = next
  }
  if (node !== root && !node.conflicts.some((known) => known.conflict === conflict))
    node.conflicts.push({ conflict, weight })
}

const list = (field: string | undefined): string[] => (field ?? '').split(',').filter((item) => item !== '')

/** By slug of the conflict. */
const readCustomary = (canonical: (slug: string) => string): Map<string, Conflict['usual']> =>
  new Map(
    CUSTOMARY_MEDIATORS.trim()
      .split('\n')
      .map((line) => {
        const [conflict = '', mediators] = line.split('|')
        const usual = list(mediators).map((entry) => {
          const [slug = '', year = '0'] = entry.split('@')
          return { slug: canonical(slug), since: Number(year) }
        })
        return [conflict, usual]
      }),
  )

const build = (context: DraftContext): ConflictIndex => {
  const gazetteer = gazetteerOf(context)
  const root = newNode()
  const conflicts: Conflict[] = []
  const canonical = (slug: string): string => gazetteer.rootOf(slug)
  const add = (conflict: Conflict, aliases: string[], processes: string[]): void => {
    conflicts.push(conflict)
    for (const alias of aliases) insert(root, alias, conflict, 2)
    // A process name is the strongest sign: "the Luanda process" is about one conflict only.
    for (const process of processes) insert(root, process, conflict, 3)
  }
  const stored = context.conflicts.map((known): Conflict => ({
    slug: known.slug,
    name: known.name,
    stored: true,
    parties: known.parties.map(canonical),
    usual: [],
  }))
  const customary = readCustomary(canonical)
  for (const line of [...CONFLICTS.split('\n'), ...LOCAL_CONFLICTS.split('\n')]) {
    if (line === '') continue
    const [slug = '', name = '', parties, aliases, processes] = line.split('|')
    const partySlugs = [...new Set(list(parties).map(canonical))]
    const same = stored.find(
      (known) =>
        known.slug === slug ||
        (known.parties.length > 0 &&
          known.parties.slice(0, 2).toSorted().join() === partySlugs.slice(0, 2).toSorted().join()),
    )
    const usual = customary.get(slug) ?? []
    const conflict = same ?? { slug, name, stored: false, parties: partySlugs, usual }
    if (same) {
      for (const party of partySlugs) if (!same.parties.includes(party)) same.parties.push(party)
      same.usual.push(...usual.filter((one) => !same.usual.some(({ slug: known }) => known === one.slug)))
    }
    if (conflicts.includes(conflict)) {
      for (const alias of list(aliases)) insert(root, alias, conflict, 2)
      continue
    }
    add(conflict, list(aliases), list(processes))
  }
  for (const [at, known] of context.conflicts.entries()) {
    const conflict = stored[at]
    if (!conflict) continue
    if (!conflicts.includes(conflict)) conflicts.push(conflict)
    for (const alias of [known.name, ...known.aliases]) insert(root, alias, conflict, 2)
  }
  const byParty = new Map<string, Conflict[]>()
  for (const conflict of conflicts)
    for (const party of conflict.parties) byParty.set(party, [...(byParty.get(party) ?? []), conflict])
  return { conflicts, root, byParty }
}

const built = new WeakMap<DraftContext, ConflictIndex>()

/** Built on first use and kept as long as the context object lives. */
export const conflictsOf = (context: DraftContext): ConflictIndex => {
  const kept = built.get(context)
  if (kept) return kept
  const made = build(context)
  built.set(context, made)
  return made
}
