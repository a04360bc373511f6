/**
 * What an outlet may be known by, the fullest first: "BBC News - World" is "BBC News" if that is known, "http://www.example.org/" is
 * "example.org". Feeds and pages of one outlet name it differently.
 */
export function namesOfOutlet(given: string): string[] {
  // One space between words, so that no separator below looks over a long run of them again and again.
  const written = given.trim().replace(/\s+/g, ' ')
  if (URL.canParse(written) && /^https?:/i.test(written)) return [new URL(written).hostname.replace(/^www\./, '')]
  const name = written.replace(/^www\.(?=\S+$)/i, '')
  const names = [name]
  for (const separator of [/ [-–—|·•:»] /u, / ?[|»:] /u, / ?[-–—] /u]) {
    const parts = name.split(separator).filter((part) => part !== '')
    // "World | Gazette" and "Gazette | World": either end may be the name, the front more often.
    if (parts.length > 1) names.push(...parts.slice(0, 1), ...parts.slice(-1))
  }
  return [...new Set(names)]
}
