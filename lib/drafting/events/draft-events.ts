import type { DraftContext, DraftEvent, DraftInput, DraftStatement, Mention, Sentence } from '@/lib/drafting/types'

export const draftEvents = (
  _body: string,
  _sentences: Sentence[],
  _mentions: Mention[],
  _statements: DraftStatement[],
  _input: DraftInput,
  _context: DraftContext,
): DraftEvent[] => []
