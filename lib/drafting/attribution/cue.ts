import type { Phrase } from '@/lib/drafting/attribution/phrases'
import type { CueVerb } from '@/lib/drafting/attribution/verbs'

/** One attribution as the words show it: a cue, its source and its content. */
export type Cue = {
  rule: 'verb' | 'inverted' | 'passive' | 'according to' | 'noun' | 'conviction' | 'quoted as' | 'colon' | 'signed'
  verb: CueVerb
  /** First and last item of the cue itself. */
  at: number
  end: number
  source: Phrase | null
  apposition: Phrase | null
  /** The source is that of the nearest cue before, or else of the sentence. */
  inherits: boolean
  /** Who carried it: "told [Reuters]". */
  via: Phrase[]
  /** First item that belongs to the attribution. */
  from: number
  quotes: number[]
  /** Items of the content where it is not a quotation: `[from, to)`. */
  text: { from: number; to: number } | null
  marker: string | null
  negated: boolean
}

/** A cue that says nothing yet. */
export function emptyCue(rule: Cue['rule'], verb: CueVerb, at: number, end: number): Cue {
  return {
    rule,
    verb,
    at,
    end,
    source: null,
    apposition: null,
    inherits: false,
    via: [],
    from: at,
    quotes: [],
    text: null,
    marker: null,
    negated: false,
  }
}
