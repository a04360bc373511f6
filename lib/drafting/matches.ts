const NONE: RegExpExecArray[] = []

/** As `matchAll` of a global pattern that never matches nothing, without a copy of the pattern for every text: most texts hold no match. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
