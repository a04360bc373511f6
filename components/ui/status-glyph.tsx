import type { EventStatus } from '@/lib/codebook/values'

/**
 * The form of an event, the same in lists, lanes and legends: solid happened, hollow planned, barred refused or not
 * happened, with a ring when disputed, hatched (dashed outline) when a draft.
 */
export function StatusGlyph({
  status,
  disputed = false,
  draft = false,
  color = 'currentColor',
  size = 14,
}: {
  status: EventStatus
  disputed?: boolean
  draft?: boolean
  color?: string
  size?: number
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" className="inline-block shrink-0">
      {disputed && <circle cx="7" cy="7" r="6.25" fill="none" stroke="var(--ink)" strokeWidth="1" />}
      <circle
        cx="7"
        cy="7"
        r="3.75"
        fill={status === 'happened' && !draft ? color : 'none'}
        stroke={color}
        strokeWidth="1.5"
        strokeDasharray={draft ? '2 1.5' : undefined}
      />
      {status === 'did_not_happen' && <path d="M3.2 10.8 10.8 3.2" stroke={color} strokeWidth="1.75" />}
    </svg>
  )
}
