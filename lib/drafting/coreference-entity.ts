import type { ActorKind } from '@/lib/codebook/values'
import type { Mention } from '@/lib/drafting/types'

/** Somebody the text speaks of, under all the names it uses. */
export type Entity = {
  key: string
  name: string
  kind: ActorKind | null
  sort: 'person' | 'people' | 'body' | 'text'
  actor: string | null
  affiliation: string | null
  anonymous: boolean
  gender: 'm' | 'f' | null
  /** Lower-case words that describe it: "foreign", "minister", "omani". */
  words: Set<string>
}

export const plainName = (name: string): string => name.toLowerCase().replace(/^the\s+/, '')
export const isNamed = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'person' && (mention.how === 'name' || mention.how === 'alias')
