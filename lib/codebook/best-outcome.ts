import { OUTCOMES, type Outcome } from '@/lib/codebook/values'

/** Beside the ladder, and told only where nothing is on it. */
const BESIDE: readonly Outcome[] = ['rejected', 'collapsed', 'suspended']
const RANKED: readonly Outcome[] = [...BESIDE, ...OUTCOMES.filter((outcome) => !BESIDE.includes(outcome))]

/** How far attempts got: the highest on the ladder, else suspended before collapsed before rejected; null for none. */
export function bestOutcome(outcomes: Iterable<Outcome>): Outcome | null {
  let best = -1
  for (const outcome of outcomes) best = Math.max(best, RANKED.indexOf(outcome))
  return RANKED[best] ?? null
}
