/**
 * Who is named in a text: one pass over its words against the compiled gazetteer, with noun phrases built around role
 * nouns ("UN special envoy for Yemen Hans Grundberg") and people resolved by what the article itself says of them.
 */
import type { DraftContext, Mention, Sentence } from '@/lib/drafting/types'
import { gazetteerOf } from '@/lib/drafting/gazetteer/compile'
import { matchNames } from './match-names'
import { readPhrases } from './read-phrases'
import { resolvePhrases } from './resolve-phrases'
import { wordsOf } from './tokenize'

/**
 * Mentions in the order of the text; they do not overlap. Linear in the length of the body.
 * @param issuer whose statement the text is: "the minister" without a name is theirs
 */
export const findMentions = (
  body: string,
  sentences: Sentence[],
  context: DraftContext,
  issuer: string | null = null,
): Mention[] => {
  const gazetteer = gazetteerOf(context)
  const tokens = wordsOf(body)
  const names = matchNames(tokens, gazetteer.root)
  return resolvePhrases(body, tokens, readPhrases(tokens, names), sentences, gazetteer, issuer)
}
