import { EVIDENCE_LEVELS, type EvidenceLevel } from '@/lib/codebook/values'

const WORDS: Record<EvidenceLevel, string> = {
  single: 'one outlet',
  corroborated: 'two or more outlets',
  party: 'a party confirms',
  both_parties: 'both parties confirm',
}

/** How well an event is evidenced: one to four bars, always with its words. */
export function EvidenceMark({ level, disputed = false }: { level: EvidenceLevel; disputed?: boolean }) {
  const rank = EVIDENCE_LEVELS.indexOf(level)
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg width="15" height="10" viewBox="0 0 15 10" aria-hidden="true">
        {EVIDENCE_LEVELS.map((name, i) => (
          <rect
            key={name}
            x={i * 4 + 0.5}
            y={7 - i * 2 + 0.5}
            width="2"
            height={2 + i * 2}
            fill={i <= rank ? 'var(--ink)' : 'none'}
            stroke="var(--line-2)"
            strokeWidth={i <= rank ? 0 : 0.75}
          />
        ))}
      </svg>
      <span>
        {WORDS[level]}
        {disputed && <strong className="font-semibold">, disputed</strong>}
      </span>
    </span>
  )
}
