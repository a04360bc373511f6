/** The drafter as a whole: one article in, its drafts out. */
import { draftEvents } from './events/draft-events'
import { findMentions } from './mentions/find-mentions'
import { splitSentences } from './split-sentences'
import type { DraftContext, DraftInput, DraftResult } from './types'

export const DRAFTER = { name: 'rules', version: '1' }

export const draftArticle = (input: DraftInput, context: DraftContext): DraftResult => {
  const sentences = splitSentences(input.body)
  const mentions = findMentions(input.body, sentences, context)
  const events = draftEvents(input.body, sentences, mentions, [], input, context)
  return {
    drafter: DRAFTER,
    language: 'en',
    skipped: null,
    claims: [],
    events,
    mediators: [],
    conflicts: [],
    dropped: [],
  }
}
