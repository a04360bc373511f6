import type { Phrase } from '@/lib/drafting/attribution/phrases'
import type { Item } from '@/lib/drafting/attribution/units'

/** Who is the subject of an attributing verb, and what its verb group says of the saying itself. */
export type Subject = {
  phrase: Phrase | null
  /** A second name of the same speaker: "Majed Al-Ansari, [the spokesman]". */
  apposition: Phrase | null
  /** Shared with an earlier verb: "X met Y and said", "X denied it, saying". */
  inherits: boolean
  /** The verb stands before its subject: "said X". */
  inverted: boolean
  /** First item of the verb group with its auxiliaries. */
  groupStart: number
  negated: boolean
  passive: boolean
  modal: string | null
  /** The saying hangs on a condition: "if he says". */
  conditional: boolean
}

export const emptySubject = (groupStart: number): Subject => ({
  phrase: null,
  apposition: null,
  inherits: false,
  inverted: false,
  groupStart,
  negated: false,
  passive: false,
  modal: null,
  conditional: false,
})

/** "In a statement the ministry", "in Doha Blinken": the part of an object phrase that is the subject after all. */
export function cutAfterAdjunct(items: readonly Item[], phrase: Phrase): Phrase {
  for (let i = phrase.to; i > phrase.from; i--) {
    const left = items[i - 1]
    if (left?.pos === 'ADP' && left.lower !== 'of' && left.lower !== 'for') return { from: i, to: phrase.to }
  }
  return phrase
}
