import type { RecordState } from '@/db/schema'

/** Where a new record comes from and in which state it starts; a saved record keeps both until `setState`. */
export type Provenance = {
  state: RecordState
  /** A person's name, or the drafter with its version. */
  draftedBy: string | null
  /** 0 to 1; drafts only. */
  confidence?: number | null
  /** The drafter's rules and cues. */
  why?: unknown
}
