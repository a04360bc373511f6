/** Texts kept, at most, in each of two generations. */
const MOST = 40_000
/** What is longer is no word but data in a text, and is not kept: it does not come again. */
export const LONGEST_WORD = 200
let young: Record<string, string> = Object.create(null)
let old = young
let count = 0

/**
 * One copy for all texts that are the same, as a name of a property, of which the engine has one: it tells two of them apart by their address, and
 * looks them up without reading them. A word cut out of an article is no such name, and keeps its article in memory.
 */
export const intern = (text: string): string => {
  if (text.length > LONGEST_WORD) return text
  const known = young[text]
  if (known !== undefined) return known
  if (count >= MOST) {
    old = young
    young = Object.create(null)
    count = 0
  }
  count += 1
  return (young[text] = old[text] ?? text)
}
