/** Counts of true finds, false finds and misses, and what they come to. */
export type Counts = { found: number; false: number; missed: number }

/** What is measured, in the order of the report. */
export const MEASURES = [
  'statements',
  'statementsWithSpeaker',
  'direct',
  'directWithSpeaker',
  'paraphrase',
  'paraphraseWithSpeaker',
  'denials',
  'events',
  'eventsByFamily',
  'eventsByFamilyAndMediator',
  'eventsByFamilyAndDate',
  'eventStatus',
  'eventMediators',
  'eventParties',
  'eventHosts',
  'mediators',
  'parties',
  'notVerbatim',
] as const
export type Measure = (typeof MEASURES)[number]

export type Score = Counts & { precision: number | null; recall: number | null; f1: number | null }

export const noCounts = (): Counts => ({ found: 0, false: 0, missed: 0 })

/** Precision, recall and F1; null where there was nothing to find and nothing was found. */
export const scoreOf = (counts: Counts): Score => {
  const drafted = counts.found + counts.false
  const wanted = counts.found + counts.missed
  const precision = drafted === 0 ? null : counts.found / drafted
  const recall = wanted === 0 ? null : counts.found / wanted
  const total = 2 * counts.found + counts.false + counts.missed
  return { ...counts, precision, recall, f1: total === 0 ? null : (2 * counts.found) / total }
}

export const addCounts = (into: Counts, more: Counts): void => {
  into.found += more.found
  into.false += more.false
  into.missed += more.missed
}

export type Span = { start: number; end: number }

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/**
 * One-to-one pairs, best first. `weigh` gives 0 for what may not be paired.
 * Greedy on weights: with few candidates an article this finds what an optimal assignment finds, and it is easy to follow.
 */
export const pairUp = <A, B>(left: A[], right: B[], weigh: (a: A, b: B) => number): [A, B][] => {
  const candidates: { a: A; b: B; weight: number }[] = []
  for (const a of left)
    for (const b of right) {
      const weight = weigh(a, b)
      if (weight > 0) candidates.push({ a, b, weight })
    }
  candidates.sort((x, y) => y.weight - x.weight)
  const usedLeft = new Set<A>()
  const usedRight = new Set<B>()
  const pairs: [A, B][] = []
  for (const { a, b } of candidates) {
    if (usedLeft.has(a) || usedRight.has(b)) continue
    usedLeft.add(a)
    usedRight.add(b)
    pairs.push([a, b])
  }
  return pairs
}
