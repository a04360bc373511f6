/** An event as the words of one place in the text suggest it, before it is filled from the context. */
import type { EventType } from '@/lib/codebook/values'
import type { Reality } from './read-modality'

export type Candidate = {
  /** Word that gave it away. */
  at: number
  /** Words it takes up, [from, until): what the quote must cover. */
  from: number
  until: number
  type: EventType
  reality: Reality
  rule: string
  cue: string
  confidence: number
  /** The verb's subject is the mediator even without a cue: "offered to host", "visited Kyiv". */
  subjectMediates: boolean
  /** One of those with whom the mediator meets is enough: no second party is added. */
  oneSided: boolean
  /** The parties act by themselves: no mediator is carried over from the article. */
  direct: boolean
}
