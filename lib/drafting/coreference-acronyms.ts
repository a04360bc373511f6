import { matchesOf } from '@/lib/drafting/matches'

/** Letters that an article gives a body: "the Ministry of Foreign Affairs (MoFA)". */
const BRACKETED = / \((\p{Lu}\p{L}{0,8}\p{Lu})\)/gu
const JOINING = /^(?:of|for|the|and|in|on|to|de|du|des|pour|la|le|e|y|&)$/
/** The longest name looked for before its letters, in UTF-16 units and in words. */
const REACH = 120
const WORDS = 10

/** Whether the letters of an acronym come in a name in their order. */
function spells(name: string, acronym: string): boolean {
  const letters = name.toLowerCase()
  let at = 0
  for (const letter of acronym.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** The name that ends before its letters: the shortest one that spells them. */
function nameBefore(before: string, acronym: string): string | null {
  const words = before.split(/\s+/).slice(-WORDS)
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from] ?? ''
    if (!/^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(word) && !JOINING.test(word)) return null
    const name = words.slice(from).join(' ')
    if (from < words.length - 1 && word.charAt(0) === acronym.charAt(0) && spells(name, acronym)) return name
  }
  return null
}

/** How far the whole name of such letters is looked for, in UTF-16 units. */
const FAR = 6000
const UNKNOWN = /^\p{Lu}{3,6}$/u

/** "HMFF" after "the Hostage and Missing Families Forum": the last name before it of which it has the initials. */
export function spelledBefore(body: string, acronym: string, before: number): string | null {
  if (!UNKNOWN.test(acronym)) return null
  const words = acronym.split('').map((letter) => `${letter}[\\p{L}’'-]+`)
  const name = new RegExp(`\\b${words.join(' (?:of |for |the |and |in )*')}\\b`, 'gu')
  let last: string | null = null
  for (const match of body.slice(Math.max(0, before - FAR), before).matchAll(name)) last = match[0]
  return last
}

/** Each acronym that a text gives in brackets, with the name it stands for. */
export function findAcronyms(body: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of matchesOf(body, BRACKETED)) {
    const acronym = match[1] ?? ''
    const name = nameBefore(body.slice(Math.max(0, match.index - REACH), match.index), acronym)
    if (name !== null) found.set(acronym, name)
  }
  return found
}
