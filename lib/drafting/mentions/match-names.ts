/** Gazetteer names in a row of words: at each word the longest name that starts there. */
import type { Alias, Node } from '@/lib/drafting/gazetteer/compile'
import type { Token } from './tokenize'

export type NameHit = { alias: Alias; /** Index after the last word. */ until: number }

/** House styles write long acronyms as words: "Nato", "Igad", "Ecowas"; those that are words already stay in capitals. */
const isWordlike = (token: Token): boolean => token.cap && token.key.length >= 4 && !ENGLISH_WORDS.has(token.key)
const ENGLISH_WORDS = new Set([
  'fact',
  'mend',
  'spoke',
  'mossad',
  'time',
  'sana',
  'mena',
  'salt',
  'case',
  'petra',
  'dawn',
  'rasd',
])

/** "US" but not "us"; "Turkey" but not "turkey"; an alias written in small letters ("southern separatists") matches any case. */
const caseFits = (alias: Alias, tokens: readonly Token[], from: number, until: number): boolean => {
  let capitals = 0
  for (let at = from; at < until; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.cap) capitals++
    if (alias.acronym && token.key.length > 1 && !token.upper && !/^\d+$/.test(token.key) && !isWordlike(token))
      return false
  }
  if (capitals > 0) {
    const first = tokens[from]
    // "al-Sisi", "de Mistura", "pro-Russian separatists" start small; one word alone must start with a capital.
    return until - from > 1 || first?.cap === true
  }
  return alias.text === alias.text.toLowerCase()
}

/** For each word the name that starts at it, or null; names found do not overlap. */
export const matchNames = (tokens: readonly Token[], root: Node): (NameHit | null)[] => {
  const hits = tokens.map((): NameHit | null => null)
  for (let at = 0; at < tokens.length;) {
    let node: Node | undefined = root
    let best: NameHit | null = null
    for (let end = at; end < tokens.length; end++) {
      const token = tokens[end]
      if (!token || (end > at && token.gap !== 'join')) break
      node = node?.next.get(token.key)
      if (!node) break
      if (node.alias && caseFits(node.alias, tokens, at, end + 1)) best = { alias: node.alias, until: end + 1 }
    }
    hits[at] = best
    at = best?.until ?? at + 1
  }
  return hits
}
