/** Letters that an article gives a body: "the Ministry of Foreign Affairs (MoFA)". */
const DEFINED =
  /((?:\p{Lu}[\p{L}\p{M}’'-]*|of|for|the|and|in|on|to|de|du|des|pour|la|le|e|y|&)(?: (?:\p{Lu}[\p{L}\p{M}’'-]*|of|for|the|and|in|on|to|de|du|des|pour|la|le|e|y|&)){1,9}) \((\p{Lu}[\p{L}]{0,8}[\p{Lu}])\)/gu

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

/** Each acronym that a text gives in brackets, with the name it stands for. */
export function findAcronyms(body: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, before = '', acronym = ''] of body.matchAll(DEFINED)) {
    const words = before.split(' ')
    for (let from = words.length - 1; from >= 0; from--) {
      const name = words.slice(from).join(' ')
      const opens = words[from]?.charAt(0) === acronym.charAt(0)
      if (opens && words.length - from > 1 && spells(name, acronym)) {
        found.set(acronym, name)
        break
      }
    }
  }
  return found
}
