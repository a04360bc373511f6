import { distance } from 'fastest-levenshtein'

/** The candidate a reader most likely meant, or null when none is near: at most a third of the letters may differ. */
export function suggestNearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.trim().toLowerCase().slice(0, 120)
  if (wanted === '') return null
  let best: string | null = null
  let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1
  let startsWith: string | null = null
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    if (Math.abs(known.length - wanted.length) < bestDistance) {
      const far = distance(wanted, known)
      if (far < bestDistance) [best, bestDistance] = [candidate, far]
    }
    if (wanted.length >= 3 && known.startsWith(wanted)) startsWith ??= candidate
  }
  return best ?? startsWith
}
