/** For tests: the statements of a text in one line each. */
import { draftStatements } from '@/lib/drafting/draft-statements'
import { EMPTY_CONTEXT } from '@/lib/drafting/gazetteer/compile'
import { findMentions } from '@/lib/drafting/mentions/find-mentions'
import { splitSentences } from '@/lib/drafting/split-sentences'

/** "speaker: quote", with D for direct quotations, M for mixed ones, ! for denials. */
export function told(body: string): string[] {
  const sentences = splitSentences(body)
  return draftStatements(body, findMentions(body, sentences, EMPTY_CONTEXT), sentences).map(
    ({ speaker, quote, voice, mixed, denies }) =>
      `${voice === 'direct_quote' ? 'D' : 'P'}${mixed ? 'M' : ''}${denies ? '!' : ''} ${speaker?.name}: ${quote}`,
  )
}
