import { DRAFTER, draftArticle } from '@/lib/drafting/draft-article'
import type { DraftContext, DraftInput, DraftResult } from '@/lib/drafting/types'

/** What came of one article: its drafts, or why there are none. */
export type Drafted = DraftResult | { failure: string }

/** Whatever reads articles and proposes. */
export type Drafter = {
  name: string
  version: string
  /** How many articles it takes at once. */
  batch: number
  /** One answer an input, in order. */
  draft: (inputs: readonly DraftInput[], context: DraftContext) => Promise<Drafted[]>
  /** What it cost, in lines for a person and as data; null when nothing. */
  report: () => { lines: string[]; data: unknown } | null
}

/** The drafter by rules: offline, the same every time. */
export const RULES: Drafter = {
  ...DRAFTER,
  batch: 50,
  draft: async (inputs, context) =>
    inputs.map((input) => {
      try {
        return draftArticle(input, context)
      } catch (error) {
        // A text that the rules trip over must not stop the others; it is not stored, and said so.
        return { failure: `could not be drafted (${error instanceof Error ? error.message : String(error)})` }
      }
    }),
  report: () => null,
}
