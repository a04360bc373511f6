/**
 * The gazetteer and the store's actors as one index: a trie over word keys, so that every name in a text is found in
 * one pass. Compiled once per context object (about 20 ms) and kept with it: pass the same context to every article.
 */
import type { DraftContext } from '@/lib/drafting/types'
import { keysOf } from '@/lib/drafting/mentions/tokenize'
import { PARTICLES, TITLES } from '@/lib/drafting/mentions/words'
import { type AliasKind, type Entry, readEntries } from './read-entries'

export type Alias = {
  entry: Entry
  how: AliasKind
  text: string
  /** Matches only text in capitals: "US", never "us". */
  acronym: boolean
}

export type Node = { next: Map<string, Node>; alias: Alias | null }

export type Gazetteer = {
  root: Node
  bySlug: Map<string, Entry>
  /** The built-in slug of an actor -> the store's, where the store knows the actor by another slug. */
  canonical: Map<string, string>
  /** Slug of whom an actor speaks for in the end; the actor itself when for nobody else. */
  rootOf: (slug: string) => string
  /** A person by a name with more or fewer of its middle names: "Majed bin Mohammed Al-Ansari". */
  findPerson: (words: readonly string[]) => Entry | null
  /** The entry that a written name stands for, whole name only. */
  find: (name: string) => Alias | null
}

const ACRONYM = /^[A-Z0-9][A-Z0-9.+/-]*$/
const isAcronym = (text: string): boolean =>
  ACRONYM.test(text) && /[A-Z]/.test(text) && text.replace(/\./g, '').length > 1

const insert = (root: Node, alias: Alias, replace: boolean): void => {
  const keys = keysOf(alias.text)
  if (keys.length === 0) return
  let node = root
  for (const key of keys) {
    let next = node.next.get(key)
    if (!next) {
      next = { next: new Map(), alias: null }
      node.next.set(key, next)
    }
    node = next
  }
  if (node.alias === null || replace) node.alias = alias
}

const lookUp = (root: Node, name: string): Alias | null => {
  let node: Node | undefined = root
  for (const key of keysOf(name)) {
    node = node.next.get(key)
    if (!node) return null
  }
  return node.alias
}

const compile = (context: DraftContext): Gazetteer => {
  const root: Node = { next: new Map(), alias: null }
  const bySlug = new Map<string, Entry>()
  const canonical = new Map<string, string>()
  for (const entry of readEntries()) {
    bySlug.set(entry.slug, entry)
    for (const { text, how } of entry.aliases) insert(root, { entry, how, text, acronym: isAcronym(text) }, false)
  }
  for (const actor of context.actors) {
    const hit = lookUp(root, actor.name)
    const known =
      hit &&
      hit.how !== 'demonym' &&
      hit.how !== 'place' &&
      (hit.entry.kind === actor.kind || hit.entry.slug === actor.slug)
        ? hit.entry
        : bySlug.get(actor.slug)
    const entry: Entry = {
      slug: actor.slug,
      name: actor.name,
      kind: actor.kind,
      affiliation: actor.affiliation ?? known?.affiliation ?? null,
      office: known?.office ?? null,
      female: known?.female ?? false,
      aliases: [{ text: actor.name, how: 'name' }, ...actor.aliases.map((text) => ({ text, how: 'alias' as const }))],
    }
    if (known) {
      canonical.set(known.slug, actor.slug)
      bySlug.delete(known.slug)
      for (const { text, how } of known.aliases)
        if (lookUp(root, text)?.entry === known) insert(root, { entry, how, text, acronym: isAcronym(text) }, true)
    }
    bySlug.set(actor.slug, entry)
    // What the gazetteer knows as a capital or a demonym stays one, under the store's actor.
    for (const { text, how } of entry.aliases) {
      const there = lookUp(root, text)
      if (there && (there.how === 'metonym' || there.how === 'demonym' || there.how === 'place')) continue
      insert(root, { entry, how, text, acronym: isAcronym(text) }, true)
    }
  }
  const rootOf = (slug: string): string => {
    let current = canonical.get(slug) ?? slug
    for (let steps = 0; steps < 8; steps++) {
      const up = bySlug.get(current)?.affiliation
      if (up === null || up === undefined) return current
      current = canonical.get(up) ?? up
    }
    return current
  }
  const byEnds = new Map<string, { entry: Entry; words: string[] }[]>()
  for (const entry of bySlug.values()) {
    if (entry.kind !== 'person') continue
    for (const { text } of entry.aliases) {
      const words = keysOf(text).filter((key) => !PARTICLES.has(key) && !TITLES.has(key))
      if (words.length < 2) continue
      const ends = `${words[0]} ${words.at(-1)}`
      byEnds.set(ends, [...(byEnds.get(ends) ?? []), { entry, words }])
    }
  }
  const findPerson = (words: readonly string[]): Entry | null => {
    if (words.length < 2) return null
    const shortens = !GIVEN_NAMES.has(words.at(-1) ?? '')
    const fitting = (byEnds.get(`${words[0]} ${words.at(-1)}`) ?? []).filter(
      (one) =>
        one.words.every((word) => words.includes(word)) ||
        (shortens && words.every((word) => one.words.includes(word))),
    )
    const [first] = fitting
    return first && fitting.every(({ entry }) => entry === first.entry) ? first.entry : null
  }
  return { root, bySlug, canonical, rootOf, findPerson, find: (name) => lookUp(root, name) }
}

/** Last names that are many people's first ones: "Ahmed Mahmoud" need not be Ahmed bin Abdullah Al Mahmoud. */
const GIVEN_NAMES = new Set(
  'mohammed ahmed hussein yousef khaled abdullah suleiman mahmoud mustafa ali hassan ibrahim omar said salem saleh'.split(
    ' ',
  ),
)

const compiled = new WeakMap<DraftContext, Gazetteer>()

/** The index for a context; compiled on first use, kept as long as the context object lives. */
export const gazetteerOf = (context: DraftContext): Gazetteer => {
  const kept = compiled.get(context)
  if (kept) return kept
  const made = compile(context)
  compiled.set(context, made)
  return made
}

/** No store: what the built-in gazetteer alone knows. */
export const EMPTY_CONTEXT: DraftContext = { actors: [], conflicts: [], events: [] }
