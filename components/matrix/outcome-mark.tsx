import type { Outcome } from '@/lib/codebook/values'

/** What an attempt can reach, lowest first; the other outcomes stand beside the ladder. */
const LADDER: readonly Outcome[] = [
  'offered',
  'accepted',
  'held_no_result',
  'process_agreement',
  'ceasefire',
  'partial',
  'full',
]

export const OUTCOME_WORDS: Record<Outcome, string> = {
  offered: 'offered',
  accepted: 'accepted',
  held_no_result: 'talks, no result',
  process_agreement: 'process agreed',
  ceasefire: 'ceasefire',
  partial: 'partial deal',
  full: 'full deal',
  rejected: 'rejected',
  suspended: 'suspended',
  collapsed: 'collapsed',
}

/** Seven rungs, filled as far as it got; a cross for what came to nothing. In the colour of the text around it. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const reached = LADDER.indexOf(outcome)
  return (
    <svg width="20" height="10" viewBox="0 0 20 10" aria-hidden="true" className="shrink-0">
      {reached < 0 ? (
        <path d="m1 1 8 8m0-8-8 8" stroke="currentColor" strokeWidth="1.5" />
      ) : (
        LADDER.map((rung, index) => (
          <rect
            key={rung}
            x={index * 3}
            y={8 - index}
            width="2"
            height={2 + index}
            fill="currentColor"
            fillOpacity={index <= reached ? 1 : 0.28}
          />
        ))
      )}
    </svg>
  )
}
