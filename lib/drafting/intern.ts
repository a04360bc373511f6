/** Texts kept, at most. */
const MOST = 40_000
/** What is longer is no word but data in a text, and is not kept: it does not come again. */
export const LONGEST_WORD = 200
let names: Record<string, string> = Object.create(null)
let count = 0

/**
 * One copy for all texts that are the same, as a name of a property, of which the engine has one: it tells two of them apart by their address, and
 * looks them up without reading them. A word cut out of an article is no such name, and keeps its article in memory.
 */
export const intern = (text: string): string => {
  if (text.length > LONGEST_WORD) return text
  const known = names[text]
  if (known !== undefined) return known
  if (count >= MOST) {
    names = Object.create(null)
    count = 0
  }
  count += 1
  names[text] = text
  return text
}
