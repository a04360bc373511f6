import type { Cue } from '@/lib/drafting/attribution/cue'
import type { Span } from '@/lib/drafting/attribution/spans'
import type { Entity } from '@/lib/drafting/coreference-entity'
import type { DraftSpeaker } from '@/lib/drafting/types'

/** A statement as attribution finds it. */
export type Found = Span & {
  speaker: Entity
  via: DraftSpeaker[]
  direct: boolean
  mixed: boolean
  cue: Cue | null
  /** The words that name the speaker; of the attribution before, where this one has none. */
  source: Span | null
  confidence: number
  rule: string
}

/** How sure a statement is by the form of its cue. */
export const CONFIDENCE: Record<Cue['rule'], number> = {
  verb: 0.9,
  inverted: 0.92,
  passive: 0.75,
  'according to': 0.88,
  noun: 0.65,
  conviction: 0.7,
  'quoted as': 0.85,
  colon: 0.85,
  signed: 0.7,
}
